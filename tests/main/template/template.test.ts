import { afterEach, describe, expect, test } from 'vitest'
import { writeZip } from '#electron/sheets/write-zip.ts'
import { openZip } from '#electron/sheets/open-zip.ts'
import type { TemplateMapping } from '#shared/template/template.ts'
import { approve, ownSession, planned, raterSession, startPlanningOffice } from '#tests/planning-office.ts'
import { agencyForm } from '#tests/template-book.ts'
import { undoneAndRedone } from '#tests/undone.ts'
import { cellsOf, openWorkbook } from '#tests/workbook.ts'

const year = 2025
const fileOf = (bytes: Buffer, name = 'Rekap 2024.xlsx') => ({ name, base64: bytes.toString('base64') })
const form = async () => fileOf(await agencyForm())

const opened: { close: () => void; bugs: unknown }[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

async function startRated() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  opened.push(office)
  const { call, budi, citra } = office
  await call('employee.correctNip', { id: budi, rowVersion: 1, nip: '198501012010011001' })
  for (const employeeId of [budi, citra]) await planned(call, employeeId)
  await approve(call, [budi, citra])
  const rate = (employeeId: string, value: 'asExpected' | 'above') =>
    (['result', 'behaviour'] as const).map((field) => ({ employeeId, field, value }))
  await call('appraisal.rate', {
    period: '2025',
    cells: [...rate(budi, 'asExpected'), ...rate(citra, 'above')],
  })
  return office
}
type Office = Awaited<ReturnType<typeof startRated>>

async function stored({ call }: Office, name = 'Rekap BKPSDM') {
  const file = await form()
  const { mapping } = await call('template.read', { file })
  const { id } = await call('template.save', { name, file, mapping: mapping! })
  return { id, file, mapping: mapping! }
}
const sheetOf = (base64: string) => cellsOf(openWorkbook(Buffer.from(base64, 'base64')), 'Rekap')

describe('a form of another body', () => {
  test('is read with its merged cells, and what comes where is proposed from its headings', async () => {
    const { call } = await startRated()
    const { sheets, mapping } = await call('template.read', { file: await form() })
    expect(sheets.map(({ name }) => name)).toEqual(['Rekap', 'Ringkasan', 'Petunjuk'])
    expect(sheets[0]!.rows[9]![7]).toBe('=SUM(H9:H9)')
    expect(sheets[0]!.merges).toContainEqual({ top: 5, left: 4, bottom: 5, right: 5 })
    expect(mapping).toMatchObject({
      sheet: 'Rekap',
      cells: [{ row: 1, column: 0, field: 'year', wording: 'REKAPITULASI PENILAIAN KINERJA TAHUN {}' }],
      rows: { first: 8, last: 8 },
    })
    const fields = mapping!.rows!.columns.map(({ column, field }) => [column, field])
    expect(fields).toEqual(
      expect.arrayContaining([
        [1, 'nip'],
        [2, 'name'],
        [3, 'predikat'],
        [4, 'resultRating'],
        [5, 'behaviourRating'],
      ]),
    )
  })

  test('is filled with the year’s own figures, its totals checked, and filled again the next year by one call', async () => {
    const office = await startRated()
    const { call } = office
    const { id } = await stored(office)
    const filled = await call('template.fill', { id, year })
    const people = await call('appraisal.grid', { period: '2025' })
    expect(filled).toMatchObject({ name: 'Rekap 2025.xlsx', rows: people.rows.length, cells: 1 })
    const cells = sheetOf(filled.base64)
    expect(cells[1]![0]?.v).toBe('REKAPITULASI PENILAIAN KINERJA TAHUN 2025')
    expect(people.rows.map((_, at) => [cells[8 + at]![1]?.v, cells[8 + at]![2]?.v])).toEqual(
      people.rows.map(({ nip, fullName }) => [nip, fullName]),
    )
    expect(people.rows.some(({ nip }) => nip === '198501012010011001')).toBe(true)
    // Budi is good, Citra excellent and Ani not rated
    expect(filled.totals.find(({ formula }) => formula.startsWith('COUNTIF'))).toMatchObject({
      value: 1,
      whole: true,
    })
    const [kept] = await call('template.list', {})
    expect(kept).toMatchObject({ name: 'Rekap BKPSDM', list: 'predikat', filled: { year } })
    await call('year.open', { year: 2026, rhythm: 'quarterly' })
    expect((await call('template.fill', { id, year: 2026 })).name).toBe('Rekap 2026.xlsx')
  })

  test('shows a head of section only the people whom he rates', async () => {
    const office = await startRated()
    const { id } = await stored(office)
    const all = await office.call('template.fill', { id, year })
    const head = office.as(raterSession(office.ani))
    const own = await head('template.fill', { id, year })
    expect(own.rows).toBeLessThan(all.rows)
    expect(own.rows).toBeGreaterThan(0)
  })

  test('is saved, changed, removed and taken back; a mapping of its own version only', async () => {
    const office = await startRated()
    const { call, send } = office
    const { id, mapping } = await stored(office)
    const narrow: TemplateMapping = { ...mapping, cells: [] }
    await undoneAndRedone(call, () =>
      call('template.save', { id, rowVersion: 1, name: 'Rekap', mapping: narrow }),
    )
    expect(await send('template.save', { id, rowVersion: 1, name: 'Lain', mapping })).toMatchObject({
      error: { key: 'error.changedMeanwhile' },
    })
    const { rowVersion } = await call('template.get', { id })
    await undoneAndRedone(call, () => call('template.remove', { id, rowVersion }))
    expect(await call('template.list', {})).toEqual([])
    expect(await send('template.get', { id })).toMatchObject({ error: { key: 'template.error.gone' } })
  })

  test('of which a new version comes is found again by its words, and what is gone is named', async () => {
    const office = await startRated()
    const { call, send } = office
    const { id } = await stored(office)
    const book = openWorkbook(await agencyForm())
    expect(book.SheetNames[0]).toBe('Rekap')
    const moved = fileOf(
      await changed((xml) => xml.replaceAll('PREDIKAT KINERJA', 'HASIL AKHIR')),
      'Rekap 2026.xlsx',
    )
    const read = await call('template.read', { file: moved, id })
    expect(read.moved).toEqual([{ what: 'PREDIKAT KINERJA', from: 'D9' }])
    expect(await send('template.fill', { id, file: moved, year })).toMatchObject({
      error: { key: 'template.error.changed', params: { lost: 'PREDIKAT KINERJA' } },
    })
    const other = fileOf(await changed((xml) => xml.replaceAll('PEMERINTAH KOTA', 'PEMERINTAH KABUPATEN')))
    expect(await call('template.fill', { file: other, year })).toMatchObject({
      template: 'Rekap BKPSDM',
      moved: [],
    })
  })

  test('is refused by name: twice the same, nothing tied, a cell in the rows, an unknown file, an unknown column', async () => {
    const office = await startRated()
    const { send } = office
    const { id, file, mapping } = await stored(office)
    const rows = mapping.rows!
    const save = async (more: object, name = 'Lain') => {
      const reply = await send('template.save', { name, file, mapping: { ...mapping, ...more } })
      return reply.ok ? undefined : Object.values(reply.error.fields ?? {})[0]?.key
    }
    expect(await save({}, 'rekap bkpsdm')).toBe('template.error.there')
    expect(await save({ cells: [], rows: undefined })).toBe('template.error.nothing')
    expect(await save({ cells: [{ row: 8, column: 0, field: 'office' }] })).toBe('template.error.cellInRows')
    expect(await save({ rows: { ...rows, last: 7 } })).toBe('template.error.rows')
    expect(await save({ rows: { ...rows, columns: [rows.columns[0], rows.columns[0]] } })).toBe(
      'template.error.twice',
    )
    expect(await save({ rows: { ...rows, columns: [] } })).toBe('template.error.noColumns')
    expect(await save({ rows: { ...rows, columns: [{ column: 1, field: 'salary', header: '' }] } })).toBe(
      'template.error.field',
    )
    expect(await save({ cells: [{ row: 1, column: 0, field: 'year', wording: 'TAHUN' }] })).toBe(
      'template.error.wording',
    )
    const empty = fileOf(
      await changed((xml) => xml.replaceAll(/<t\b[^>]*>[^<]*<\/t>/g, '<t>x</t>')),
      'lain.xlsx',
    )
    expect(await send('template.fill', { file: empty, year })).toMatchObject({
      error: { key: 'template.error.unknown' },
    })
    expect(await send('template.fill', { id, year: 2019 })).toMatchObject({
      error: { key: 'error.year.notOpen' },
    })
    expect(await send('template.fill', { year })).toMatchObject({
      error: { fields: { file: { key: 'error.required' } } },
    })
  })

  test.each([
    ['a workbook with macros', 'xl/vbaProject.bin', 'x', 'import.file.macro'],
    [
      'one that is linked to others',
      'xl/externalLinks/externalLink1.xml',
      '<x/>',
      'import.file.externalLinks',
    ],
    ['one with a DOCTYPE', 'customXml/item2.xml', '<!DOCTYPE a><a/>', 'import.file.doctype'],
    [
      'one that unpacks to far more than its size',
      'xl/media/image9.png',
      '0'.repeat(30_000_000),
      'import.file.bomb',
    ],
  ])('that is %s is refused in a sentence', async (_what, part, content, key) => {
    const { send } = await startRated()
    const file = fileOf(
      writeZip(new Map([...(await openZip(await agencyForm())), [part, Buffer.from(content)]])),
    )
    expect(await send('template.read', { file })).toMatchObject({ error: { key } })
  })

  test('that is no workbook, or too large, is refused in a sentence', async () => {
    const { send } = await startRated()
    const read = async (bytes: Buffer) => await send('template.read', { file: fileOf(bytes) })
    expect(await read(Buffer.from('PK\u0003\u0004 no zip'))).toMatchObject({
      error: { key: 'import.file.damaged' },
    })
    const text = writeZip(new Map([['word/document.xml', Buffer.from('<w/>')]]))
    expect(await read(text)).toMatchObject({ error: { key: 'template.file.notXlsx' } })
    expect(await read(Buffer.alloc(3 * 1024 * 1024))).toMatchObject({
      error: { key: 'template.file.tooLarge' },
    })
  })

  test('is mapped by whoever may change settings and filled by whoever may make reports', async () => {
    const office = await startRated()
    const { id, file, mapping } = await stored(office)
    const head = office.as(raterSession(office.ani))
    const employee = office.as(ownSession(office.budi))
    for (const ask of [
      () => head('template.save', { name: 'Lain', file, mapping }),
      () => head('template.remove', { id, rowVersion: 1 }),
      () => head('template.read', { file }),
      () => employee('template.list', {}),
      () => employee('template.get', { id }),
      () => employee('template.fill', { id, year }),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'forbidden' })
  })
})

/** The form with other words. */
async function changed(change: (xml: string) => string): Promise<Buffer> {
  const parts = new Map(await openZip(await agencyForm()))
  const name = 'xl/sharedStrings.xml'
  return writeZip(parts.set(name, Buffer.from(change(parts.get(name)!.toString('utf8')))))
}
