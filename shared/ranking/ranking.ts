import { z } from '../api/zod.ts'
import { Id, PeriodKey } from '../api/fields.ts'
import type { MissingKey } from '../appraisal/evaluation.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { employeeTypes } from '../people/employee-type.ts'
import { groups, type Group } from '../people/position.ts'
import type { MovementReason } from './movement.ts'
import type { StandingChange } from './standing-change.ts'

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

/** A window of the list, as a page shows it. */
export const RankingPageFilter = RankingFilter.extend({
  /** Only people whose name or NIP fits; their places are those of the whole list. */
  search: z.string().max(100).optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(50),
})
export type RankingPageFilter = z.infer<typeof RankingPageFilter>

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
  /** Of a drop-out, not by the quadrant (L IV.B.3). */
  readonly setDirectly?: true
  readonly index: number
  readonly base: number
  /** 0–100, what orders people inside a predikat cell, and its two parts. */
  readonly detail: number
  readonly work?: number
  readonly behaviour?: number
  readonly estimated: boolean
  /** Shares its place with others. */
  readonly tied: boolean
  /** Places that cannot be told apart from this one; absent where they are not computed. */
  readonly band?: { readonly best: number; readonly worst: number }
  /** Of a list in which so few are ranked that a place says nothing: it is no place, the row is only listed. */
  readonly small?: true
  /** Places gained since the same list a year before; absent when not ranked then. */
  readonly movement?: number
  /** What of the index led there; absent where the place is the same. */
  readonly movedBy?: MovementReason
  /** Post or grade are others than at the end of the year before. */
  readonly changed?: StandingChange
}
/** Where one person stands in the whole list of a period. */
export const PlaceFilter = z.strictObject({ period: PeriodKey, employeeId: Id })
export interface RankedPlace {
  readonly period: string
  /** How many have a place. */
  readonly of: number
  /** Absent of whoever has none. */
  readonly row?: RankingRow
  /** Post or grade are others than at the end of the year before. */
  readonly changed?: StandingChange
}
export interface Unranked {
  readonly employeeId: string
  readonly nip?: string
  readonly name: string
  readonly unitId: string
  readonly unit: string
  readonly missing: readonly MissingKey[]
}
interface RankingPart {
  /** A unit or a group; absent for the whole office. */
  readonly id?: string
  /** Of a unit; a group's word comes from the catalogue. */
  readonly name?: string
  /** Fewer people than `ranking.smallScope`: a place says little. */
  readonly small: boolean
}
export interface RankingScope extends RankingPart {
  readonly rows: readonly RankingRow[]
  readonly unranked: readonly Unranked[]
}
/** What the whole list rests on. */
interface RankingBasis {
  readonly period: string
  readonly regime: 'qualitative' | 'numeric' | 'office'
  readonly tieBreakers: boolean
  readonly detailSource: 'working' | 'officeTotal'
}
/** Everybody, for reports, print and export. */
export interface Ranking extends RankingBasis {
  readonly scopes: readonly RankingScope[]
  /** Groups of equal index: the shared place and who shares it. */
  readonly ties: readonly Tie[]
  /** What moves when a weight shifts by ±10 %: `work` or `behaviour` inside the detail, or a criterion of the office. Absent for very long lists. */
  readonly robustness?: Robustness
}
/** Some rows of the list: its parts one after another. */
export interface RankingPage extends RankingBasis {
  /** People with a place, and without one, in all parts. */
  readonly ranked: number
  readonly unranked: number
  /** Rows that the search leaves; without one, all who are ranked. */
  readonly total: number
  readonly rows: readonly RankingRow[]
  /** The parts in which the rows are, and those between them that have none. */
  readonly scopes: readonly RankingPageScope[]
}
export interface RankingPageScope extends RankingPart {
  /** Position of its first row among all rows. */
  readonly first: number
  readonly ranked: number
  readonly unranked: number
}
/** What a place is worth: the first of the ties, of those whose places would change, and of the unfinished. */
export interface RankingNotes {
  readonly ties: readonly Tie[]
  readonly moreTies: number
  readonly robustness?: Robustness
  readonly moreSwaps: number
  readonly unranked: readonly Unranked[]
  readonly moreUnranked: number
  /** Whose place is another than a year before, the longest way first. */
  readonly movers: readonly Mover[]
  readonly moreMovers: number
}
export interface Mover {
  readonly employeeId: string
  readonly name: string
  readonly movement: number
  readonly movedBy: MovementReason
  /** The part of the list; absent for the whole office. */
  readonly scope?: string
  /** Of a unit. */
  readonly scopeName?: string
}
export interface Tie {
  readonly rank: number
  readonly index: number
  /** In the notes the first of them; there is one more than places skipped. */
  readonly names: readonly string[]
  /** Places that nobody has because of it: after two on 5 comes 7. */
  readonly skipped: number
  /** The part of the list in which it is; absent for the whole office. */
  readonly scope?: string
  /** Of a unit. */
  readonly scopeName?: string
}
export interface Robustness {
  readonly topStable: number
  readonly swaps: readonly {
    readonly weight: string
    readonly names: readonly [string, string]
    readonly ranks: readonly [number, number]
  }[]
}
