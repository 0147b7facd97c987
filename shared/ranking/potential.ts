import { decimal, Id, PeriodKey, requiredText, RowVersion, SeenVersion, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { groups } from '../people/position.ts'
import type { Box, Cutoffs, PotentialLevel } from './nine-box.ts'

/** What somebody could become, of a year: 0–100, and on what it rests. */
export const PotentialDraft = z.strictObject({
  employeeId: Id,
  year: Year,
  score: decimal(0, 100),
  /** Who assessed it, how, and when. */
  basis: requiredText(300),
  rowVersion: SeenVersion,
})
export type PotentialDraft = z.output<typeof PotentialDraft>

export const SeenPotential = z.strictObject({ employeeId: Id, year: Year, rowVersion: RowVersion })
export type SeenPotential = z.output<typeof SeenPotential>

/** The nine boxes of a period; with a box also who stands in it. */
export const NineBoxFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
  group: z.enum(groups).optional(),
  box: z.int().min(1).max(9).optional(),
})
export type NineBoxFilter = z.output<typeof NineBoxFilter>

export interface Potential {
  readonly score: number
  readonly level: PotentialLevel
  /** Absent of a stand-in. */
  readonly basis?: string
  /** The day of the leader's sheet (B.1.9) that stands in for an assessment. */
  readonly standInOf?: string
  /** 0 of a stand-in. */
  readonly rowVersion: number
}
export interface BoxedPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly positionName?: string
  readonly predikat?: Predikat
  readonly index: number
  readonly performance: Rating
  readonly potential?: Potential
  /** Whether the session may enter the potential. */
  readonly writable: boolean
}
export interface NineBoxCell {
  readonly box: Box
  readonly performance: Rating
  readonly potential: PotentialLevel
  readonly count: number
  /** The first of them, best index first. */
  readonly names: readonly string[]
}
export interface NineBoxMap {
  readonly period: string
  readonly year: number
  readonly cutoffs: Cutoffs
  readonly placed: number
  readonly standIns: number
  readonly withoutPotential: number
  readonly unrated: number
  /** Nine, performance above first, in each potential low first. */
  readonly cells: readonly NineBoxCell[]
  /** Of the box that was asked for, in ranked order, at most 200. */
  readonly people?: readonly BoxedPerson[]
  /** Rated, and nothing is known of their potential; the first 200 in ranked order. */
  readonly waiting: readonly BoxedPerson[]
}
