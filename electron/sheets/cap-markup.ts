import { longestText, mostColumns, mostRows, requireFewSheets, tooLong, tooWide } from './limits.ts'
import { attribute, xmlText } from './xml-text.ts'

const spans: Readonly<Record<string, number>> = {
  colspan: mostColumns,
  rowspan: mostRows,
  mergeacross: mostColumns,
  mergedown: mostRows,
}
const spanIn = /\b(colspan|rowspan|MergeAcross|MergeDown)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi

/** An HTML page of few tables, no cell of which spans more than a sheet holds. */
export function capHtml(text: string): string {
  requireFewSheets(countOf(text, /<table\b/gi))
  return capSpans(text)
}

/** The same of the XML of Excel 2003. */
export function capSpreadsheetMl(text: string): string {
  requireFewSheets(countOf(text, /<(?:\w+:)?Worksheet[\s>]/gi))
  return capSpans(text)
}

function capSpans(text: string): string {
  return text.replace(/<\w[^<>]*>/g, (tag) =>
    tag.replace(spanIn, (_, name: string, value: string) => {
      const told = Number(value.replaceAll(/["']/g, ''))
      const most = spans[name.toLowerCase()] ?? 1
      return `${name}="${told > 0 ? Math.min(Math.trunc(told), most) : 0}"`
    }),
  )
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** A cell here may stand for many by a few letters, so that three million are found in a file of a kilobyte. */
const mostCells = 3_000_000

const odsTag = /<(\/?)(?:\w+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*?)(\/?)>/g

/**
 * Refuses an OpenDocument sheet whose repeated rows and cells of content would be more than a sheet holds. What is empty is
 * only counted past, as the parser does.
 */
export function checkOds(content: string): void {
  const place = { sheet: '', sheets: 0, row: 0, repeated: 1, column: 0, filled: 0, cells: 0 }
  for (const found of content.matchAll(odsTag)) {
    const [whole, end = '', name = '', attributes = '', closed = ''] = found
    const after = found.index + whole.length
    if (name === 'table') startTable(place, end, attributes)
    else if (name === 'table-row') passRow(place, end, attributes, closed)
    else if (end === '')
      passCell(place, attributes, name === 'table-cell' && hasContent(content, after, attributes, closed))
  }
  const spaces = /:c="(\d{5,})"/.exec(content)
  if (spaces && Number(spaces[1]) > longestText) throw tooLong(place.sheet, '?')
}

interface OdsPlace {
  sheet: string
  sheets: number
  row: number
  /** How many rows the current one stands for. */
  repeated: number
  column: number
  /** Cells with content in the current row. */
  filled: number
  cells: number
}

function startTable(place: OdsPlace, end: string, attributes: string): void {
  if (end !== '') return
  place.sheet = xmlText(attribute(attributes, 'table:name') ?? '')
  place.row = 0
  place.sheets++
  requireFewSheets(place.sheets)
}

function passRow(place: OdsPlace, end: string, attributes: string, closed: string): void {
  if (end === '') {
    place.repeated = repeatOf(attributes, 'rows')
    place.column = 0
    place.filled = 0
  }
  if (end === '' && closed === '') return
  place.row += place.repeated
  place.cells += place.filled * place.repeated
  if (place.filled > 0 && place.row > mostRows) throw tooWide(place.sheet)
  if (place.cells > mostCells) throw tooWide(place.sheet)
}

function passCell(place: OdsPlace, attributes: string, isFilled: boolean): void {
  const repeated = repeatOf(attributes, 'columns')
  place.column += repeated
  if (!isFilled) return
  place.filled += repeated
  if (place.column > mostColumns) throw tooWide(place.sheet)
}

function repeatOf(attributes: string, what: 'rows' | 'columns'): number {
  const told = Number(attribute(attributes, `table:number-${what}-repeated`) ?? 1)
  return told >= 1 ? told : 1
}

function hasContent(content: string, after: number, attributes: string, closed: string): boolean {
  if (closed !== '') return attributes.includes('value-type')
  return content
    .slice(after, after + 40)
    .trim()
    .startsWith('</')
    ? attributes.includes('value-type')
    : true
}
