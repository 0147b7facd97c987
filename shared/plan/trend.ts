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
