import type { Language } from '#shared/office/office.ts'
import { monthName, periodName, periodShortName } from '#shared/period/period-name.ts'
import { momentOf } from '#shared/backup/backup-name.ts'
import { createTexts, type Translate } from '#shared/text/translate.ts'
import { parseDecimal } from './parse-decimal.ts'
import { useTexts } from './texts.ts'

const locales = { id: 'id-ID', en: 'en-GB' } as const

export type Format = ReturnType<typeof createFormat>

/** Numbers, dates and periods as the reader's language writes them. */
export function useFormat(): Format {
  const { language } = useTexts()
  const format = formats.get(language) ?? createFormat(language)
  formats.set(language, format)
  return format
}

/** One for each language: the formats of the platform are slow to make. */
const formats = new Map<Language, Format>()

function createFormat(language: Language) {
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
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const { t } = createTexts(language)
  const say: Translate = (key, params) => t(key, params)
  const words = Object.assign(say, { language })
  const figure = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const megabytes = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

  return {
    language,
    /** What was entered, with the decimals that it has; at most two. */
    number: (value: number) => upToTwo.format(value),
    /** What was computed: always both decimals. */
    figure: (value: number) => figure.format(value),
    whole: (value: number) => whole.format(value),
    /** What was computed always shows both decimals, so that a page has one precision: 102,00 % */
    percent: (value: number) => `${figure.format(value)}\u00a0%`,
    /** A share of something done, or a size: 40 % */
    wholePercent: (value: number) => `${whole.format(value)}\u00a0%`,
    /** 1 Januari 2026 */
    date: (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`)),
    /** Senin, 5 Oktober 2026 */
    weekday: (iso: string) => weekdays.format(new Date(`${iso}T00:00:00Z`)),
    /** 01-02-2026, as it is typed. */
    typedDate: (iso: string) => iso.split('-').reverse().join('-'),
    dateTime: (isoTime: string) => times.format(new Date(isoTime)),
    /** The day and time in a backup's name. */
    stamp: (stamp: string) => times.format(momentOf(stamp)),
    monthName: (month: number, form: 'long' | 'short') => monthName(month, form, language),
    /** Mar 2026 */
    monthYear: (iso: string) => `${monthName(Number(iso.slice(5, 7)), 'short', language)} ${iso.slice(0, 4)}`,
    /** Triwulan III 2026 · Juli 2026 · Tahunan 2026 */
    period: (key: string) => periodName(key, words),
    /** TW III · Jul · Tahunan, beside a year that is already in sight. */
    periodShort: (key: string) => periodShortName(key, words),
    fileSize: (bytes: number) =>
      bytes < 1_000_000 ? `${whole.format(bytes / 1000)} kB` : `${megabytes.format(bytes / 1_000_000)} MB`,
    parseDecimal: (typed: string) => parseDecimal(typed, language),
    /** A number as it stands in an input: no thousands marks. */
    input: (value: number | undefined) =>
      value === undefined ? '' : language === 'id' ? String(value).replace('.', ',') : String(value),
  }
}
