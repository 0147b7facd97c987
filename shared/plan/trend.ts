import { divideHalfUp, type Hundredths } from '../number/decimal.ts'
import { exactProduct, roundedWithin } from '../number/ratio.ts'
import { largestPercent } from './achievement.ts'
import type { Direction } from './target.ts'

const trendClasses = ['improved', 'stable', 'worse'] as const
type TrendClass = (typeof trendClasses)[number]

/** `trendOf` gives hundredths; the API carries the same fields as decimals (`decimalTrend`). */
export type Trend = {
  readonly baseline: number
  readonly current: number
  /** current − baseline. */
  readonly difference: number
  readonly months: number
  /** The difference per month; undefined within the first month. */
  readonly perMonth?: number
  /** Per cent, positive when better; undefined for a baseline of 0, where only the difference tells. */
  readonly improvement?: number
  readonly class?: TrendClass
}

const defaultTrendThreshold: Hundredths = 500

/** A value against its baseline after whole months (domain.md §11.4); the rounded improvement is classified, bounds included. */
export function trendOf(input: {
  baseline: Hundredths
  current: Hundredths
  months: number
  direction: Direction
  threshold?: Hundredths
}): Trend {
  const { baseline, current, months, direction, threshold = defaultTrendThreshold } = input
  const difference = current - baseline
  const base: Trend = {
    baseline,
    current,
    difference,
    months,
    ...(months > 0 ? { perMonth: divideHalfUp(difference, months) } : {}),
  }
  if (baseline === 0) return base
  const gain = direction === 'lower' ? -difference : difference
  const improvement = roundedWithin(
    { numerator: exactProduct(gain, 10_000), denominator: Math.abs(baseline) },
    largestPercent,
  )
  const trendClass = improvement >= threshold ? 'improved' : improvement <= -threshold ? 'worse' : 'stable'
  return { ...base, improvement, class: trendClass }
}

/** One entry of a course, by the key of its period. */
interface CoursePoint {
  readonly period: string
  readonly value: number
}
/** What lies between the first and the latest value: an entry beyond both of them, or a way that turned back. */
interface Course {
  /** The highest and the lowest entry where they lie above or below both ends, in the order of time. */
  readonly beyond: readonly CoursePoint[]
  /** It went up and down although no entry lies beyond the ends. */
  readonly unsteady: boolean
}

/** How a measure came from `first` to its latest entry, so that no sentence rests on the two ends alone. */
export function courseOf(first: number, entries: readonly CoursePoint[]): Course {
  const latest = entries.at(-1)?.value ?? first
  const [low, high] = [Math.min(first, latest), Math.max(first, latest)]
  const byValue = entries.toSorted((a, b) => a.value - b.value)
  const ends = [byValue[0], byValue.at(-1)].filter((entry) => entry !== undefined)
  const beyond = entries.filter((entry) => ends.includes(entry) && (entry.value < low || entry.value > high))
  const values = [first, ...entries.map(({ value }) => value)]
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)))
  return { beyond, unsteady: beyond.length === 0 && steps.includes(1) && steps.includes(-1) }
}

/** The same trend in decimals, for the API. */
export function decimalTrend(trend: Trend): Trend {
  return {
    ...trend,
    baseline: trend.baseline / 100,
    current: trend.current / 100,
    difference: trend.difference / 100,
    ...(trend.perMonth === undefined ? {} : { perMonth: trend.perMonth / 100 }),
    ...(trend.improvement === undefined ? {} : { improvement: trend.improvement / 100 }),
  }
}
