import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '#shared/account/account.ts'
import { accountRoles, type AccountRole } from '#shared/api/permission.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { PasswordField } from '../../../ui/form/password-field.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface AccountDialogProps {
  /** Absent: a new one. */
  readonly account?: Account
  readonly onClose: () => void
}

/** Who signs in, as whom; a new account also gets its first password. */
export function AccountDialog({ account, onClose }: AccountDialogProps) {
  const { t } = useTexts()
  const { picked, pick, text, field, submit, busy, failure, errorAt } = useAccountForm(account, onClose)
  const role = field('role')
  const active = field('active')
  return (
    <Dialog
      title={account ? t('account.list.editTitle', { name: account.name }) : t('account.list.addTitle')}
      onClose={onClose}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <SelectField
          label={t('field.role')}
          description={t(`account.roleNote.${role.value as AccountRole}`)}
          value={role.value as AccountRole | undefined}
          choices={accountRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
          onChange={role.onChange}
          error={role.error}
        />
        <PersonPicker
          label={t('account.form.person')}
          data-autofocus
          value={picked}
          error={errorAt('employeeId')}
          onChange={pick}
        />
        {picked === undefined && <TextField label={t('account.form.name')} {...text('name')} />}
        <TextField
          label={t('field.login')}
          description={t('account.form.loginHint')}
          withAsterisk
          {...text('login')}
        />
        {account === undefined && (
          <PasswordField
            label={t('account.form.first')}
            description={t('account.form.firstHint')}
            withAsterisk
            autoComplete="new-password"
            {...text('password')}
          />
        )}
        <Checkbox
          label={t('account.form.active')}
          checked={active.value === true}
          onChange={(event) => active.onChange(event.currentTarget.checked)}
          error={active.error}
        />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

function useAccountForm(account: Account | undefined, onClose: () => void) {
  const { t } = useTexts()
  const [picked, setPicked] = useState(personOf(account))
  const draft = useDraftForm('account.save', {
    values: account ? draftOf(account) : { role: 'employee', active: true },
    onDone: () => {
      onClose()
      const name = picked?.fullName ?? draft.form.getValues('name') ?? ''
      void notifyDone(t('account.list.saved', { name }))
    },
  })
  const pick = (person: PickedPerson | undefined) => {
    setPicked(person)
    draft.field('employeeId').onChange(person?.id)
  }
  return { ...draft, picked, pick }
}

const personOf = (account: Account | undefined): PickedPerson | undefined =>
  account?.employeeId === undefined ? undefined : { id: account.employeeId, fullName: account.name }

/** What of an account is changed here; the name of a person is the person's. */
function draftOf({ id, rowVersion, login, role, active, employeeId, name }: Account) {
  return { id, rowVersion, login, role, active, ...(employeeId === undefined ? { name } : { employeeId }) }
}
