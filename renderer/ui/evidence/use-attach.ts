import { type DragEvent, useState } from 'react'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { readAsFileData } from '../download.ts'
import { notifyDone, notifyFailed } from '../notify.tsx'

/** On what a piece hangs. */
export interface EvidenceTarget {
  readonly workResultId: string
  readonly progressEntryId?: string | undefined
  readonly indicatorId?: string | undefined
  readonly period?: string | undefined
}

/** Attaches files one after the other; each that is refused says why and holds up no other. */
export function useAttach(target: EvidenceTarget) {
  const { t } = useTexts()
  const [over, setOver] = useState(false)
  const add = useApiCommand('evidence.add', {
    onDone: (_id, { file }) => {
      if (file) void notifyDone(t('evidence.added', { name: file.name }), { undo: true })
    },
  })
  const attach = async (files: readonly File[]): Promise<void> => {
    for (const file of files)
      await readAsFileData(file)
        .then((data) => add.mutateAsync({ ...target, file: data }))
        .catch(notifyFailed)
  }
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    attach,
    busy: add.isPending,
    over,
    /** For the element onto which files are dropped. */
    drop: {
      onDragOver(event: DragEvent) {
        if (!hasFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        if (!hasFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        void attach([...event.dataTransfer.files])
      },
    },
  }
}
