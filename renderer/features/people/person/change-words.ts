import { isTextKey } from '#shared/text/catalogue.ts'
import { isIsoDate } from '#shared/date/iso-date.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { HistoryEvent } from '#shared/history/history.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

type ChangedField = HistoryEvent['changes'][number]['fields'][number]

/** Fields whose values are codes, and where their words stand in the catalogue. */
const wordsOf: Readonly<Record<string, string>> = {
  status: 'employeeStatus',
  resultRating: 'rating',
  behaviourRating: 'rating',
  rating: 'rating',
  employeeType: 'employeeType',
  sex: 'sex',
  positionKind: 'positionKind',
  positionLevel: 'positionLevel',
  educationLevel: 'educationLevel',
  acting: 'acting',
  predikat: 'predikat',
  coreValue: 'coreValue',
}
const stateWords: Readonly<Record<string, string>> = { plan: 'planState', evaluation: 'evaluationState' }
const periods = new Set(['periodKey', 'period'])
/** Stored as integers in hundredths. */
const hundredths = new Set(['value', 'low', 'high', 'baseline', 'score'])
const yesOrNo = new Set(['leadsUnit', 'received', 'active'])
/** Derived from the rest, or bookkeeping: nobody reads them as news. */
const unsaid = new Set([
  'regime',
  'received',
  'estimated',
  'workScore',
  'behaviourScore',
  'officeTotal',
  'detail',
  'indexValue',
  'lockedBy',
  'snapshot',
  'origin',
  'sort',
  'version',
  'approach',
  'kind',
  'key',
  'aspects',
  'grain',
  'accumulation',
])

/** A changed field as a few words; undefined when it would say nothing to a reader. */
export function useChangeWords(): (field: ChangedField, table: string) => string | undefined {
  const { t } = useTexts()
  const format = useFormat()
  const valueOf = (name: string, value: string, table: string): string => {
    const key = `${name === 'state' ? stateWords[table] : wordsOf[name]}.${value}`
    if (isTextKey(key)) return t(key)
    if (periods.has(name)) return format.period(value)
    if (hundredths.has(name) && /^-?\d+$/.test(value)) return format.number(decimalOf(Number(value)))
    if (yesOrNo.has(name)) return t(value === '1' ? 'employee.story.yes' : 'employee.story.no')
    return isIsoDate(value) ? format.date(value) : value
  }
  return ({ field, from, to }, table) => {
    const name = field.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())
    const newAndNo = from === undefined && yesOrNo.has(name) && to === '0'
    const key = `field.${name}`
    if (name.endsWith('Id') || unsaid.has(name) || newAndNo || !isTextKey(key)) return undefined
    const words = {
      field: t(key),
      from: from === undefined ? undefined : valueOf(name, from, table),
      to: to === undefined ? undefined : valueOf(name, to, table),
    }
    if (from === undefined) return t('employee.story.set', words)
    return t(to === undefined ? 'employee.story.cleared' : 'employee.story.changed', words)
  }
}
