import type { Rating } from '../appraisal/rating.ts'
import type { Direction } from '../plan/target.ts'

/** A value in a period: the figure where there is one, else the rating. */
export interface MeasuredValue {
  readonly period: string
  /** The period's last day. */
  readonly end: string
  readonly score?: number
  readonly rating?: Rating
}
/** The same thing before and after: in one line. */
export interface Helped {
  readonly before: MeasuredValue
  readonly after: MeasuredValue
  readonly change: 'better' | 'same' | 'worse'
}

const rungs: Readonly<Record<Rating, number>> = { below: 0, asExpected: 1, above: 2 }

/**
 * Whether it helped: the last figure of a period that had ended by the day, and the newest of one that ended later. Where both have a
 * score, scores are compared, else the ratings; without one of the two nothing is said. It says what changed, never why (S17).
 */
export function helped(
  day: string,
  values: readonly MeasuredValue[],
  direction: Direction = 'higher',
): Helped | undefined {
  const known = values.filter(({ score, rating }) => score !== undefined || rating !== undefined)
  const inOrder = known.toSorted((a, b) => (a.end < b.end ? -1 : 1))
  const before = inOrder.findLast(({ end }) => end <= day)
  const after = inOrder.findLast(({ end }) => end > day)
  if (before === undefined || after === undefined) return undefined
  const difference = differenceOf(before, after)
  if (difference === undefined) return undefined
  const gain = direction === 'higher' ? difference : -difference
  return { before, after, change: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same' }
}

function differenceOf(before: MeasuredValue, after: MeasuredValue): number | undefined {
  if (before.score !== undefined && after.score !== undefined) return after.score - before.score
  if (before.rating !== undefined && after.rating !== undefined)
    return rungs[after.rating] - rungs[before.rating]
  return undefined
}
