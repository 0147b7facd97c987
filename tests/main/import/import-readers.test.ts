import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { mark } from '#shared/import/grid.ts'
import { openZip } from '#electron/sheets/open-zip.ts'
import { parseZipParts } from '#electron/sheets/parse-with-sheetjs.ts'
import { parseXlsx } from '#electron/sheets/parse-xlsx.ts'
import { fixture } from './import-files.ts'

/** Without the empty cells at the ends of rows, which say nothing. */
function plain(grids: ReturnType<typeof parseXlsx>) {
  return grids?.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => {
      const cells = row.map((value) => (value === '' ? undefined : value))
      while (cells.length > 0 && cells.at(-1) === undefined) cells.pop()
      return cells
    }),
    marks: [...grid.marks],
  }))
}

async function unusual(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Satu & dua')
  sheet.addRow([
    '<Nama> & "gelar"',
    'baris\nbaru',
    { richText: [{ text: 'te' }, { font: { bold: true }, text: 'bal' }] },
  ])
  sheet.addRow([])
  sheet.addRow([
    new Date(Date.UTC(2020, 3, 1)),
    0.95,
    true,
    { formula: 'A1', result: 'x' },
    { formula: 'B3*2', result: 1.9 },
  ])
  sheet.addRow([{ error: '#REF!' }, 1e21, -0.5, '  tepi  ', 'é 😀'])
  sheet.getCell('B3').numFmt = '0%'
  sheet.getCell('C4').numFmt = '"hari" 0.0'
  sheet.getCell('D4').numFmt = '[$-421]dd mmmm yyyy;@'
  sheet.getCell('A9').value = 45000
  sheet.getCell('A9').numFmt = '[$-421]dd mmmm yyyy;@'
  sheet.mergeCells('A6:C7')
  book.addWorksheet('Rahasia', { state: 'hidden' }).addRow(['x'])
  book.addWorksheet('Kosong')
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('the fast reader of .xlsx', () => {
  it.each(['nominatif.xlsx', 'skp.xlsx', 'realisasi.xlsx', 'perilaku.xlsx'])(
    'reads %s as the general one',
    async (name) => {
      const parts = await openZip(readFileSync(fixture(name)))
      const fast = parseXlsx(parts)
      expect(fast).toBeDefined()
      expect(plain(fast)).toEqual(plain(parseZipParts(parts)))
    },
  )

  it('reads texts, dates, per cents, errors, merges and hidden sheets as the general one', async () => {
    const parts = await openZip(await unusual())
    const fast = parseXlsx(parts)
    expect(plain(fast)).toEqual(plain(parseZipParts(parts)))
    expect(fast?.[0]?.rows[0]).toEqual(['<Nama> & "gelar"', 'baris\nbaru', 'tebal'])
    expect(fast?.map(({ hidden }) => hidden)).toEqual([false, true, false])
    expect([fast?.[0]?.marks[10], fast?.[0]?.marks[11]]).toEqual([mark.date, mark.percent])
  })

  it('tells a formula that nobody computed from an empty cell, as the general one', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('A').addRow([{ formula: 'B1+1' }, { formula: 'C1&""', result: '' }, 3])
    const parts = await openZip(new Uint8Array(await book.xlsx.writeBuffer()))
    for (const [grid] of [parseXlsx(parts) ?? [], parseZipParts(parts)])
      expect(grid?.marks[0]).toBe(mark.uncomputed)
  })

  it('leaves workbooks written in another way to the general one', async () => {
    const parts = new Map(await openZip(readFileSync(fixture('skp.xlsx'))))
    const workbook = parts.get('xl/workbook.xml')?.toString() ?? ''
    parts.set('xl/workbook.xml', Buffer.from(workbook.replaceAll('<workbook', '<x:workbook')))
    expect(parseXlsx(parts)).toBeUndefined()
  })

  it('refuses a sheet that breaks off, which would lose rows without a word', async () => {
    const parts = new Map(await openZip(readFileSync(fixture('skp.xlsx'))))
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? Buffer.alloc(0)
    parts.set('xl/worksheets/sheet1.xml', sheet.subarray(0, sheet.length / 2))
    expect(() => parseXlsx(parts)).toThrow(expect.objectContaining({ key: 'import.file.damaged' }))
  })
})
