import { yearOf } from '../date/iso-date.ts'
import { addDays } from '../date/neighbour-day.ts'
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
  const twoWeeksAgo = addDays(today, -14)
  const running = parts.find(({ start, end }) => start <= twoWeeksAgo && twoWeeksAgo <= end)
  const ahead = twoWeeksAgo < annualOf(row.year).start ? parts[0] : undefined
  return running ?? ahead ?? annualOf(row.year)
}
