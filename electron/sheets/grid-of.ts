import { type CellValue, type Merge, type SheetGrid } from '#shared/import/grid.ts'
import { columnLetter } from '#shared/report/sheet-layout.ts'
import { wellFormed } from '#shared/text/well-formed.ts'
import { longestText, mostColumns, mostRows, tooLong, tooWide } from './limits.ts'

export interface RawSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly (CellValue | undefined)[])[]
  readonly merges: readonly Merge[]
  /** Rows that the spreadsheet does not show. */
  readonly hiddenRows?: readonly number[]
  /** Marks by row and column; absent rows have none. */
  readonly marks?: readonly (Uint8Array | undefined)[]
}

/** Trims what is empty at the end, clips merges to the cells that there are, and refuses sheets and texts beyond the limits. */
export function gridOf(sheet: RawSheet): SheetGrid {
  let height = 0
  let columns = 0
  sheet.rows.forEach((row, index) => {
    const width = widthOf(row)
    if (width > 0) height = index + 1
    if (width > columns) columns = width
  })
  if (height > mostRows || columns > mostColumns) throw tooWide(sheet.name)
  const rows = sheet.rows.slice(0, height).map((row, index) =>
    row.map((value, column) => {
      if (typeof value !== 'string') return value
      if (value.length > longestText) throw tooLong(sheet.name, `${columnLetter(column)}${index + 1}`)
      return wellFormed(value)
    }),
  )
  const hiddenRows = (sheet.hiddenRows ?? []).filter((row) => widthOf(sheet.rows[row]) > 0).length
  const merges = sheet.merges
    .filter(({ top, left }) => top < height && left < columns)
    .map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: Math.min(bottom, height - 1),
      right: Math.min(right, columns - 1),
    }))
  return {
    name: wellFormed(sheet.name),
    hidden: sheet.hidden,
    ...(hiddenRows > 0 && { hiddenRows }),
    columns,
    rows,
    marks: flatten(sheet.marks, height, columns),
    merges,
  }
}

function widthOf(row: readonly (CellValue | undefined)[] | undefined): number {
  let width = row?.length ?? 0
  while (width > 0 && isBlank(row?.[width - 1])) width--
  return width
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === ''
}

function flatten(marks: RawSheet['marks'], height: number, columns: number): Uint8Array {
  const all = new Uint8Array(marks ? height * columns : 0)
  for (let row = 0; row < (marks ? height : 0); row++) {
    const own = marks?.[row]
    if (own) all.set(own.subarray(0, columns), row * columns)
  }
  return all
}
