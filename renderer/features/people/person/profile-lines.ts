import type { NameUnder } from '#shared/text/catalogue.ts'
import { educations } from '#shared/people/education.ts'
import type { Employee } from '#shared/people/employee.ts'
import { gradeLabel } from '#shared/people/grade.ts'
import { personalFields } from '#shared/people/person-fields.ts'
import { formatNip } from '#shared/people/nip.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'

export interface ProfileLine {
  readonly label: string
  readonly value: string
}
/** What is known of a person, field by field; empty ones are left out. */
export function profileLines(person: Employee, t: Translate, format: Format): ProfileLine[] {
  const date = (iso: string | undefined) => iso && format.date(iso)
  const lines: readonly (readonly [NameUnder<'field'>, string | undefined])[] = [
    ['nip', person.nip && formatNip(person.nip)],
    ['employeeType', t(`employeeType.${person.employeeType}`)],
    ['status', statusOf(person, t, format)],
    ['grade', person.grade && gradeLabel(person.grade)],
    ['positionName', person.positionName],
    ['unit', person.unit],
    ['sex', person.sex && t(`sex.${person.sex}`)],
    ['birthDate', [person.birthPlace, date(person.birthDate)].filter(Boolean).join(', ')],
    ['cpnsDate', date(person.cpnsDate)],
    ['pnsDate', date(person.pnsDate)],
    ['contractStart', date(person.contractStart)],
    ['contractEnd', date(person.contractEnd)],
    ['serviceYears', serviceOf(person, t)],
    ['lastIncrementDate', date(person.lastIncrementDate)],
    ['retirementDate', date(person.retirementDate)],
    ['educationLevel', educationOf(person)],
    ['note', person.note],
  ]
  return lines.flatMap(([field, value]) => (value ? [{ label: t(`field.${field}`), value }] : []))
}

/** Religion, identity numbers and contact: shown only when asked (domain.md §2.1). */
export function personalLines(person: Employee, t: Translate): ProfileLine[] {
  return personalFields.flatMap((field) => {
    const value = person[field]
    return value && field !== 'note' ? [{ label: t(`field.${field}`), value }] : []
  })
}

function statusOf({ status, statusDate }: Employee, t: Translate, format: Format): string {
  const word = t(`employeeStatus.${status}`)
  return statusDate ? t('employee.page.statusSince', { status: word, date: format.date(statusDate) }) : word
}

function serviceOf({ serviceYears, serviceMonths }: Employee, t: Translate): string | undefined {
  if (serviceYears === undefined) return undefined
  return t('employee.page.serviceTime', { years: serviceYears, months: serviceMonths ?? 0 })
}

function educationOf({ educationLevel, major, school, graduationYear }: Employee): string {
  const level = educationLevel && educations[educationLevel].label
  return [level, major, school, graduationYear].filter(Boolean).join(' · ')
}
