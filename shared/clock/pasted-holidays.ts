import type { Message } from '../api/errors.ts'
import { isoDate, yearOf } from '../date/iso-date.ts'
import { monthOfName } from '../date/month-name.ts'
import { dateAtStart } from '../date/written-date.ts'
import type { HolidayKind } from './holiday.ts'

export interface PastedHoliday {
  readonly date: string
  readonly name: string
  readonly kind: HolidayKind
}

const dash = String.raw`\s*(?:-|–|—|s\.?\s?d\.?|sampai|to)\s*`
const comma = String.raw`\s*(?:,\s*dan|,\s*and|,|dan|and|&)\s*`
const dayList = String.raw`\d{1,2}(?:(?:${dash}|${comma})\d{1,2})*`
/** `21–22 Maret`, `2, 3, 4, dan 7 April 2025`, and one day alone. */
const several = new RegExp(String.raw`^(${dayList})\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?(?!\d)`, 'iu')
const weekday = /^\(?(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|\w+day)\b\)?/i
/** What stands between a date, its day of the week and the name. */
const between = /^[\s:;,|–—-]+/

/**
 * The holidays of a pasted list, a date and a name in each line; lines of several days give each of them. The first line that
 * cannot be read, or names another year, is answered instead: half a list is worse than none.
 */
export function parsePastedHolidays(
  text: string,
  year: number,
  kind: HolidayKind,
): readonly PastedHoliday[] | Message {
  const found = new Map<string, PastedHoliday>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const read = readLine(line.trim(), year)
    const at = { line: index + 1, text: shortened(line.trim()) }
    if (read === undefined) return { key: 'clock.error.line', params: at }
    for (const date of read.dates) {
      if (yearOf(date) !== year) return { key: 'clock.error.otherYear', params: { ...at, year } }
      const isLeave = /^cuti bersama/i.test(read.name)
      found.set(date, { date, name: read.name, kind: isLeave ? 'jointLeave' : kind })
    }
  }
  return found.size === 0 ? { key: 'clock.error.nothing' } : [...found.values()]
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

function readLine(
  line: string,
  year: number,
): { readonly dates: readonly string[]; readonly name: string } | undefined {
  // a running number before the date, the day of the week before or after it
  const text = line
    .replace(/^\d{1,3}(?:[.)]\s+|\t+)(?=\S)/, '')
    .replace(weekday, '')
    .replace(between, '')
  const read = readDates(text, year)
  if (read === undefined) return undefined
  const name = withoutDays(text.slice(read.length)).trim()
  return name === '' || name.length > 120 ? undefined : { dates: read.dates, name }
}

/** `Sabtu–Minggu` behind the dates is no part of the name. */
function withoutDays(text: string): string {
  let rest = text.replace(between, '')
  while (weekday.test(rest))
    rest = rest
      .replace(weekday, '')
      .replace(/^(?:\s*dan\b)?/i, '')
      .replace(between, '')
  return rest.replace(/^\)\s*/, '').replaceAll(/\s+/g, ' ')
}

function readDates(
  text: string,
  year: number,
): { readonly dates: readonly string[]; readonly length: number } | undefined {
  const [whole = '', days = '', word = '', inYear] = several.exec(text) ?? []
  const month = monthOfName(word)
  if (month === undefined) {
    const one = dateAtStart(text)
    return one && { dates: [one.date], length: one.length }
  }
  const own = inYear === undefined ? year : Number(inYear)
  return of(
    daysOf(days).map((day) => isoDate(own, month, day)),
    whole.length,
  )
}

function of(dates: readonly (string | undefined)[], length: number) {
  const real = dates.filter((date) => date !== undefined)
  return real.length === dates.length && real.length > 0 ? { dates: real, length } : undefined
}

/** The days that `21–22` or `2, 3, 4, dan 7` name. */
function daysOf(text: string): number[] {
  return text.split(new RegExp(comma, 'i')).flatMap((part) => {
    const [first = 0, last = first] = part.split(new RegExp(dash, 'i')).map(Number)
    return last < first ? [0] : Array.from({ length: last - first + 1 }, (_, step) => first + step)
  })
}
