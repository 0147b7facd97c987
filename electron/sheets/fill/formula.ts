import { columnLetter, columnOf } from '#shared/report/sheet-layout.ts'
import type { RowMoves } from './row-moves.ts'

/** An end of a reference: `$E$9`; a whole row has no column. */
interface End {
  readonly column: string
  readonly fixedRow: boolean
  readonly row: number
}
interface Reference {
  readonly start: End
  /** Of a block. */
  readonly end?: End
  /** The only thing of which a function makes a sum or a count. */
  readonly isSummed: boolean
}
export type Place = (reference: Reference) => string

const token =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*)!|(\[[^\]]*\])|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_(.!])|([\p{L}_\\][\p{L}\p{N}_.]*|\d[\d.]*)/gu

const sums =
  /(?:\b(?:SUM|COUNT|COUNTA|COUNTBLANK|AVERAGE|MIN|MAX)\(|\b(?:SUBTOTAL|AGGREGATE)\(\s*\d+\s*,)\s*$/i

/** A formula whose references to cells of one sheet (of every sheet without one) are placed anew; texts and names stay as they are. */
export function placeReferences(
  formula: string,
  own: string,
  sheet: string | undefined,
  place: Place,
): string {
  let of = own
  let from = -1
  return formula.replace(token, (whole: string, ...found: unknown[]) => {
    const [, named, , address] = found as (string | undefined)[]
    const at = found[5] as number
    if (named !== undefined) {
      of = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named
      from = at + whole.length
      return whole
    }
    const isHere = sheet === undefined || (from === at ? of : own).toLowerCase() === sheet.toLowerCase()
    if (address === undefined || !isHere) return whole
    return place(referenceOf(whole, sums.test(formula.slice(0, at)) && formula[at + whole.length] === ')'))
  })
}

function referenceOf(text: string, isSummed: boolean): Reference {
  const [start = '', end] = text.split(':')
  return { start: endOf(start), ...(end !== undefined && { end: endOf(end) }), isSummed }
}

function endOf(text: string): End {
  const [, column = '', fixed = '', row = ''] = /^(\$?[A-Z]+)?(\$?)(\d+)$/.exec(text) ?? []
  return { column, fixedRow: fixed === '$', row: Number(row) }
}

const written = ({ column, fixedRow }: End, row: number) => `${column}${fixedRow ? '$' : ''}${row}`

/** How a formula that stays one sees the rows after they have moved: a block over the prepared rows takes in all of them. */
export function aroundRows(moves: RowMoves): Place {
  return ({ start, end, isSummed }) => {
    const last = end ?? (isSummed ? start : undefined)
    if (last === undefined) return written(start, moves.row(start.row))
    const [top, bottom] = moves.block(start.row, last.row)
    return end === undefined && top === bottom
      ? written(start, top)
      : `${written(start, top)}:${written(last, bottom)}`
  }
}

/** What names and charts point at: a cell of the pattern stands for its column. */
export function overRows(moves: RowMoves): Place {
  const around = aroundRows(moves)
  return (reference) => around({ ...reference, isSummed: true })
}

/**
 * How the formula of the pattern reads so many rows further down. What it takes from its own row and from the one above it moves
 * along; a cell above or below the table stays the same for everybody, as `$` says it too.
 */
export function inRow(moves: RowMoves, offset: number): Place {
  const around = aroundRows(moves)
  const goesAlong = ({ fixedRow, row }: End) => !fixedRow && row >= moves.first - 1 && row <= moves.last
  const placed = (end: End, other: number) => written(end, goesAlong(end) ? end.row + offset : other)
  return (reference) => {
    const { start, end } = reference
    if (!goesAlong(start) && !(end && goesAlong(end))) return around({ ...reference, isSummed: false })
    if (end === undefined) return placed(start, moves.row(start.row))
    const [top, bottom] = moves.block(start.row, end.row)
    return `${placed(start, top)}:${placed(end, bottom)}`
  }
}

/** A whole row has no column either way. */
const isFixed = (letters: string) => letters === '' || letters.startsWith('$')

/** A formula as it reads in another cell of those that share it. */
export function sharedFormula(formula: string, rows: number, columns: number): string {
  const moved = (end: End): string => {
    const letters = isFixed(end.column) ? end.column : columnLetter(columnOf(end.column) + columns)
    return written({ ...end, column: letters }, end.fixedRow ? end.row : end.row + rows)
  }
  return placeReferences(formula, '', undefined, ({ start, end }) =>
    [start, ...(end ? [end] : [])].map(moved).join(':'),
  )
}
