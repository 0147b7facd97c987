import { type CellValue, mark, type Merge } from '#shared/import/grid.ts'
import type { RawSheet } from './grid-of.ts'
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

/** Reads the cells of a worksheet part in one pass over its text. */
export function readSheetXml(
  xml: string,
  context: SheetContext,
): Pick<RawSheet, 'rows' | 'marks' | 'merges'> {
  const rows: (CellValue | undefined)[][] = []
  const marks: (Uint8Array | undefined)[] = []
  const place: Place = { row: -1, column: -1 }
  let at = xml.indexOf('<sheetData')
  while (at >= 0) {
    at = xml.indexOf('<', at + 1)
    if (at < 0 || xml.startsWith('</sheetData', at)) break
    const end = xml.indexOf('>', at)
    if (end < 0) break
    if (xml.startsWith('<row', at)) startRow(xml.slice(at, end), place)
    else if (isCell(xml, at)) {
      const tag = xml.slice(at, end)
      moveTo(attribute(tag, 'r'), place)
      if (tag.endsWith('/')) continue
      const close = xml.indexOf('</c>', end)
      if (close < 0) break
      const bits = put(tag, xml.slice(end + 1, close), context, place, rows)
      if (bits !== 0) setMark(marks, place, bits)
      at = close
    }
  }
  for (let row = 0; row < rows.length; row++) rows[row] ??= []
  return { rows, marks, merges: readMerges(xml) }
}

function isCell(xml: string, at: number): boolean {
  const next = xml[at + 2]
  return xml[at + 1] === 'c' && (next === ' ' || next === '>' || next === '/')
}

function startRow(tag: string, place: Place): void {
  const number = Number(attribute(tag, 'r') ?? place.row + 2)
  place.row = number - 1
  place.column = -1
}

/** To the cell of the address, or one to the right where a writer left addresses out. */
function moveTo(address: string | undefined, place: Place): void {
  if (address === undefined) {
    place.column++
    return
  }
  let column = 0
  let index = 0
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(++index)) {
    column = column * 26 + code - 64
  }
  place.column = column - 1
  const row = Number(address.slice(index))
  if (row > 0) place.row = row - 1
}

function put(
  tag: string,
  body: string,
  context: SheetContext,
  place: Place,
  rows: (CellValue | undefined)[][],
): number {
  const { row, column } = place
  // far beyond any sheet: a damaged address must not make an array of that length
  if (row < 0 || row > 1_048_576 || column > 16_384) return 0
  const { value, bits } = readCell(attribute(tag, 't') ?? 'n', attribute(tag, 's'), body, context)
  if (value === undefined) return 0
  const cells = (rows[row] ??= [])
  while (cells.length < column) cells.push(undefined)
  cells[column] = value
  return bits
}

interface ReadCell {
  readonly value: CellValue | undefined
  readonly bits: number
}

function readCell(type: string, style: string | undefined, body: string, context: SheetContext): ReadCell {
  if (type === 'inlineStr') return { value: itemText(body), bits: 0 }
  const raw = valueText(body)
  if (raw === undefined || (raw === '' && type !== 'str')) {
    // a formula that ends in an empty text has its type; one without a type has never been computed
    const isUncomputed = type === 'n' && body.includes('<f')
    return isUncomputed ? { value: '?', bits: mark.uncomputed } : { value: undefined, bits: 0 }
  }
  if (type === 's') return { value: context.strings[Number(raw)], bits: 0 }
  if (type === 'b') return { value: raw === '1' || raw === 'true', bits: 0 }
  if (type === 'e') return { value: xmlText(raw), bits: mark.error }
  if (type !== 'n') return { value: xmlText(raw), bits: 0 }
  const number = Number(raw)
  if (Number.isNaN(number)) return { value: xmlText(raw), bits: 0 }
  const bits = context.formats[Number(style ?? 0)] ?? 0
  return { value: bits & mark.date ? number + context.shift : number, bits }
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
