import type { Language } from '../office/office.ts'
import type { Predikat } from '../appraisal/predikat.ts'

/** A formula that also carries its result, so that a viewer that does not calculate shows the right figure. */
export interface Formula {
  readonly formula: string
  readonly value: string | number
}
/** `null` is an empty cell. Dates are ISO texts, per cents fractions of 1, other numbers plain decimals. */
export type Cell = string | number | null | Formula

const columnKinds = ['text', 'wrapped', 'integer', 'number', 'percent', 'date'] as const
export type ColumnKind = (typeof columnKinds)[number]

export interface Column {
  /** By which formulas of other sheets find the column. */
  readonly key?: string
  readonly header: string
  /** `text` keeps digits as they are (NIP), `wrapped` breaks long text into lines. */
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
  /** Texts of this column that are coloured as a predikat. */
  readonly tones?: Readonly<Record<string, Predikat>>
}

/** One sheet: screen, workbook and CSV print the same columns and cells. */
export interface Sheet {
  readonly name: string
  readonly title: string
  readonly subtitle?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Set apart below the rows; outside filters. */
  readonly totals?: readonly (readonly Cell[])[]
  readonly notes?: readonly string[]
  /** Columns that stay in view when scrolling sideways. */
  readonly frozenColumns?: number
  /** Without letterhead and title: a bare block from A1, from which a chart is one click away. */
  readonly bare?: boolean
}

export interface Letterhead {
  readonly name: string
  readonly agency?: string
  /** Address, then ways to reach the office; each may be empty. */
  readonly lines: readonly string[]
  /** PNG or JPEG as base64. */
  readonly logo?: string
}

export interface Report {
  readonly language: Language
  readonly letterhead?: Letterhead
  readonly sheets: readonly Sheet[]
}

export function isFormula(cell: Cell): cell is Formula {
  return typeof cell === 'object' && cell !== null
}

/** What the cell shows, whether typed or computed. */
export function valueOf(cell: Cell): string | number | null {
  return isFormula(cell) ? cell.value : cell
}
