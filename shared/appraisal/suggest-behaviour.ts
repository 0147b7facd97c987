import { type Hundredths, meanHalfUp } from '../number/decimal.ts'
import { coreValues, type CoreValue } from '../plan/core-value.ts'
import type { Rating } from './rating.ts'

export type ValueScores = Readonly<Partial<Record<CoreValue, Hundredths | undefined>>>
export type BehaviourBounds = { readonly above: Hundredths; readonly asExpected: Hundredths }
export const defaultBehaviourBounds: BehaviourBounds = { above: 9_000, asExpected: 7_500 }

/** The mean of the seven working scores; undefined unless all seven are there. */
export function behaviourMean(scores: ValueScores): Hundredths | undefined {
  const present = coreValues.map((value) => scores[value]).filter((score) => score !== undefined)
  return present.length === coreValues.length ? meanHalfUp(present) : undefined
}

/**
 * The behaviour rating that the mean of all seven scores suggests, lower bounds included. The scores are the office's
 * own; they never decide the one rating for all seven values.
 */
export function suggestBehaviour(
  meanScore: Hundredths | undefined,
  bounds: BehaviourBounds = defaultBehaviourBounds,
): Rating | undefined {
  if (meanScore === undefined) return undefined
  return meanScore >= bounds.above ? 'above' : meanScore >= bounds.asExpected ? 'asExpected' : 'below'
}
