import { Id, PeriodKey } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import { type Rating, ratings } from '../appraisal/rating.ts'
import { groups } from '../people/position.ts'

/** The map of a period; with a cell also who stands in it. */
export const RankingMapFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
  group: z.enum(groups).optional(),
  result: z.enum(ratings).optional(),
  behaviour: z.enum(ratings).optional(),
})
export type RankingMapFilter = z.infer<typeof RankingMapFilter>

export interface MapCell {
  readonly result: Rating
  readonly behaviour: Rating
  /** By the quadrant (L IV.B.3). */
  readonly predikat: Predikat
  readonly count: number
  /** The first of them, best index first. */
  readonly names: readonly string[]
}
export interface MappedPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly positionName?: string
  readonly predikat?: Predikat
  readonly index: number
  readonly estimated: boolean
}
export interface RankingMap {
  readonly period: string
  readonly rated: number
  readonly unrated: number
  /** Nine, results above first, in each behaviour above first. */
  readonly cells: readonly MapCell[]
  /** Of the cell that was asked for, in ranked order, at most 200. */
  readonly people?: readonly MappedPerson[]
}
