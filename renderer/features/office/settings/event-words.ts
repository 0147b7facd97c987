import { isTextKey } from '#shared/text/catalogue.ts'
import { isIsoDate } from '#shared/date/iso-date.ts'
import type { HistoryEvent } from '#shared/history/history.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'

type Change = HistoryEvent['changes'][number]
type FieldChange = Change['fields'][number]

interface Words {
  readonly t: Translate
  readonly format: Format
}

/** Stored as integers in hundredths; everything else that is a number is a count, a year or yes and no. */
const hundredths: Readonly<Record<string, readonly string[]>> = {
  indicator: ['low', 'high', 'baseline'],
  realisation: ['value'],
  achievement: ['percent'],
  value_rating: ['score'],
  criterion_score: ['score'],
  evaluation: ['work_score', 'behaviour_score', 'office_total', 'detail', 'index_value'],
}
const yesOrNo = new Set(['leads_unit', 'active', 'received', 'estimated', 'sample'])
/** Which list of words a code belongs to; a code without one is shown as it is. */
const lists: Readonly<Record<string, string>> = {
  result_rating: 'rating',
  behaviour_rating: 'rating',
  rating: 'rating',
  predikat: 'predikat',
  status: 'employeeStatus',
  employee_type: 'employeeType',
  sex: 'sex',
  position_kind: 'positionKind',
  position_level: 'positionLevel',
  core_value: 'coreValue',
  criterion: 'criterion',
  direction: 'direction',
  accumulation: 'accumulation',
  target_kind: 'targetKind',
  grain: 'grain',
  rhythm: 'rhythm',
  origin: 'planOrigin',
  education_level: 'educationLevel',
  acting: 'acting',
}
const listsOfTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  org_result: { value: 'orgResult' },
  plan: { state: 'planState' },
  evaluation: { state: 'evaluationState' },
  unit: { kind: 'unitKind' },
  work_result: { kind: 'workResultKind' },
}

/** The fields that a person can read: no keys of other rows, no pictures, no copies of whole rows. */
export function readableFields(change: Change): readonly FieldChange[] {
  return change.fields.filter(
    ({ field, from, to }) => !/(^|_)id$|^logo$|^snapshot$|^sort$/.test(field) && !isKey(from) && !isKey(to),
  )
}

/** A row's key says nothing to a person. */
function isKey(value: string | undefined): boolean {
  return value !== undefined && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(value)
}

export function fieldName(field: string, { t }: Words): string {
  const key = `field.${camelOf(field)}`
  return isTextKey(key) ? t(key) : field.replaceAll('_', ' ')
}

/** A stored value as the page would show it. */
export function valueText(table: string, field: string, value: string | undefined, words: Words): string {
  const { t, format } = words
  if (value === undefined || value === '') return t('settings.history.nothing')
  if (hundredths[table]?.includes(field)) return format.number(Number(value) / 100)
  if (yesOrNo.has(field)) return t(value === '1' ? 'settings.history.yes' : 'settings.history.no')
  if (isIsoDate(value)) return format.date(value)
  if (field.endsWith('period_key')) return format.period(value)
  return wordOf(table, field, value, t) ?? value
}

/** What a code is called; undefined where the value is no code. */
function wordOf(table: string, field: string, code: string, t: Translate): string | undefined {
  const list = listsOfTable[table]?.[field] ?? lists[field]
  const key = `${list}.${code}`
  return isTextKey(key) ? t(key) : undefined
}

/** What the row is called: periods and codes in words, names as they are. */
export function rowLabel({ table, label }: Change, words: Words): string {
  if (isKey(label)) return ''
  if (/^\d{4}(-Q\d|-\d\d)?$/.test(label) && table !== 'year') return words.format.period(label)
  const key = `criterion.${label}`
  return isTextKey(key) ? words.t(key) : label
}

function camelOf(field: string): string {
  return field.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
}
