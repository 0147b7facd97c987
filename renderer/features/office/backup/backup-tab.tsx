import { Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconCopy, IconFolderOpen, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Backup, BackupState } from '#shared/backup/backup.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { BackupSentences, MakeBackup } from '../../../ui/backup-care.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { BackupTable } from './backup-table.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SecondCard } from './second-card.tsx'

/** Pengaturan › Cadangan: how safe the office is, what there is to go back to, and the way back. */
export function BackupTab() {
  const { t } = useTexts()
  const state = useApiQuery('backup.state', {})
  const list = useApiQuery('backup.list', {})
  const [chosen, choose] = useState<Backup>()
  return (
    <div className="settings-stack">
      <QueryView query={state} lines={4}>
        {(value) => (
          <>
            <StateCard state={value} />
            <SecondCard second={value.second} />
          </>
        )}
      </QueryView>
      <Card title={t('backup.list')}>
        <QueryView query={list} lines={4}>
          {(backups) => <BackupTable backups={backups} onChoose={choose} />}
        </QueryView>
      </Card>
      {chosen !== undefined && <RestoreDialog backup={chosen} onClose={() => choose(undefined)} />}
    </div>
  )
}

function StateCard({ state }: { readonly state: BackupState }) {
  const { t } = useTexts()
  const format = useFormat()
  const { restored, count, totalBytes, folder } = state
  return (
    <Card title={t('settings.backup.title')} action={<MakeBackup />}>
      <div className="card-body settings-stack">
        <BackupSentences state={state} />
        {restored !== undefined && <RestoredNotice restored={restored} />}
        <p className="path">{t('backup.where', { count, size: format.fileSize(totalBytes), folder })}</p>
        <ShowFolder state={state} />
        <p className="hint">{t('backup.rule')}</p>
        <p className="hint">{t('backup.checks')}</p>
        <p className="hint">{t('backup.plain')}</p>
        <p className="hint">{t('backup.evidence')}</p>
      </div>
    </Card>
  )
}

/** Opens the folder, or, in a browser, hands its path over. */
function ShowFolder({ state: { canShow, folder } }: { readonly state: BackupState }) {
  const { t } = useTexts()
  const show = useApiCommand('backup.showFolder')
  const copy = () =>
    navigator.clipboard.writeText(folder).then(() => notifyDone(t('backup.folder.copied')), notifyFailed)
  return (
    <Group>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={canShow ? <IconFolderOpen size={14} /> : <IconCopy size={14} />}
        onClick={() => (canShow ? show.mutate({}, { onError: notifyFailed }) : void copy())}
      >
        {t(canShow ? 'backup.folder.show' : 'backup.folder.copy')}
      </Button>
    </Group>
  )
}

/** The last restore, and one click that takes it back. */
function RestoredNotice({ restored }: { readonly restored: NonNullable<BackupState['restored']> }) {
  const { t } = useTexts()
  const format = useFormat()
  const { at, from, undo } = restored
  const restore = useApiCommand('backup.restore', { onDone: () => void notifyDone(t('ui.undone')) })
  return (
    <div className="notice" data-tone="info" role="note">
      <IconInfoCircle size={18} aria-hidden />
      <span>{t('backup.restoredNotice', { when: format.dateTime(at), name: from })}</span>
      {undo !== undefined && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={14} />}
          loading={restore.isPending}
          onClick={() => restore.mutate({ id: undo }, { onError: notifyFailed })}
        >
          {t('backup.undoRestore')}
        </Button>
      )}
    </div>
  )
}
