import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useTexts } from '../../i18n/texts.ts'
import { Act } from '../act.tsx'

const accepted = '.jpg,.jpeg,.png,.webp,.gif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt'

interface AttachButtonProps {
  /** To what, for whoever does not see where the button stands. */
  readonly what: string
  readonly attach: (files: readonly File[]) => Promise<void>
  readonly busy: boolean
  /** Only the paper clip, for a line of a list. */
  readonly small?: boolean
}

/** Two clicks attach a file: this one and the file's. */
export function AttachButton({ what, attach, busy, small = false }: AttachButtonProps) {
  const { t } = useTexts()
  const label = t('evidence.attachTo', { what })
  return (
    <Act name="evidence.add">
      <FileButton multiple accept={accepted} onChange={(files) => void attach(files)}>
        {(props) =>
          small ? (
            <ActionIcon {...props} loading={busy} aria-label={label} title={t('evidence.attach')}>
              <IconPaperclip size={16} />
            </ActionIcon>
          ) : (
            <Button
              {...props}
              size="compact-sm"
              variant="default"
              loading={busy}
              aria-label={label}
              leftSection={<IconPaperclip size={14} aria-hidden />}
            >
              {t('evidence.attach')}
            </Button>
          )
        }
      </FileButton>
    </Act>
  )
}
