import type { SheetGrid } from '#shared/import/grid.ts'
import { fileFormatOf, refusal } from './file-format.ts'
import { openZip, type ZipParts } from './open-zip.ts'
import { parseCsv } from './parse-csv.ts'
import { parseXlsx } from './parse-xlsx.ts'

/** All sheets as values. Runs in the reading worker only. Throws `import.file.*`. */
export async function parseFile(name: string, bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const format = fileFormatOf(name, bytes)
  if (format === 'csv') return [parseCsv(name, bytes)]
  if (format === 'spreadsheetml') return (await general()).parseSpreadsheetMl(bytes)
  if (format === 'html') return (await general()).parseHtml(bytes)
  if (format === 'cfb') return (await general()).parseCompoundFile(bytes)
  const parts = await openZip(bytes)
  if (!isSpreadsheet(parts)) throw refusal('notWorkbook')
  return parseXlsx(parts) ?? (await general()).parseZipParts(parts)
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
