import { useEffect, useState } from 'react'
import type { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'

interface FirstAccountProps {
  readonly role: 'officeHead' | 'clerk'
  readonly form: ReturnType<typeof useDraftForm<'account.turnOn'>>
  readonly proposed?: PickedPerson
}

/** Who somebody is, the name to sign in with, and the password. */
export function FirstAccount({ role, form, proposed }: FirstAccountProps) {
  const { t } = useTexts()
  const [picked, setPicked] = useState(proposed)
  const person = form.field(`${role}.employeeId`)
  const choose = (next: PickedPerson | undefined) => {
    setPicked(next)
    person.onChange(next?.id)
  }
  // what is proposed is chosen until somebody says otherwise
  useEffect(() => {
    if (proposed) form.form.setValue(`${role}.employeeId`, proposed.id)
  }, [form.form, proposed, role])
  return (
    <Card title={t(`account.turnOn.${role}`)}>
      <div className="card-body form-grid account-grid">
        <PersonPicker
          label={t('account.form.person')}
          value={picked}
          error={person.error}
          onChange={choose}
        />
        <TextField
          label={t('account.form.name')}
          disabled={picked !== undefined}
          {...form.text(`${role}.name`)}
        />
        <TextField
          label={t('field.login')}
          description={t('account.form.loginHint')}
          withAsterisk
          {...form.text(`${role}.login`)}
        />
        <PasswordField
          label={t('account.form.password')}
          description={t('account.password.hint')}
          withAsterisk
          autoComplete="new-password"
          {...form.text(`${role}.password`)}
        />
      </div>
    </Card>
  )
}
