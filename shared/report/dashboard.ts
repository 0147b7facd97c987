import { z } from '../api/zod.ts'
import { Id, PeriodKey } from '../api/fields.ts'
import type { Distribution, MissingKey } from '../appraisal/evaluation.ts'
import { stages } from '../appraisal/missing.ts'
import type { IndicatorHistory } from '../plan/realisation.ts'

export const DashboardFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
  /** Only people with this gap are named. */
  gap: z.enum(stages.map((stage) => `missing.${stage}` as const)).optional(),
})
export type DashboardFilter = z.infer<typeof DashboardFilter>

/** How the year stands: each stage as done of all, what is missing per person, spread, and one watched indicator. */
export interface Dashboard {
  readonly people: number
  readonly plansApproved: number
  readonly realisationEntered: number
  readonly behaviourScored: number
  readonly rated: number
  readonly distribution: Distribution
  /** How many people lack something. */
  readonly unfinished: number
  /** How many lack what, in the order in which gaps are closed. */
  readonly gaps: readonly { readonly gap: MissingKey; readonly people: number }[]
  /** The first of them, or of those with the gap asked for. */
  readonly missing: readonly MissingItem[]
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
/** One person's next gap and where it is mended. */
export interface MissingItem {
  readonly employeeId: string
  readonly name: string
  readonly unitId: string
  readonly unit: string
  /** The unit whose head rates the person: where the evaluation is filled in. */
  readonly ratedIn: string
  /** `missing.unit`, `missing.superior`, `missing.plan`, `missing.approval`, `missing.realisation`, `missing.behaviourScores`, `missing.result`, `missing.behaviour`. */
  readonly missing: readonly MissingKey[]
}
