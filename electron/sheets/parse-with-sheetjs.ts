import * as sheetjs from '@e965/xlsx'
import { read, type WorkBook } from '@e965/xlsx'
import type { SheetGrid } from '#shared/import/grid.ts'
import { capHtml, capSpreadsheetMl, checkOds } from './cap-markup.ts'
import { cellsOf, mergesOf } from './cells-of.ts'
import { refusal } from './file-format.ts'
import { gridOf } from './grid-of.ts'
import { requireFewSheets } from './limits.ts'
import { checkCompoundFile } from './open-cfb.ts'
import type { ZipParts } from './open-zip.ts'

// Without `raw` an HTML table's NIP becomes a number and loses its last digits.
const options = {
  raw: true,
  dense: true,
  cellFormula: false,
  cellNF: true,
  cellHTML: false,
  cellText: false,
} as const

/** The HTML table that web systems save as .xls. */
export function parseHtml(text: string): readonly SheetGrid[] {
  return gridsOf(read(capHtml(withEnds(text)), { ...options, type: 'string' }))
}

/** A cell up to the next, the next row or the end of the table. */
const openCell = /<t[dh]\b[^>]*>.*?(?=<t[dhr]\b|<\/t(?:r|able)\b)/gis

/** HTML lets the ends of cells be left out; a note at a cell is no part of its text. */
function withEnds(html: string): string {
  const plain = html.replace(/<comment>.*?<\/comment>/gis, '')
  return /<\/t[dh]>/i.test(plain) ? plain : plain.replace(openCell, '$&</td>')
}

/** The XML of Excel 2003, saved as .xls; a document type, which could name entities that grow without end, is refused. */
export function parseSpreadsheetMl(text: string): readonly SheetGrid[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refusal('damaged')
  return gridsOf(read(capSpreadsheetMl(text), { ...options, type: 'string' }))
}

/** An .xls after its checks. Throws `import.file.*`. */
export function parseCompoundFile(bytes: Uint8Array): readonly SheetGrid[] {
  checkCompoundFile(bytes)
  return gridsOf(read(bytes, { ...options, type: 'array' }))
}

/** An .ods, or an .xlsx written in an unusual way, from its checked parts. */
export function parseZipParts(parts: ZipParts): readonly SheetGrid[] {
  const content = parts.get('content.xml')
  if (content) checkOds(content.toString('utf8'))
  const sheets = parts
    .get('xl/workbook.xml')
    ?.toString('latin1')
    .match(/<(?:\w+:)?sheet\b/g)
  requireFewSheets(sheets?.length ?? 0)
  return gridsOf(bookOf(parts))
}

/** SheetJS gets the parts that were inflated and checked, never the container: what was checked is what is parsed. */
function bookOf(parts: ZipParts): WorkBook {
  const FullPaths = ['Root Entry/']
  const FileIndex: object[] = [{ name: 'Root Entry', type: 5 }]
  for (const [path, part] of parts) {
    const content = /\/worksheets\/[^/]+\.xml$/.test(path) ? markUncomputed(part) : part
    FullPaths.push(`Root Entry/${path}`)
    FileIndex.push({ name: path.split('/').at(-1), type: 2, content, size: content.length })
  }
  const { parse_zip } = sheetjs as unknown as { parse_zip: (zip: object, options: object) => WorkBook }
  return parse_zip({ FullPaths, FileIndex }, { ...options, type: 'buffer' })
}

const uncomputedCell =
  /<c\b((?:\s+(?!t=)[\w:]+="[^"]*")*)\s*>\s*<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>)?\s*<\/c>/g

/** A formula without a stored result would be read as 0; as an error cell without a text it is told apart. */
function markUncomputed(part: Buffer): Buffer {
  if (!part.includes('<f')) return part
  return Buffer.from(part.toString('latin1').replace(uncomputedCell, '<c$1 t="e"><v>?</v></c>'), 'latin1')
}

function gridsOf(book: WorkBook): readonly SheetGrid[] {
  const shift = book.Workbook?.WBProps?.date1904 ? 1462 : 0
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name]
    if (!sheet) throw refusal('damaged')
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    const hiddenRows = Object.entries(sheet['!rows'] ?? {}).flatMap(([row, of]) =>
      of?.hidden === true ? [Number(row)] : [],
    )
    return gridOf({ name, hidden, hiddenRows, merges: mergesOf(sheet), ...cellsOf(name, sheet, shift) })
  })
}
