import { type Hundredths, scaleHalfUp, sumOf } from '../number/decimal.ts'
import { type Ratio, ratioOf, roundedOf } from '../number/ratio.ts'
import type { Accumulation, Target } from './target.ts'

/** A year's value from its entries: rounded as shown, exact for what is computed from it, and from how many of how many. */
export type Accumulated = {
  readonly value: Hundredths | undefined
  readonly exact: Ratio | undefined
  readonly present: number
  readonly total: number
}

/**
 * Accumulates the entries of one grain in the order of the periods; undefined is a period without realisation, which an
 * average ignores and a sum leaves out ("3 of 4 quarters").
 */
export function accumulate(
  entries: readonly (Hundredths | undefined)[],
  accumulation: Accumulation,
): Accumulated {
  const values = entries.filter((entry) => entry !== undefined)
  const exact = exactOf(values, accumulation)
  return { value: exact && roundedOf(exact), exact, present: values.length, total: entries.length }
}

function exactOf(values: readonly Hundredths[], accumulation: Accumulation): Ratio | undefined {
  const last = values.at(-1)
  if (last === undefined) return undefined
  if (accumulation === 'last') return ratioOf(last)
  return { numerator: sumOf(values), denominator: accumulation === 'sum' ? 1 : values.length }
}

/**
 * What a sum should have reached so far: target × elapsed ÷ periods of the year. Undefined for text targets and before
 * the first period has ended; averages and stocks are measured against the whole target.
 */
export function runningTarget(target: Target, elapsed: number, periods: number): Target | undefined {
  if (target.kind === 'text' || elapsed <= 0) return undefined
  const share = (value: Hundredths) => scaleHalfUp(value, Math.min(elapsed, periods), periods)
  const low = share(target.low)
  return target.kind === 'number' ? { kind: 'number', low } : { kind: 'range', low, high: share(target.high) }
}
