import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { PasswordField } from '../../ui/form/password-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'

/** One's own password, by the old one. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { text, submit, busy, failure } = useDraftForm('account.setPassword', {
    values: {},
    onDone: () => {
      onClose()
      void notifyDone(t('account.password.done'))
    },
  })
  return (
    <Dialog title={t('account.password.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <PasswordField
          label={t('account.password.old')}
          data-autofocus
          autoComplete="current-password"
          {...text('old')}
        />
        <PasswordField
          label={t('account.password.new')}
          description={t('account.password.hint')}
          autoComplete="new-password"
          {...text('password')}
        />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
