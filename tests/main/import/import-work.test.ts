import { describe, expect, it } from 'vitest'
import {
  budi,
  type Cells,
  importFile,
  preview,
  siti,
  storedValues,
  testOffices,
  workbook,
} from './import-files.ts'
import { approve } from '#tests/planning-office.ts'

const office = testOffices()

describe('plans, realisations and scores into an office', () => {
  const planHeader = ['NIP', 'RHK', 'INDIKATOR', 'TARGET', 'SATUAN', 'RHK PIMPINAN']
  const people = {
    A: [
      ['NIP', 'NAMA'],
      [budi, 'Budi'],
      [siti, 'Siti'],
    ],
  }

  async function withPlans(...rows: Cells[]) {
    const started = office()
    await importFile(started.call, 'pegawai.xlsx', {}, await workbook(people))
    const bring = async (...more: Cells[]) =>
      await importFile(started.call, 'skp 2027.xlsx', {}, await workbook({ A: [planHeader, ...more] }))
    await bring(...rows)
    return { ...started, bring }
  }

  it('opens the year that the file is for', async () => {
    const { call } = await withPlans([budi, 'Layanan baik', 'Surat', 12, 'surat', null])
    expect((await call('office.get', {})).years.map(({ year, plans }) => [year, plans])).toEqual([
      [2027, 1],
      [2025, 0],
    ])
  })

  it('links a result to the leader’s and warns when there is none', async () => {
    const { file, call } = await withPlans(
      [budi, 'Surat selesai', 'Surat', 12, 'surat', 'Layanan baik'],
      [siti, 'Layanan baik', 'Indeks', 80, 'indeks', 'Hasil lain'],
    )
    const links = 'SELECT w.text, x.text FROM work_result w JOIN work_result x ON x.id = w.parent_id'
    expect(storedValues(file, links)).toEqual([['Surat selesai', 'Layanan baik']])
    const bytes = await workbook({
      A: [planHeader, [siti, 'Layanan baik', 'Indeks', 80, 'indeks', 'Hasil lain']],
    })
    const shown = await preview(call, 'skp 2027.xlsx', {}, bytes)
    expect(shown.rows[0]).toMatchObject({
      action: 'same',
      problems: [{ level: 'warning', code: 'PARENT_UNKNOWN' }],
    })
  })

  it('updates a target, keeps what is not told, and rejects a repeated indicator', async () => {
    const { call, file, bring } = await withPlans([budi, 'Layanan baik', 'Surat', 12, 'surat', null])
    const batch = await bring(
      [budi, 'LAYANAN BAIK', 'Surat', '10–15', null, null],
      [budi, 'Layanan baik', 'surat', 3, null, null],
    )
    expect(batch.counts).toEqual({ create: 0, update: 1, same: 0, reject: 1 })
    expect(storedValues(file, 'SELECT target_kind, low, high, target_unit FROM indicator')).toEqual([
      ['range', 1000, 1500, 'surat'],
    ])
    await call('import.undo', { batch: batch.id })
    expect(storedValues(file, 'SELECT target_kind, low, high FROM indicator')).toEqual([
      ['number', 1200, null],
    ])
  })

  it('leaves a plan alone that two people have signed here', async () => {
    const { call } = office()
    await importFile(call, 'pegawai.xlsx', {}, await workbook(people))
    const { rows } = await call('employee.list', {})
    const employeeId = rows.find(({ nip }) => nip === budi)?.id ?? ''
    const result = await call('plan.saveResult', {
      employeeId,
      year: 2025,
      kind: 'main',
      text: 'Layanan baik',
    })
    await call('plan.saveIndicator', {
      workResultId: result.id,
      text: 'Surat',
      aspects: ['quantity'],
      targetKind: 'number',
      low: 12,
      direction: 'higher',
    })
    await approve(call, [employeeId])
    const bytes = await workbook({
      A: [
        planHeader,
        [budi, 'Layanan baik', 'Surat', 12, null, null],
        [budi, 'Layanan baik', 'Surat', 13, null, null],
      ],
    })
    const shown = await preview(call, 'skp.xlsx', { year: 2025 }, bytes)
    expect(shown.rows.map(({ action, problems }) => [action, problems[0]?.code])).toEqual([
      ['same', undefined],
      ['reject', 'INDICATOR_DUPLICATE'],
    ])
    const other = await workbook({ A: [planHeader, [budi, 'Layanan baik', 'Surat', 13, null, null]] })
    expect((await preview(call, 'skp.xlsx', { year: 2025 }, other)).rows[0]?.problems[0]?.code).toBe(
      'PLAN_LOCKED',
    )
  })

  it('rejects what is ambiguous, mixed or of another rhythm, never guessing', async () => {
    const { call } = await withPlans(
      [budi, 'A', 'Surat', 1, null, null],
      [budi, 'B', 'Surat', 2, null, null],
      [siti, 'C', 'Data', 3, null, null],
    )
    const months = await workbook({
      A: [
        ['NIP', 'RHK', 'INDIKATOR', 'JANUARI', 'PEBRUARI'],
        [budi, null, 'Surat', 1, 2],
        [budi, 'B', 'Surat', 1, 2],
        [siti, null, 'Data', 3, 4],
      ],
    })
    const batch = await importFile(call, 'realisasi.xlsx', { year: 2027 }, months)
    expect(batch.counts).toEqual({ create: 2, update: 0, same: 0, reject: 1 })
    const quarters = await workbook({
      A: [
        ['NIP', 'INDIKATOR', 'TW I', 'MEI'],
        [siti, 'Data', 5, null],
        [siti, 'Data', null, 7],
        [siti, 'Data', 5, 7],
        ['197505052000031002', 'Data', 1, null],
      ],
    })
    const shown = await preview(call, 'realisasi.xlsx', { year: 2027 }, quarters)
    expect(shown.rows.map(({ action, problems }) => problems[0]?.code ?? action)).toEqual([
      'GRAIN_DIFFERS',
      'create',
      'GRAIN_MIXED',
      'PERSON_UNKNOWN',
    ])
  })

  it('puts scores of a named quarter into its evaluation', async () => {
    const { call, file } = office()
    await importFile(call, 'pegawai.xlsx', {}, await workbook(people))
    const bytes = await workbook({
      A: [
        ['NILAI PERILAKU TRIWULAN III TAHUN 2025'],
        ['NIP', 'NAMA', 'Loyal'],
        [budi, 'Budi', '88,5'],
        [siti, 'Siti', null],
      ],
    })
    const batch = await importFile(call, 'perilaku.xlsx', {}, bytes)
    expect(batch.counts).toEqual({ create: 1, update: 0, same: 1, reject: 0 })
    expect(
      storedValues(
        file,
        'SELECT e.period_key, v.core_value, v.score FROM value_rating v JOIN evaluation e ON e.id = v.evaluation_id',
      ),
    ).toEqual([['2025-Q3', 'loyal', 8850]])
  })
})
