import { useMemo } from 'react'
import type { Language } from '#shared/office/office.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { parseDecimal } from './parse-decimal.ts'
import { type Translate, useTexts } from './texts.ts'

const locales = { id: 'id-ID', en: 'en-GB' } as const

export type Format = ReturnType<typeof createFormat>

/** Numbers, dates and periods as the reader's language writes them. */
export function useFormat(): Format {
  const { language, t } = useTexts()
  return useMemo(() => createFormat(language, t), [language, t])
}

export function createFormat(language: Language, t: Translate) {
  const locale = locales[language]
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const dates = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const weekdays = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  })
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const monthName = (month: number, form: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1))
  const fixed = (digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })

  return {
    language,
    /** At most two decimals; `digits` asks for exactly so many. */
    number: (value: number, digits?: number) =>
      digits === undefined ? upToTwo.format(value) : fixed(digits).format(value),
    whole: (value: number) => whole.format(value),
    percent: (value: number, digits?: number) =>
      `${digits === undefined ? upToTwo.format(value) : fixed(digits).format(value)}\u00a0%`,
    /** 1 Januari 2026 */
    date: (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`)),
    /** Senin, 5 Oktober 2026 */
    weekday: (iso: string) => weekdays.format(new Date(`${iso}T00:00:00Z`)),
    /** 01-02-2026, as it is typed. */
    typedDate: (iso: string) => iso.split('-').reverse().join('-'),
    dateTime: (isoTime: string) => times.format(new Date(isoTime)),
    monthName,
    /** Mar 2026 */
    monthYear: (iso: string) => `${monthName(Number(iso.slice(5, 7)), 'short')} ${iso.slice(0, 4)}`,
    /** Triwulan III 2026 · Juli 2026 · Tahunan 2026 */
    period(key: string): string {
      const period = parsePeriod(key)
      if (period === undefined) return key
      const { year, number, kind } = period
      if (kind === 'month') return `${monthName(number, 'long')} ${year}`
      if (kind === 'annual') return t('app.period.annualOf', { year })
      return t('app.period.quarterOf', { quarter: t(`app.period.quarter.q${number}`), year })
    },
    /** TW III · Jul · Tahunan, beside a year that is already in sight. */
    periodShort(key: string): string {
      const period = parsePeriod(key)
      if (period === undefined) return key
      if (period.kind === 'month') return monthName(period.number, 'short')
      if (period.kind === 'annual') return t('app.period.annual')
      return t('app.period.quarterShort', { quarter: t(`app.period.quarter.q${period.number}`) })
    },
    fileSize: (bytes: number) =>
      bytes < 1_000_000 ? `${whole.format(bytes / 1000)} kB` : `${fixed(1).format(bytes / 1_000_000)} MB`,
    parseDecimal: (typed: string) => parseDecimal(typed, language),
    /** A number as it stands in an input: no thousands marks. */
    input: (value: number | undefined) =>
      value === undefined ? '' : language === 'id' ? String(value).replace('.', ',') : String(value),
  }
}
