import { Id, IsoDate, ofDraft, optionalText, PeriodKey, requiredText, requireSeen } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { ProgressResult } from './progress.ts'

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

/** Who is named on the form: the employee, or whoever rates him. */
export interface FormPerson {
  readonly name: string
  readonly nip?: string
  readonly rank?: string
  readonly position?: string
  readonly unit?: string
}
export interface ActionPlan {
  readonly employee: FormPerson
  readonly appraiser?: FormPerson
  readonly results: readonly ProgressResult[]
  /** In their order, of every result. */
  readonly steps: readonly ActionStep[]
  readonly writable: boolean
}
