import { Text } from '@mantine/core'
import type { MovedRows } from '#shared/history/history.ts'
import { call } from '../../../api/transport.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { texts } from '../../../i18n/texts.ts'
import { notifyDone, sayError } from '../../../ui/notify.tsx'
import { overPage } from '../../../ui/over/over-door.tsx'
import { useDeskStore } from '../desk/import-desk.ts'
import { useImport } from '../desk/use-import.ts'

/** The rows that stand in the way, by name. */
function Moved({ rows, count }: MovedRows) {
  const named = [
    ...new Set(
      rows.map(({ table, name, isGone }) => {
        const what = name === undefined ? texts.t(table) : `${name}: ${texts.t(table)}`
        return isGone ? `${what} (${texts.t('data.batch.movedGone')})` : what
      }),
    ),
  ]
  return (
    <div className="import-moved">
      <Text size="sm">{texts.t('data.batch.moved', { count })}</Text>
      <ul>
        {named.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {count > rows.length && <li>{texts.t('data.batch.movedMore', { count: count - rows.length })}</li>}
      </ul>
    </div>
  )
}

interface BatchName {
  readonly id: string
  readonly fileName: string
}

/** Takes a stored import back in one click. Only when it cannot, a dialog says what stands in the way. */
export function useUndoImport() {
  const command = useApiCommand('import.undo')
  const store = useDeskStore()
  const { select } = useImport()
  const undo = async ({ id, fileName: file }: BatchName) => {
    try {
      await command.mutateAsync({ batch: id })
      store.set((desk) => ({
        ...desk,
        jobs: desk.jobs
          .filter(({ batch }) => batch?.id !== id)
          .map((job) => (job.preview ? { ...job, stale: true } : job)),
      }))
      const { selected } = store.get()
      if (selected !== undefined && store.job(selected)) select(selected)
      await notifyDone(texts.t('data.result.undone', { file }))
    } catch (error) {
      const { showBox } = await overPage()
      const moved = await call('import.moved', { batch: id }).catch(() => undefined)
      showBox(
        texts.t('data.batch.refusedTitle', { file }),
        <>
          <Text size="sm">{texts.t('data.batch.refusedBody', { why: sayError(error) })}</Text>
          {moved && moved.count > 0 && <Moved {...moved} />}
        </>,
      )
    }
  }
  return { undo, undoing: command.isPending ? command.variables.batch : undefined }
}
