import type { Predikat } from './predikat.ts'
import type { Rating } from './rating.ts'

/** The 3 × 3 table by result, then behaviour (PermenPANRB 6/2022, Lampiran p99 and p102): the only mechanical step. */
export const quadrant: Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>> = {
  above: { below: 'poor', asExpected: 'good', above: 'excellent' },
  asExpected: { below: 'poor', asExpected: 'good', above: 'good' },
  below: { below: 'veryPoor', asExpected: 'needsImprovement', above: 'needsImprovement' },
}

/** The predikat of the two ratings; undefined while one is missing. */
export function predikatOf(result: Rating, behaviour: Rating): Predikat
export function predikatOf(result: Rating | undefined, behaviour: Rating | undefined): Predikat | undefined
export function predikatOf(result: Rating | undefined, behaviour: Rating | undefined): Predikat | undefined {
  return result === undefined || behaviour === undefined ? undefined : quadrant[result][behaviour]
}
