import { z } from 'zod'
import { Id, PeriodKey } from '../api/fields.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { employeeTypes } from '../employee/employee-type.ts'
import { groups, type Group } from '../employee/position.ts'

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
  readonly missing: readonly string[]
}
export interface RankingScope {
  /** Absent for the whole office. */
  readonly id?: string
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
    readonly skipped: number
  }[]
  /** What moves when the weight of behaviour inside the detail shifts by ±10 %. */
  readonly robustness: {
    readonly topStable: number
    readonly swaps: readonly {
      readonly weight: 'work' | 'behaviour'
      readonly names: readonly [string, string]
      readonly ranks: readonly [number, number]
    }[]
  }
}
