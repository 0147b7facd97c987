import { Button, Group } from '@mantine/core'
import { IconEye, IconLifebuoy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { Backup } from '#shared/backup/backup.ts'
import type { OfficeFile } from '#shared/office/office.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { useProgress } from '../../../api/use-progress.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { ProgressBar } from '../../../ui/chart/progress-bar.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { notifyFailed, sayError } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { BackupTable } from '../backup/backup-table.tsx'
import { RestoreDialog } from '../backup/restore-dialog.tsx'
import { SalvageReportView } from './salvage-report-view.tsx'

interface DamagedOfficeProps {
  readonly office: OfficeFile
  /** What can be read of it is open. */
  readonly opened: boolean
  readonly folder: string
  readonly onOpened: () => void
}

/** The ways on from a damaged office: look at what is left, restore a backup, or save what can be read. */
export function DamagedOffice({ office, opened, folder, onOpened }: DamagedOfficeProps) {
  const { t } = useTexts()
  const read = useApiCommand('office.read', { onDone: onOpened })
  return (
    <Card
      title={t('salvage.card.title', { name: office.fileName })}
      className="damaged-office"
      action={
        !opened && (
          <Button
            variant="default"
            size="compact-sm"
            className="no-print"
            leftSection={<IconEye size={16} aria-hidden />}
            loading={read.isPending}
            onClick={() => read.mutate({ id: office.id }, { onError: notifyFailed })}
          >
            {t('salvage.card.read')}
          </Button>
        )
      }
    >
      <p className="card-body no-print">
        {t('salvage.card.lead')} {opened && t('salvage.card.opened')}
      </p>
      <BackupsOf office={office} onRestored={onOpened} />
      <Salvage office={office} folder={folder} onOpened={onOpened} />
    </Card>
  )
}

function BackupsOf({ office, onRestored }: { readonly office: OfficeFile; readonly onRestored: () => void }) {
  const { t } = useTexts()
  const list = useApiQuery('backup.list', { office: office.id })
  const [chosen, choose] = useState<Backup>()
  return (
    <section className="no-print" aria-label={t('salvage.card.restore')}>
      <h3 className="card-body">{t('salvage.card.restore')}</h3>
      <QueryView query={list} lines={3}>
        {(backups) =>
          backups.length === 0 ? (
            <EmptyState>{t('salvage.card.none')}</EmptyState>
          ) : (
            <div className="damaged-backups">
              <BackupTable backups={backups} office={office.id} onChoose={choose} />
            </div>
          )
        }
      </QueryView>
      {chosen !== undefined && (
        <RestoreDialog
          backup={chosen}
          office={office.id}
          onClose={() => choose(undefined)}
          onRestored={onRestored}
        />
      )}
    </section>
  )
}

interface SalvageProps {
  readonly office: OfficeFile
  readonly folder: string
  readonly onOpened: () => void
}

function Salvage({ office, folder, onOpened }: SalvageProps) {
  const { t } = useTexts()
  const [task] = useState(() => `salvage-${office.id}-${Date.now()}`)
  const progress = useProgress(task)
  const [report, setReport] = useState<Output<'office.salvage'>>()
  const salvage = useApiCommand('office.salvage', { onDone: setReport })
  if (report !== undefined)
    return <SalvageReportView damaged={office.fileName} report={report} onOpened={onOpened} />
  return (
    <section className="card-body settings-stack" aria-label={t('salvage.card.salvage')}>
      <h3>{t('salvage.card.salvage')}</h3>
      <p className="hint">{t('salvage.card.salvageNote', { folder })}</p>
      {salvage.isPending && progress !== undefined && (
        <div role="status">
          <ProgressBar done={progress.done} of={progress.total} />
          <span className="hint">{t(progress.stage)}</span>
        </div>
      )}
      {salvage.isError && (
        <p className="notice" data-tone="bad" role="alert">
          {sayError(salvage.error)}
        </p>
      )}
      <Group>
        <Button
          leftSection={<IconLifebuoy size={16} aria-hidden />}
          loading={salvage.isPending}
          onClick={() => salvage.mutate({ id: office.id, task })}
        >
          {t('salvage.card.start')}
        </Button>
        {salvage.isPending && (
          <Button variant="default" onClick={() => void call('task.cancel', { task })}>
            {t('salvage.card.stop')}
          </Button>
        )}
      </Group>
    </section>
  )
}
