import type { AppraisalRow } from './evaluation.ts'
import type { Step } from './explain.ts'
import type { Predikat } from './predikat.ts'
import type { Rating } from './rating.ts'
import type { StandIn } from './desk/stand-in.ts'

/** What was recorded of a work result in the period, the newest first. */
export interface RecordedFor {
  readonly workResultId: string
  readonly entryCount: number
  readonly entries: readonly { readonly date: string; readonly text: string; readonly final: boolean }[]
  readonly pieceCount: number
  readonly pieces: readonly { readonly id: string; readonly name: string; readonly link?: string }[]
}

/** How a period of the year was rated. */
export interface PeriodRatings {
  readonly period: string
  readonly result?: Rating
  readonly behaviour?: Rating
  readonly predikat?: Predikat
}

/** A row that changed: of the evaluation itself, or a mark, score, override or stand-in of it. */
export interface ChainChange {
  readonly table: string
  readonly label: string
  readonly fields: readonly { readonly field: string; readonly from?: string; readonly to?: string }[]
}
export interface EvaluationChange {
  readonly at: string
  readonly who: string
  readonly role: string
  readonly operation: string
  readonly reason?: string
  readonly rows: readonly ChainChange[]
}

/** Somebody whom the explained person rates. */
export interface RatedByPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly standIn?: StandIn
}

/** Why this predikat and this index: inputs, rule with its article, outcome, in order; and who made it so. */
export interface Explanation {
  readonly row: AppraisalRow
  readonly steps: readonly Step[]
  readonly recorded: readonly RecordedFor[]
  readonly periods: readonly PeriodRatings[]
  readonly standIn?: StandIn
  /** Whom the person rates in the period and for whom the session may say who does instead, with who that is. */
  readonly people: readonly RatedByPerson[]
  /** Every change of the evaluation, the newest first. */
  readonly changes: readonly EvaluationChange[]
  /** The latest change of the ratings. */
  readonly setBy?: { readonly who: string; readonly at: string }
}
