import type { Account } from '#shared/account/account.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface ResetDialogProps {
  readonly account: Account
  readonly onClose: () => void
}

/** The office head gives somebody a password, which that one then replaces. */
export function ResetDialog({ account: { id, name }, onClose }: ResetDialogProps) {
  const { t } = useTexts()
  const { text, submit, busy, failure } = useDraftForm('account.setPassword', {
    values: { id },
    onDone: () => {
      onClose()
      void notifyDone(t('account.list.wasReset', { name }))
    },
  })
  return (
    <Dialog title={t('account.list.resetTitle', { name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="muted">{t('account.list.resetBody', { name })}</p>
        <PasswordField
          label={t('account.password.new')}
          description={t('account.password.hint')}
          data-autofocus
          autoComplete="new-password"
          {...text('password')}
        />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('account.list.resetAction')} />
      </form>
    </Dialog>
  )
}
