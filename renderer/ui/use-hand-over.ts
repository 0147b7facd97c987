import { useState } from 'react'
import type { FileData } from '#shared/api/file-data.ts'
import { useTexts } from '../i18n/texts.ts'
import { download } from './download.ts'
import { notifyDone, notifyFailed } from './notify.tsx'

/** Hands a file that was asked for to the person, or says why it did not come; without one the work was stopped. */
export function useHandOver(): {
  readonly handOver: (asked: Promise<FileData | undefined>) => Promise<void>
  readonly busy: boolean
} {
  const { t } = useTexts()
  const [busy, setBusy] = useState(false)
  const handOver = async (asked: Promise<FileData | undefined>) => {
    setBusy(true)
    try {
      const file = await asked
      if (file === undefined) return
      download(file)
      await notifyDone(t('ui.export.done', { name: file.name }))
    } catch (error) {
      notifyFailed(error)
    } finally {
      setBusy(false)
    }
  }
  return { handOver, busy }
}
