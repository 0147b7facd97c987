import { isoDate, lastDayOfMonth } from '../date/iso-date.ts'

/** How often an agency evaluates (PermenPANRB 6/2022 Ps 24). */
export const rhythms = ['monthly', 'quarterly'] as const
export type Rhythm = (typeof rhythms)[number]

/** What one realisation stands for. */
const grains = ['month', 'quarter'] as const
export type Grain = (typeof grains)[number]

export type Period = PeriodSpan &
  (
    | { readonly kind: 'month'; readonly number: number }
    | { readonly kind: 'quarter'; readonly number: Quarter }
    | { readonly kind: 'annual'; readonly number: 1 }
  )
interface PeriodSpan {
  /** `2025`, `2025-Q3` or `2025-07`. */
  readonly key: string
  readonly year: number
  readonly start: string
  readonly end: string
}
const quarters = [1, 2, 3, 4] as const
type Quarter = (typeof quarters)[number]

/** The period of a key, else undefined. */
export function parsePeriod(key: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(key)
  if (match === null || Number(match[1]) < 1) return undefined
  const year = Number(match[1])
  const quarter = quarters.find((number) => String(number) === match[2])
  if (quarter !== undefined) return quarterOf(year, quarter)
  return match[3] === undefined ? annualOf(year) : monthPeriodOf(year, Number(match[3]))
}

/** The annual period of a year. */
export function annualOf(year: number): Period {
  return { ...span(String(year).padStart(4, '0'), year, 1, 12), kind: 'annual', number: 1 }
}

export function quartersOf(year: number): Period[] {
  return quarters.map((number) => quarterOf(year, number))
}

export function monthsOf(year: number): Period[] {
  return Array.from({ length: 12 }, (_, index) => monthPeriodOf(year, index + 1))
}

/** The periods of an evaluation year: the months or quarters, then the year. */
export function periodsOf(year: number, rhythm: Rhythm): Period[] {
  return [...(rhythm === 'monthly' ? monthsOf(year) : quartersOf(year)), annualOf(year)]
}

/** The periods of one grain in a year. */
export function grainPeriodsOf(year: number, grain: Grain): Period[] {
  return grain === 'month' ? monthsOf(year) : quartersOf(year)
}

/** 1–4 for a month 1–12. */
export function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3)
}

/** Whether one period lies within another: a month in its quarter and year, a quarter in its year, each in itself. */
export function isWithin(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** How many periods of the grain have ended at the close of the day, and of how many, for a running target. */
export function elapsedShare(
  year: number,
  grain: Grain,
  today: string,
): { elapsed: number; periods: number } {
  const periods = grainPeriodsOf(year, grain)
  return { elapsed: periods.filter((period) => period.end <= today).length, periods: periods.length }
}

/** Whether the period lies behind the day, holds it, or lies ahead. */
export function periodPhase(period: Period, today: string): 'past' | 'current' | 'future' {
  return period.end < today ? 'past' : period.start <= today ? 'current' : 'future'
}

function quarterOf(year: number, number: Quarter): Period {
  const key = `${String(year).padStart(4, '0')}-Q${number}`
  return { ...span(key, year, number * 3 - 2, number * 3), kind: 'quarter', number }
}

function monthPeriodOf(year: number, number: number): Period {
  const key = `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`
  return { ...span(key, year, number, number), kind: 'month', number }
}

function span(key: string, year: number, first: number, last: number): PeriodSpan {
  const start = isoDate(year, first, 1)
  if (start === undefined) throw new RangeError(`not a year: ${year}`)
  return { key, year, start, end: lastDayOfMonth(year, last) }
}
