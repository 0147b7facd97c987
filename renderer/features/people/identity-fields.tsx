import { useState } from 'react'
import { employeeTypes, type EmployeeType, isAsn } from '#shared/people/employee-type.ts'
import { sexes } from '#shared/people/sex.ts'
import { useTexts } from '../../i18n/texts.ts'
import { localToday } from '../../shell/today.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { fromNip } from './employee-draft.ts'
import type { EmployeeForm } from './employee-draft.ts'

/** Who the person is. A whole NIP fills birth date and sex that are still empty, and says so. */
export function IdentityFields({ form, isNew }: { readonly form: EmployeeForm; readonly isNew: boolean }) {
  const { t } = useTexts()
  const [derived, setDerived] = useState<{ birthDate?: string; sex?: string }>({})
  const [type, sex, birthDate, nip] = [
    form.field('employeeType'),
    form.field('sex'),
    form.field('birthDate'),
    form.field('nip'),
  ]
  const readNip = (text: string) => {
    nip.onChange(text)
    const known = {
      birthDate: birthDate.value === derived.birthDate ? undefined : birthDate.value,
      sex: sex.value === derived.sex ? undefined : sex.value,
    }
    const told = fromNip(text, known, type.value, localToday())
    if (told.birthDate) birthDate.onChange(told.birthDate)
    if (told.sex) sex.onChange(told.sex)
    if (told.birthDate || told.sex) setDerived(told)
  }
  const note = (field: 'birthDate' | 'sex', value: string | undefined) =>
    value !== undefined && derived[field] === value ? t('employee.form.fromNip') : undefined
  return (
    <>
      <SelectField
        label={t('field.employeeType')}
        choices={employeeTypes.map((value) => ({ value, label: t(`employeeType.${value}`) }))}
        {...type}
        onChange={(value) => type.onChange(value as EmployeeType)}
      />
      <TextField
        label={t('field.nip')}
        inputMode="numeric"
        className="num-input"
        withAsterisk={isAsn(type.value ?? 'pns')}
        value={nip.value ?? ''}
        error={nip.error}
        disabled={!isNew}
        description={t(isNew ? 'employee.form.nipNote' : 'employee.form.nipFixed')}
        onChange={(event) => readNip(event.currentTarget.value)}
      />
      <TextField label={t('field.name')} withAsterisk className="wide" {...form.text('name')} />
      <TextField label={t('field.frontTitle')} {...form.text('frontTitle')} />
      <TextField label={t('field.backTitle')} {...form.text('backTitle')} />
      <TextField label={t('field.birthPlace')} {...form.text('birthPlace')} />
      <DateField
        label={t('field.birthDate')}
        {...birthDate}
        description={note('birthDate', birthDate.value)}
      />
      <SelectField
        label={t('field.sex')}
        none={t('employee.form.choose')}
        choices={sexes.map((value) => ({ value, label: t(`sex.${value}`) }))}
        {...sex}
        description={note('sex', sex.value)}
      />
    </>
  )
}
