import { z } from '../api/zod.ts'
import { Id, PeriodKey } from '../api/fields.ts'
import type { Distribution, MissingKey } from '../appraisal/evaluation.ts'
import type { IndicatorHistory } from '../plan/realisation.ts'

export const DashboardFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
})
export type DashboardFilter = z.infer<typeof DashboardFilter>

/** How the year stands: each stage as done of all, what is missing, spread, and one watched indicator. */
export interface Dashboard {
  readonly people: number
  readonly plansApproved: number
  readonly realisationEntered: number
  readonly behaviourScored: number
  readonly rated: number
  readonly distribution: Distribution
  /** How many lack what, in the order in which gaps are closed. */
  readonly gaps: readonly { readonly gap: MissingKey; readonly people: number }[]
  readonly indicator?: IndicatorHistory
  /** Units without an organisation result for the period: a warning only. */
  readonly withoutOrgResult: readonly { readonly id: string; readonly name: string }[]
}
/** How many people wait at each stage that has a page of its own. */
export interface Waiting {
  readonly plan: number
  readonly realisation: number
  readonly appraisal: number
}
