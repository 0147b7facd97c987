import { defaultPeriod } from '#shared/period/default-period.ts'
import { annualOf, parsePeriod, type Period, periodsOf, type Rhythm } from '#shared/period/period.ts'
import { useApiQuery } from '../api/hooks.ts'
import { localToday } from './today.ts'
import { useSearchChange, useSearchPart } from './search.ts'

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
  const asked = useSearchPart('period')
  const change = useSearchChange()
  const years = (office.data?.years ?? []).map(({ year }) => year).toSorted((a, b) => b - a)
  const chosen = asked === undefined ? undefined : parsePeriod(asked)
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
