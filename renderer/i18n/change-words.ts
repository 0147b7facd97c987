import { isTextKey } from '#shared/text/catalogue.ts'
import { isIsoDate } from '#shared/date/iso-date.ts'
import type { HistoryEvent } from '#shared/history/history.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { Translate } from './texts.ts'
import type { Format } from './use-format.ts'

type Change = HistoryEvent['changes'][number]

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
/** Pictures, copies of whole rows, the order of rows, and what the year of a period decides: nobody reads them as news. */
const unsaid = /(^|_)id$|^logo$|^snapshot$|^sort$|^regime$/

/** A changed field as a few words; undefined when it would say nothing to a person. */
export function fieldText(table: string, change: Change['fields'][number], words: Words): string | undefined {
  const params = fieldWords(table, change, words)
  if (params === undefined) return undefined
  const { t } = words
  if (change.from === undefined) return t('change.set', params)
  return t(change.to === undefined ? 'change.cleared' : 'change.changed', params)
}

/** The field's name and its two values as the page would show them; undefined when they would say nothing to a person. */
export function fieldWords(table: string, { field, from, to }: Change['fields'][number], words: Words) {
  const key = `field.${camelOf(field)}`
  const isNewNo = from === undefined && to === '0' && yesOrNo.has(field)
  if (unsaid.test(field) || isKey(from) || isKey(to) || isNewNo || !isTextKey(key)) return undefined
  return {
    field: words.t(key),
    from: valueText(table, field, from, words),
    to: valueText(table, field, to, words),
  }
}

/** What the row is called: periods and codes in words, names as they are. */
export function rowText({ table, label, person }: Change, { t, format }: Words): string {
  const key = [`criterion.${label}`, `coreValue.${label}`].find(isTextKey)
  const own =
    key !== undefined ? t(key) : parsePeriod(label) && table !== 'year' ? format.period(label) : label
  return [isKey(label) ? '' : own, person].filter(Boolean).join(' · ')
}

/** A stored value as the page would show it. */
function valueText(table: string, field: string, value: string | undefined, { t, format }: Words) {
  if (value === undefined) return undefined
  if (hundredths[table]?.includes(field)) return format.number(decimalOf(Number(value)))
  if (yesOrNo.has(field)) return t(value === '1' ? 'change.yes' : 'change.no')
  if (isIsoDate(value)) return format.date(value)
  if (field.endsWith('period_key')) return format.period(value)
  const key = `${listsOfTable[table]?.[field] ?? lists[field]}.${value}`
  return isTextKey(key) ? t(key) : value
}

/** A row's key says nothing to a person. */
function isKey(value: string | undefined): boolean {
  return value !== undefined && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(value)
}

function camelOf(field: string): string {
  return field.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
}
