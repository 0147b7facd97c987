import { type CellValue, type Merge, type SheetGrid } from '#shared/import/grid.ts'
import { AppError } from '#shared/api/errors.ts'
import { wellFormed } from '#shared/text/well-formed.ts'

/** Room for a regency's list of 100,000; more is no table that a person checks. */
const mostRows = 120_000
const mostColumns = 256

export interface RawSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly (CellValue | undefined)[])[]
  readonly merges: readonly Merge[]
  /** Marks by row and column; absent rows have none. */
  readonly marks?: readonly (Uint8Array | undefined)[]
}

/** Trims what is empty at the end and refuses sheets beyond the limits. */
export function gridOf(sheet: RawSheet): SheetGrid {
  let height = 0
  let columns = 0
  sheet.rows.forEach((row, index) => {
    const width = widthOf(row)
    if (width > 0) height = index + 1
    if (width > columns) columns = width
  })
  if (height > mostRows || columns > mostColumns) {
    throw new AppError('invalid', 'import.file.tooWide', {
      sheet: sheet.name,
      rows: mostRows,
      columns: mostColumns,
    })
  }
  const rows = sheet.rows.slice(0, height).map((row) => row.map(plainCell))
  const merges = sheet.merges.filter(({ top, left }) => top < height && left < columns)
  return {
    name: wellFormed(sheet.name),
    hidden: sheet.hidden,
    columns,
    rows,
    marks: flatten(sheet.marks, height, columns),
    merges,
  }
}

function plainCell(value: CellValue | undefined): CellValue | undefined {
  return typeof value === 'string' ? wellFormed(value) : value
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
