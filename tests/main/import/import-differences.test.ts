import { describe, expect, it } from 'vitest'
import { openZip } from '#electron/sheets/open-zip.ts'
import { writeZip } from '#electron/sheets/write-zip.ts'
import { caseBytes } from './case-outcome.ts'
import { budi, importFile, preview, siti, storedRows, testOffices, workbook } from './import-files.ts'

const office = testOffices()
type Started = ReturnType<typeof office>

async function withPeople() {
  const started = office()
  const people = [
    ['NIP', 'NAMA', 'GOLONGAN', 'TEMPAT LAHIR'],
    [budi, 'Budi', 'III/a', 'Kapuas'],
    [siti, 'Siti', 'II/c', 'Barito'],
  ]
  await importFile(started.call, 'a.xlsx', {}, await workbook({ DATA: people }))
  return started
}

/** The list as the office gives it, with texts of its first sheet replaced as a person would in Excel. */
async function exported({ call }: Started, edits: Readonly<Record<string, string>> = {}) {
  const file = await call('import.filled', { kind: 'employees', year: 2025, language: 'id' })
  const parts = new Map(await openZip(new Uint8Array(Buffer.from(file.base64, 'base64'))))
  const path = 'xl/worksheets/sheet1.xml'
  const strings = (parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '').replaceAll('</sst>', '')
  const count = strings.match(/<si>/g)?.length ?? 0
  let sheet = parts.get(path)?.toString('utf8') ?? ''
  const added = Object.entries(edits).map(([old, text], index) => {
    const at = [...strings.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].findIndex(
      ([, known]) => known === old,
    )
    sheet = sheet.replaceAll(`<v>${at}</v>`, `<v>${count + index}</v>`)
    return `<si><t>${text}</t></si>`
  })
  parts.set(path, Buffer.from(sheet))
  parts.set('xl/sharedStrings.xml', Buffer.from(`${strings}${added.join('')}</sst>`))
  return new Uint8Array(writeZip(parts))
}

/** Somebody changes the office meanwhile. */
async function change(started: Started, column: string, rows: readonly (readonly string[])[]) {
  await importFile(
    started.call,
    'lain.xlsx',
    {},
    await workbook({ DATA: [['NIP', 'NAMA', column], ...rows] }),
  )
}

const places = ({ file }: Started) =>
  storedRows(file, 'SELECT birth_place FROM employee ORDER BY nip').map(({ birth_place }) => birth_place)

const cell = (line: number, field = 'birthPlace') => ({ sheet: 'PEGAWAI', line, field })

describe('a list that comes back from Excel', () => {
  it('without an edit is the same, and its hidden sheet is no sheet of the list', async () => {
    const started = await withPeople()
    const told = await preview(started.call, 'b.xlsx', {}, await exported(started))
    expect(told.counts).toEqual({ create: 0, update: 0, same: 2, reject: 0 })
    expect(told.sheets.map(({ name }) => name)).toEqual(['PEGAWAI', 'Petunjuk'])
  })

  it('changes what was edited, but for what a person keeps out', async () => {
    const started = await withPeople()
    const bytes = await exported(started, { Kapuas: 'Sampit', Barito: 'Muara Teweh' })
    const told = await preview(started.call, 'b.xlsx', {}, bytes)
    expect(told.rows.flatMap(({ changes }) => changes)).toHaveLength(2)
    const siti2 = told.rows.find(({ key }) => key === siti)
    const decided = await started.call('import.revise', {
      previewId: told.previewId,
      options: { kept: [cell(siti2?.line ?? 0)] },
    })
    expect(decided.counts).toMatchObject({ update: 1, same: 1 })
    expect(decided.rows.find(({ key }) => key === siti)).toMatchObject({
      action: 'same',
      corrected: false,
      cells: { birthPlace: 'Muara Teweh' },
      kept: [{ field: 'birthPlace', from: 'Barito', to: 'Muara Teweh', why: 'person' }],
    })
    await started.call('import.commit', { previewId: decided.previewId })
    expect(places(started)).toEqual(['Sampit', 'Barito'])
  })

  it('takes nothing back that the office changed meanwhile, and asks where both changed the same', async () => {
    const started = await withPeople()
    const bytes = await exported(started, { Barito: 'Muara Teweh' })
    await change(started, 'TEMPAT LAHIR', [
      [budi, 'Budi', 'Palangka Raya'],
      [siti, 'Siti', 'Buntok'],
    ])
    const told = await preview(started.call, 'b.xlsx', {}, bytes)
    const keptOf = (nip: string) => told.rows.find(({ key }) => key === nip)?.kept
    expect(keptOf(budi)).toEqual([
      { field: 'birthPlace', from: 'Palangka Raya', to: 'Kapuas', base: 'Kapuas', why: 'office' },
    ])
    expect(keptOf(siti)).toEqual([
      { field: 'birthPlace', from: 'Buntok', to: 'Muara Teweh', base: 'Barito', why: 'both' },
    ])
    expect(told.counts).toMatchObject({ update: 0, same: 2 })
    const line = told.rows.find(({ key }) => key === siti)?.line ?? 0
    const taken = await started.call('import.revise', {
      previewId: told.previewId,
      options: { taken: [cell(line)] },
    })
    await started.call('import.commit', { previewId: taken.previewId })
    expect(places(started)).toEqual(['Palangka Raya', 'Muara Teweh'])
  })

  it('is compared two ways in another office, which did not make it', async () => {
    const bytes = await exported(await withPeople())
    const other = await withPeople()
    await change(other, 'TEMPAT LAHIR', [[budi, 'Budi', 'Palangka Raya']])
    const told = await preview(other.call, 'b.xlsx', {}, bytes)
    expect(told.rows.find(({ key }) => key === budi)).toMatchObject({
      action: 'update',
      changes: [{ field: 'birthPlace', from: 'Palangka Raya', to: 'Kapuas' }],
    })
  })

  it('keeps a whole row where a value hangs together with others, and never stores half of it', async () => {
    const started = await withPeople()
    const rows = [
      ['NIP', 'NAMA', 'TEMPAT LAHIR'],
      [budi, 'Dr. Budi Hartono, M.Si.', 'Sampit'],
    ]
    const told = await preview(started.call, 'b.xlsx', {}, await workbook({ DATA: rows }))
    const fields = told.rows[0]?.changes.map(({ field }) => field) ?? []
    expect(fields.toSorted()).toEqual(['backTitle', 'birthPlace', 'frontTitle', 'name'])
    for (const field of fields) {
      const kept = [{ sheet: 'DATA', line: 2, field }]
      const { rows: decided } = await started.call('import.revise', {
        previewId: told.previewId,
        options: { kept },
      })
      const [row] = decided
      expect(row?.changes.map((change) => change.field)).not.toContain(field)
      expect(row?.kept?.map((change) => change.field)).toContain(field)
      expect([...(row?.changes ?? []), ...(row?.kept ?? [])]).toHaveLength(4)
    }
  })

  it('decides about realisations, scores and targets in the same way', async () => {
    const started = office()
    await importFile(started.call, '00-all6.xlsx', {}, caseBytes('00-all6.xlsx'))
    await importFile(started.call, 'rencana.xlsx', { year: 2025 }, caseBytes('E10a-plans-base.xlsx'))
    const tegar = '197811052005011003'
    const heads = ['NIP', 'INDIKATOR', 'TW 1', 'TW 2']
    const enter = async (first: number, second: number) =>
      await workbook({ R: [heads, [tegar, 'Jumlah laporan', first, second]] })
    await importFile(started.call, 'r.xlsx', { year: 2025 }, await enter(3, 3))
    const file = await started.call('import.filled', { kind: 'realisations', year: 2025, language: 'id' })
    const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'))
    const same = await preview(started.call, 'r.xlsx', { year: 2025 }, bytes)
    expect(same.counts).toMatchObject({ create: 0, update: 0, reject: 0 })
    await importFile(started.call, 'r2.xlsx', { year: 2025 }, await enter(4, 3))
    const told = await preview(started.call, 'r.xlsx', { year: 2025 }, bytes)
    expect(told.counts).toMatchObject({ update: 0, reject: 0 })
    expect(told.rows.flatMap(({ kept = [] }) => kept)).toMatchObject([
      { field: '2025-Q1', from: '4', to: '3', base: '3', why: 'office' },
    ])
    const target = await workbook({
      P: [
        ['NIP', 'RHK', 'INDIKATOR', 'TARGET'],
        [tegar, 'Tersusunnya laporan', 'Jumlah laporan', '99 laporan'],
      ],
    })
    const plan = await preview(started.call, 'p.xlsx', { year: 2025 }, target)
    const changed = plan.rows.find(({ changes }) => changes.some(({ field }) => field === 'target'))
    expect(changed).toBeDefined()
    const kept = [{ sheet: 'P', line: changed?.line ?? 0, field: 'target' }]
    const decided = await started.call('import.revise', {
      previewId: plan.previewId,
      options: { year: 2025, kept },
    })
    expect(decided.rows[0]).toMatchObject({ action: 'same', changes: [] })
    const aspect = await workbook({
      P: [
        ['NIP', 'RHK', 'INDIKATOR', 'ASPEK', 'TARGET'],
        [tegar, 'Tersusunnya laporan', 'Jumlah laporan', 'Kualitas', '99 laporan'],
      ],
    })
    const other = await preview(started.call, 'p.xlsx', { year: 2025 }, aspect)
    expect(other.rows[0]?.changes.map(({ field }) => field)).toEqual(['aspect', 'target'])
    const without = await started.call('import.revise', {
      previewId: other.previewId,
      options: { year: 2025, kept: [{ sheet: 'P', line: other.rows[0]?.line ?? 0, field: 'aspect' }] },
    })
    expect(without.rows[0]).toMatchObject({
      action: 'update',
      changes: [{ field: 'target', to: '99' }],
      kept: [{ field: 'aspect', why: 'person' }],
    })
    // the file says it: it was not derived
    expect(without.rows[0]?.assumed).not.toContain('aspect')
  })
})
