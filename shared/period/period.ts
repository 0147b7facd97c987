import { isoDate, lastDayOfMonth } from '../date/iso-date.ts'

export const periodKinds = ['month', 'quarter', 'annual'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** How often an agency evaluates (PermenPANRB 6/2022 Ps 24). */
export const rhythms = ['monthly', 'quarterly'] as const
export type Rhythm = (typeof rhythms)[number]

/** What one realisation stands for. */
export const grains = ['month', 'quarter'] as const
export type Grain = (typeof grains)[number]

export type Period = {
  /** `2025`, `2025-Q3` or `2025-07`. */
  readonly key: string
  readonly year: number
  readonly kind: PeriodKind
  /** 1–12, 1–4, or 1 for the year. */
  readonly number: number
  readonly start: string
  readonly end: string
}

/** The period of a key, else undefined. */
export function parsePeriod(key: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(key)
  if (match === null || Number(match[1]) < 1) return undefined
  const year = Number(match[1])
  if (match[2] !== undefined) return quarterOf(year, Number(match[2]))
  return match[3] === undefined ? annualOf(year) : monthPeriodOf(year, Number(match[3]))
}

/** The annual period of a year. */
export function annualOf(year: number): Period {
  return span(String(year).padStart(4, '0'), year, 'annual', 1, 1, 12)
}

export function quartersOf(year: number): Period[] {
  return [1, 2, 3, 4].map((number) => quarterOf(year, number))
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

function quarterOf(year: number, number: number): Period {
  return span(
    `${String(year).padStart(4, '0')}-Q${number}`,
    year,
    'quarter',
    number,
    number * 3 - 2,
    number * 3,
  )
}

function monthPeriodOf(year: number, number: number): Period {
  const key = `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`
  return span(key, year, 'month', number, number, number)
}

function span(
  key: string,
  year: number,
  kind: PeriodKind,
  number: number,
  first: number,
  last: number,
): Period {
  const start = isoDate(year, first, 1)
  if (start === undefined) throw new RangeError(`not a year: ${year}`)
  return { key, year, kind, number, start, end: lastDayOfMonth(year, last) }
}
