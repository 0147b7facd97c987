import type { ColumnKind } from '#shared/report/cells.ts'

export type FillValue = string | number | null

/** One cell of the sheet; rows and columns from 0. */
export interface FilledCell {
  readonly row: number
  readonly column: number
  readonly kind: ColumnKind
  readonly value: FillValue
  /** Text around the value, with `{}` in its place; alone the value keeps its kind. */
  readonly wording?: string
}

/** The repeated row: from the pattern to the last of the prepared rows, in whose place the rows come. */
export interface FilledRows {
  readonly first: number
  readonly last: number
  readonly columns: readonly { readonly column: number; readonly kind: ColumnKind }[]
  /** Dates are ISO texts, per cents fractions of 1. */
  readonly rows: readonly (readonly FillValue[])[]
}

/** What is written where. */
export interface FillPlan {
  readonly sheet: string
  readonly cells: readonly FilledCell[]
  readonly body?: FilledRows
}

/** A formula of the sheet over a column that was written: what it must show, from the rows themselves. */
export interface FilledTotal {
  readonly cell: string
  readonly formula: string
  /** The written column, from 0. */
  readonly column: number
  readonly value: number
  /** Whether the formula takes in every row that was written. */
  readonly whole: boolean
}

export interface Filled {
  readonly bytes: Uint8Array
  readonly totals: readonly FilledTotal[]
}
