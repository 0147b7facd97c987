/** A plan's states (domain.md §3.2). A change after approval never edits: it makes a new version in draft with its reason. */
export const planStates = ['draft', 'submitted', 'approved', 'returned', 'superseded', 'cancelled'] as const
export type PlanState = (typeof planStates)[number]

type PlanAction = 'submit' | 'approve' | 'return' | 'resume' | 'supersede' | 'cancel'
type PlanActor = 'employee' | 'appraiser' | 'system'
export type PlanTransition = {
  readonly action: PlanAction
  readonly from: PlanState
  readonly to: PlanState
  readonly by: PlanActor
  readonly needsReason: boolean
}

const cancellable: readonly PlanState[] = ['draft', 'submitted', 'approved', 'returned', 'superseded']

/** Approved means signed by the employee and set by the appraiser (Ps 14(3)); `supersede` follows the newer version's approval. */
export const planTransitions: readonly PlanTransition[] = [
  { action: 'submit', from: 'draft', to: 'submitted', by: 'employee', needsReason: false },
  { action: 'approve', from: 'submitted', to: 'approved', by: 'appraiser', needsReason: false },
  { action: 'return', from: 'submitted', to: 'returned', by: 'appraiser', needsReason: true },
  { action: 'resume', from: 'returned', to: 'draft', by: 'employee', needsReason: false },
  { action: 'supersede', from: 'approved', to: 'superseded', by: 'system', needsReason: false },
  ...cancellable.map((from): PlanTransition => ({
    action: 'cancel',
    from,
    to: 'cancelled',
    by: 'appraiser',
    needsReason: true,
  })),
]

/** The transition between two states, undefined when there is none. */
export function planTransition(from: PlanState, to: PlanState): PlanTransition | undefined {
  return planTransitions.find((transition) => transition.from === from && transition.to === to)
}

/** Whether the plan's contents may be changed in place; an approved one needs a new version (Ps 14(2)). */
export function isPlanEditable(state: PlanState): state is 'draft' | 'returned' {
  return state === 'draft' || state === 'returned'
}
