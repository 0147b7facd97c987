import { Id, PeriodKey, SeenVersion, text } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Distribution, OrgResultRow } from '../appraisal/evaluation.ts'
import type { Guide } from '../appraisal/guide.ts'
import type { OrgResult } from '../appraisal/org-result.ts'

export const OfTeams = z.strictObject({
  period: PeriodKey,
  /** The team that the head of this unit rates; absent: all of them and the whole office. */
  unitId: Id.optional(),
})

/** How the predikat of one appraiser's people, or of the whole office, are spread against the guide (SE MenPANRB 3/2023). */
export interface TeamSpread {
  readonly unitId: string
  readonly unit: string
  /** The whole office, whoever rates. */
  readonly whole: boolean
  readonly appraiser?: string
  /** Those who are to be rated; whoever is rated outside the office is not among a team. */
  readonly people: number
  readonly spread: Distribution
  readonly orgResult?: OrgResult
  readonly fallback?: OrgResultRow['fallback']
  /** Absent while the organisation has no result, which picks the curve. */
  readonly guide?: Guide
  /** Why the spread departs from the guide. */
  readonly reason?: string
  /** 0 where no reason was ever written. */
  readonly rowVersion: number
  /** Whether whoever reads may write the reason. */
  readonly writable: boolean
}
export interface Spreads {
  readonly period: string
  /** For whoever sees everybody. */
  readonly office?: TeamSpread
  /** In the order of the office. */
  readonly teams: readonly TeamSpread[]
}

export const SpreadReason = z.strictObject({
  period: PeriodKey,
  unitId: Id,
  whole: z.boolean(),
  /** Empty takes it away. */
  reason: text(500),
  rowVersion: SeenVersion,
})
export type SpreadReason = z.output<typeof SpreadReason>
