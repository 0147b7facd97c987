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

type EvaluationActor = 'clock' | 'employee' | 'clerk' | 'appraiser' | 'appraiserSuperior'

/** What must hold before the step; the handler checks them, one fact each. */
const evaluationGuards = [
  'windowStarted',
  'planApproved',
  /** A realisation, or an explicit "none", for each main result. */
  'progressForEachMain',
  'orgResultSet',
  'bothRatingsChosen',
  /** A predikat outside the distribution guide or a rating below needs a note. */
  'noteWhenOutsideGuide',
  'secondLevelReviewOn',
  'secondLevelReviewOff',
  'windowPassed',
  'notFinal',
  'reason',
  'secondPerson',
] as const
type EvaluationGuard = (typeof evaluationGuards)[number]

type EvaluationTransition = {
  readonly from: EvaluationState
  readonly to: EvaluationState
  readonly by: readonly EvaluationActor[]
  readonly guards: readonly EvaluationGuard[]
  readonly article?: string
}

const ratingGuards = ['orgResultSet', 'bothRatingsChosen', 'noteWhenOutsideGuide'] as const
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

export const evaluationTransitions: readonly EvaluationTransition[] = [
  { from: 'notDue', to: 'open', by: ['clock'], guards: ['windowStarted', 'planApproved'] },
  { from: 'open', to: 'progressSubmitted', by: ['employee', 'clerk'], guards: ['progressForEachMain'] },
  // The law binds the appraiser to rate even where the employee reported nothing.
  { from: 'open', to: 'rated', by: ['appraiser'], guards: ratingGuards, article: 'Ps 24–25' },
  { from: 'progressSubmitted', to: 'rated', by: ['appraiser'], guards: ratingGuards, article: 'Ps 24–25' },
  // A rating that is taken back before it was submitted.
  { from: 'rated', to: 'open', by: ['appraiser'], guards: [] },
  { from: 'rated', to: 'submitted', by: ['appraiser'], guards: ['secondLevelReviewOn'] },
  { from: 'submitted', to: 'reviewed', by: ['appraiserSuperior'], guards: [] },
  {
    from: 'rated',
    to: 'documentSigned',
    by: ['appraiser'],
    guards: ['secondLevelReviewOff'],
    article: 'L V.A.4',
  },
  { from: 'reviewed', to: 'documentSigned', by: ['appraiser'], guards: [], article: 'L V.A.4' },
  {
    from: 'escalated',
    to: 'documentSigned',
    by: ['appraiserSuperior'],
    guards: ['bothRatingsChosen'],
    article: 'L V.A.8',
  },
  { from: 'documentSigned', to: 'delivered', by: ['clerk'], guards: [], article: 'L V.A.5' },
  { from: 'delivered', to: 'acknowledged', by: ['employee', 'clerk'], guards: [], article: 'L V.A.6' },
  {
    from: 'delivered',
    to: 'objected',
    by: ['employee', 'clerk'],
    guards: ['reason', 'notFinal'],
    article: 'Ps 29',
  },
  {
    from: 'acknowledged',
    to: 'objected',
    by: ['employee', 'clerk'],
    guards: ['reason', 'notFinal'],
    article: 'Ps 29',
  },
  { from: 'objected', to: 'decided', by: ['appraiserSuperior'], guards: ['reason'], article: 'L V.B.5–6' },
  // An employee who does not sign leaves the document delivered; it does not lapse.
  { from: 'delivered', to: 'reported', by: ['clerk'], guards: [], article: 'L V.A.7' },
  { from: 'acknowledged', to: 'reported', by: ['clerk'], guards: [], article: 'L V.A.7' },
  { from: 'decided', to: 'reported', by: ['clerk'], guards: [], article: 'L V.B.8' },
  { from: 'reported', to: 'closed', by: ['clerk'], guards: [] },
  ...unsigned.map((from): EvaluationTransition => ({
    from,
    to: 'escalated',
    by: ['clock'],
    guards: ['windowPassed'],
    article: 'L IV.A.11',
  })),
  ...reopenable.map((from): EvaluationTransition => ({
    from,
    to: 'rated',
    by: ['appraiser', 'appraiserSuperior'],
    guards: ['reason', 'secondPerson'],
  })),
]

/** The transition between two states, undefined when there is none. */
export function evaluationTransition(
  from: EvaluationState,
  to: EvaluationState,
): EvaluationTransition | undefined {
  return evaluationTransitions.find((transition) => transition.from === from && transition.to === to)
}

/** Whether ratings and marks may still be changed without reopening. */
export function isRateable(state: EvaluationState): boolean {
  return state === 'open' || state === 'progressSubmitted' || state === 'rated' || state === 'escalated'
}
