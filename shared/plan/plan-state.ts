import type { Message } from '../api/errors.ts'
import type { Transition, Workflow } from '../workflow/workflow.ts'

/** A plan's states (domain.md §3.2). A change after approval never edits: it makes a new version in draft with its reason. */
export const planStates = ['draft', 'submitted', 'approved', 'returned', 'superseded', 'cancelled'] as const
export type PlanState = (typeof planStates)[number]

/** The steps that people take; the others happen as a plan is written, and as its next version is approved. */
export const planSteps = ['submit', 'withdraw', 'approve', 'return', 'resume', 'cancel'] as const
export type PlanStep = (typeof planSteps)[number]
export type PlanAction = PlanStep | 'write' | 'record' | 'supersede'
type PlanGuard = 'complete' | 'notOwn' | 'notRated' | 'nothingLost' | 'reason' | 'signed' | 'superiorsTurn'

/** What the guards of a plan ask for. */
export interface PlanFacts {
  /** The first thing that stands in the way of approval (domain.md §4.8). */
  readonly lacking?: Message
  /** Whoever acts is the person planned for. */
  readonly isOwn: boolean
  /** Something was rated on this plan: a mark, or the rating of the year. */
  readonly isRated: boolean
  /** What would be lost of the version in whose place this one comes. */
  readonly losing?: Message
  /** Whoever acts does so for the employee too: where both sign on paper, the approval is the submission. */
  readonly isSigned: boolean
  /** Whoever acts is only the superior of the appraiser, whose own time is not over yet (L II.C.5). */
  readonly isSuperiorEarly: boolean
  readonly reason?: string
}

/** Of a plan that has only begun. */
export const newPlan: PlanFacts = { isOwn: false, isRated: false, isSigned: false, isSuperiorEarly: false }

type PlanTransition = Transition<PlanState, PlanAction, PlanGuard>

const approve = (from: PlanState, ...more: PlanGuard[]): PlanTransition => ({
  action: 'approve',
  from,
  to: 'approved',
  by: ['appraiser', 'appraiserSuperior'],
  guards: [...more, 'notOwn', 'superiorsTurn', 'complete', 'nothingLost'],
  article: 'Ps 14(3)',
})
const cancel = (from: PlanState): PlanTransition => ({
  action: 'cancel',
  from,
  to: 'cancelled',
  // a plan that an event leaves no day to hold goes with it (L II.C.8)
  by: ['appraiser', 'system'],
  guards: ['notOwn', 'reason', 'notRated'],
})

export const planWorkflow: Workflow<PlanState, PlanAction, PlanGuard, PlanFacts> = {
  table: 'plan',
  transitions: [
    { action: 'write', to: 'draft', by: ['employee', 'clerk'], guards: [] },
    // the copy of a paper that both have signed already: an imported plan arrives approved (domain.md §12.1)
    { action: 'record', to: 'approved', by: ['clerk'], guards: [] },
    {
      action: 'submit',
      from: 'draft',
      to: 'submitted',
      by: ['employee'],
      guards: ['complete', 'nothingLost'],
      article: 'Ps 14(3)',
    },
    { action: 'withdraw', from: 'submitted', to: 'draft', by: ['employee'], guards: [] },
    // Approved means signed by the employee and set by the appraiser. What was not handed in yet is approved in one step only by whoever
    // acts for both: the office without accounts, where both sign on paper.
    approve('submitted'),
    { ...approve('draft', 'signed'), aside: true },
    { ...approve('returned', 'signed'), aside: true },
    {
      action: 'return',
      from: 'submitted',
      to: 'returned',
      by: ['appraiser', 'appraiserSuperior'],
      guards: ['notOwn', 'superiorsTurn', 'reason'],
    },
    { action: 'resume', from: 'returned', to: 'draft', by: ['employee'], guards: [] },
    // a change after approval is a version of its own (Ps 14(2)); this one holds until that one is approved
    {
      action: 'supersede',
      from: 'approved',
      to: 'superseded',
      by: ['system'],
      guards: [],
      article: 'Ps 14(2)',
    },
    ...(['draft', 'submitted', 'returned', 'approved', 'superseded'] as const).map(cancel),
  ],
  guards: {
    complete: ({ lacking }) => lacking,
    notOwn: ({ isOwn }) => (isOwn ? { key: 'plan.error.own' } : undefined),
    notRated: ({ isRated }) => (isRated ? { key: 'plan.error.rated' } : undefined),
    nothingLost: ({ losing }) => losing,
    reason: ({ reason }) => (reason ? undefined : { key: 'workflow.error.reason' }),
    signed: ({ isSigned }) => (isSigned ? undefined : { key: 'plan.error.notSubmitted' }),
    superiorsTurn: ({ isSuperiorEarly }) =>
      isSuperiorEarly ? { key: 'plan.error.appraisersTurn' } : undefined,
  },
  noWay: (from) => ({
    key: from === undefined || isPlanEditable(from) ? 'workflow.error.noWay' : `plan.error.locked.${from}`,
  }),
}

/** Whether the plan's contents may be changed in place; an approved one needs a new version (Ps 14(2)). */
export function isPlanEditable(state: PlanState): state is 'draft' | 'returned' {
  return state === 'draft' || state === 'returned'
}

/**
 * Whether the appraiser’s time to act is over, so that his superior may (L II.C.5: after 31 January). The regulation has the employee
 * hold the dialogue with the superior; that the superior then sets the plan is inferred.
 */
export function isSuperiorsTurn(year: number, today: string): boolean {
  return today > `${year}-01-31`
}
