import { Button } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { useApiCommand } from '../api/hooks.ts'
import { useTexts } from '../i18n/texts.ts'
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
