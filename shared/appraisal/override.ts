import type { Predikat } from './predikat.ts'
import { quadrant } from './quadrant.ts'
import type { Rating } from './rating.ts'

/**
 * The predikat that is set directly for whoever dropped out of a study assignment, instead of the one that the quadrant gives; the appraiser
 * weighs the behaviour and chooses between the two (PermenPANRB 6/2022, Lampiran IV.B.3, p100 and p103).
 */
export const overridePredikats = ['poor', 'veryPoor'] as const
export type OverridePredikat = (typeof overridePredikats)[number]
export const overrideArticle = 'L IV.B.3 p103'

/** Points of the lowest cell that gives the predikat: set directly, it places nobody higher than the quadrant would. */
export const overrideBase: Readonly<Record<OverridePredikat, number>> = { poor: 40, veryPoor: 20 }

interface Rated {
  readonly resultRating?: Rating | undefined
  readonly behaviourRating?: Rating | undefined
  readonly predikat?: Predikat | undefined
}

/** The predikat where it was set directly: it is then another than the cell of the two ratings. */
export function setDirectly({
  resultRating,
  behaviourRating,
  predikat,
}: Rated): OverridePredikat | undefined {
  if (resultRating === undefined || behaviourRating === undefined) return undefined
  if (quadrant[resultRating][behaviourRating] === predikat) return undefined
  return overridePredikats.find((code) => code === predikat)
}
