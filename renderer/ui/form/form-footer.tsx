import { Button } from '@mantine/core'
import { useTexts } from '../../i18n/texts.ts'

interface FormFooterProps {
  /** The sentence of the whole form when it was refused. */
  readonly failure: string | undefined
  readonly busy: boolean
  readonly onCancel: () => void
  /** What the button does; "Simpan" unless told. */
  readonly action?: string
  readonly danger?: boolean
}

/** The end of a form: why it was refused, then cancel and the one action. */
export function FormFooter({ failure, busy, onCancel, action, danger = false }: FormFooterProps) {
  const { t } = useTexts()
  return (
    <>
      {failure !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          {failure}
        </p>
      )}
      <div className="form-actions">
        <Button variant="default" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" loading={busy} {...(danger && { color: 'red' })}>
          {action ?? t('ui.save')}
        </Button>
      </div>
    </>
  )
}
