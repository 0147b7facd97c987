import { AppError } from '#shared/api/errors.ts'
import { columnLetter } from '#shared/report/sheet-layout.ts'
import { attribute } from '../xml-text.ts'
import { cellXml, shownValue, type Styles, worded } from './cell-content.ts'
import type { FilledCell, FilledRows, FilledTotal, FillPlan, FillValue } from './fill-plan.ts'
import { aroundRows, inRow, placeReferences } from './formula.ts'
import { rowMoves, type RowMoves } from './row-moves.ts'
import {
  atAddress,
  type CellXml,
  oddFile,
  openAt,
  type RowXml,
  rowsOf,
  rowText,
  styleOf,
} from './sheet-cells.ts'
import { hasFormula, unshared, withFormula } from './sheet-formulas.ts'
import { placedParts } from './sheet-places.ts'
import { createTotals } from './totals.ts'

interface FilledSheet {
  readonly xml: string
  readonly totals: readonly FilledTotal[]
  /** Every cell that was written, for whoever reads it back. */
  readonly written: readonly WrittenCell[]
}

/** Row and column from 0. */
export type WrittenCell = readonly [row: number, column: number, value: FillValue]

/**
 * A worksheet part with the plan's cells and rows in it. Whatever it does not name keeps its letters; what stands below the repeated
 * row moves down, and what reaches over it grows.
 */
export function fillSheet(xml: string, plan: FillPlan, styles: Styles): FilledSheet {
  const start = xml.indexOf('>', xml.indexOf('<sheetData')) + 1
  const end = xml.indexOf('</sheetData>')
  if (!/<worksheet\b/.test(xml) || isOdd(xml) || start < 1) throw oddFile()
  const isEmpty = end < 0
  const rows = isEmpty ? [] : unshared(rowsOf(xml.slice(start, end)))
  const moves = rowMoves(plan.body)
  const filling = createFilling(plan, moves, styles, rows)
  const data = filling.rows(withRows(rows, plan)).map(rowText).join('')
  const before = isEmpty ? xml.slice(0, start).replace(/\s*\/>$/, '>') : xml.slice(0, start)
  const after = isEmpty ? `</sheetData>${xml.slice(start)}` : xml.slice(end)
  const tail = withMerges(placedParts(after, plan.sheet, moves), after, plan.body, moves)
  return {
    xml: `${placedParts(before, plan.sheet, moves)}${data}${tail}`,
    totals: filling.totals,
    written: filling.written,
  }
}

/** Remarks, raw text or attributes in single quotes: what is placed anew would be missed in them. */
const isOdd = (xml: string): boolean => xml.includes('<!') || /<[A-Za-z][^<>]*\s[\w:]+='/.test(xml)

/** Also rows that the sheet does not have yet, because nothing stands in them. */
function withRows(rows: readonly RowXml[], { cells, body }: FillPlan): RowXml[] {
  const wanted = new Set([...cells.map(({ row }) => row + 1), ...(body ? [body.first + 1] : [])])
  for (const { number } of rows) wanted.delete(number)
  const added = [...wanted].map((number) => ({ gap: '', number, open: `<row r="${number}"`, cells: [] }))
  return [...rows, ...added].toSorted((a, b) => a.number - b.number)
}

function createFilling(plan: FillPlan, moves: RowMoves, styles: Styles, known: readonly RowXml[]) {
  const { body, sheet } = plan
  const cells = Map.groupBy(plan.cells, ({ row }) => row + 1)
  const numbers = body ? numbersOf(known, moves) : new Set<string>()
  const totals = body && createTotals(body, moves, (column, row) => numbers.has(`${column} ${row}`))
  const written: WrittenCell[] = []
  const around = (formula: string) => placeReferences(formula, sheet, sheet, aroundRows(moves))
  const still = (row: RowXml): RowXml => {
    const number = moves.row(row.number)
    const placed = row.cells.map(({ column, xml }) => {
      const address = `${columnLetter(column)}${number}`
      const moved = number === row.number ? xml : atAddress(xml, address)
      return {
        column,
        xml: hasFormula(xml)
          ? withFormula(moved, around, (formula) => totals?.figureOf(formula, address))
          : moved,
      }
    })
    const own = cells.get(row.number) ?? []
    const isOther = number !== row.number || own.length > 0
    const open = isOther ? openAt(row.open, number) : row.open
    return {
      ...row,
      number,
      open,
      cells: own.length > 0 ? withCells(placed, own, number, styles, written) : placed,
    }
  }
  const add = (row: number, column: number, value: FillValue) => {
    totals?.add(column, value)
    written.push([row, column, value])
  }
  return {
    totals: totals?.totals ?? [],
    written,
    rows(rows: readonly RowXml[]): RowXml[] {
      const pattern = rows.find(({ number }) => number === moves.first)
      const made = body && pattern ? repeated(pattern, body, { moves, styles, sheet, add }) : []
      const isStill = ({ number }: RowXml) => number < moves.first || number > moves.last
      // the rows first: what stands above them may add them up
      const stills = rows.filter(isStill).map(still)
      const at = stills.findIndex(({ number }) => number > moves.end)
      return at < 0 ? [...stills, ...made] : [...stills.slice(0, at), ...made, ...stills.slice(at)]
    },
  }
}

/** Where numbers stand outside the prepared rows, by column and the row where they will stand. */
function numbersOf(rows: readonly RowXml[], moves: RowMoves): Set<string> {
  return new Set(
    rows
      .filter(({ number }) => number < moves.first || number > moves.last)
      .flatMap(({ number, cells }) =>
        cells
          .filter(({ xml }) => xml.includes('<v') && (attribute(xml, 't') ?? 'n') === 'n')
          .map(({ column }) => `${column} ${moves.row(number)}`),
      ),
  )
}

function withCells(
  known: readonly CellXml[],
  cells: readonly FilledCell[],
  number: number,
  styles: Styles,
  written: WrittenCell[],
): CellXml[] {
  const own = new Map(known.map((cell) => [cell.column, cell]))
  for (const { column, kind, value, wording } of cells) {
    const style = styleOf(own.get(column)?.xml ?? '')
    const shown =
      wording === undefined || wording === '{}'
        ? shownValue(value, kind, style, styles)
        : worded(wording, shownValue(value, kind, undefined, styles))
    written.push([number - 1, column, shown])
    own.set(column, { column, xml: cellXml(`${columnLetter(column)}${number}`, style, shown) })
  }
  return inColumns(own)
}

const inColumns = (cells: ReadonlyMap<number, CellXml>) =>
  [...cells.values()].toSorted((a, b) => a.column - b.column)

interface Repeating {
  readonly moves: RowMoves
  readonly styles: Styles
  readonly sheet: string
  readonly add: (row: number, column: number, value: FillValue) => void
}

/** The pattern once for each of the rows; without any it stands there empty. */
function repeated(pattern: RowXml, body: FilledRows, { moves, styles, sheet, add }: Repeating): RowXml[] {
  const written = new Map(body.columns.map(({ column, kind }, at) => [column, { kind, at }]))
  const columns = [...new Set([...pattern.cells.map(({ column }) => column), ...written.keys()])]
  const cells = columns
    .toSorted((a, b) => a - b)
    .map((column) => {
      const xml = pattern.cells.find((cell) => cell.column === column)?.xml ?? ''
      return { column, xml, letter: columnLetter(column), style: styleOf(xml), of: written.get(column) }
    })
  const rows = body.rows.length === 0 ? [undefined] : body.rows
  return rows.map((row, offset) => {
    const number = moves.first + offset
    const place = inRow(moves, offset)
    const made = cells.map(({ column, xml, letter, style, of }): CellXml => {
      const address = `${letter}${number}`
      if (of === undefined && hasFormula(xml))
        return {
          column,
          xml: withFormula(atAddress(xml, address), (text) => placeReferences(text, sheet, sheet, place)),
        }
      if (of === undefined)
        return { column, xml: row === undefined ? cellXml(address, style, null) : atAddress(xml, address) }
      const value = row === undefined ? null : shownValue(row[of.at] ?? null, of.kind, style, styles)
      if (row !== undefined) add(number - 1, column, value)
      return { column, xml: cellXml(address, style, value) }
    })
    return { gap: offset === 0 ? pattern.gap : '', number, open: openAt(pattern.open, number), cells: made }
  })
}

const merge = /<mergeCell\b[^>]*?\sref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*?(?:\/>|><\/mergeCell>)/g

/** The merged cells of the pattern for each row; those of the other prepared rows go with them. */
function withMerges(placed: string, before: string, body: FilledRows | undefined, moves: RowMoves): string {
  if (body === undefined) return placed
  const made = [...before.matchAll(merge)].flatMap(([, left = '', top, right = '', bottom]) =>
    mergedAt(moves, Number(top), Number(bottom)).map(([from, to]) => `${left}${from}:${right}${to}`),
  )
  const list = made.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return placed.replace(
    /<mergeCells\b[^>]*>[\s\S]*?<\/mergeCells>/,
    made.length === 0 ? '' : `<mergeCells count="${made.length}">${list}</mergeCells>`,
  )
}

function mergedAt(moves: RowMoves, top: number, bottom: number): (readonly [number, number])[] {
  if (bottom < moves.first || top > moves.last) return [[moves.row(top), moves.row(bottom)]]
  if (top !== bottom && (top <= moves.first || bottom > moves.last))
    throw new AppError('invalid', 'template.file.tallMerge', { rows: `${top}–${bottom}` })
  if (top !== moves.first) return []
  return Array.from({ length: moves.end - moves.first + 1 }, (_, at) => [moves.first + at, moves.first + at])
}
