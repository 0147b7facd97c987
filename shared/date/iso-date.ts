const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number of days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `YYYY-MM-DD` of a real calendar date in the years 1 to 9999, else undefined. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Whether the text is `YYYY-MM-DD` and names a day that exists. */
export function isIsoDate(text: string): boolean {
  const match = pattern.exec(text)
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}

/** As a clerk types it: `31-12-2026`. */
export const dayFirst = (date: string): string => date.split('-').toReversed().join('-')

export function yearOf(date: string): number {
  return partsOf(date).year
}

/** The month, 1 to 12. */
export function monthOf(date: string): number {
  return partsOf(date).month
}

/** The last day of the month, as a date. */
export function lastDayOfMonth(year: number, month: number): string {
  return dateOf(year, month, daysInMonth(year, month))
}

/** The same day so many months later (earlier when negative), or the month's last day where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + month - 1 + months
  const newYear = Math.floor(count / 12)
  const newMonth = count - newYear * 12 + 1
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** The same day in another year; 29 February becomes 28 February in a common year. */
export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12)
}

/** The number of whole months from one date to another; negative when `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from) || 0
  const start = partsOf(from)
  const end = partsOf(to)
  const months = (end.year - start.year) * 12 + end.month - start.month
  // From the 31st, a month is whole on the last day of a shorter one.
  const reached = end.day >= Math.min(start.day, daysInMonth(end.year, end.month))
  return reached ? months : months - 1
}

/** Throws RangeError for a text that is no date. */
function partsOf(date: string): { year: number; month: number; day: number } {
  const match = pattern.exec(date)
  if (match === null || !isIsoDate(date)) throw new RangeError(`not a date: ${date}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

function dateOf(year: number, month: number, day: number): string {
  const date = isoDate(year, month, day)
  if (date === undefined) throw new RangeError(`not a date: ${year}-${month}-${day}`)
  return date
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
