import type { Cell, Column } from '#shared/report/cells.ts'
import { columnLetter } from '#shared/report/sheet-layout.ts'

/** A sheet's most characters in one cell. */
const longestText = 32_767
const rowsAPiece = 2_000

interface RowStyle {
  readonly first: number
  /** Style number of each column, as the frame's own styles count them. */
  readonly styles: readonly string[]
  readonly columns: readonly Column[]
}

/**
 * Rows as the XML of a worksheet. exceljs spends nine tenths of a large report on an object for every cell, so it makes the
 * frame and the styles, and the rows are written here. A text is always a text cell, whatever it starts with.
 */
export function sheetRows(rows: readonly (readonly Cell[])[], { first, styles, columns }: RowStyle): Buffer {
  const letters = columns.map((_, index) => columnLetter(index))
  const wrapped = columns.flatMap(({ kind, width }, column) =>
    kind === 'wrapped' ? [{ column, width }] : [],
  )
  const open = styles.map((style) => `" s="${style}"`)
  const pieces: Buffer[] = []
  let xml = ''
  for (const [index, row] of rows.entries()) {
    const number = first + index
    xml += `<row r="${number}"${heightOf(row, wrapped)}>`
    for (let column = 0; column < columns.length; column++)
      xml += `<c r="${letters[column]}${number}${open[column]}${contentOf(row[column] ?? null, columns[column]!.kind)}`
    xml += '</row>'
    if (index % rowsAPiece === rowsAPiece - 1) {
      pieces.push(Buffer.from(xml, 'utf8'))
      xml = ''
    }
  }
  pieces.push(Buffer.from(xml, 'utf8'))
  return Buffer.concat(pieces)
}

/** Points of a line of the rows' font. */
const lineHeight = 13
const mostPoints = 409

/** Programs differ in whether they fit a row to its wrapped text, so a row of several lines says its height. */
function heightOf(row: readonly Cell[], wrapped: readonly { column: number; width: number }[]): string {
  const lines = linesOf(row, wrapped)
  return lines === 1 ? '' : ` ht="${pointsOf(lines)}" customHeight="1"`
}

/** The height of a row of so many lines. */
export function pointsOf(lines: number): number {
  return Math.min(mostPoints, lines * lineHeight + 3)
}

/** How many lines the longest of the wrapped cells takes; widths are in characters, of which slightly more fit. */
export function linesOf(
  row: readonly Cell[],
  wrapped: readonly { readonly column: number; readonly width: number }[],
): number {
  let lines = 1
  for (const { column, width } of wrapped) {
    const cell = row[column]
    if (typeof cell !== 'string' || (cell.length <= width && !cell.includes('\n'))) continue
    let count = 0
    for (const line of cell.split('\n')) count += Math.max(1, Math.ceil(line.length / (width * 1.1)))
    lines = Math.max(lines, count)
  }
  return lines
}

export function contentOf(cell: Cell, kind: Column['kind']): string {
  if (cell === null || cell === '') return '/>'
  if (typeof cell === 'number') return `><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    const serial = kind === 'date' ? serialOf(cell) : undefined
    if (serial !== undefined) return `><v>${serial}</v></c>`
    return ` t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  }
  const { formula, value } = cell
  return typeof value === 'number'
    ? `><f>${escaped(formula)}</f><v>${value}</v></c>`
    : ` t="str"><f>${escaped(formula)}</f><v>${escaped(value)}</v></c>`
}

const firstSerialDay = Date.UTC(1899, 11, 30)

/** The day number of spreadsheets, or undefined for what is no date or lies before their calendar is right (1 March 1900). */
export function serialOf(date: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN
  const serial = (time - firstSerialDay) / 86_400_000
  return serial >= 61 ? serial : undefined
}

// The first two are XML's own; the third is what a spreadsheet would read as an escaped character.
const unsafe = /[&<>]|_(?=x[0-9A-Fa-f]{4}_)/g
// eslint-disable-next-line no-control-regex
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', _: '_x005F_' }

/** The text of a cell in markup, which no program takes for markup or for an escape of its own. */
export function escaped(text: string): string {
  return cleanText(text).replace(unsafe, (character) => entities[character] ?? character)
}

/** The text that a cell can hold: no control characters, no halves of a character, at most what a cell takes. */
export function cleanText(text: string): string {
  return text.slice(0, longestText).toWellFormed().replace(illegal, '').replaceAll('\r\n', '\n')
}
