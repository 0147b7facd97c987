import type { Hundredths } from '../number/decimal.ts'
import { exactProduct, exactSum, type Ratio, ratioOf, roundedWithin } from '../number/ratio.ts'
import type { Direction, Target } from './target.ts'

/** Per cent of the target, shown rounded; `exact` carries what means are computed from, so that rounding happens once. */
export type Achievement = { readonly percent: Hundredths; readonly exact: Ratio }

/** The target gives no formula (text, or zero): the appraiser judges or enters a per cent with a note. */
export type ByHand = { readonly byHand: true }

const whole = 10_000

/** A million per cent, the most that is shown: more says only that target or realisation is mistyped. */
export const largestPercent: Hundredths = 100_000_000

/**
 * Achievement of an indicator's value against its target (domain.md §6.2), never below 0. Higher is better: real ÷ target.
 * Lower is better: 2 − real ÷ target. Inside a range, bounds included, 100; outside, the nearer bound is the target.
 * Achievement never becomes a rating.
 */
export function achievementOf(input: {
  target: Target
  direction: Direction
  value: Hundredths | Ratio
}): Achievement | ByHand {
  const { target, direction } = input
  if (target.kind === 'text') return { byHand: true }
  const value = ratioOf(input.value)
  const aim = target.kind === 'number' ? target.low : boundFor(value, target.low, target.high)
  if (aim === undefined) return achieved({ numerator: whole, denominator: 1 })
  if (aim === 0 && direction === 'lower' && isEqual(value, 0))
    return achieved({ numerator: whole, denominator: 1 })
  if (aim <= 0) return { byHand: true }
  const denominator = exactProduct(value.denominator, aim)
  const real = exactProduct(value.numerator, whole)
  if (direction === 'higher') return achieved({ numerator: real, denominator })
  const doubled = exactProduct(denominator, 2 * whole)
  return achieved({ numerator: exactSum(doubled, -real), denominator })
}

/** A per cent that the appraiser entered by hand. */
export function enteredAchievement(percent: Hundredths): Achievement {
  return { percent, exact: ratioOf(percent) }
}

export function isByHand(outcome: Achievement | ByHand): outcome is ByHand {
  return 'byHand' in outcome
}

function achieved(exact: Ratio): Achievement {
  const floored = exact.numerator < 0 ? ratioOf(0) : exact
  return { percent: roundedWithin(floored, largestPercent), exact: floored }
}

/** The bound that a value outside the range is measured against; undefined inside. */
function boundFor(value: Ratio, low: Hundredths, high: Hundredths): Hundredths | undefined {
  if (value.numerator < exactProduct(low, value.denominator)) return low
  return value.numerator > exactProduct(high, value.denominator) ? high : undefined
}

function isEqual(value: Ratio, whole: number): boolean {
  return BigInt(value.numerator) === BigInt(exactProduct(whole, value.denominator))
}
