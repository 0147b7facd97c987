import { cutColumns, type SheetGrid, textAt } from '../grid.ts'
import { markHeading } from './mark-heading.ts'

/** Where an earlier marking stands in the sheet. */
export function markColumnOf(grid: SheetGrid): number | undefined {
  const last = Math.min(grid.rows.length, 200)
  for (let row = 0; row < last; row++)
    for (let column = (grid.rows[row]?.length ?? 0) - 1; column >= 0; column--)
      if ((markHeading as readonly string[]).includes(textAt(grid, row, column))) return column
  return undefined
}

/** The sheet as it was before it was marked. */
export function withoutMarks(grid: SheetGrid): SheetGrid {
  const column = markColumnOf(grid)
  if (column === undefined) return grid
  if (column === grid.columns - 1) return { ...grid, ...cutColumns(grid, 0, widthWithout(grid, column)) }
  return {
    ...grid,
    rows: grid.rows.map((row) => row.map((value, index) => (index === column ? undefined : value))),
  }
}

/** How wide the sheet is without its last column, which may stand behind empty ones. */
function widthWithout({ rows }: SheetGrid, column: number): number {
  let width = 0
  for (const row of rows)
    for (let index = Math.min(column, row.length) - 1; index >= width; index--)
      if (row[index] !== undefined && row[index] !== '') width = index + 1
  return width
}

export interface CellMark {
  readonly row: number
  readonly column: number
  readonly level: 'error' | 'warning'
  readonly text: string
}

/** What is to be marked in a sheet; rows and columns count from 0. */
export interface SheetMarks {
  readonly sheet: string
  /** The rows of its headers. */
  readonly headings: readonly number[]
  /** The columns that hold something. */
  readonly width: number
  /** The column of an earlier marking. */
  readonly before?: number
  readonly rows: readonly { readonly row: number; readonly text: string }[]
  readonly cells: readonly CellMark[]
}
