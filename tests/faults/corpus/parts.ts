import { type ZipEntry, xlsxParts, zipOf } from '../build-workbooks.ts'

/** The people whom every file of the corpus is about, as far as it has them. */
export const budi = { nip: '198609262015051001', name: 'Budi Santoso', grade: 'III/a' } as const
export const siti = { nip: '199012312014022003', name: 'Siti Aminah', grade: 'II/c' } as const
export const heads = ['NIP', 'NAMA', 'GOLONGAN'] as const
export const list: readonly (readonly string[])[] = [heads, Object.values(budi), Object.values(siti)]

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function inlineCell(text: string, address?: string): string {
  return `<c${address === undefined ? '' : ` r="${address}"`} t="inlineStr"><is><t>${text}</t></is></c>`
}

/** Rows of texts with their addresses, from the given row and column. */
export function rowsXml(rows: readonly (readonly string[])[], first = 1, left = 'A'): string {
  const start = left.charCodeAt(0)
  return rows
    .map((row, down) => {
      const cells = row.map((text, right) =>
        inlineCell(text, `${String.fromCharCode(start + right)}${first + down}`),
      )
      return `<row r="${first + down}">${cells.join('')}</row>`
    })
    .join('')
}

export function worksheet(rows: string, more = '', before = ''): string {
  return `<worksheet xmlns="${main}" xmlns:r="${documents}">${before}<sheetData>${rows}</sheetData>${more}</worksheet>`
}

export const plainSheet = worksheet(rowsXml(list))

/** A workbook of one sheet whose parts are changed; an undefined text leaves a part out. */
export function bookWith(
  change: Readonly<Record<string, ((text: string) => string | Buffer | undefined) | string | Buffer>>,
  more: Partial<ZipEntry> = {},
): Buffer {
  const known = xlsxParts([], plainSheet)
  const kept = known.flatMap(({ name, data }): ZipEntry[] => {
    const own = change[name]
    if (own === undefined) return [{ name, data, ...more }]
    const made = typeof own === 'function' ? own(data.toString()) : own
    return made === undefined ? [] : [{ name, data: Buffer.from(made as string), ...more }]
  })
  const added = Object.entries(change).flatMap(([name, text]): ZipEntry[] =>
    known.some((part) => part.name === name) || typeof text === 'function'
      ? []
      : [{ name, data: Buffer.from(text as string), ...more }],
  )
  return zipOf([...kept, ...added])
}

export const sheetPath = 'xl/worksheets/sheet1.xml'
export const bookOf = (sheet: string | Buffer) => bookWith({ [sheetPath]: sheet })
export const csvOf = (rows: readonly (readonly string[])[], delimiter = ';', newline = '\n') =>
  rows.map((row) => row.join(delimiter)).join(newline) + newline
