import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useApiCommand } from '../../api/hooks.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { meet } from '../../api/who.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { PasswordField } from '../../ui/form/password-field.tsx'
import { notifyDone, sayError } from '../../ui/notify.tsx'

interface PinDialogProps {
  readonly hasPin: boolean
  readonly onClose: () => void
}

/** The PIN that unlocks the screen: set, changed or cleared, by the password. */
export function PinDialog({ hasPin, onClose }: PinDialogProps) {
  const { t } = useTexts()
  const cache = useQueryClient()
  const done = (sentence: string) => {
    onClose()
    void meet(cache)
    void notifyDone(sentence)
  }
  const { form, text, submit, busy, failure } = useDraftForm('account.setPin', {
    values: {},
    onDone: () => done(t('account.pin.done')),
  })
  const clear = useApiCommand('account.setPin', { onDone: () => done(t('account.pin.cleared')) })
  const clearPin = () =>
    clear.mutate(
      { pin: null, password: form.getValues('password') ?? '' },
      { onError: (error) => form.setError('password', { type: 'server', message: sayError(error) }) },
    )
  return (
    <Dialog title={t('account.pin.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('account.pin.body')}</p>
        <PasswordField
          label={t('account.turnOff.password')}
          data-autofocus
          autoComplete="current-password"
          {...text('password')}
        />
        <PasswordField label={t('account.pin.new')} inputMode="numeric" {...text('pin')} />
        {hasPin && (
          <Button variant="subtle" color="red" size="compact-sm" loading={clear.isPending} onClick={clearPin}>
            {t('account.pin.clear')}
          </Button>
        )}
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
