import { type EvaluationState, evaluationWorkflow } from '../appraisal/evaluation-state.ts'
import type { Period } from '../period/period.ts'
import { isReachable } from '../workflow/workflow.ts'
import type { DocumentFacts, Done, Records } from './clock.ts'

/** What is stored of an evaluation: its state, and the days of its steps as far as they were noted. */
interface EvaluationDates {
  readonly state: EvaluationState
  readonly signedOn?: string
  /** When the employee received the document. */
  readonly deliveredOn?: string
  /** When the signed document came back. */
  readonly returnedOn?: string
  readonly objectedOn?: string
  readonly decidedOn?: string
  readonly reportedOn?: string
  readonly takenOver?: boolean
  readonly final?: boolean
  readonly changed?: boolean
  readonly received?: boolean
  /** Both ratings are chosen, as the state says of all but what the superior has taken over. */
  readonly rated?: boolean
}

const objecting: readonly EvaluationState[] = ['objected', 'decided']
const reported: readonly EvaluationState[] = ['reported', 'closed']
const delivered: readonly EvaluationState[] = ['delivered', 'acknowledged', ...objecting, ...reported]
const signed: readonly EvaluationState[] = ['documentSigned', ...delivered]
const evaluated: readonly EvaluationState[] = ['rated', 'submitted', 'reviewed', ...signed]

/** What the program can record at all, as the steps of an evaluation say. */
export const recordsOfEvaluations: Records = {
  signature: isReachable(evaluationWorkflow, 'documentSigned'),
  report: isReachable(evaluationWorkflow, 'reported'),
}

/** What a clock asks of an evaluation; a person whom nobody has touched yet has none. */
export function factsOfEvaluation(
  period: Period,
  window: DocumentFacts['window'],
  { state, takenOver, final, changed, received, rated, ...dates }: EvaluationDates = { state: 'notDue' },
): DocumentFacts {
  const done = (states: readonly EvaluationState[], on?: string): Done =>
    on ?? (states.includes(state) ? true : undefined)
  return {
    period,
    window,
    state,
    evaluated: done(state === 'escalated' && rated === true ? ['escalated'] : evaluated),
    signed: done(signed, dates.signedOn),
    delivered: done(delivered, dates.deliveredOn),
    returned: done(['acknowledged'], dates.returnedOn),
    objected: done(objecting, dates.objectedOn),
    decided: done(['decided'], dates.decidedOn),
    reported: done(reported, dates.reportedOn),
    takenOver: takenOver === true || state === 'escalated',
    ...(final && { final }),
    ...(changed && { changed }),
    ...(received && { received }),
    records: recordsOfEvaluations,
  }
}
