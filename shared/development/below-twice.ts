import type { Rating } from '../appraisal/rating.ts'

/** The axes of the quadrant. */
export const axes = ['result', 'behaviour'] as const
type Axis = (typeof axes)[number]

/** A period and how somebody was rated in it; absent where nobody rated him. */
export interface RatedPeriod {
  readonly period: string
  readonly result?: Rating
  readonly behaviour?: Rating
}
/** Twice below on one axis. */
export interface BelowTwice {
  readonly axis: Axis
  readonly periods: readonly [string, string]
}

/**
 * Whether the last two periods in a row are both below on an axis (L III.D.1, domain.md §11.3): results ask for guidance, behaviour for
 * a talk, and for counselling where it stays. The periods come in order and without a gap; a period that nobody rated ends a row.
 */
export function belowTwice(periods: readonly RatedPeriod[]): BelowTwice[] {
  const rated = periods.findLastIndex(
    ({ result, behaviour }) => result !== undefined || behaviour !== undefined,
  )
  const [before, last] = [periods[rated - 1], periods[rated]]
  if (before === undefined || last === undefined) return []
  return axes.flatMap((axis) =>
    before[axis] === 'below' && last[axis] === 'below'
      ? [{ axis, periods: [before.period, last.period] as const }]
      : [],
  )
}
