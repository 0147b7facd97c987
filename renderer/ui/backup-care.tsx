import { Button } from '@mantine/core'
import { IconAlertTriangle, IconArchive } from '@tabler/icons-react'
import type { BackupState, Drill } from '#shared/backup/backup.ts'
import { say } from '#shared/text/translate.ts'
import { useApiCommand } from '../api/hooks.ts'
import { texts, useTexts } from '../i18n/texts.ts'
import { useFormat } from '../i18n/use-format.ts'
import { notifyDone, notifyFailed } from './notify.tsx'

/** One click makes a checked backup, wherever the button stands. */
export function MakeBackup() {
  const { t } = useTexts()
  const make = useApiCommand('backup.make', {
    onDone: ({ fileName }) => void notifyDone(t('backup.made', { name: fileName })),
  })
  return (
    <Button
      variant="default"
      size="compact-sm"
      className="no-print"
      leftSection={<IconArchive size={16} aria-hidden />}
      loading={make.isPending}
      onClick={() => make.mutate({}, { onError: notifyFailed })}
    >
      {t('backup.make')}
    </Button>
  )
}

/** How safe the office is: what went wrong last, what the newest backup holds, and whether it could be opened. */
export function BackupSentences({ state }: { readonly state: BackupState }) {
  const { t } = useTexts()
  const format = useFormat()
  const { newest, changed, failed, drill } = state
  return (
    <>
      {failed !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          {t('backup.failed', { when: format.dateTime(failed.at), why: say(texts, failed.failure) })}
        </p>
      )}
      <p>
        {newest?.holds === undefined
          ? t('backup.none')
          : t('backup.newest', {
              when: format.stamp(newest.stamp),
              size: format.fileSize(newest.sizeBytes),
              people: newest.holds.people,
            })}{' '}
        {newest !== undefined && t(changed ? 'backup.changed' : 'backup.upToDate')}
      </p>
      <DrillLine drill={drill} />
    </>
  )
}

/** Whether the newest backup could be opened when that was last tried by itself. */
function DrillLine({ drill }: { readonly drill: Drill | undefined }) {
  const { t } = useTexts()
  const format = useFormat()
  if (drill === undefined) return null
  const when = format.dateTime(drill.at)
  if (drill.failure === undefined) return <p>{t('backup.drill.good', { when })}</p>
  return (
    <p className="notice" data-tone="bad" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      {t('backup.drill.bad', { when, why: say(texts, drill.failure) })}
    </p>
  )
}
