import { type CellValue, mark, type SheetGrid, textOf } from './grid.ts'
import { type Header, type Place, placesOf } from './header/header.ts'
import type { Stack } from './header/stack.ts'
import { Problems } from './problems.ts'
import { partCell } from './stacked-cell.ts'
import {
  type Cell,
  type DateOptions,
  isNothing,
  type NumberOptions,
  parseDate,
  parseNumber,
} from './values.ts'
import type { Hundredths } from '../number/decimal.ts'

/** Where a sheet holds each field. */
interface Source {
  readonly places: ReadonlyMap<string, Place>
  cellAt(row: number, column: number): Cell
}

/** Field → the text that a person put in the place of a row's cell. */
export type RowCorrections = ReadonlyMap<string, string>

export type ReadRow = (row: number, corrections?: RowCorrections) => SheetRow

/** Reads rows of a sheet by the header's fields; a cell below in a vertical merge has its value. */
export function createRowReader(grid: SheetGrid, header: Header): ReadRow {
  const places = placesOf(header)
  const mergedFrom = mergedCells(grid, header.bottom)
  const cellAt = (row: number, column: number): Cell => {
    const at = mergedFrom.get(row * grid.columns + column) ?? row
    return { value: grid.rows[at]?.[column], bits: grid.marks[at * grid.columns + column] ?? 0 }
  }
  const source: Source = { places, cellAt }
  return (row, corrections) => new SheetRow(source, row, corrections)
}

const empty: Cell = { value: undefined, bits: 0 }

/** The field's lines of a cell that holds several fields; what is no text belongs to the first that it fits. */
function partOf({ value, bits }: Cell, stack: Stack, field: string): Cell {
  if (value === undefined || bits & (mark.error | mark.uncomputed)) return { value, bits }
  const part = partCell(stack, textOf(value)).get(field)
  return part === undefined ? empty : { value: part, bits: 0 }
}

function mergedCells(grid: SheetGrid, bottomOfHeader: number): Map<number, number> {
  const cells = new Map<number, number>()
  for (const { top, left, bottom } of grid.merges) {
    if (top <= bottomOfHeader) continue
    for (let row = top + 1; row <= bottom; row++) cells.set(row * grid.columns + left, top)
  }
  return cells
}

/** One data row, read by field; what is wrong with a cell goes to `problems`. */
export class SheetRow {
  readonly problems = new Problems()
  readonly #source: Source
  readonly #row: number
  readonly #corrections: RowCorrections | undefined

  constructor(source: Source, row: number, corrections?: RowCorrections) {
    this.#source = source
    this.#row = row
    this.#corrections = corrections
  }

  /** The sheet's row from 1. */
  get line(): number {
    return this.#row + 1
  }

  get corrected(): boolean {
    return this.#corrections !== undefined
  }

  /** Whether the sheet has a column for the field. */
  has(field: string): boolean {
    return this.#source.places.has(field) || (this.#corrections?.has(field) ?? false)
  }

  cell(field: string): Cell {
    const corrected = this.#corrections?.get(field)
    if (corrected !== undefined) return { value: corrected, bits: 0 }
    const place = this.#source.places.get(field)
    if (place === undefined) return empty
    const found = this.#source.cellAt(this.#row + place.down, place.column)
    return place.stack === undefined ? found : partOf(found, place.stack, field)
  }

  /** The cell's words on one line; empty for nothing and for an error in the cell, which becomes a problem. */
  text(field: string): string {
    return onOneLine(this.lines(field))
  }

  /** As `text`, with its line breaks. */
  lines(field: string): string {
    const found = this.cell(field)
    if (found.value === undefined || found.value === '' || this.#isBroken(field, found)) return ''
    const text = plainText(found.value)
    return isNothing(text) ? '' : text
  }

  /** Absent where the cell says nothing; a text that is too long is an error. */
  optional(field: string, longest: number): string | undefined {
    const found = this.text(field)
    if (found.length > longest) this.problems.error('TEXT_TOO_LONG', field, { maximum: longest })
    return found === '' ? undefined : found
  }

  date(field: string, options: DateOptions): string | undefined {
    const found = this.cell(field)
    if (found.value === undefined || this.#isBroken(field, found)) return undefined
    return this.problems.take(parseDate(found, options), field, textOf(found.value))
  }

  number(field: string, options: NumberOptions): Hundredths | undefined {
    const found = this.cell(field)
    if (found.value === undefined || this.#isBroken(field, found)) return undefined
    return this.problems.take(parseNumber(found, options), field, textOf(found.value))
  }

  /** Reports a cell that holds an error instead of a value. */
  #isBroken(field: string, { value, bits }: Cell): boolean {
    if (bits & mark.uncomputed) this.problems.error('FORMULA_NOT_COMPUTED', field)
    else if (bits & mark.error) this.problems.error('CELL_ERROR', field, { value: String(value) })
    return (bits & (mark.uncomputed | mark.error)) !== 0
  }
}

/** Most texts are already. */
function onOneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** A whole number is written out, never as 6.2E+15. */
function plainText(value: CellValue): string {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= 1e15)
    return BigInt(value).toString()
  return textOf(value).replace(/^'/, '').trim()
}
