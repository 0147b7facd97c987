import { Button, FileButton } from '@mantine/core'
import { IconFolderSearch } from '@tabler/icons-react'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { readAsFileData } from '../../../ui/download.ts'
import { notifyFailed } from '../../../ui/notify.tsx'

interface OfficeElsewhereProps {
  readonly onOpened: () => void
  readonly onFailed: (error: unknown) => void
}

/** An office file that this PC does not know yet: by the PC's own dialog in place, in a browser as a copy. */
export function OfficeElsewhere({ onOpened, onFailed }: OfficeElsewhereProps) {
  const { t } = useTexts()
  const offices = useApiQuery('office.list', {}).data
  const choose = useApiCommand('office.choose', { onDone: (file) => file !== null && onOpened() })
  const add = useApiCommand('office.add', { onDone: onOpened })
  if (offices === undefined) return null
  const look = {
    variant: 'default',
    leftSection: <IconFolderSearch size={16} aria-hidden />,
    loading: choose.isPending || add.isPending,
  }
  return (
    <div className="card-body office-elsewhere">
      {offices.hasDialog ? (
        <Button {...look} onClick={() => choose.mutate({}, { onError: onFailed })}>
          {t('welcome.open.elsewhere')}
        </Button>
      ) : (
        <FileButton
          accept=".timbang"
          inputProps={{ 'aria-label': t('welcome.open.elsewhere'), tabIndex: -1 }}
          onChange={(file) => {
            if (file !== null)
              void readAsFileData(file).then((data) => add.mutate(data, { onError: onFailed }), notifyFailed)
          }}
        >
          {(button) => (
            <Button {...look} {...button}>
              {t('welcome.open.elsewhere')}
            </Button>
          )}
        </FileButton>
      )}
      <p className="hint">
        {t(offices.hasDialog ? 'welcome.open.elsewhereDialog' : 'welcome.open.elsewhereCopy', {
          folder: offices.folder,
        })}
      </p>
    </div>
  )
}
