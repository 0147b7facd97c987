import type { EvaluationState } from '../appraisal/evaluation-state.ts'

/** A document whose predikat nobody may object to any more: received, decided upon, reported or closed (L V.B). Only such a one counts in a career. */
export const finalStates = [
  'acknowledged',
  'decided',
  'reported',
  'closed',
] as const satisfies readonly EvaluationState[]

export function isFinalState(state: EvaluationState): boolean {
  return (finalStates as readonly EvaluationState[]).includes(state)
}
