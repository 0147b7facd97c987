import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock, IconFileSpreadsheet, IconX } from '@tabler/icons-react'
import { useTexts } from '../../i18n/texts.ts'
import { type ImportJob, writableRows } from './import-job.ts'

export interface FileTabsProps {
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
            <StateIcon job={job} />
            <span className="two-lines">
              {job.fileName}
              <small>{stateOf(job, t)}</small>
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

function stateOf({ busy, preview, failure }: ImportJob, t: ReturnType<typeof useTexts>['t']): string {
  if (preview) {
    const count = writableRows(preview)
    const kind = t(`import.kind.${preview.kind}`)
    return `${kind} · ${count > 0 ? t('data.files.ready', { count }) : t('data.files.nothing')}`
  }
  if (busy) return t('data.files.reading')
  return t(failure ? 'data.files.refused' : 'data.files.waiting')
}

function StateIcon({ job: { busy, preview, failure } }: { readonly job: ImportJob }) {
  if (failure && !preview)
    return <IconAlertTriangle size={18} stroke={1.75} className="import-bad" aria-hidden />
  if (busy || !preview) return <IconClock size={18} stroke={1.75} aria-hidden />
  return writableRows(preview) > 0 ? (
    <IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />
  ) : (
    <IconCheck size={18} stroke={1.75} aria-hidden />
  )
}
