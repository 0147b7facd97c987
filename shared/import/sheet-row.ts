import { type CellValue, mark, type SheetGrid, textOf } from './grid.ts'
import type { Header } from './header.ts'
import { problemsOf, type Problems } from './problems.ts'
import {
  type Cell,
  type DateOptions,
  isNothing,
  type NumberOptions,
  parseDate,
  parseNumber,
} from './values.ts'
import type { Hundredths } from '../number/decimal.ts'

/** One data row, read by field; what is wrong with a cell goes to `problems`. */
export interface SheetRow {
  /** The sheet's row from 1. */
  readonly line: number
  readonly problems: Problems
  readonly corrected: boolean
  /** Whether the sheet has a column for the field. */
  has(field: string): boolean
  cell(field: string): Cell
  /** The cell's words on one line; empty for nothing and for an error in the cell, which becomes a problem. */
  text(field: string): string
  /** As `text`, with its line breaks. */
  lines(field: string): string
  optional(field: string, longest: number): string | undefined
  date(field: string, options: DateOptions): string | undefined
  number(field: string, options: NumberOptions): Hundredths | undefined
}

/** Field → the text that a person put in the place of a row's cell. */
export type RowCorrections = ReadonlyMap<string, string>

export type ReadRow = (row: number, corrections?: RowCorrections) => SheetRow

/** Reads rows of a sheet by the header's fields; a cell below in a vertical merge has its value. */
export function createRowReader(grid: SheetGrid, header: Header): ReadRow {
  const columns = new Map<string, number>()
  header.columns.forEach(({ field }, index) => {
    if (field !== null && !columns.has(field)) columns.set(field, index)
  })
  const mergedFrom = mergedCells(grid, header.bottom)
  const cellAt = (row: number, column: number): Cell => {
    const at = mergedFrom.get(row * grid.columns + column) ?? row
    return { value: grid.rows[at]?.[column], bits: grid.marks[at * grid.columns + column] ?? 0 }
  }
  return (row, corrections) => {
    const cell = (field: string): Cell => {
      const corrected = corrections?.get(field)
      if (corrected !== undefined) return { value: corrected, bits: 0 }
      const column = columns.get(field)
      return column === undefined ? empty : cellAt(row, column)
    }
    return rowOf(
      row + 1,
      (field) => columns.has(field) || (corrections?.has(field) ?? false),
      cell,
      corrections !== undefined,
    )
  }
}

const empty: Cell = { value: undefined, bits: 0 }

function mergedCells(grid: SheetGrid, bottomOfHeader: number): Map<number, number> {
  const cells = new Map<number, number>()
  for (const { top, left, bottom } of grid.merges) {
    if (top <= bottomOfHeader) continue
    for (let row = top + 1; row <= bottom; row++) cells.set(row * grid.columns + left, top)
  }
  return cells
}

function rowOf(
  line: number,
  has: (field: string) => boolean,
  cell: (field: string) => Cell,
  corrected: boolean,
): SheetRow {
  const problems = problemsOf()
  /** Reports a cell that holds an error instead of a value. */
  const isBroken = (field: string, { value, bits }: Cell): boolean => {
    if (bits & mark.uncomputed) problems.error('FORMULA_NOT_COMPUTED', field)
    else if (bits & mark.error) problems.error('CELL_ERROR', field, { value: String(value) })
    return (bits & (mark.uncomputed | mark.error)) !== 0
  }
  const lines = (field: string): string => {
    const found = cell(field)
    if (found.value === undefined || found.value === '' || isBroken(field, found)) return ''
    const text = plainText(found.value)
    return isNothing(text) ? '' : text
  }
  const text = (field: string) => {
    const found = lines(field)
    return found === '' ? found : found.replace(/\s+/g, ' ')
  }
  return {
    line,
    problems,
    corrected,
    has,
    cell,
    text,
    lines,
    optional(field, longest) {
      const found = text(field)
      if (found.length > longest) problems.error('TEXT_TOO_LONG', field, { maximum: longest })
      return found === '' ? undefined : found
    },
    date(field, options) {
      const found = cell(field)
      if (found.value === undefined || isBroken(field, found)) return undefined
      return problems.take(parseDate(found, options), field, textOf(found.value))
    },
    number(field, options) {
      const found = cell(field)
      if (found.value === undefined || isBroken(field, found)) return undefined
      return problems.take(parseNumber(found, options), field, textOf(found.value))
    },
  }
}

/** A whole number is written out, never as 6.2E+15. */
function plainText(value: CellValue): string {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= 1e15)
    return BigInt(value).toString()
  return textOf(value).replace(/^'/, '').trim()
}
