import { Id, IsoDate, ofDraft, requiredText, requireSeen } from '../api/fields.ts'
import { z } from '../api/zod.ts'

/** Something that was done about a measure on a day. It is marked on the trend; whether it was the cause nobody claims. */
export interface Adjustment {
  readonly id: string
  readonly rowVersion: number
  readonly date: string
  readonly text: string
}
export const AdjustmentDraft = z
  .strictObject({ ...ofDraft, indicatorId: Id, date: IsoDate, text: requiredText(200) })
  .superRefine(requireSeen)
export type AdjustmentDraft = z.infer<typeof AdjustmentDraft>

export interface Adjustments {
  readonly adjustments: readonly Adjustment[]
  readonly writable: boolean
}
