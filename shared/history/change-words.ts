import { isIsoDate } from '../date/iso-date.ts'
import { decimalOf } from '../number/decimal.ts'
import { parsePeriod } from '../period/period.ts'
import { isTextKey, type TextKey } from '../text/catalogue.ts'
import type { HistoryEvent } from './history.ts'

type Change = HistoryEvent['changes'][number]

export type Translate = (key: TextKey, params?: Record<string, unknown>) => string
/** Numbers, days, moments and periods in the reader's language. */
export interface Format {
  readonly number: (value: number) => string
  readonly date: (iso: string) => string
  readonly dateTime: (moment: string) => string
  readonly period: (key: string) => string
}
export interface Words {
  readonly t: Translate
  readonly format: Format
}

/** Stored as integers in hundredths; everything else that is a number is a count, a year or yes and no. */
const hundredths: Readonly<Record<string, readonly string[]>> = {
  indicator: ['low', 'high', 'baseline'],
  library_indicator: ['low', 'high'],
  realisation: ['value'],
  progress_entry: ['quantity'],
  achievement: ['percent'],
  value_rating: ['score'],
  criterion_score: ['score'],
  numeric_rating: ['skp', 'service', 'commitment', 'initiative', 'teamwork', 'leadership'],
  credit_opening: ['points', 'conventional'],
  credit_conversion: ['points'],
  evaluation: ['work_score', 'behaviour_score', 'office_total', 'detail', 'index_value'],
}
const yesOrNo = new Set([
  'leads_unit',
  'active',
  'received',
  'estimated',
  'sample',
  'checked',
  'final',
  'opinions_used',
  'new_idea',
  'requested',
  'kept',
])
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
  aspects: 'aspect',
  approach: 'planApproach',
  regime: 'regime',
  part: 'annexPart',
  cascade: 'cascade',
}
const listsOfTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  org_result: { value: 'orgResult' },
  plan: { state: 'planState' },
  evaluation: { state: 'evaluationState' },
  unit: { kind: 'unitKind' },
  exchange_settlement: { kind: 'exchange.kind' },
  repair_line: { field: 'exchange.repair.field', right_side: 'exchange.repair.side' },
  holiday: { kind: 'holiday.kind' },
  work_result: { kind: 'workResultKind' },
  library_result: { kind: 'workResultKind' },
  strategic_goal: { kind: 'goalKind' },
  stand_in: { kind: 'standIn' },
  feedback: {
    giver_kind: 'feedback.giverKind',
    mode: 'feedback.mode',
    rhythm: 'feedback.rhythm',
    symbol: 'feedback.symbol',
  },
}
/** Pictures, copies of whole rows, the order of rows, and what the year of a period decides: nobody reads them as news. */
const unsaid = /(^|_)id$|^logo$|^snapshot$|^sort$|^regime$|^base64$|^mapping$/

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

/** A field as it stands, under its name; one that has no words is shown as it is stored. */
export function storedField(
  table: string,
  field: string,
  value: string,
  words: Words,
): { readonly label: string; readonly value: string } {
  const key = `field.${camelOf(field)}`
  return {
    label: isTextKey(key) ? words.t(key) : field,
    value: valueText(table, field, value, words) ?? value,
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
  if (isPeriodField(field)) return format.period(value)
  const list = listsOfTable[table]?.[field] ?? lists[field]
  return list === undefined ? value : codeText(list, value, t)
}

/** The word of a code, or of each of several joined by a comma. */
function codeText(list: string, value: string, t: Translate): string {
  const word = (code: string) => {
    const key = `${list}.${code}`
    return isTextKey(key) ? t(key) : code
  }
  return value.split(',').map(word).join(', ')
}

/** The record of a person names an evaluation by its period. */
const isPeriodField = (field: string) => field.endsWith('period_key') || field === 'evaluation_id'

/** A row's key says nothing to a person. */
function isKey(value: string | undefined): boolean {
  return value !== undefined && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(value)
}

function camelOf(field: string): string {
  return field.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
}
