import type { Message } from '../api/errors.ts'
import type { Transition, Workflow } from '../workflow/workflow.ts'

/** A plan's states (domain.md §3.2). A change after approval never edits: it makes a new version in draft with its reason. */
export const planStates = ['draft', 'submitted', 'approved', 'returned', 'superseded', 'cancelled'] as const
export type PlanState = (typeof planStates)[number]

export type PlanAction =
  | 'write'
  | 'record'
  | 'submit'
  | 'approve'
  | 'return'
  | 'resume'
  | 'withdraw'
  | 'supersede'
  | 'cancel'
type PlanGuard = 'complete' | 'notOwn' | 'notRated' | 'reason'

/** What the guards of a plan ask for. */
export interface PlanFacts {
  /** The first thing that stands in the way of approval (domain.md §4.8). */
  readonly lacking?: Message
  /** Whoever acts is the person planned for. */
  readonly isOwn: boolean
  /** The rating of the year was chosen on this plan. */
  readonly isRated: boolean
  readonly reason?: string
}

/** Of a plan that has only begun. */
export const newPlan: PlanFacts = { isOwn: false, isRated: false }

const cancellable: readonly PlanState[] = ['draft', 'submitted', 'approved', 'returned', 'superseded']
type PlanTransition = Transition<PlanState, PlanAction, PlanGuard>

export const planWorkflow: Workflow<PlanState, PlanAction, PlanGuard, PlanFacts> = {
  table: 'plan',
  transitions: [
    { action: 'write', to: 'draft', by: ['employee', 'clerk'], guards: [] },
    // the copy of a paper that both have signed already: an imported plan arrives approved (domain.md §12.1)
    { action: 'record', to: 'approved', by: ['clerk'], guards: [] },
    { action: 'submit', from: 'draft', to: 'submitted', by: ['employee'], guards: ['complete'] },
    // Approved means signed by the employee and set by the appraiser. While the hand-over between the two is made on paper,
    // the approval takes a draft as it takes what was submitted.
    ...(['submitted', 'draft', 'returned'] as const).map((from): PlanTransition => ({
      action: 'approve',
      from,
      to: 'approved',
      by: ['appraiser'],
      guards: ['notOwn', 'complete'],
      article: 'Ps 14(3)',
    })),
    { action: 'return', from: 'submitted', to: 'returned', by: ['appraiser'], guards: ['reason'] },
    { action: 'resume', from: 'returned', to: 'draft', by: ['employee'], guards: [] },
    { action: 'withdraw', from: 'submitted', to: 'draft', by: ['employee'], guards: [] },
    // Until changed plans become versions of their own, a change during the year is: withdraw the approval, mend, approve
    // again, with what stood there before in the log. Periodic evaluations stay valid beside it, since each was made of its
    // own period; the rating of the year judges this very plan, so from then on it may not move.
    {
      action: 'withdraw',
      from: 'approved',
      to: 'draft',
      by: ['appraiser'],
      guards: ['notRated'],
      article: 'Ps 14(2)',
    },
    { action: 'supersede', from: 'approved', to: 'superseded', by: ['system'], guards: [] },
    ...cancellable.map((from): PlanTransition => ({
      action: 'cancel',
      from,
      to: 'cancelled',
      by: ['appraiser'],
      guards: ['reason'],
    })),
  ],
  guards: {
    complete: ({ lacking }) => lacking,
    notOwn: ({ isOwn }) => (isOwn ? { key: 'plan.error.own' } : undefined),
    notRated: ({ isRated }) => (isRated ? { key: 'plan.error.rated' } : undefined),
    reason: ({ reason }) => (reason ? undefined : { key: 'workflow.error.reason' }),
  },
  noWay: (from) => ({
    key: from === undefined || isPlanEditable(from) ? 'workflow.error.noWay' : `plan.error.locked.${from}`,
  }),
}

/** Whether the plan's contents may be changed in place; an approved one needs a new version (Ps 14(2)). */
export function isPlanEditable(state: PlanState): state is 'draft' | 'returned' {
  return state === 'draft' || state === 'returned'
}
