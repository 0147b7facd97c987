import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openZip, type ZipParts } from '#electron/sheets/open-zip.ts'
import { writeZip } from '#electron/sheets/write-zip.ts'
import { ownerSession } from '#electron/api/session.ts'
import { budi, type Cells, fixture, preview, siti, testOffices, workbook } from './import-files.ts'
import { readFileSync } from 'node:fs'

const office = testOffices()
type Started = ReturnType<typeof office>

const heads: Cells = ['NIP', 'NAMA', 'GOLONGAN', 'TANGGAL LAHIR']
const bad: Cells = ['19901231201402200', 'Siti Aminah', 'II/c', null]
const odd: Cells = [budi, 'Budi Santoso', 'III/z', '26-09-1986']

async function markedOf({ call }: Started, name: string, bytes: Uint8Array, language?: 'id' | 'en') {
  const told = await preview(call, name, {}, bytes)
  const file = await call('import.marked', { previewId: told.previewId, ...(language && { language }) })
  return { told, file, bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) }
}

const textOf = (parts: ZipParts, path: string) => parts.get(path)?.toString('utf8') ?? ''
const cellPattern = /<c\b[^>]*?(?:\/>|>.*?<\/c>)/gs
const sheetPath = 'xl/worksheets/sheet1.xml'

/** Which parts differ, of two packages. */
function changedParts(before: ZipParts, after: ZipParts): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => textOf(before, name) !== textOf(after, name)).toSorted()
}

async function decorated(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('DATA')
  sheet.addRow(['DAFTAR PEGAWAI KECAMATAN'])
  sheet.mergeCells('A1:D1')
  sheet.addRows([heads, odd, bad].map((row) => [...row]))
  sheet.getColumn(2).width = 33
  sheet.getCell('C3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } }
  sheet.getCell('B4').note = 'tanyakan kepada Bu Rini'
  sheet.getCell('F9').value = { formula: 'COUNTA(A3:A4)', result: 2 }
  sheet.getCell('C3').dataValidation = { type: 'list', formulae: ['"III/a,II/c"'] }
  sheet.addConditionalFormatting({
    ref: 'A3:A4',
    rules: [{ type: 'expression', priority: 1, formulae: ['LEN(A3)<>18'], style: { font: { bold: true } } }],
  })
  sheet.pageSetup.orientation = 'landscape'
  book.addWorksheet('LAIN').addRow(['bukan daftar'])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe("the clerk's own workbook back with its errors marked", () => {
  it('keeps every cell character for character and moves only the parts that carry marks', async () => {
    const started = office()
    const source = await decorated()
    const { told, bytes, file } = await markedOf(started, 'daftar.xlsx', source)
    expect(told.counts).toMatchObject({ create: 1, reject: 1 })
    expect(file.name).toBe('daftar - periksa.xlsx')
    const [before, after] = [await openZip(source), await openZip(bytes)]
    const changed = changedParts(before, after)
    expect(changed.filter((name) => !/comments|vml|styles|Content_Types|sheet1/i.test(name))).toEqual([])
    const cellsOf = (parts: ZipParts): string[] => textOf(parts, sheetPath).match(cellPattern) ?? []
    const [old, made] = [cellsOf(before), cellsOf(after)]
    const added = made.filter((cell) => !old.includes(cell))
    expect(old.filter((cell) => !made.includes(cell))).toEqual([])
    // the heading and one sentence a row
    expect(added.map((cell) => /r="(\w+)"/.exec(cell)?.[1])).toEqual(['G2', 'G3', 'G4'])
    expect(added[0]).toContain('Periksa (Timbang)')
    expect(added[2]).toContain('DITOLAK.')
  })

  it('shows the marks to another reader: a colour and a note at the cell, the clerk’s own note untouched', async () => {
    const { bytes } = await markedOf(office(), 'daftar.xlsx', await decorated())
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes.buffer as ArrayBuffer)
    const sheet = book.getWorksheet('DATA')!
    const noteAt = (cell: string) => JSON.stringify(sheet.getCell(cell).note ?? '')
    expect(noteAt('A4')).toMatch(/NIP/)
    expect(noteAt('C3')).toMatch(/Golongan/)
    expect(noteAt('B4')).toContain('tanyakan kepada Bu Rini')
    expect(sheet.getCell('G4').value).toMatch(/^DITOLAK\. NIP/)
    expect(sheet.getCell('G3').value).toMatch(/^Perlu dilihat\./)
    const colours = (sheet as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
      .conditionalFormattings
    expect(colours.map(({ ref }) => ref)).toEqual(['A3:A4', 'A4', 'C3'])
  })

  it('reads again as before, and right once it is mended; the marks of what was mended go', async () => {
    const started = office()
    const { told, bytes } = await markedOf(started, 'daftar.xlsx', await decorated())
    const again = await preview(started.call, 'daftar - periksa.xlsx', {}, bytes)
    expect({ ...again, previewId: '', fileName: '', sha256: '' }).toEqual({
      ...told,
      previewId: '',
      fileName: '',
      sha256: '',
    })
    const parts = new Map(await openZip(bytes))
    for (const [path, part] of parts)
      if (part.includes('19901231201402200'))
        parts.set(path, Buffer.from(part.toString('utf8').replaceAll(/19901231201402200(?!\d)/g, siti)))
    const mended = new Uint8Array(writeZip(parts))
    const second = await markedOf(started, 'daftar - periksa.xlsx', mended, 'en')
    expect(second.told.counts).toMatchObject({ create: 2, reject: 0 })
    const after = await openZip(second.bytes)
    expect(textOf(after, sheetPath)).not.toMatch(/DITOLAK|REJECTED/)
    expect(textOf(after, sheetPath)).toMatch(/<c r="G3"[^>]*><is><t[^>]*>Worth a look/)
    expect(textOf(after, sheetPath)).toMatch(/<c r="G4"\/>/)
    const notes = [...after].flatMap(([path, part]) =>
      /comments\w*\d/.test(path) ? [part.toString('utf8')] : [],
    )
    expect(notes.join('').match(/ref="\w+"/g)).toEqual(['ref="B4"', 'ref="C3"'])
    await started.call('import.commit', { previewId: second.told.previewId })
  })

  it('marks a book of scores and one without styles or notes of its own', async () => {
    const started = office()
    await preview(started.call, 'nominatif.xlsx').then(({ previewId }) =>
      started.call('import.commit', { previewId }),
    )
    await preview(started.call, 'skp.xlsx', { year: 2025 }).then(({ previewId }) =>
      started.call('import.commit', { previewId }),
    )
    const source = new Uint8Array(readFileSync(fixture('perilaku.xlsx')))
    const told = await preview(started.call, 'perilaku.xlsx', { year: 2025 }, source)
    expect(told.counts.reject).toBeGreaterThan(0)
    const file = await started.call('import.marked', { previewId: told.previewId })
    const parts = await openZip(new Uint8Array(Buffer.from(file.base64, 'base64')))
    expect([...parts.values()].filter((part) => part.includes('DITOLAK'))).toHaveLength(1)
  })
})

describe('no marked workbook', () => {
  const keyOf = async (asked: Promise<unknown>) =>
    await asked.then(
      () => 'given',
      (error: { key?: string }) => error.key,
    )

  it('of what is no .xlsx, of what is well, and of a preview that is gone', async () => {
    const started = office()
    const csv = new TextEncoder().encode(['NIP;NAMA', '123;Budi'].join('\n'))
    expect(await keyOf(markedOf(started, 'a.csv', csv))).toBe('import.file.notMarkable')
    const well = await workbook({ DATA: [heads.slice(0, 2), [budi, 'Budi']] })
    expect(await keyOf(markedOf(started, 'a.xlsx', well))).toBe('import.marked.nothing')
    expect(await keyOf(started.call('import.marked', { previewId: '01J00000000000000000000000' }))).toBe(
      'import.preview.missing',
    )
  })

  it('for whoever may not import', async () => {
    const started = office()
    const told = await preview(started.call, 'a.xlsx', {}, await workbook({ DATA: [heads, bad] }))
    const reader = started.as({ ...ownerSession('pembaca'), role: 'auditor' })
    expect(await keyOf(reader('import.marked', { previewId: told.previewId }))).toBe('error.forbidden')
  })
})
