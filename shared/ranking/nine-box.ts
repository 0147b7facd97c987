import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { type Hundredths, hundredthsOf } from '../number/decimal.ts'

/** From left to right, as the regulation draws the boxes (PermenPANRB 3/2020). */
export const potentialLevels = ['low', 'medium', 'high'] as const
export type PotentialLevel = (typeof potentialLevels)[number]

/** From these points on (setting `nineBoxCutoffs`); each belongs to the higher level. */
export interface Cutoffs {
  readonly high: number
  readonly medium: number
}

export type Box = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** Performance × potential (PermenPANRB 3/2020). */
const boxes: Readonly<Record<Rating, Readonly<Record<PotentialLevel, Box>>>> = {
  above: { low: 4, medium: 7, high: 9 },
  asExpected: { low: 2, medium: 5, high: 8 },
  below: { low: 1, medium: 3, high: 6 },
}

export const boxOf = (performance: Rating, potential: PotentialLevel): Box => boxes[performance][potential]

type Recommendation =
  | 'promote'
  | 'retain'
  | 'succession'
  | 'rotateOrEnlarge'
  | 'enrich'
  | 'study'
  | 'place'
  | 'guide'
  | 'counsel'
  | 'rotate'
  | 'develop'
  | 'byRules'

/** What is recommended for whoever stands in a box (PermenPANRB 3/2020); the words and the source of each are in the texts. */
export const recommendationsOf: Readonly<Record<Box, readonly Recommendation[]>> = {
  9: ['promote', 'retain', 'succession'],
  8: ['retain', 'succession', 'rotateOrEnlarge'],
  7: ['retain', 'succession', 'enrich', 'study'],
  6: ['place', 'guide', 'counsel'],
  5: ['place', 'guide', 'develop'],
  4: ['rotate', 'develop'],
  3: ['guide', 'counsel', 'develop'],
  2: ['guide', 'develop', 'place'],
  1: ['byRules'],
}

/** The level of a score of 0–100. */
export function levelOf(score: Hundredths, { high, medium }: Cutoffs): PotentialLevel {
  if (score >= hundredthsOf(high)) return 'high'
  return score >= hundredthsOf(medium) ? 'medium' : 'low'
}

const performanceOfLevel: Readonly<Record<PotentialLevel, Rating>> = {
  high: 'above',
  medium: 'asExpected',
  low: 'below',
}

/** By the predikat; where a year has none (the office's criteria alone), by its score and the same bounds. */
export function performanceOf(
  { predikat, index }: { readonly predikat?: Predikat | undefined; readonly index: Hundredths },
  cutoffs: Cutoffs,
): Rating {
  if (predikat === undefined) return performanceOfLevel[levelOf(index, cutoffs)]
  if (predikat === 'excellent') return 'above'
  return predikat === 'good' ? 'asExpected' : 'below'
}

/** Scores of 1–5 of a leader's sheet (form B.1.9) as 0–100: their mean × 20, half up; undefined without one. */
export function standInPotential(sum: number, count: number): Hundredths | undefined {
  return count === 0 ? undefined : Math.floor((sum * 2000) / count + 0.5)
}
