import { Id, IsoDate, ofDraft, optionalText, PeriodKey, requiredText, requireSeen } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { SignedPerson } from '../plan/snapshot.ts'
import type { PlannedResult } from '../plan/planned-result.ts'

/** One step by which a result is reached (rencana aksi, B.1.1), maybe of one month or quarter. */
export interface ActionStep {
  readonly id: string
  readonly rowVersion: number
  readonly workResultId: string
  readonly text: string
  readonly period?: string
  readonly target?: string
  readonly doneOn?: string
}

export const ActionStepDraft = z
  .strictObject({
    ...ofDraft,
    workResultId: Id,
    text: requiredText(300),
    period: PeriodKey.optional(),
    target: optionalText(120),
    doneOn: IsoDate.optional(),
  })
  .superRefine(requireSeen)
export type ActionStepDraft = z.infer<typeof ActionStepDraft>

export interface ActionPlan {
  readonly employee: SignedPerson
  /** Whoever rates by the plan. */
  readonly appraiser?: SignedPerson
  readonly results: readonly PlannedResult[]
  /** In their order, of every result. */
  readonly steps: readonly ActionStep[]
  readonly writable: boolean
}
