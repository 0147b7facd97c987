import { z } from '../../api/zod.ts'
import { Id, PeriodKey, text } from '../../api/fields.ts'
import type { CoreValue } from '../../plan/core-value.ts'
import { type Rating, ratings } from '../rating.ts'

/**
 * Whether people assess themselves, and when whoever rates them sees it: only once the two ratings are chosen, so that it does not lead the
 * hand, or at any time. It is never counted.
 */
export const selfAssessments = ['off', 'afterRating', 'always'] as const
type SelfAssessmentRule = (typeof selfAssessments)[number]

export const SelfMarks = z.strictObject({
  employeeId: Id,
  period: PeriodKey,
  marks: z
    .array(
      z.strictObject({
        /** A work result by its id, a core value by its name. */
        part: Id,
        rating: z.enum(ratings).nullable(),
        note: text(500).optional(),
      }),
    )
    .min(1)
    .max(200),
})
export type SelfMarks = z.output<typeof SelfMarks>

export const OfSelf = z.strictObject({
  employeeId: Id,
  period: PeriodKey,
  /** As whoever rates would see it now. */
  asRater: z.boolean().default(false),
})

export interface SelfMark {
  readonly part: string
  readonly rating?: Rating
  readonly note?: string
}
export interface SelfAssessment {
  readonly rule: SelfAssessmentRule
  readonly employeeId: string
  readonly fullName: string
  readonly period: string
  readonly results: readonly { readonly id: string; readonly number: number; readonly text: string }[]
  readonly values: readonly CoreValue[]
  /** Whether whoever asks may write it. */
  readonly writable: boolean
  /** Hidden until whoever rates has chosen both ratings. */
  readonly waits: boolean
  readonly marks: readonly SelfMark[]
}
