import type { Hundredths } from '../number/decimal.ts'
import { exactProduct, exactSum, type Ratio, ratioOf, roundedWithin } from '../number/ratio.ts'
import type { Accumulation } from './target.ts'

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
  return {
    value: exact && roundedWithin(exact, Number.MAX_SAFE_INTEGER),
    exact,
    present: values.length,
    total: entries.length,
  }
}

function exactOf(values: readonly Hundredths[], accumulation: Accumulation): Ratio | undefined {
  const last = values.at(-1)
  if (last === undefined) return undefined
  if (accumulation === 'last') return ratioOf(last)
  return {
    numerator: values.reduce<number | bigint>(exactSum, 0),
    denominator: accumulation === 'sum' ? 1 : values.length,
  }
}

/**
 * A sum of the elapsed periods as it stands against the whole year's target: value × periods ÷ elapsed, which is the same as
 * measuring it against the running target (target × elapsed ÷ periods), exact and for every bound of a range at once. Undefined
 * before the first period has ended. Averages and stocks are measured as they are.
 */
export function pacedOf(value: Ratio, elapsed: number, periods: number): Ratio | undefined {
  if (elapsed <= 0) return undefined
  return {
    numerator: exactProduct(value.numerator, periods),
    denominator: exactProduct(value.denominator, Math.min(elapsed, periods)),
  }
}
