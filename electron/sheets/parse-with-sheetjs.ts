import * as sheetjs from '@e965/xlsx'
import { read, type WorkBook } from '@e965/xlsx'
import type { SheetGrid } from '#shared/import/grid.ts'
import { cellsOf, mergesOf } from './cells-of.ts'
import { decodeText, refusal } from './file-format.ts'
import { gridOf } from './grid-of.ts'
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
export function parseHtml(bytes: Uint8Array): readonly SheetGrid[] {
  return gridsOf(read(decodeText(bytes), { ...options, type: 'string' }))
}

/** The XML of Excel 2003, saved as .xls; a document type, which could name entities that grow without end, is refused. */
export function parseSpreadsheetMl(bytes: Uint8Array): readonly SheetGrid[] {
  const text = decodeText(bytes).replace(/^\uFEFF/, '')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw refusal('damaged')
  return gridsOf(read(text, { ...options, type: 'string' }))
}

/** An .xls after its checks. Throws `import.file.*`. */
export function parseCompoundFile(bytes: Uint8Array): readonly SheetGrid[] {
  checkCompoundFile(bytes)
  return gridsOf(read(bytes, { ...options, type: 'array' }))
}

/** An .ods, or an .xlsx written in an unusual way, from its checked parts. */
export function parseZipParts(parts: ZipParts): readonly SheetGrid[] {
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
    return gridOf({ name, hidden, merges: mergesOf(sheet), ...cellsOf(sheet, shift) })
  })
}
