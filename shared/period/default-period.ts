import { addMonths, yearOf } from '../date/iso-date.ts'
import { settingsYear } from '../setting/settings-year.ts'
import { annualOf, type Period, periodsOf, type Rhythm } from './period.ts'

interface OpenedYear {
  readonly year: number
  readonly rhythm: Rhythm
}

/**
 * The newest opened year that is being appraised (in January still the year before, whose annual window is open); in
 * the running year the period of two weeks ago, since an evaluation stays open for 14 days after its period, else the
 * annual one.
 */
export function defaultPeriod(years: readonly OpenedYear[], today: string): Period {
  const begun = years.filter(({ year }) => year <= settingsYear(today))
  const row = (begun.length > 0 ? begun : years).toSorted((a, b) => b.year - a.year)[0]
  if (row === undefined) return annualOf(yearOf(today))
  const parts = periodsOf(row.year, row.rhythm).filter(({ kind }) => kind !== 'annual')
  const twoWeeksAgo = shiftDays(today, -14)
  const running = parts.find(({ start, end }) => start <= twoWeeksAgo && twoWeeksAgo <= end)
  const ahead = twoWeeksAgo < annualOf(row.year).start ? parts[0] : undefined
  return running ?? ahead ?? annualOf(row.year)
}

function shiftDays(iso: string, days: number): string {
  // 14 days never leave the neighbouring month, so the last day of that month is enough to borrow from
  const day = Number(iso.slice(8)) + days
  if (day >= 1) return `${iso.slice(0, 8)}${String(day).padStart(2, '0')}`
  const before = addMonths(`${iso.slice(0, 8)}01`, -1)
  const length = new Date(Date.UTC(Number(before.slice(0, 4)), Number(before.slice(5, 7)), 0)).getUTCDate()
  return `${before.slice(0, 8)}${String(length + day).padStart(2, '0')}`
}
