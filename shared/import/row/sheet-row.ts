import { type CellValue, mark, type SheetGrid, textOf } from '../grid.ts'
import { type Header, type Place, placesOf } from '../header/header.ts'
import type { Stack } from '../header/stack.ts'
import { hasOddCharacters, isDitto, isNothing, withoutOddCharacters } from '../cell/cell-text.ts'
import { type DataRows, dateOrders } from '../cell/date-order.ts'
import type { Problem } from '../preview.ts'
import type { Spellings } from '../spelling/spellings.ts'
import { Problems } from '../problems.ts'
import { partCell } from '../cell/stacked-cell.ts'
import {
  type Cell,
  type DateOptions,
  type DateOrder,
  type NumberOptions,
  parseDate,
  parseNumber,
} from '../cell/values.ts'
import type { Hundredths } from '../../number/decimal.ts'

/** Where a sheet holds each field. */
interface Source {
  readonly places: ReadonlyMap<string, Place>
  readonly badCell: Problem['level']
  /** A lone 0 is no text: nobody works in a unit 0. */
  readonly isZeroNothing: boolean
  cellAt(row: number, column: number): Cell
  orderOf(field: string): DateOrder | undefined
  readonly meant: Spellings | undefined
}

/** Field → the text that a person put in the place of a row's cell. */
export type RowCorrections = ReadonlyMap<string, string>

type ReadRow = (row: number, corrections?: RowCorrections) => SheetRow

/** Reads rows of a sheet by the header's fields; a cell below in a vertical merge has its value. */
export function createRowReader(
  grid: SheetGrid,
  header: Header,
  {
    rowsOf = { end: grid.rows.length, isData: () => true },
    meant,
  }: { readonly rowsOf?: DataRows; readonly meant?: Spellings } = {},
): ReadRow {
  const places = placesOf(header)
  const identity = new Set(identityColumns.map((field) => places.get(field)?.column))
  const mergedFrom = mergedCells(grid, header.bottom)
  const cellAt = (row: number, column: number): Cell => {
    let at = mergedFrom.get(row * grid.columns + column) ?? row
    if (isDittoAt(grid, at, column) && !identity.has(column)) at = rowMeant(at, column)
    return { value: grid.rows[at]?.[column], bits: grid.marks[at * grid.columns + column] ?? 0 }
  }
  /** The row of people above whose cell says something itself; the sheet's end, which is empty, where there is none. */
  const rowMeant = (row: number, column: number): number => {
    for (let above = row - 1; above > header.bottom; above--)
      if (rowsOf.isData(above) && !isDittoAt(grid, above, column)) return above
    return grid.rows.length
  }
  const source: Source = {
    places,
    cellAt,
    badCell: header.kind === 'employees' ? 'warning' : 'error',
    isZeroNothing: header.kind === 'employees',
    orderOf: dateOrders(grid, header, rowsOf),
    meant,
  }
  return (row, corrections) => new SheetRow(source, row, corrections)
}

const identityColumns = ['nip', 'name', 'nameNip', 'nameBirth'] as const

function isDittoAt(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.rows[row]?.[column]
  return typeof value === 'string' && isDitto(value)
}

/**
 * Most cells: words of ASCII with single spaces that begin like no word for nothing, no zero and no error. One look instead of
 * five at each of them.
 */
const ordinary = /^(?:[4-9acdefghjlmopqrsvwxyz]|[1-3](?=.{15}))[!-~]*(?: [!-~]+)*$/i

/** Longer than any field may be: such a row is rejected, and the rest of the text goes nowhere. */
const longestText = 10_000

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
  readonly problems: Problems
  readonly #source: Source
  readonly #row: number
  readonly #corrections: RowCorrections | undefined

  constructor(source: Source, row: number, corrections?: RowCorrections) {
    this.problems = new Problems(source.badCell)
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
    const { meant } = this.#source
    const found = this.#told(field)
    return meant?.has(field) ? meant.read(field, found, this) : found
  }

  /** What the sheet says. */
  #told(field: string): Cell {
    const place = this.#source.places.get(field)
    if (place === undefined) return empty
    const found = this.#source.cellAt(this.#row + place.down, place.column)
    if (typeof found.value === 'string' && found.value.length > longestText) {
      this.problems.error('TEXT_TOO_LONG', field, { maximum: longestText })
      return { value: found.value.slice(0, longestText), bits: found.bits }
    }
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
    if (typeof found.value === 'string' && ordinary.test(found.value)) return found.value
    const text = plainText(this.#readable(field, found.value))
    if (isNothing(text) || (text === '0' && this.#source.isZeroNothing)) return ''
    if (!errorText.test(text)) return text
    this.problems.badCell('CELL_ERROR', field, { value: text })
    return ''
  }

  /** The value as it looks; what nobody sees in it is taken away with a note. */
  #readable(field: string, value: CellValue): CellValue {
    if (typeof value !== 'string' || !hasOddCharacters(value)) return value
    const clean = withoutOddCharacters(value)
    this.problems.warning('CHARACTERS_CLEANED', field, { value: clean.trim().slice(0, 80) })
    return clean
  }

  /** Absent where the cell says nothing; a text that is too long is none. */
  optional(field: string, longest: number): string | undefined {
    const found = this.text(field)
    if (found.length <= longest) return found === '' ? undefined : found
    this.problems.badCell('TEXT_TOO_LONG', field, { maximum: longest })
    // a rejected row needs no second reason: a text is there
    return this.problems.hasError ? found : undefined
  }

  date(field: string, options: DateOptions): string | undefined {
    const found = this.cell(field)
    if (found.value === undefined || this.#isBroken(field, found)) return undefined
    const value = this.#readable(field, found.value)
    const order = this.#source.orderOf(field)
    return this.problems.take(
      parseDate({ value, bits: found.bits }, { ...options, order }),
      field,
      textOf(found.value),
    )
  }

  number(field: string, options: NumberOptions): Hundredths | undefined {
    const found = this.cell(field)
    if (found.value === undefined || this.#isBroken(field, found)) return undefined
    return this.problems.take(parseNumber(found, options), field, textOf(found.value))
  }

  /** Reports a cell that holds an error instead of a value. */
  #isBroken(field: string, { value, bits }: Cell): boolean {
    if (bits & mark.uncomputed) this.problems.badCell('FORMULA_NOT_COMPUTED', field)
    else if (bits & mark.error) this.problems.badCell('CELL_ERROR', field, { value: String(value) })
    return (bits & (mark.uncomputed | mark.error)) !== 0
  }
}

const errorText = /^#(?:REF|VALUE|DIV\/0|NAME|NUM|GETTING_DATA)[!?]?$/i

/** Most texts are already. */
function onOneLine(text: string): string {
  return text !== '' && /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** A whole number is written out, never as 6.2E+15. */
function plainText(value: CellValue): string {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= 1e15)
    return BigInt(value).toString()
  return textOf(value).replace(/^'/, '').trim()
}
