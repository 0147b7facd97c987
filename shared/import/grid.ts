import type { SkipReason } from './preview.ts'

export type CellValue = string | number | boolean

/** Bits of `SheetGrid.marks`. */
export const mark = {
  /** A number that its format shows as a date or time: an Excel serial counted from 30-12-1899. */
  date: 1,
  /** A number that its format shows as per cent: 0.95 is seen as 95 %. */
  percent: 2,
  /** `#REF!`, `#N/A` …; the value is that text. */
  error: 4,
  /** A formula that no program has computed yet: there is no value to read, which is not the same as empty. */
  uncomputed: 8,
} as const

/** Zero-based, both ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One sheet as plain values. Row and column numbers count from 0 at the sheet's own first cell, empty rows included. */
export interface SheetGrid {
  readonly name: string
  /** The sheet of which this is a part, and the part's first column in it. */
  readonly sheet?: string
  readonly left?: number
  readonly hidden: boolean
  /** How many rows that hold something are hidden or filtered out. */
  readonly hiddenRows?: number
  readonly columns: number
  readonly rows: readonly (readonly (CellValue | undefined)[])[]
  /** One byte of `mark` bits a cell, row after row; empty when the sheet has none. */
  readonly marks: Uint8Array
  readonly merges: readonly Merge[]
  /** Of a sheet of forms, whose cells are those of the one table that they make. */
  readonly form?: FormSheet
}

/** What a row of a sheet is. */
export type RowKind = Exclude<SkipReason, 'leftOut'> | 'data'

/** How the table of a sheet of forms comes from the sheet. */
export interface FormSheet {
  /** The sheet as it is. */
  readonly source: SheetGrid
  /** The first row of a header. */
  readonly line: number
  /** One a column of the table. */
  readonly labels: readonly string[]
  /** One a row of the sheet. */
  readonly kinds: readonly RowKind[]
}

export function markOf(grid: SheetGrid, row: number, column: number): number {
  return grid.marks[row * grid.columns + column] ?? 0
}

/** The cell's text without surrounding white space; empty when there is nothing. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  return textOf(grid.rows[row]?.[column])
}

export function textOf(value: CellValue | undefined): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value === undefined ? '' : String(value)
}

/** The cells of some columns, from one to before another. */
export function cutColumns(
  grid: SheetGrid,
  left: number,
  end: number,
): Pick<SheetGrid, 'columns' | 'rows' | 'marks' | 'merges'> {
  const columns = end - left
  const marks = new Uint8Array(grid.marks.length === 0 ? 0 : grid.rows.length * columns)
  if (marks.length > 0)
    for (let row = 0; row < grid.rows.length; row++)
      marks.set(grid.marks.subarray(row * grid.columns + left, row * grid.columns + end), row * columns)
  return {
    columns,
    rows: grid.rows.map((row) => row.slice(left, end)),
    marks,
    merges: grid.merges.flatMap((area) => within(area, left, end)),
  }
}

function within(area: Merge, left: number, end: number): Merge[] {
  if (area.right < left || area.left >= end) return []
  return [
    {
      ...area,
      left: Math.max(area.left, left) - left,
      right: Math.min(area.right, end - 1) - left,
    },
  ]
}
