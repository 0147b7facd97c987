import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { importKinds } from '#shared/import/preview.ts'
import { budi, testOffices } from './import-files.ts'

const office = testOffices()

describe('the empty templates', () => {
  it.each(importKinds)('of %s is read as its own kind once it is filled', async (kind) => {
    const { call } = office()
    const file = await call('import.template', { kind })
    await expect(call('import.preview', { file, options: {} })).rejects.toMatchObject({
      key: 'import.table.noRows',
    })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Buffer.from(file.base64, 'base64') as unknown as ArrayBuffer)
    const sheet = book.worksheets[0]
    const header = (sheet?.getRow(1).values ?? []) as string[]
    const values: Record<string, string | number> = {
      NIP: budi,
      NAMA: 'Budi',
      'NAMA DAN GELAR': 'Budi',
      'RENCANA HASIL KERJA': 'A',
      INDIKATOR: 'a',
      'INDIKATOR KINERJA INDIVIDU': 'a',
      TARGET: '12',
      'TW I': 3,
      Loyal: 90,
    }
    sheet?.addRow(header.map((name) => values[name] ?? null).slice(1))
    const base64 = Buffer.from(await book.xlsx.writeBuffer()).toString('base64')
    const shown = await call('import.preview', { file: { name: file.name, base64 }, options: { year: 2025 } })
    expect(shown.kind).toBe(kind)
    expect(shown.sheets.map(({ skipped }) => skipped)).toEqual([undefined, 'noHeader'])
    expect(shown.sheets[0]?.columns.filter(({ field }) => field === null)).toEqual([])
    expect(shown.rows).toHaveLength(1)
    expect(shown.rows[0]?.key.startsWith(budi ?? '')).toBe(true)
  })
})
