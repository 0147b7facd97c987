import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { asksYear, type ImportJob, writableRows } from './import-job.ts'

export interface ImportState {
  /** One sentence that says how things stand. */
  readonly state: string
  readonly save: {
    /** Rows that storing would write. */
    readonly count: number
    /** With how many rows go in and how many are rejected and stay behind. */
    readonly label: string
    /** Why nothing can be stored. */
    readonly reason?: string
  }
}

function stateOf(job: ImportJob): 'asksYear' | 'notImported' | 'refused' | 'reading' {
  if (asksYear(job)) return 'asksYear'
  if (job.failure?.key.startsWith('import.table.')) return 'notImported'
  return job.failure ? 'refused' : 'reading'
}

export function useImportState(job: ImportJob | undefined): ImportState {
  const { t } = useTexts()
  const format = useFormat()
  const batches = useApiQuery('import.batches', {})
  const nothing = { count: 0, label: t('ui.save') }
  if (job?.preview) {
    const { counts, skipped, fileName: file } = job.preview
    const count = writableRows(job.preview)
    const all = counts.create + counts.update + counts.same + counts.reject + skipped.length
    const reason =
      counts.reject > 0 ? t('data.save.onlyRejected', { count: counts.reject }) : t('data.save.nothing')
    const button = counts.reject > 0 ? 'buttonBehind' : 'button'
    const rejected = counts.reject > 0 ? [t('data.save.rejected', { count: counts.reject })] : []
    return {
      state: [t('data.state.file', { file, count: all }), ...(count === 0 ? [reason] : rejected)].join(' '),
      save:
        count === 0
          ? { ...nothing, reason }
          : { count, label: t(`data.save.${button}`, { count, behind: counts.reject }) },
    }
  }
  if (job)
    return {
      state: t(`data.state.${stateOf(job)}`, { file: job.fileName }),
      save: nothing,
    }
  const [last] = batches.data ?? []
  const state =
    last === undefined
      ? t('data.state.none')
      : t('data.state.some', { count: batches.data?.length, when: format.dateTime(last.at) })
  return { state, save: nothing }
}
