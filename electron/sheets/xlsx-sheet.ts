import { type CellValue, mark, type Merge } from '#shared/import/grid.ts'
import { columnOf } from '#shared/report/sheet-layout.ts'
import { refusal } from './file-format.ts'
import type { RawSheet } from './grid-of.ts'
import { mostColumns, mostRows, tooWide } from './limits.ts'
import { attribute, itemText, xmlText } from './xml-text.ts'

export interface SheetContext {
  readonly strings: readonly string[]
  readonly formats: readonly number[]
  /** Days to add to date serials of the 1904 system. */
  readonly shift: number
}

interface Place {
  row: number
  column: number
}

/** A cell as nearly all programs write it: address, style, type, then a value or nothing; formulas and rich text are not. */
const plainCell =
  /<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/y

/** Reads the cells of a worksheet part in one pass over its text: plain ones by one expression, the others part by part. */
// oxlint-disable-next-line eslint/complexity -- one pass over the text with a branch per tag
export function readSheetXml(
  name: string,
  xml: string,
  context: SheetContext,
): Pick<RawSheet, 'rows' | 'marks' | 'merges' | 'hiddenRows'> {
  const rows: (CellValue | undefined)[][] = []
  const marks: (Uint8Array | undefined)[] = []
  const put = (cell: ReadCell) => {
    if (isBeyond(cell, place)) throw tooWide(name)
    putCell(cell, place, rows, marks)
  }
  const hiddenRows: number[] = []
  const place: Place = { row: -1, column: -1 }
  let at = xml.indexOf('<sheetData')
  while (at >= 0) {
    at = xml.indexOf('<', at + 1)
    if (at < 0) break
    plainCell.lastIndex = at
    const plain = plainCell.exec(xml)
    if (plain) {
      const [, letters = '', number, style, type, raw] = plain
      place.row = Number(number) - 1
      place.column = columnOf(letters)
      if (raw !== undefined) put(valueOf(type ?? 'n', style, raw, context))
      at = plainCell.lastIndex - 1
      continue
    }
    if (xml.startsWith('</sheetData', at)) break
    const end = xml.indexOf('>', at)
    if (end < 0) break
    if (xml.startsWith('<row', at)) startRow(xml.slice(at, end), place, hiddenRows)
    else if (isCell(xml, at)) {
      const tag = xml.slice(at, end)
      moveTo(attribute(tag, 'r'), place)
      if (tag.endsWith('/')) continue
      const close = xml.indexOf('</c>', end)
      if (close < 0) break
      put(readCell(tag, xml.slice(end + 1, close), context))
      at = close
    }
  }
  for (let row = 0; row < rows.length; row++) rows[row] ??= []
  return { rows, marks, merges: readMerges(xml), hiddenRows }
}

function isCell(xml: string, at: number): boolean {
  const next = xml[at + 2]
  return xml[at + 1] === 'c' && next !== undefined && /[\s>/]/.test(next)
}

function startRow(tag: string, place: Place, hiddenRows: number[]): void {
  const number = Number(attribute(tag, 'r') ?? place.row + 2)
  place.row = number - 1
  place.column = -1
  if (/\shidden=["'](?:1|true)/.test(tag)) hiddenRows.push(place.row)
}

/** To the cell of the address, or one to the right where a writer left addresses out. */
function moveTo(address: string | undefined, place: Place): void {
  if (address === undefined) {
    place.column++
    return
  }
  const letters = address.search(/\d|$/)
  place.column = columnOf(address.slice(0, letters))
  place.row = Number(address.slice(letters)) - 1
}

/** Checked before a cell is put: a far address would make its row that wide. */
function isBeyond({ value }: ReadCell, { row, column }: Place): boolean {
  return value !== undefined && value !== '' && (row >= mostRows || column >= mostColumns)
}

function putCell(
  { value, bits }: ReadCell,
  place: Place,
  rows: (CellValue | undefined)[][],
  marks: (Uint8Array | undefined)[],
): void {
  const { row, column } = place
  if (value === undefined || row >= mostRows || column >= mostColumns) return
  if (row < 0 || column < 0) throw refusal('damaged')
  const cells = (rows[row] ??= [])
  // of two values for one cell neither can be believed
  if (cells[column] !== undefined && cells[column] !== '') throw refusal('damaged')
  while (cells.length < column) cells.push(undefined)
  cells[column] = value
  if (bits !== 0) setMark(marks, place, bits)
}

interface ReadCell {
  readonly value: CellValue | undefined
  readonly bits: number
}

function readCell(tag: string, body: string, context: SheetContext): ReadCell {
  const type = attribute(tag, 't') ?? 'n'
  if (type === 'inlineStr') return { value: itemText(body), bits: 0 }
  const raw = valueText(body)
  // a formula that ends in an empty text has its type; one without a type has never been computed
  if (!raw && type === 'n' && body.includes('<f')) return { value: '?', bits: mark.uncomputed }
  return valueOf(type, attribute(tag, 's'), raw, context)
}

function valueOf(
  type: string,
  style: string | undefined,
  raw: string | undefined,
  context: SheetContext,
): ReadCell {
  if (raw === undefined || (raw === '' && type !== 'str')) return { value: undefined, bits: 0 }
  if (type === 's') return { value: sharedText(context, raw), bits: 0 }
  if (type === 'b') return { value: ['1', 'true'].includes(raw), bits: 0 }
  if (type === 'e') return { value: xmlText(raw), bits: mark.error }
  const number = Number(raw)
  if (type !== 'n' || Number.isNaN(number)) return { value: xmlText(raw), bits: 0 }
  const bits = context.formats[Number(style ?? 0)] ?? 0
  return { value: bits & mark.date ? number + context.shift : number, bits }
}

/** A text that the list of texts lacks would be an empty cell without a word. */
function sharedText({ strings }: SheetContext, raw: string): string {
  const text = strings[Number(raw)]
  if (text === undefined) throw refusal('damaged')
  return text
}

function valueText(body: string): string | undefined {
  const open = body.indexOf('<v')
  if (open < 0) return undefined
  const start = body.indexOf('>', open) + 1
  if (body[start - 2] === '/') return ''
  const end = body.indexOf('</v>', start)
  return end < 0 ? undefined : body.slice(start, end)
}

function setMark(marks: (Uint8Array | undefined)[], { row, column }: Place, bits: number): void {
  let own = marks[row]
  if (own === undefined || own.length <= column) {
    const wider = new Uint8Array(Math.max(column + 1, 32))
    if (own) wider.set(own)
    marks[row] = own = wider
  }
  own[column] = bits
}

function readMerges(xml: string): Merge[] {
  const from = xml.indexOf('<mergeCells')
  if (from < 0) return []
  const corner: Place = { row: -1, column: -1 }
  const cornerOf = (address: string): Place => {
    moveTo(address, corner)
    return { ...corner }
  }
  return [...xml.slice(from).matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+\d+):([A-Z]+\d+)"/g)].map(
    ([, first = '', last = '']) => {
      const [start, end] = [cornerOf(first), cornerOf(last)]
      return { top: start.row, left: start.column, bottom: end.row, right: end.column }
    },
  )
}
