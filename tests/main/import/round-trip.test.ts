import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import ExcelJS from 'exceljs'
import type { FileData } from '#shared/api/file-data.ts'
import { importKinds } from '#shared/import/preview.ts'
import { raterSession } from '#tests/planning-office.ts'
import { startSample } from '#tests/sample-backend.ts'

describe('what the office holds, in a workbook of the importer’s own columns', () => {
  let sample: Awaited<ReturnType<typeof startSample>>
  beforeAll(async () => {
    sample = await startSample()
  }, 60_000)
  afterAll(() => {
    expect(sample.bugs).toEqual([])
    sample.close()
  })

  it.each(importKinds)('of %s is read again without a difference', async (kind) => {
    for (const year of [2025, 2026]) {
      const file = await sample.call('import.filled', { kind, year })
      const shown = await sample.call('import.preview', { file, options: { kind, year } })
      const others = shown.rows.filter(({ action, problems }) => action !== 'same' || problems.length > 0)
      expect(others).toEqual([])
      expect(shown.counts).toMatchObject({ create: 0, update: 0, reject: 0 })
      expect(shown.counts.same).toBeGreaterThan(30)
      expect(shown.absent).toEqual([])
      expect(shown.created).toEqual({ units: [], positions: [], years: [] })
    }
  })

  it('changes what was changed in Excel, and that alone', async () => {
    const file = await sample.call('import.filled', { kind: 'realisations', year: 2026 })
    const changed = await edited(file, (sheet) => {
      sheet.getRow(2).getCell(5).value = 77
    })
    const shown = await sample.call('import.preview', { file: changed, options: { year: 2026 } })
    expect(shown.counts).toMatchObject({ create: 0, update: 1, reject: 0 })
    expect(shown.rows.find(({ action }) => action === 'update')?.changes).toMatchObject([{ to: '77' }])
  })

  it('says in the log what was taken out', async () => {
    await sample.call('import.filled', { kind: 'behaviour', year: 2026 })
    expect((await sample.call('history.list', { limit: 1 }))[0]).toMatchObject({
      operation: 'import.filled',
      object: 'timbang-behaviour-2026.xlsx',
    })
  })

  it('is refused for a year that is not there', async () => {
    await expect(sample.call('import.filled', { kind: 'plans', year: 2031 })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('people of every kind', () => {
  it('come back without a difference: acting, on leave, without NIP, of units of one name, under an entered superior', async () => {
    const { call, close } = await startSample()
    const units = await call('unit.list', {})
    const section = units.find(({ kind }) => kind === 'section')!
    const { rows } = await call('employee.list', { limit: 500 })
    const head = rows[1]!
    const village = await call('unit.save', {
      name: 'Kelurahan Marang',
      kind: 'kelurahan',
      parentId: units[0]!.id,
    })
    const twin = await call('unit.save', { name: section.name, kind: 'section', parentId: village.id })
    const pelaksana = { positionKind: 'pelaksana', positionName: 'Pengadministrasi' } as const
    const { id: dini } = await call('employee.save', {
      ...pelaksana,
      name: 'Dini Lestari',
      backTitle: 'A.Md.',
      employeeType: 'pppk',
      nip: '199009132025242014',
      birthDate: '1990-09-13',
      sex: 'female',
      contractStart: '2025-01-01',
      contractEnd: '2029-12-31',
      status: 'unpaidLeave',
      statusDate: '2026-11-01',
      unitId: twin.id,
    })
    await call('employee.save', {
      ...pelaksana,
      name: 'Eko',
      employeeType: 'nonAsn',
      birthDate: '1999-01-02',
      unitId: section.id,
    })
    await call('employee.save', {
      name: 'Fitri',
      employeeType: 'pns',
      nip: '198502282010012003',
      positionKind: 'structural',
      positionName: 'Kepala Seksi Kebersihan',
      acting: 'plt',
      positionLevel: 'pengawas',
      sex: 'female',
      birthDate: '1985-02-28',
      unitId: village.id,
    })
    await call('employee.setSuperior', { employeeIds: [dini], superiorId: head.id })
    const file = await call('import.filled', { kind: 'employees', year: 2026 })
    const shown = await call('import.preview', { file, options: {} })
    expect(shown.rows.filter(({ action }) => action !== 'same')).toEqual([])
    expect(shown.counts.same).toBe(39)
    close()
  })

  it('are those in sight of whoever asks', async () => {
    const { call, as, close } = await startSample()
    const { rows } = await call('employee.list', { search: 'Rintu Effendi' })
    const nips = async (asked: typeof call) => {
      const cells = await cellsOf(await asked('import.filled', { kind: 'employees', year: 2026 }))
      return cells.map(([nip]) => nip)
    }
    expect(await nips(call)).toHaveLength(36)
    const seen = await nips(as(raterSession(rows[0]!.id)))
    expect(seen).toContain(rows[0]!.nip)
    expect(seen).toHaveLength(8)
    close()
  })
})

async function edited(file: FileData, edit: (sheet: ExcelJS.Worksheet) => void): Promise<FileData> {
  const book = await opened(file)
  edit(book.worksheets[0]!)
  return { name: file.name, base64: Buffer.from(await book.xlsx.writeBuffer()).toString('base64') }
}

async function cellsOf(file: FileData): Promise<unknown[][]> {
  const book = await opened(file)
  const rows: unknown[][] = []
  book.worksheets[0]!.eachRow((row, number) => number > 1 && rows.push((row.values as unknown[]).slice(1)))
  return rows
}

async function opened({ base64 }: FileData): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(base64, 'base64') as unknown as ArrayBuffer)
  return book
}
