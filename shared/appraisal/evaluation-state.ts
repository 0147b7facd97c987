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

/** Steps that somebody takes with the document; the others follow from what is rated and planned. */
export const evaluationSteps = [
  ...(['report', 'submit', 'return', 'review', 'sign', 'deliver', 'acknowledge'] as const),
  ...(['object', 'explain', 'decide', 'reportUp', 'close', 'escalate', 'reopen'] as const),
] as const
export type EvaluationStep = (typeof evaluationSteps)[number]

/** What must hold before a step. */
type EvaluationGuard =
  | 'windowStarted'
  | 'planApproved'
  /** A realisation for each main result. */
  | 'progressForEachMain'
  | 'orgResultSet'
  | 'bothRatingsChosen'
  | 'ratingTakenBack'
  /** A rating below what was expected needs a note. */
  | 'noteWhenBelow'
  /** So does a predikat outside the distribution guide: calibration asks for it and holds nobody up. */
  | 'noteWhenOutsideGuide'
  | 'secondLevelReviewOn'
  | 'secondLevelReviewOff'
  | 'windowPassed'
  | 'notFinal'
  | 'objectionInTime'
  | 'reason'
  | 'secondPerson'

type EvaluationAction = EvaluationStep | 'expect' | 'open' | 'rate' | 'takeBack'

/** Why there is no objection: the superior evaluated himself, or the head of the region did (L IV.A.11–12). */
export type Finality = 'superiorEvaluated' | 'regionHead'

/** What the guards of an evaluation ask for; what a step does not ask may be left out. */
export interface EvaluationFacts {
  /** Whom it is about. */
  readonly name: string
  readonly planApproved: boolean
  readonly resultRating?: Rating | undefined
  readonly behaviourRating?: Rating | undefined
  readonly reason?: string | undefined
  readonly isRealised?: boolean | undefined
  readonly hasOrgResult?: boolean | undefined
  readonly note?: string | undefined
  /** The office has the appraiser's superior review what was rated, and this one was rated here. */
  readonly isReviewed?: boolean | undefined
  /** The days in which it is evaluated, and the one on which the step is taken. */
  readonly window?: { readonly start: string; readonly end: string } | undefined
  readonly on?: string | undefined
  readonly finality?: Finality | undefined
  /** The last day of an objection. */
  readonly objectBy?: string | undefined
  /** Why the second person is none, or nothing where there is one. */
  readonly secondPerson?: 'missing' | 'same' | 'signer' | 'own' | undefined
}

type EvaluationTransition = Transition<EvaluationState, EvaluationAction, EvaluationGuard>

/** Reopening keeps the old predikat as a version. What was only submitted is returned by whoever reviews it: he is the second person. */
const reopenable = [
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
/** What stands before whoever rates lets go of it. */
const complete = ['bothRatingsChosen', 'orgResultSet', 'noteWhenBelow'] as const

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
      // ratings are tried out and changed; all of it is asked when they are handed on
      notYetAsked: ['orgResultSet', 'noteWhenBelow'],
      article: 'Ps 24–25',
    })),
    // A rating that is taken back before it was submitted.
    { action: 'takeBack', from: 'rated', to: 'open', by: ['appraiser'], guards: ['ratingTakenBack'] },
    {
      action: 'submit',
      from: 'rated',
      to: 'submitted',
      by: ['appraiser'],
      guards: ['secondLevelReviewOn', ...complete],
      notYetAsked: ['noteWhenOutsideGuide'],
      article: 'Ps 24(1), 25(1)',
    },
    {
      action: 'return',
      from: 'submitted',
      to: 'rated',
      by: ['appraiserSuperior', 'reviewer'],
      guards: ['reason'],
    },
    {
      action: 'review',
      from: 'submitted',
      to: 'reviewed',
      by: ['appraiserSuperior', 'reviewer'],
      guards: [],
    },
    {
      action: 'sign',
      from: 'rated',
      to: 'documentSigned',
      by: ['appraiser'],
      guards: ['secondLevelReviewOff', ...complete, 'windowStarted'],
      article: 'L V.A.4',
    },
    {
      action: 'sign',
      from: 'reviewed',
      to: 'documentSigned',
      by: ['appraiser'],
      guards: ['windowStarted'],
      article: 'L V.A.4',
    },
    {
      action: 'sign',
      from: 'escalated',
      to: 'documentSigned',
      by: ['appraiserSuperior'],
      guards: [...complete],
      article: 'L V.A.8',
    },
    {
      action: 'deliver',
      from: 'documentSigned',
      to: 'delivered',
      by: ['clerk', 'appraiser'],
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
      guards: ['reason', 'notFinal', 'objectionInTime'],
      article: 'Ps 29; L V.B.1–2',
    })),
    // what the appraiser says to it is filed before the decision
    {
      action: 'explain',
      from: 'objected',
      to: 'objected',
      by: ['appraiser', 'clerk'],
      guards: ['reason'],
      article: 'L V.B.4',
    },
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
      by: ['appraiserSuperior', 'clerk'],
      guards: ['windowPassed'],
      article: 'L IV.A.11; L V.A.8',
      // it is proposed, and nobody has to: as long as the superior leaves it, the appraiser still may
      aside: true,
    })),
    ...reopenable.map((from): EvaluationTransition => ({
      action: 'reopen',
      from,
      to: 'rated',
      by: ['appraiserSuperior'],
      guards: ['reason', 'secondPerson'],
      // it mends a mistake; nothing that is late asks for it
      aside: true,
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
    progressForEachMain: ({ isRealised, name }) =>
      isRealised ? undefined : { key: 'document.error.notRealised', params: { name } },
    orgResultSet: ({ hasOrgResult, name }) =>
      hasOrgResult ? undefined : { key: 'document.error.noOrgResult', params: { name } },
    noteWhenBelow: ({ resultRating, behaviourRating, note, name }) =>
      note || (resultRating !== 'below' && behaviourRating !== 'below')
        ? undefined
        : { key: 'document.error.noteMissing', params: { name } },
    secondLevelReviewOn: ({ isReviewed }) => (isReviewed ? undefined : { key: 'document.error.noReview' }),
    secondLevelReviewOff: ({ isReviewed, name }) =>
      isReviewed ? { key: 'document.error.notReviewed', params: { name } } : undefined,
    windowStarted: ({ window, on }) =>
      window && on && on < window.start
        ? { key: 'document.error.windowNotStarted', params: { date: window.start } }
        : undefined,
    windowPassed: ({ window, on }) =>
      window && on && on <= window.end
        ? { key: 'document.error.windowNotPassed', params: { date: window.end } }
        : undefined,
    notFinal: ({ finality }) => finality && { key: `document.error.final.${finality}` },
    objectionInTime: ({ objectBy, on }) =>
      objectBy && on && on > objectBy
        ? { key: 'document.error.objectionLate', params: { date: objectBy } }
        : undefined,
    secondPerson: ({ secondPerson }) =>
      secondPerson && { key: `document.error.secondPerson.${secondPerson}` },
  },
  noWay: (from, { name }) =>
    from !== undefined && takesFigures(from)
      ? { key: 'workflow.error.noWay' }
      : { key: 'appraisal.error.locked', params: { name } },
}

/** Whether ratings and marks may still be changed without reopening. */
export function isRateable(state: EvaluationState): boolean {
  return state === 'open' || state === 'progressSubmitted' || state === 'rated' || state === 'escalated'
}

/** Whether scores, criteria and notes may still be changed: also before the plan is approved. */
export function takesFigures(state: EvaluationState): boolean {
  return state === 'notDue' || isRateable(state)
}
