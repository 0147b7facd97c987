import { addMonths, yearOf } from '#shared/date/iso-date.ts'
import type { Office } from '#shared/office/office.ts'
import { annualOf, parsePeriod, type Period, periodsOf, type Rhythm } from '#shared/period/period.ts'
import { settingsYear } from '#shared/setting/settings-year.ts'
import { useApiQuery } from '../api/hooks.ts'
import { localToday } from './today.ts'
import { useAppSearch } from './search.ts'

interface ChosenPeriod {
  readonly year: number
  /** Key of the chosen period, e.g. `2025-Q3`. */
  readonly key: string
  readonly period: Period
  readonly rhythm: Rhythm
  /** The periods of the chosen year, the annual one last. */
  readonly periods: readonly Period[]
  /** Opened years, newest first. */
  readonly years: readonly number[]
  setPeriod(key: string): void
  /** The same kind of period in another year. */
  setYear(year: number): void
}

/** The year and period chosen at the top of the window; without a choice, the one an office works on today. */
export function usePeriod(): ChosenPeriod {
  const office = useApiQuery('office.get', {})
  const [search, change] = useAppSearch()
  const years = (office.data?.years ?? []).map(({ year }) => year).toSorted((a, b) => b - a)
  const chosen = search.period === undefined ? undefined : parsePeriod(search.period)
  const period = chosen ?? defaultPeriod(office.data?.years ?? [], localToday())
  const rhythm = office.data?.years.find(({ year }) => year === period.year)?.rhythm ?? 'quarterly'
  const setPeriod = (key: string) => change({ period: key, selected: undefined })
  return {
    year: period.year,
    key: period.key,
    period,
    rhythm,
    years,
    setPeriod,
    periods: periodsOf(period.year, rhythm),
    setYear(year) {
      const other = office.data?.years.find((row) => row.year === year)?.rhythm ?? 'quarterly'
      const same = periodsOf(year, other).find(
        ({ kind, number }) => kind === period.kind && number === period.number,
      )
      setPeriod((same ?? annualOf(year)).key)
    },
  }
}

/**
 * The newest opened year that is being appraised (in January still the year before, whose annual window is open); in
 * the running year the period of two weeks ago, since an evaluation stays open for 14 days after its period, else the
 * annual one.
 */
export function defaultPeriod(years: Office['years'], today: string): Period {
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
