import { Button } from '@mantine/core'
import { IconAlertTriangle, IconArchive } from '@tabler/icons-react'
import type { Drill } from '#shared/backup/backup.ts'
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
      size="compact-md"
      className="no-print"
      leftSection={<IconArchive size={16} aria-hidden />}
      loading={make.isPending}
      onClick={() => make.mutate({}, { onError: notifyFailed })}
    >
      {t('backup.make')}
    </Button>
  )
}

/** Whether the newest backup could be opened when that was last tried by itself. */
export function DrillLine({ drill }: { readonly drill: Drill | undefined }) {
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
