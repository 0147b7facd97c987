import type { Language } from '../office/office.ts'
import type { TextKey } from '../text/catalogue.ts'
import { parsePeriod } from './period.ts'

/** Says a key of the catalogue, in the language that it knows. */
interface PeriodWords {
  readonly language: Language
  (key: TextKey, params?: Readonly<Record<string, string | number>>): string
}

const locales = { id: 'id-ID', en: 'en-GB' } as const

export function monthName(month: number, form: 'long' | 'short', language: Language): string {
  const name = new Intl.DateTimeFormat(locales[language], { month: form, timeZone: 'UTC' })
  return name.format(Date.UTC(2026, month - 1, 1))
}

/** Triwulan III 2026 · Juli 2026 · Tahunan 2026 */
export function periodName(key: string, words: PeriodWords): string {
  const period = parsePeriod(key)
  if (period === undefined) return key
  const { year, number, kind } = period
  if (kind === 'month') return `${monthName(number, 'long', words.language)} ${year}`
  if (kind === 'annual') return words('app.period.annualOf', { year })
  return words('app.period.quarterOf', { quarter: words(quarterKey(number)), year })
}

/** TW III · Jul · Tahunan, beside a year that is already in sight. */
export function periodShortName(key: string, words: PeriodWords): string {
  const period = parsePeriod(key)
  if (period === undefined) return key
  if (period.kind === 'month') return monthName(period.number, 'short', words.language)
  if (period.kind === 'annual') return words('app.period.annual')
  return words('app.period.quarterShort', { quarter: words(quarterKey(period.number)) })
}

const quarterKey = (number: number) => `app.period.quarter.q${number as 1 | 2 | 3 | 4}` as const
