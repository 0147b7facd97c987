import { Button } from '@mantine/core'
import type { Backup } from '#shared/backup/backup.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { operationName } from '#shared/history/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

interface BackupTableProps {
  readonly backups: readonly Backup[]
  /** The damaged office that they are of; absent: the open one. */
  readonly office?: string
  readonly onChoose: (backup: Backup) => void
}

/** Each backup with when and why it was made and what it holds. */
export function BackupTable({ backups, office, onChoose }: BackupTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  if (backups.length === 0) return <EmptyState>{t('backup.none')}</EmptyState>
  return (
    <SimpleTable
      caption={t('backup.list')}
      rows={backups}
      rowKey={({ id }) => id}
      columns={[
        { id: 'when', header: t('backup.column.when'), cell: ({ stamp }) => <b>{format.stamp(stamp)}</b> },
        {
          id: 'why',
          header: t('backup.column.why'),
          cell: ({ occasion, damaged }) => (
            <>
              {t(`backup.occasion.${occasion ?? 'unknown'}`)}
              {damaged && <span className="pill tone-poor">{t('backup.damaged')}</span>}
            </>
          ),
        },
        {
          id: 'checked',
          header: t('backup.column.checked'),
          cell: ({ checked }) => (checked === undefined ? '–' : t(`backup.checked.${checked}`)),
        },
        {
          id: 'where',
          header: t('backup.column.where'),
          cell: (backup) => <Place backup={backup} />,
        },
        {
          id: 'people',
          header: t('backup.column.people'),
          numeric: true,
          cell: ({ holds }) => (holds === undefined ? '–' : format.whole(holds.people)),
        },
        {
          id: 'size',
          header: t('backup.column.size'),
          numeric: true,
          cell: ({ sizeBytes }) => format.fileSize(sizeBytes),
        },
        { id: 'last', header: t('backup.column.last'), cell: (backup) => <LastChange backup={backup} /> },
        {
          id: 'look',
          header: <span className="sr-only">{t('backup.look')}</span>,
          numeric: true,
          cell: (backup) => <RowActions backup={backup} office={office} onChoose={onChoose} />,
        },
      ]}
    />
  )
}

function Place({ backup: { lies, encrypted } }: { readonly backup: Backup }) {
  const { t } = useTexts()
  return (
    <>
      {t(`backup.lies.${lies}`)}
      {encrypted && <span className="pill">{t('backup.encrypted')}</span>}
    </>
  )
}

function LastChange({ backup: { holds } }: { readonly backup: Backup }) {
  const { t } = useTexts()
  const format = useFormat()
  if (holds?.lastChange === undefined) return null
  const { at, who, operation } = holds.lastChange
  return t('backup.lastChange', { what: operationName(operation, t), when: format.dateTime(at), who })
}

interface RowActionsProps {
  readonly backup: Backup
  readonly office: string | undefined
  readonly onChoose: (backup: Backup) => void
}

function RowActions({ backup, office, onChoose }: RowActionsProps) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <>
      {backup.checked === 'copy' && <CheckFully backup={backup} office={office} />}
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={backup.damaged}
        aria-label={t('backup.lookAt', { when: format.stamp(backup.stamp) })}
        onClick={() => onChoose(backup)}
      >
        {t('backup.look')}
      </Button>
    </>
  )
}

/** Asks what was checked as a copy everything, as a restore would. */
function CheckFully({ backup: { id, stamp, damaged }, office }: Omit<RowActionsProps, 'onChoose'>) {
  const { t } = useTexts()
  const when = useFormat().stamp(stamp)
  const check = useApiCommand('backup.check', {
    onDone: () => void notifyDone(t('backup.checkedWhole', { when })),
  })
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={damaged}
      loading={check.isPending}
      aria-label={t('backup.checkFullyOf', { when })}
      onClick={() => check.mutate({ id, ...(office !== undefined && { office }) }, { onError: notifyFailed })}
    >
      {t('backup.checkFully')}
    </Button>
  )
}
