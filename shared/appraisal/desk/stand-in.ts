import { z } from '../../api/zod.ts'
import { Id, PeriodKey, requiredText, SeenVersion } from '../../api/fields.ts'

/** As what somebody rates instead of an appraiser who is missing (L IV.A.2–3), or who left after the window (L IV.A.14). */
export const standInKinds = ['superior', 'plt', 'plh', 'successor'] as const
export type StandInKind = (typeof standInKinds)[number]

/** By which article: the superior takes over level by level, and may hand it to whoever acts for the appraiser; who follows him is the next. */
export const standInArticles: Readonly<Record<StandInKind, string>> = {
  superior: 'L IV.A.2',
  plt: 'L IV.A.3',
  plh: 'L IV.A.3',
  successor: 'L IV.A.14',
}

export const StandInDraft = z.strictObject({
  employeeId: Id,
  period: PeriodKey,
  /** Absent: the appraiser rates again. */
  raterId: Id.optional(),
  kind: z.enum(standInKinds).default('superior'),
  reason: requiredText(300),
  rowVersion: SeenVersion,
})
export type StandInDraft = z.output<typeof StandInDraft>

/** Who rates instead of whom, and why. */
export interface StandIn {
  readonly raterId: string
  readonly rater: string
  readonly insteadOf?: string
  readonly kind: StandInKind
  readonly reason: string
  readonly rowVersion: number
}
