import type { Transition, Workflow } from '../workflow/workflow.ts'
import type { Rating } from './rating.ts'

/** An evaluation's states (domain.md §3.2), one evaluation per employee and period (§15.1). */
export const evaluationStates = [
  'notDue',
  'open',
  'progressSubmitted',
  'rated',
  'submitted',
  'reviewed',
  'documentSigned',
  'delivered',
  'acknowledged',
  'objected',
  'decided',
  'reported',
  'closed',
  'escalated',
] as const
export type EvaluationState = (typeof evaluationStates)[number]

/** What must hold before a step; a name without a function below is not recorded yet. */
type EvaluationGuard =
  | 'windowStarted'
  | 'planApproved'
  /** A realisation, or an explicit "none", for each main result. */
  | 'progressForEachMain'
  | 'orgResultSet'
  | 'bothRatingsChosen'
  | 'ratingTakenBack'
  /** A predikat outside the distribution guide or a rating below needs a note. */
  | 'noteWhenOutsideGuide'
  | 'secondLevelReviewOn'
  | 'secondLevelReviewOff'
  | 'windowPassed'
  | 'notFinal'
  | 'reason'
  | 'secondPerson'

type EvaluationAction =
  | 'expect'
  | 'open'
  | 'report'
  | 'rate'
  | 'takeBack'
  | 'submit'
  | 'review'
  | 'sign'
  | 'deliver'
  | 'acknowledge'
  | 'object'
  | 'decide'
  | 'reportUp'
  | 'close'
  | 'escalate'
  | 'reopen'

/** What the guards of an evaluation ask for. */
export interface EvaluationFacts {
  /** Whom it is about. */
  readonly name: string
  readonly planApproved: boolean
  readonly resultRating?: Rating
  readonly behaviourRating?: Rating
  readonly reason?: string
}

type EvaluationTransition = Transition<EvaluationState, EvaluationAction, EvaluationGuard>

/** Reopening keeps the old predikat as a version. */
const reopenable = [
  'submitted',
  'reviewed',
  'documentSigned',
  'delivered',
  'acknowledged',
  'objected',
  'decided',
  'reported',
  'closed',
] as const
/** A window that passes without rating or signature goes to the appraiser's superior. */
const unsigned = ['open', 'progressSubmitted', 'rated', 'submitted', 'reviewed'] as const

const isRated = ({ resultRating, behaviourRating }: EvaluationFacts) =>
  resultRating !== undefined && behaviourRating !== undefined

export const evaluationWorkflow: Workflow<
  EvaluationState,
  EvaluationAction,
  EvaluationGuard,
  EvaluationFacts
> = {
  table: 'evaluation',
  transitions: [
    { action: 'expect', to: 'notDue', by: ['clock'], guards: [] },
    // one that is made after its plan was approved begins open
    ...([undefined, 'notDue'] as const).map((from): EvaluationTransition => ({
      action: 'open',
      ...(from && { from }),
      to: 'open',
      by: ['clock'],
      guards: ['planApproved'],
      notYetAsked: ['windowStarted'],
    })),
    {
      action: 'report',
      from: 'open',
      to: 'progressSubmitted',
      by: ['employee', 'clerk'],
      guards: ['progressForEachMain'],
    },
    // The law binds the appraiser to rate even where the employee reported nothing.
    ...(['open', 'progressSubmitted'] as const).map((from): EvaluationTransition => ({
      action: 'rate',
      from,
      to: 'rated',
      by: ['appraiser'],
      guards: ['bothRatingsChosen'],
      notYetAsked: ['orgResultSet', 'noteWhenOutsideGuide'],
      article: 'Ps 24–25',
    })),
    // A rating that is taken back before it was submitted.
    { action: 'takeBack', from: 'rated', to: 'open', by: ['appraiser'], guards: ['ratingTakenBack'] },
    {
      action: 'submit',
      from: 'rated',
      to: 'submitted',
      by: ['appraiser'],
      guards: ['secondLevelReviewOn'],
    },
    { action: 'review', from: 'submitted', to: 'reviewed', by: ['appraiserSuperior'], guards: [] },
    {
      action: 'sign',
      from: 'rated',
      to: 'documentSigned',
      by: ['appraiser'],
      guards: ['secondLevelReviewOff'],
      article: 'L V.A.4',
    },
    {
      action: 'sign',
      from: 'reviewed',
      to: 'documentSigned',
      by: ['appraiser'],
      guards: [],
      article: 'L V.A.4',
    },
    {
      action: 'sign',
      from: 'escalated',
      to: 'documentSigned',
      by: ['appraiserSuperior'],
      guards: ['bothRatingsChosen'],
      article: 'L V.A.8',
    },
    {
      action: 'deliver',
      from: 'documentSigned',
      to: 'delivered',
      by: ['clerk'],
      guards: [],
      article: 'L V.A.5',
    },
    {
      action: 'acknowledge',
      from: 'delivered',
      to: 'acknowledged',
      by: ['employee', 'clerk'],
      guards: [],
      article: 'L V.A.6',
    },
    ...(['delivered', 'acknowledged'] as const).map((from): EvaluationTransition => ({
      action: 'object',
      from,
      to: 'objected',
      by: ['employee', 'clerk'],
      guards: ['reason', 'notFinal'],
      article: 'Ps 29',
    })),
    {
      action: 'decide',
      from: 'objected',
      to: 'decided',
      by: ['appraiserSuperior'],
      guards: ['reason'],
      article: 'L V.B.5–6',
    },
    // An employee who does not sign leaves the document delivered; it does not lapse.
    ...(['delivered', 'acknowledged'] as const).map((from): EvaluationTransition => ({
      action: 'reportUp',
      from,
      to: 'reported',
      by: ['clerk'],
      guards: [],
      article: 'L V.A.7',
    })),
    {
      action: 'reportUp',
      from: 'decided',
      to: 'reported',
      by: ['clerk'],
      guards: [],
      article: 'L V.B.8',
    },
    { action: 'close', from: 'reported', to: 'closed', by: ['clerk'], guards: [] },
    ...unsigned.map((from): EvaluationTransition => ({
      action: 'escalate',
      from,
      to: 'escalated',
      by: ['clock'],
      guards: ['windowPassed'],
      article: 'L IV.A.11',
    })),
    ...reopenable.map((from): EvaluationTransition => ({
      action: 'reopen',
      from,
      to: 'rated',
      by: ['appraiser', 'appraiserSuperior'],
      guards: ['reason', 'secondPerson'],
    })),
  ],
  guards: {
    planApproved: ({ planApproved, name }) =>
      planApproved ? undefined : { key: 'appraisal.error.noApprovedPlan', params: { name } },
    bothRatingsChosen: (facts) =>
      isRated(facts) ? undefined : { key: 'appraisal.error.ratingMissing', params: { name: facts.name } },
    ratingTakenBack: (facts) =>
      isRated(facts) ? { key: 'appraisal.error.stillRated', params: { name: facts.name } } : undefined,
    reason: ({ reason }) => (reason ? undefined : { key: 'workflow.error.reason' }),
  },
  noWay: (_from, { name }) => ({ key: 'appraisal.error.locked', params: { name } }),
}

/** Whether ratings and marks may still be changed without reopening. */
export function isRateable(state: EvaluationState): boolean {
  return state === 'open' || state === 'progressSubmitted' || state === 'rated' || state === 'escalated'
}

/** Whether scores, criteria and notes may still be changed: also before the plan is approved. */
export function takesFigures(state: EvaluationState): boolean {
  return state === 'notDue' || isRateable(state)
}
