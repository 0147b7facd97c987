import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock, IconFileSpreadsheet, IconX } from '@tabler/icons-react'
import { useTexts } from '../../../i18n/texts.ts'
import { asksYear, type ImportJob, waitsFor, writableRows } from './import-job.ts'

interface FileTabsProps {
  readonly jobs: readonly ImportJob[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly onClose: (job: ImportJob) => void
}

/** The files on the desk in the order in which they are best stored. */
export function FileTabs({ jobs, selected, onSelect, onClose }: FileTabsProps) {
  const { t } = useTexts()
  return (
    <ul className="import-files" aria-label={t('data.files.label')}>
      {jobs.map((job) => (
        <li key={job.id} data-on={job.id === selected || undefined}>
          <button type="button" aria-current={job.id === selected} onClick={() => onSelect(job.id)}>
            <StateIcon job={job} isWaiting={waitsFor(job, jobs) !== undefined} />
            <span className="two-lines">
              {job.fileName}
              <small>{stateOf(job, jobs, t)}</small>
            </span>
          </button>
          <ActionIcon
            size="sm"
            aria-label={t('data.files.remove', { file: job.fileName })}
            onClick={() => onClose(job)}
          >
            <IconX size={14} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}

function stateOf(job: ImportJob, jobs: readonly ImportJob[], t: ReturnType<typeof useTexts>['t']): string {
  const { busy, preview, failure, stale } = job
  if (!preview && asksYear(job)) return t('data.files.asksYear')
  if (!preview) return t(busy ? 'data.files.reading' : failure ? 'data.files.refused' : 'data.files.waiting')
  return `${t(`import.kind.${preview.kind}`)} · ${outcome()}`

  function outcome(): string {
    const first = waitsFor(job, jobs)
    if (first) return t('data.files.after', { file: first.fileName })
    if (stale || preview === undefined) return t('data.files.stale')
    const count = writableRows(preview)
    if (count > 0) return t('data.files.ready', { count })
    return preview.counts.reject > 0
      ? t('data.result.reject', { count: preview.counts.reject })
      : t('data.files.nothing')
  }
}

function StateIcon({ job, isWaiting }: { readonly job: ImportJob; readonly isWaiting: boolean }) {
  const { busy, preview, failure, stale } = job
  const shape = { size: 18, stroke: 1.75, 'aria-hidden': true }
  if (busy || isWaiting || stale || asksYear(job)) return <IconClock {...shape} />
  if (!preview)
    return failure ? <IconAlertTriangle {...shape} className="import-bad" /> : <IconClock {...shape} />
  if (writableRows(preview) > 0) return <IconFileSpreadsheet {...shape} />
  return preview.counts.reject > 0 ? (
    <IconAlertTriangle {...shape} className="import-bad" />
  ) : (
    <IconCheck {...shape} />
  )
}
