import { spellingOf } from '../spelling/spelling.ts'
import { addressIn } from '../report/sheet-layout.ts'
import { beginsHeading, headingAbove, isNumbering } from './headings.ts'
import type { CellTie, Moved, RowsTie, TemplateMapping } from './template.ts'
import type { TemplateSheet } from './template-sheet.ts'

/** A mapping held against another version of its file. */
interface Rechecked {
  /** With what was found where it now stands; what was not found is left out. */
  readonly mapping: TemplateMapping
  readonly moved: readonly Moved[]
  readonly isLost: boolean
}

/** Finds every tie again by the words that stood above or beside it, and says what has moved or is gone. */
export function recheckMapping(mapping: TemplateMapping, sheets: readonly TemplateSheet[]): Rechecked {
  const sheet = sheets.find(({ name }) => name === mapping.sheet) ?? bestSheet(mapping, sheets)
  if (sheet === undefined)
    return { mapping, moved: [{ what: mapping.sheet, from: mapping.sheet }], isLost: true }
  const renamed =
    sheet.name === mapping.sheet ? [] : [{ what: mapping.sheet, from: mapping.sheet, to: sheet.name }]
  const rows = mapping.rows && recheckRows(mapping.rows, sheet)
  const cells = mapping.cells.map((tie) => ({ tie, found: recheckCell(tie, sheet) }))
  const moved: Moved[] = [
    ...renamed,
    ...(rows?.moved ?? []),
    ...cells.flatMap(({ tie, found }) =>
      movedOf(tie.anchor?.text ?? addressIn(tie.row, tie.column), tie, found),
    ),
  ]
  return {
    mapping: {
      sheet: sheet.name,
      cells: cells.flatMap(({ tie, found }) => (found ? [{ ...tie, ...found }] : [])),
      ...(rows && rows.tie.columns.length > 0 && { rows: rows.tie }),
    },
    moved,
    isLost: moved.some(({ to }) => to === undefined),
  }
}

function bestSheet({ rows }: TemplateMapping, sheets: readonly TemplateSheet[]): TemplateSheet | undefined {
  if (rows === undefined) return sheets.length === 1 ? sheets[0] : undefined
  const found = sheets.filter((sheet) => recheckRows(rows, sheet).tie.columns.length === rows.columns.length)
  return found.length === 1 ? found[0] : undefined
}

interface Place {
  readonly row: number
  readonly column: number
}

function movedOf(what: string, from: Place, to: Place | undefined): Moved[] {
  const was = addressIn(from.row, from.column)
  if (to === undefined) return [{ what, from: was }]
  const is = addressIn(to.row, to.column)
  return is === was ? [] : [{ what, from: was, to: is }]
}

/** The row below the same headings: where most of them stand above, and of several the nearest to where it was. */
function recheckRows(tie: RowsTie, sheet: TemplateSheet): { readonly tie: RowsTie; readonly moved: Moved[] } {
  const placesAt = (row: number) =>
    withoutTwice(tie.columns.map(({ header, column }) => columnUnder(sheet, row, header, column)))
  let [first, places, most] = [tie.first, placesAt(tie.first), -1]
  for (const row of nearest(tie.first, sheet.rows.length + 1)) {
    if (isNumbering(sheet, row)) continue
    const found = placesAt(row)
    const count = found.filter((place) => place !== undefined).length
    if (count > most) [first, places, most] = [row, found, count]
  }
  const moved = tie.columns.flatMap(({ header, column }, at) => {
    const place = places[at]
    return movedOf(
      header,
      { row: tie.first, column },
      place === undefined ? undefined : { row: first, column: place },
    )
  })
  const columns = tie.columns.flatMap((one, at) => {
    const column = places[at]
    return column === undefined ? [] : [{ ...one, column }]
  })
  return { tie: { ...tie, first, last: first + tie.last - tie.first, columns }, moved }
}

/** Where it was, else the one column under the same words: of several nobody knows which it is. */
function columnUnder(sheet: TemplateSheet, row: number, header: string, was: number): number | undefined {
  if (headingAbove(sheet, row, was) === header) return was
  if (header === '') return undefined
  const found = Array.from({ length: sheet.columns }, (_, column) => column).filter(
    (column) => headingAbove(sheet, row, column) === header && beginsHeading(sheet, row, column),
  )
  return found.length === 1 ? found[0] : undefined
}

/** A column that two would fill belongs to neither. */
function withoutTwice(places: readonly (number | undefined)[]): (number | undefined)[] {
  return places.map((place, at) =>
    places.some((other, of) => of !== at && other === place) ? undefined : place,
  )
}

function* nearest(from: number, below: number): Generator<number> {
  yield from
  for (let by = 1; by < below; by++) {
    if (from + by < below) yield from + by
    if (from - by > 0) yield from - by
  }
}

function recheckCell({ row, column, anchor }: CellTie, sheet: TemplateSheet): Place | undefined {
  if (anchor === undefined) return { row, column }
  const isAnchor = (at: number, of: number) => anchorText(sheet.rows[at]?.[of] ?? '') === anchor.text
  if (isAnchor(row - anchor.rows, column - anchor.columns)) return { row, column }
  const found = sheet.rows.flatMap((texts, at) =>
    texts.flatMap((_, of) =>
      isAnchor(at, of) ? [{ row: at + anchor.rows, column: of + anchor.columns }] : [],
    ),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Words without the figures that change from year to year. */
const anchorText = (text: string) =>
  text.startsWith('=') ? '' : spellingOf(text).replace(/\d+/g, '').replace(/\s+/g, ' ').trim().slice(0, 200)

/** The words by which a cell is known: its own, else those to its left, else those above. */
export function anchorOf(
  sheet: TemplateSheet,
  row: number,
  column: number,
): NonNullable<CellTie['anchor']> | undefined {
  const textAt = (at: number, of: number) => anchorText(sheet.rows[at]?.[of] ?? '')
  for (let columns = 0; columns <= column; columns++) {
    const text = textAt(row, column - columns)
    if (/\p{L}/u.test(text)) return { text, rows: 0, columns }
  }
  for (let rows = 1; rows <= row; rows++) {
    const text = textAt(row - rows, column)
    if (/\p{L}/u.test(text)) return { text, rows, columns: 0 }
  }
  return undefined
}
