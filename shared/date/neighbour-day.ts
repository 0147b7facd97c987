import { daysInMonth, isoDate, monthOf, yearOf } from './iso-date.ts'

/** The day before; a period that ends when another begins ends on it. Throws RangeError for a text that is no date. */
export function dayBefore(date: string): string {
  const [year, month, day] = [yearOf(date), monthOf(date), Number(date.slice(8))]
  if (day > 1) return dateOf(year, month, day - 1)
  return month > 1
    ? dateOf(year, month - 1, daysInMonth(year, month - 1))
    : dateOf(year - 1, 12, daysInMonth(year - 1, 12))
}

/** The day after. Throws RangeError for a text that is no date. */
export function dayAfter(date: string): string {
  const [year, month, day] = [yearOf(date), monthOf(date), Number(date.slice(8))]
  if (day < daysInMonth(year, month)) return dateOf(year, month, day + 1)
  return month < 12 ? dateOf(year, month + 1, 1) : dateOf(year + 1, 1, 1)
}

/** So many days later, earlier when negative. Throws RangeError for a text that is no date. */
export function addDays(date: string, days: number): string {
  let day = date
  for (let step = 0; step < Math.abs(days); step++) day = days > 0 ? dayAfter(day) : dayBefore(day)
  return day
}

function dateOf(year: number, month: number, day: number): string {
  const date = isoDate(year, month, day)
  if (date === undefined) throw new RangeError(`not a date: ${year}-${month}-${day}`)
  return date
}
