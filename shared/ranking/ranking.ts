import { z } from '../api/zod.ts'
import { Id, PeriodKey } from '../api/fields.ts'
import type { MissingKey } from '../appraisal/evaluation.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { employeeTypes } from '../people/employee-type.ts'
import { groups, type Group } from '../people/position.ts'

export const RankingFilter = z.strictObject({
  period: PeriodKey,
  /** The unit with its subtree; ranks are computed inside the scope, never cut from the office list. */
  unitId: Id.optional(),
  group: z.enum(groups).optional(),
  employeeType: z.enum(employeeTypes).optional(),
  /** How the list is read: one list, or a list for each unit or group with ranks of its own. */
  by: z.enum(['office', 'unit', 'group']).default('office'),
})
export type RankingFilter = z.infer<typeof RankingFilter>

export interface RankingRow {
  readonly rank: number
  readonly employeeId: string
  readonly nip?: string
  readonly name: string
  readonly unitId: string
  readonly unit: string
  readonly group: Group
  readonly positionName?: string
  readonly grade?: string
  readonly resultRating?: Rating
  readonly behaviourRating?: Rating
  readonly predikat?: Predikat
  readonly index: number
  readonly base: number
  /** 0–100, what orders people inside a predikat cell, and its two parts. */
  readonly detail: number
  readonly work?: number
  readonly behaviour?: number
  readonly estimated: boolean
  /** Shares its place with others. */
  readonly tied: boolean
  /** Places gained since the same list a year before; absent when not ranked then. */
  readonly movement?: number
}
export interface Unranked {
  readonly employeeId: string
  readonly nip?: string
  readonly name: string
  readonly unitId: string
  readonly unit: string
  readonly missing: readonly MissingKey[]
}
export interface RankingScope {
  /** A unit or a group; absent for the whole office. */
  readonly id?: string
  /** Of a unit; a group's word comes from the catalogue. */
  readonly name?: string
  /** Fewer people than `ranking.smallScope`: a place says little. */
  readonly small: boolean
  readonly rows: readonly RankingRow[]
  readonly unranked: readonly Unranked[]
}
export interface Ranking {
  readonly period: string
  readonly regime: 'qualitative' | 'numeric' | 'office'
  readonly tieBreakers: boolean
  readonly detailSource: 'working' | 'officeTotal'
  readonly scopes: readonly RankingScope[]
  /** Groups of equal index: the shared place and who shares it. */
  readonly ties: readonly {
    readonly rank: number
    readonly index: number
    readonly names: readonly string[]
    /** Places that nobody has because of it: after two on 5 comes 7. */
    readonly skipped: number
    /** The part of the list in which it is; absent for the whole office. */
    readonly scope?: string
  }[]
  /** What moves when a weight shifts by ±10 %: `work` or `behaviour` inside the detail, or a criterion of the office. Absent for very long lists. */
  readonly robustness?: {
    readonly topStable: number
    readonly swaps: readonly {
      readonly weight: string
      readonly names: readonly [string, string]
      readonly ranks: readonly [number, number]
    }[]
  }
}
