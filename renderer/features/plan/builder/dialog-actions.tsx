import { Button } from '@mantine/core'
import { useTexts } from '../../../i18n/texts.ts'
import { notifyFailed } from '../../../ui/notify.tsx'

interface DialogActionsProps {
  readonly action: string
  readonly disabled: boolean
  readonly busy: boolean
  readonly onCancel: () => void
  readonly onPerform: () => Promise<unknown>
}

/** The end of a preview: leave it, or do what it shows. */
export function DialogActions({ action, disabled, busy, onCancel, onPerform }: DialogActionsProps) {
  const { t } = useTexts()
  return (
    <div className="form-actions">
      <Button variant="default" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
      <Button
        data-autofocus
        disabled={disabled}
        loading={busy}
        onClick={() => void onPerform().catch(notifyFailed)}
      >
        {action}
      </Button>
    </div>
  )
}
