import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { educationLevels, educations } from '#shared/people/education.ts'
import { employeeStatuses } from '#shared/people/employee-status.ts'
import { isPppk } from '#shared/people/employee-type.ts'
import { personalFields, personFields } from '#shared/people/person-fields.ts'
import { gradeLabel, grades, pppkGrades } from '#shared/people/grade.ts'
import {
  echelons,
  functionalLevels,
  positionKindOf,
  positionKinds,
  positionLevelOf,
  structuralLevels,
} from '#shared/people/position.ts'
import { useTexts } from '../../i18n/texts.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { DecimalField } from '../../ui/form/decimal-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../ui/form/text-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import type { EmployeeForm } from './employee-draft.ts'

interface FieldsProps {
  readonly form: EmployeeForm
}

/** Post, unit and grade, each with the date from which it holds. */
export function PostFields({ form }: FieldsProps) {
  const { t } = useTexts()
  const codes = isPppk(form.field('employeeType').value ?? 'pns') ? pppkGrades : pnsGrades
  return (
    <>
      <TitleFields form={form} />
      <UnitPicker label={t('field.unit')} none={t('employee.form.unitNone')} {...form.field('unitId')} />
      <DateField
        label={t('field.positionDate')}
        description={t('employee.form.positionDateNote')}
        {...form.field('positionDate')}
      />
      <Checkbox
        className="wide"
        label={t('employee.form.leads')}
        description={t('employee.form.leadsNote')}
        checked={form.field('leadsUnit').value === true}
        onChange={(event) => form.field('leadsUnit').onChange(event.currentTarget.checked)}
      />
      <SelectField
        label={t('field.grade')}
        none={t('employee.form.choose')}
        choices={codes.map((value) => ({ value: value as string, label: gradeLabel(value) }))}
        {...form.field('grade')}
      />
      <DateField
        label={t('field.gradeDate')}
        description={t('employee.form.gradeDateNote')}
        {...form.field('gradeDate')}
      />
    </>
  )
}

const pnsGrades = grades.map(({ code }) => code)
const levelsOf = { structural: structuralLevels, functional: functionalLevels, pelaksana: [] } as const

/** The post by its title, kind, level and echelon; the title tells the kind and level until a kind is chosen. */
function TitleFields({ form }: FieldsProps) {
  const { t } = useTexts()
  const [assumed, setAssumed] = useState(false)
  const [title, kind, level] = [
    form.text('positionName'),
    form.field('positionKind'),
    form.field('positionLevel'),
  ]
  const levels = kind.value === undefined ? [] : levelsOf[kind.value]
  const assume = (name: string) => {
    if (name.trim() === '' || (kind.value !== undefined && !assumed)) return
    const told = positionLevelOf(name)
    kind.onChange(positionKindOf(name))
    level.onChange(positionKindOf(name) === 'pelaksana' ? undefined : told)
    setAssumed(true)
  }
  return (
    <>
      <TextField
        label={t('field.positionName')}
        className="wide"
        {...title}
        onBlur={(event) => {
          assume(event.currentTarget.value)
          return title.onBlur(event)
        }}
      />
      <SelectField
        label={t('field.positionKind')}
        none={t('employee.form.choose')}
        choices={positionKinds.map((value) => ({ value, label: t(`positionKind.${value}`) }))}
        {...kind}
        description={assumed ? t('employee.form.assumed') : undefined}
        onChange={(value) => {
          setAssumed(false)
          kind.onChange(value)
          level.onChange(undefined)
          if (value !== 'structural') form.field('echelon').onChange(undefined)
        }}
      />
      {levels.length > 0 && (
        <SelectField
          label={t('field.positionLevel')}
          none={t('employee.form.choose')}
          choices={levels.map((value) => ({ value, label: t(`positionLevel.${value}`) }))}
          {...level}
        />
      )}
      {kind.value === 'structural' && (
        <SelectField
          label={t('field.echelon')}
          none={t('employee.form.choose')}
          choices={echelons.map((value) => ({ value, label: value }))}
          {...form.field('echelon')}
        />
      )}
    </>
  )
}

export function EmploymentFields({ form }: FieldsProps) {
  const { t } = useTexts()
  const contract = isPppk(form.field('employeeType').value ?? 'pns')
  const date = (
    name:
      | 'cpnsDate'
      | 'pnsDate'
      | 'contractStart'
      | 'contractEnd'
      | 'lastIncrementDate'
      | 'retirementDate'
      | 'statusDate',
  ) => <DateField label={t(`field.${name}`)} {...form.field(name)} />
  return (
    <>
      {contract ? date('contractStart') : date('cpnsDate')}
      {contract ? date('contractEnd') : date('pnsDate')}
      <DecimalField label={t('field.serviceYears')} {...form.field('serviceYears')} />
      <DecimalField label={t('field.serviceMonths')} {...form.field('serviceMonths')} />
      {date('lastIncrementDate')}
      {date('retirementDate')}
      <SelectField
        label={t('field.status')}
        choices={employeeStatuses.map((value) => ({ value, label: t(`employeeStatus.${value}`) }))}
        {...form.field('status')}
      />
      {form.field('status').value !== 'active' && date('statusDate')}
    </>
  )
}

export function EducationFields({ form }: FieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <SelectField
        label={t('field.educationLevel')}
        none={t('employee.form.choose')}
        choices={educationLevels.map((value) => ({ value, label: educations[value].label }))}
        {...form.field('educationLevel')}
      />
      <TextField label={t('field.major')} {...form.text('major')} />
      <TextField label={t('field.school')} {...form.text('school')} />
      <DecimalField label={t('field.graduationYear')} {...form.field('graduationYear')} />
    </>
  )
}

/** A field that may hold more is a text over several lines. */
const longestLine = 100

export function PersonalFields({ form }: FieldsProps) {
  const { t } = useTexts()
  return (
    <>
      {personalFields.map((name) =>
        personFields[name].longest > longestLine ? (
          <LongTextField key={name} label={t(`field.${name}`)} className="wide" {...form.text(name)} />
        ) : (
          <TextField key={name} label={t(`field.${name}`)} {...form.text(name)} />
        ),
      )}
    </>
  )
}
