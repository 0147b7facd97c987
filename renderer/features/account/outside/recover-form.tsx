import type { Who } from '#shared/account/account.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { showRecoveryCode } from '../recovery-code.ts'

interface RecoverFormProps {
  readonly who: Who
  readonly login: string | undefined
  readonly onBack: () => void
}

/** The sealed code gives an office head a new password. */
export function RecoverForm({ who, login, onBack }: RecoverFormProps) {
  const { t } = useTexts()
  const heads = who.choices.filter(({ role }) => role === 'officeHead')
  const { text, field, submit, busy, failure } = useDraftForm('account.recover', {
    values: { login: login ?? heads[0]?.login ?? '' },
    onDone: ({ recoveryCode }) => {
      onBack()
      showRecoveryCode(recoveryCode)
    },
  })
  const chosen = field('login')
  return (
    <form className="card-body stack" onSubmit={(event) => void submit(event)} noValidate>
      <p className="muted">{t('account.recover.body')}</p>
      <SelectField
        label={t('account.recover.login')}
        value={chosen.value as string | undefined}
        choices={heads.map((head) => ({ value: head.login, label: head.name }))}
        onChange={chosen.onChange}
        error={chosen.error}
      />
      <TextField label={t('account.recover.code')} autoFocus spellCheck={false} {...text('code')} />
      <PasswordField
        label={t('account.password.new')}
        description={t('account.password.hint')}
        autoComplete="new-password"
        {...text('password')}
      />
      <FormFooter failure={failure} busy={busy} onCancel={onBack} action={t('account.recover.action')} />
    </form>
  )
}
