import type { ProblemCode } from '../preview.ts'
import { isoDate, yearOf } from '../../date/iso-date.ts'
import { type Hundredths, hundredthsOf } from '../../number/decimal.ts'
import { isNothing } from './cell-text.ts'
import { type CellValue, mark, textOf } from '../grid.ts'
import { monthOfName } from '../../date/month-name.ts'
import { remembered } from '../remembered.ts'

/** A cell as interpreted: what it holds and what its format says of it (`mark` bits). */
export interface Cell {
  readonly value: CellValue | undefined
  readonly bits: number
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warning?: ProblemCode }
  | { readonly ok: false; readonly code: ProblemCode }

const ok = <T>(value: T, warning?: ProblemCode): Parsed<T> => ({
  ok: true,
  value,
  ...(warning !== undefined && { warning }),
})
const bad = (code: ProblemCode): Parsed<never> => ({ ok: false, code })

/**
 * How a column writes numbers of day and month: `unsure` where its cells contradict each other or none decides, so that a
 * date that both orders know is read day first and shown.
 */
export type DateOrder = 'day' | 'month' | 'unsure'

export interface DateOptions {
  readonly today: string
  /** A two-digit year of birth lies in the 1900s unless that makes the person older than 70. */
  readonly isBirth?: boolean
  /** Day first unless the column says otherwise. */
  readonly order?: DateOrder | undefined
}

/**
 * The ISO date of a cell (domain.md §12.3), day first always; undefined for nothing. Errors: DATE_INVALID. Warnings:
 * DATE_MONTH_FIRST where only the other order is a date, DATE_SHORT_YEAR for two digits.
 */
export function parseDate({ value, bits }: Cell, options: DateOptions): Parsed<string | undefined> {
  if (typeof value === 'number') return dateOfSerial(value, (bits & mark.date) !== 0)
  return textReader(options)(textOf(value))
}

/** A column of dates holds the same few again and again; the answers hold for one day, one meaning and one order. */
const textReader = ({ today, isBirth = false, order = 'day' }: DateOptions) =>
  (isBirth ? birthReaders : dateReaders)[order](today)
const readers = (isBirth: boolean, order: DateOrder) =>
  remembered((today: string) =>
    remembered((text: string) => dateOfText(text, { today, isBirth, order }), 20_000),
  )
const readersOf = (isBirth: boolean): Readonly<Record<DateOrder, ReturnType<typeof readers>>> => ({
  day: readers(isBirth, 'day'),
  month: readers(isBirth, 'month'),
  unsure: readers(isBirth, 'unsure'),
})
const birthReaders = readersOf(true)
const dateReaders = readersOf(false)

const numeric = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/
/** Most dates; a day or month of zero is none and may stand for nothing. */
const plainDate = /^(\d\d)[-/](\d\d)[-/](\d{4})$/

function dateOfText(original: string, options: DateOptions): Parsed<string | undefined> {
  const [, first, second, year = ''] = plainDate.exec(original) ?? []
  const date = year === '' ? undefined : inOrder(Number(first), Number(second), year, options)
  return date?.ok ? date : dateOfOddText(original, options)
}

function dateOfOddText(original: string, options: DateOptions): Parsed<string | undefined> {
  const text = original
    .replace(/^'/, '')
    .replace(/^(?:TMT|TGL|TANGGAL)\b[.:\s]*/i, '')
    .replace(/[\sT]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|\s?[AP]M)?$/i, '')
    .replace(/[.,\s]+$/, '')
    .trim()
  if (isNothing(text) || text === '0') return ok(undefined)
  if (/^\d{1,5}$/.test(text)) return dateOfSerial(Number(text), false)
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const iso = packed ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return dateOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]), undefined)
  const parts = numeric.exec(text)
  // only the order with the month first goes with AM and PM
  const order = /\d\s?[AP]M$/i.test(original.trim()) ? 'month' : options.order
  if (parts) return inOrder(Number(parts[1]), Number(parts[2]), parts[3] ?? '', { ...options, order })
  const named = namedDate(text)
  if (named === undefined) return bad('DATE_INVALID')
  const { year, warning } = yearOfText(named.year, options)
  return dateOfParts(year, named.month, Number(named.day), warning)
}

interface NamedDate {
  readonly day: string
  readonly month: number
  readonly year: string
}

/** `Senin, 1 April 2019`, `1-Agust-19`, or in English `April 1, 2019`. */
function namedDate(text: string): NamedDate | undefined {
  const dayFirst = /^(?:\p{L}+['’]?\p{L}*,?\s+)?(\d{1,2})[-/.\s]*(\p{L}{3,})\.?[-/.,\s]*(\d{4}|\d{2})$/u.exec(
    text,
  )
  if (dayFirst) return withMonth(dayFirst[2], dayFirst[1], dayFirst[3])
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text)
  return monthFirst ? withMonth(monthFirst[1], monthFirst[2], monthFirst[3]) : undefined
}

function withMonth(name = '', day = '', year = ''): NamedDate | undefined {
  const month = monthOfName(name)
  return month === undefined ? undefined : { day, month, year }
}

/** Excel's count of days from 30-12-1899. A bare number that looks like a year is no date. */
function dateOfSerial(serial: number, isDate: boolean): Parsed<string | undefined> {
  const day = Math.floor(serial)
  if (day < 1 || day > 60_000 || (!isDate && (day !== serial || (day >= 1900 && day <= 2100))))
    return bad('DATE_INVALID')
  // Excel counts a 29 February 1900, which was none: the days before it are one later than the others say
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000)
  return ok(date.toISOString().slice(0, 10))
}

function inOrder(first: number, second: number, yearText: string, options: DateOptions): Parsed<string> {
  const { year, warning } = yearOfText(yearText, options)
  const isEither = first <= 12 && second <= 12
  const isMonthFirst = isEither ? options.order === 'month' : second > 12
  if (isMonthFirst) return dateOfParts(year, first, second, 'DATE_MONTH_FIRST')
  const isUnsure = isEither && first !== second && options.order === 'unsure'
  return dateOfParts(year, second, first, isUnsure ? 'DATE_ORDER_UNSURE' : warning)
}

function dateOfParts(
  year: number,
  month: number,
  day: number,
  warning: ProblemCode | undefined,
): Parsed<string> {
  const date = isoDate(year, month, day)
  return date === undefined || year < 1900 || year > 2200 ? bad('DATE_INVALID') : ok(date, warning)
}

function yearOfText(text: string, { today, isBirth }: DateOptions): { year: number; warning?: ProblemCode } {
  if (text.length === 4) return { year: Number(text) }
  const short = Number(text)
  const now = yearOf(today)
  const later = isBirth ? now - (1900 + short) > 70 : 2000 + short <= now + 1
  return { year: (later ? 2000 : 1900) + short, warning: 'DATE_SHORT_YEAR' }
}

export interface NumberOptions {
  /** In hundredths, both included. A text whose dot would lead beyond the maximum is read again with a decimal dot. */
  readonly minimum: Hundredths
  readonly maximum: Hundredths
  /** The code when a number lies outside. */
  readonly range: ProblemCode
}

/** The number of a cell in hundredths; undefined for nothing. Errors: NUMBER_INVALID, NUMBER_IS_DATE, or the range's code. */
export function parseNumber({ value, bits }: Cell, options: NumberOptions): Parsed<Hundredths | undefined> {
  if (typeof value === 'boolean') return bad('NUMBER_INVALID')
  if (bits & mark.date) return bad('NUMBER_IS_DATE')
  if (typeof value === 'number') return inRange(plain(value, (bits & mark.percent) !== 0), options)
  const text = textOf(value)
  if (isNothing(text)) return ok(undefined)
  const decimal = decimalText(text)
  if (decimal === undefined) return bad('NUMBER_INVALID')
  const first = inRange(decimal, options)
  const again = text.replace(/[%\s']/g, '')
  return !first.ok && /^\d+\.\d{3}$/.test(again) ? inRange(again, options) : first
}

function plain(value: number, isPercent: boolean): string {
  // 0.29 shown as 29 % is 28.999999999999996 as a product; fifteen digits are what a spreadsheet keeps.
  return isPercent ? String(Number((value * 100).toPrecision(15))) : String(Number(value.toPrecision(15)))
}

/** The hundredths of a text with a decimal point, between the bounds. */
export function inRange(decimal: string, { minimum, maximum, range }: NumberOptions): Parsed<Hundredths> {
  try {
    const value = hundredthsOf(decimal)
    if (value < minimum || value > maximum) return bad(range)
    return ok(
      value,
      /\.\d\d\d*[1-9]/.test(decimal) && /\.\d{3,}/.test(decimal) ? 'NUMBER_ROUNDED' : undefined,
    )
  } catch {
    return bad('NUMBER_INVALID')
  }
}

/**
 * A number's text with a decimal point: both separators, the last is the decimal one; one comma is decimal; one dot before
 * exactly three digits parts thousands unless a 0 stands first; several alike part thousands. Undefined when it is no number.
 */
export function decimalText(text: string): string | undefined {
  const clean = text.replace(/[%\s\u00a0']/g, '')
  if (!/^[+-]?\d[\d.,]*$/.test(clean) || /[.,]$/.test(clean)) return undefined
  const comma = clean.lastIndexOf(',')
  const dot = clean.lastIndexOf('.')
  const parts = (mark: string, decimal: string) => {
    const [whole = '', ...rest] = clean.split(mark)
    if (decimal === '')
      return rest.every((group) => /^\d{3}$/.test(group)) ? whole + rest.join('') : undefined
    const [integer = '', fraction = ''] = clean.split(decimal)
    const groups = integer.split(mark)
    return groups.slice(1).every((group) => /^\d{3}$/.test(group))
      ? `${groups.join('')}.${fraction}`
      : undefined
  }
  if (comma >= 0 && dot >= 0)
    return comma > dot ? single(clean, ',', parts('.', ',')) : single(clean, '.', parts(',', '.'))
  if (comma >= 0) return clean.indexOf(',') === comma ? clean.replace(',', '.') : parts(',', '')
  if (dot < 0) return clean
  if (clean.indexOf('.') !== dot) return parts('.', '')
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(clean) ? clean.replace('.', '') : clean
}

function single(text: string, decimal: string, result: string | undefined): string | undefined {
  return text.indexOf(decimal) === text.lastIndexOf(decimal) ? result : undefined
}
