import type { CellMark, SheetMarks } from '#shared/import/mark/marks.ts'
import { addressIn, columnOf } from '#shared/report/sheet-layout.ts'
import { mostColumns } from '../limits.ts'
import { escaped } from '../sheet-rows.ts'
import { attribute, xmlText } from '../xml-text.ts'

/** A formula that is always true and that nobody else writes: by it an earlier marking is found again. */
const always = '"Timbang"="Timbang"'

export type Tones = Readonly<Record<CellMark['level'], number>>

/**
 * A worksheet's text with one column more, which says what is wrong, and a colour over the marked cells. The cells themselves
 * stay as they are, character for character. Undefined where rows do not bear their numbers.
 */
export function markSheet(
  xml: string,
  marks: SheetMarks,
  { heading, tones }: { readonly heading: string; readonly tones: Tones },
): string | undefined {
  const start = xml.indexOf('<sheetData')
  const end = xml.indexOf('</sheetData>')
  if (start < 0 || end < 0 || xml.slice(start, end).includes('<!--')) return undefined
  const texts = new Map(marks.rows.map(({ row, text }) => [row, text]))
  for (const row of marks.headings) texts.set(row, heading)
  const column = marks.before ?? freeColumn(xml, marks)
  const data = withColumn(xml.slice(start, end), column, texts, marks.before !== undefined)
  if (data === undefined) return undefined
  const tail = withoutOurColours(xml.slice(end))
  return withWidth(xml.slice(0, start), column) + data + withColours(tail, marks.cells, tones)
}

/** The first column behind everything and behind the merges that reach beyond. */
function freeColumn(xml: string, { width, headings }: SheetMarks): number {
  const first = Math.min(...headings) + 1
  let column = width
  for (const [, letters = '', line] of xml.matchAll(/<mergeCell\b[^>]*\bref="[A-Z]+\d+:([A-Z]+)(\d+)"/g)) {
    const right = columnOf(letters)
    if (Number(line) >= first && right >= column && right + 1 < mostColumns) column = right + 1
  }
  return column
}

function withColumn(
  data: string,
  column: number,
  texts: ReadonlyMap<number, string>,
  clears: boolean,
): string | undefined {
  let made = ''
  let at = 0
  for (const { 0: tag, index } of data.matchAll(/<row\b[^>]*>/g)) {
    const number = attribute(tag, 'r')
    if (number === undefined) return undefined
    const text = texts.get(Number(number) - 1)
    if (text === undefined && !clears) continue
    const end = tag.endsWith('/>') ? index + tag.length : data.indexOf('</row>', index) + '</row>'.length
    const row = rowWith(tag, data.slice(index + tag.length, end), Number(number) - 1, column, text)
    if (row === undefined) return undefined
    made += data.slice(at, index) + row
    at = end
  }
  return made + data.slice(at)
}

/** A row with the text in the column; `rest` is what follows its start tag. */
function rowWith(
  tag: string,
  rest: string,
  row: number,
  column: number,
  text: string | undefined,
): string | undefined {
  const body = withCell(rest.replace(/<\/row>$/, ''), addressIn(row, column), column, text)
  if (body === undefined) return undefined
  if (body === '') return tag + rest
  const open = text === undefined ? tag : spanning(tag, column)
  return `${open.replace(/\/>$/, '>')}${body}</row>`
}

const cellsOfRow = /<c\b[^>]*?(?:\/>|>.*?<\/c>)/gs

/** A row's cells with the text at the address; without a text a cell that is there becomes empty. */
function withCell(
  body: string,
  address: string,
  column: number,
  text: string | undefined,
): string | undefined {
  for (const { 0: cell, index } of body.matchAll(cellsOfRow)) {
    const own = attribute(cell.slice(0, cell.indexOf('>')), 'r')
    if (own === undefined) return undefined
    const place = columnOf(own.replace(/\d+$/, ''))
    if (place < column) continue
    const rest = body.slice(place === column ? index + cell.length : index)
    if (place > column && text === undefined) return body
    const style = place === column ? attribute(cell.slice(0, cell.indexOf('>')), 's') : undefined
    return body.slice(0, index) + cellXml(address, text, style) + rest
  }
  return text === undefined ? body : body + cellXml(address, text, undefined)
}

function cellXml(address: string, text: string | undefined, style: string | undefined): string {
  const head = `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}`
  return text === undefined
    ? `${head}/>`
    : `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

function spanning(tag: string, column: number): string {
  return tag.replace(
    /spans="(\d+):(\d+)"/,
    (_, from: string, to: string) => `spans="${from}:${Math.max(Number(to), column + 1)}"`,
  )
}

/** The new column is wide enough to be read, unless the sheet says itself how wide it is. */
function withWidth(head: string, column: number): string {
  const col = `<col min="${column + 1}" max="${column + 1}" width="60" customWidth="1"/>`
  const cols = /<cols>(.*?)<\/cols>/s.exec(head)
  if (!cols) return `${head}<cols>${col}</cols>`
  const known = [...(cols[1] ?? '').matchAll(/<col\b[^>]*>/g)].map(([tag]) => ({
    index: Number(attribute(tag, 'min')),
    last: Number(attribute(tag, 'max')),
  }))
  if (known.some(({ index, last }) => index <= column + 1 && column + 1 <= last)) return head
  if (known.some(({ index }) => index > column + 1)) return head
  return head.replace('</cols>', `${col}</cols>`)
}

const colours = /<conditionalFormatting\b[^>]*>.*?<\/conditionalFormatting>/gs

function withoutOurColours(tail: string): string {
  return tail.replace(colours, (block) => (xmlText(block).includes(always) ? '' : block))
}

/** What may stand behind the colours of a worksheet. */
const behindColours =
  /<(?:dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|mc:AlternateContent)\b|<\/worksheet>/g
/** Of these some hold elements of the same names. */
const beforeColours = [
  '</sheetData>',
  '</autoFilter>',
  '</customSheetViews>',
  '</mergeCells>',
  '</conditionalFormatting>',
]
const addressesAtOnce = 400

function withColours(tail: string, cells: readonly CellMark[], tones: Tones): string {
  let priority = Math.max(0, ...[...tail.matchAll(/\bpriority="(\d+)"/g)].map(([, number]) => Number(number)))
  let blocks = ''
  for (const level of ['error', 'warning'] as const) {
    const own = [
      ...new Set(cells.flatMap((cell) => (cell.level === level ? [addressIn(cell.row, cell.column)] : []))),
    ]
    for (let from = 0; from < own.length; from += addressesAtOnce)
      blocks += `<conditionalFormatting sqref="${own.slice(from, from + addressesAtOnce).join(' ')}"><cfRule type="expression" dxfId="${tones[level]}" priority="${++priority}"><formula>${always}</formula></cfRule></conditionalFormatting>`
  }
  return insertBefore(tail, behindColours, startBehind(tail), blocks)
}

function startBehind(tail: string): number {
  return Math.max(0, ...beforeColours.map((tag) => tail.lastIndexOf(tag)))
}

const behindNotes =
  /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|mc:AlternateContent)\b|<\/worksheet>/g

/** The sheet with the drawing that shows its notes. */
export function withNotesDrawing(xml: string, relation: string, documents: string): string {
  if (/<legacyDrawing\b/.test(xml)) return xml
  const at = xml.indexOf('</sheetData>')
  const tail = xml.slice(at)
  const own = `<legacyDrawing xmlns:r="${documents}" r:id="${relation}"/>`
  return xml.slice(0, at) + insertBefore(tail, behindNotes, startBehind(tail), own)
}

function insertBefore(text: string, pattern: RegExp, from: number, what: string): string {
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found ? text.slice(0, found.index) + what + text.slice(found.index) : text
}
