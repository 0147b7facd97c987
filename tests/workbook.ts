import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { read, type WorkBook } from '@e965/xlsx'

type Value = string | number | boolean | undefined

export function openWorkbook(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'buffer', dense: true, raw: true, cellFormula: true, cellNF: true })
}

type DenseCell = { readonly v?: Value; readonly f?: string; readonly t?: string; readonly z?: string }

export function cellsOf(book: WorkBook, name: string): readonly (readonly (DenseCell | undefined)[])[] {
  const data = (book.Sheets[name] as { '!data'?: (DenseCell[] | undefined)[] } | undefined)?.['!data']
  if (!data) throw new Error(`no sheet ${name}, only ${book.SheetNames.join(', ')}`)
  // rows and cells that hold nothing are holes
  return Array.from(data, (row) => Array.from(row ?? []))
}

/** Header → value of each row from the header row (from 1) to the first row without a value in the first column named. */
export function tableOf(
  book: WorkBook,
  name: string,
  headerRow: number,
  key: string,
): Record<string, Value>[] {
  const cells = cellsOf(book, name)
  const headers = (cells[headerRow - 1] ?? []).map((cell) => String(cell?.v ?? ''))
  const rows = cells
    .slice(headerRow)
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]?.v])))
  const end = rows.findIndex((row) => row[key] === undefined)
  return end < 0 ? rows : rows.slice(0, end)
}

const places = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]
/** LibreOffice, where it is installed; tests that need it are reported as skipped elsewhere. */
export const soffice = places.find((place) => existsSync(place))

/** What LibreOffice makes of a workbook, in a profile of its own. */
export function convert(bytes: Uint8Array, to: 'xlsx' | 'pdf'): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-lo-'))
  const source = path.join(folder, 'source.xlsx')
  writeFileSync(source, bytes)
  const out = path.join(folder, 'out')
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync(soffice ?? 'soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, source], {
    stdio: 'ignore',
    timeout: 170_000,
  })
  return readFileSync(path.join(out, `source.${to}`))
}
