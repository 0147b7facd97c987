import type { SheetGrid } from '#shared/import/grid.ts'
import { decodeText } from './decode-text.ts'
import { fileFormatOf, refusal } from './file-format.ts'
import { openZip, type ZipParts } from './open-zip.ts'
import { parseCsv } from './parse-csv.ts'
import { parseXlsx } from './parse-xlsx.ts'

export interface ParsedFile {
  readonly sheets: readonly SheetGrid[]
  /** The file does not say how its letters are written; they were read as Windows-1252. */
  readonly guessed: boolean
  /** Read without the general reader, which keeps formats of one file for the next. */
  readonly isOurs: boolean
}

/** All sheets as values. Runs in the reader's process only. Throws `import.file.*`. */
export async function parseFile(name: string, bytes: Uint8Array): Promise<ParsedFile> {
  const format = fileFormatOf(name, bytes)
  if (format === 'zip') return await parseZip(bytes)
  if (format === 'cfb')
    return { sheets: (await general()).parseCompoundFile(bytes), guessed: false, isOurs: false }
  const { text: marked, guessed } = decodeText(bytes)
  const text = marked.replace(/^\uFEFF/, '')
  if (format === 'csv') return { sheets: [parseCsv(name, text)], guessed, isOurs: true }
  const { parseHtml, parseSpreadsheetMl } = await general()
  const sheets = format === 'html' ? parseHtml(text) : parseSpreadsheetMl(text)
  return { sheets, guessed, isOurs: false }
}

async function parseZip(bytes: Uint8Array): Promise<ParsedFile> {
  const parts = await openZip(bytes)
  if (!isSpreadsheet(parts)) throw refusal('notWorkbook')
  const sheets = parseXlsx(parts)
  if (sheets) return { sheets, guessed: false, isOurs: true }
  return { sheets: (await general()).parseZipParts(parts), guessed: false, isOurs: false }
}

/** The general reader is large and loaded only for what needs it. */
async function general() {
  return await import('./parse-with-sheetjs.ts')
}

function isSpreadsheet(parts: ZipParts): boolean {
  if (parts.get('mimetype')?.toString('latin1').startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return true
  return parts.get('[Content_Types].xml')?.includes('spreadsheetml.sheet.main') ?? false
}
