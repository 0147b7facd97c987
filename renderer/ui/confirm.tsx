import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { texts } from '../i18n/texts.ts'

interface ConfirmOptions {
  readonly title: string
  readonly body: string
  /** What the button does, as a verb: "Hapus tahun 2025". */
  readonly action: string
  readonly danger?: boolean
}

/** Asks before what cannot be undone with one key; resolves to whether the person agreed. */
export function confirm({ title, body, action, danger }: ConfirmOptions): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      centered: true,
      children: <Text size="sm">{body}</Text>,
      labels: { confirm: action, cancel: texts.t('ui.cancel') },
      confirmProps: { ...(danger && { color: 'red' }) },
      closeButtonProps: { 'aria-label': texts.t('ui.close') },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      // the form behind hears the same Escape: it must be over before the form is told
      onClose: () => void setTimeout(() => resolve(false)),
    })
  })
}
