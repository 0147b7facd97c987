import { describe, expect, it } from 'vitest'
import { caseBytes } from './case-outcome.ts'
import { type Cells, importFile, preview, storedRows, testOffices, workbook } from './import-files.ts'

const office = testOffices()
const tegar = '197811052005011003'
const siti = '198508172008012004'
const valueHeads = [
  'Berorientasi Pelayanan',
  'Akuntabel',
  'Kompeten',
  'Harmonis',
  'Loyal',
  'Adaptif',
  'Kolaboratif',
]

async function withPeople() {
  const started = office()
  await importFile(started.call, '00-all6.xlsx', {}, caseBytes('00-all6.xlsx'))
  return started
}

async function withPlans() {
  const started = await withPeople()
  await importFile(started.call, 'rencana 2025.xlsx', { year: 2025 }, caseBytes('E10a-plans-base.xlsx'))
  return started
}

type Started = Awaited<ReturnType<typeof withPeople>>

async function shown({ call }: Started, rows: readonly Cells[]) {
  const told = await preview(call, 'buku 2025.xlsx', { year: 2025 }, await workbook({ Lembar: rows }))
  const problems = told.rows.map((row) => row.problems.map(({ code, column }) => `${code} ${column}`))
  return { told, problems }
}

describe('a realisation', () => {
  const heads = ['NIP', 'INDIKATOR', 'TW 1', 'TW 2']

  it('in another measure than its target is refused at its cell, one in strange words is kept and shown', async () => {
    const started = await withPlans()
    const { told, problems } = await shown(started, [
      heads,
      [tegar, 'Jumlah laporan', '3 jam', null],
      [siti, 'Jumlah laporan', '3 berkas', '2 juta'],
      [siti, 'Persentase tepat', '95 persen', '31 Desember 2025'],
    ])
    // hours may be a strange word for reports, millions never
    expect(problems).toEqual([['UNIT_UNLIKE Q1'], ['UNIT_OTHER Q2'], ['NUMBER_INVALID Q2']])
    expect(told.counts).toMatchObject({ create: 1, reject: 2 })
  })

  it('of five times the target or ten times the last is kept, shown and worth a look', async () => {
    const started = await withPlans()
    const { told, problems } = await shown(started, [
      heads,
      [tegar, 'Jumlah laporan', 3, 60],
      [siti, 'Persentase tepat', 9, 95],
    ])
    expect(problems).toEqual([['VALUE_FAR_OVER_TARGET Q2'], ['VALUE_FAR_OVER_LAST Q2']])
    expect(told.counts).toMatchObject({ create: 2, reject: 0 })
  })

  it('of an indicator that the plan lacks is offered the nearest', async () => {
    const { told } = await shown(await withPlans(), [
      heads,
      [tegar, 'Jumlah laporan bln', 3, null],
      [tegar, 'Indeks kepuasan', 3, null],
    ])
    expect(told.rows.map(({ problems }) => problems[0])).toMatchObject([
      { code: 'INDICATOR_NEAREST', column: 'indicator', params: { nearest: 'Jumlah laporan' } },
      { code: 'INDICATOR_UNKNOWN', column: 'indicator' },
    ])
  })

  it('beyond what an indicator can hold is refused by name, as a target is', async () => {
    const started = await withPlans()
    const entry = await shown(started, [heads, [tegar, 'Jumlah laporan', '9.999.999.999.999', null]])
    expect(entry.problems).toEqual([['NUMBER_RANGE Q1']])
    const target = await shown(started, [
      ['NIP', 'RHK', 'INDIKATOR', 'TARGET'],
      [tegar, 'Terlalu besar', 'Jumlah', 'Rp 9.999.999.999.999'],
    ])
    expect(target.problems).toEqual([['NUMBER_RANGE target']])
  })
})

it('a target that is a real date is a day where a day is asked for, else what a spreadsheet made of a range', async () => {
  const day = new Date('2025-12-31T00:00:00Z')
  const { told, problems } = await shown(await withPeople(), [
    ['NIP', 'RHK', 'INDIKATOR', 'TARGET'],
    [tegar, 'Tersusunnya laporan', 'Tanggal penyampaian', day],
    [tegar, 'Tersusunnya laporan', 'Lama penyampaian', day],
  ])
  expect(problems).toEqual([[], ['NUMBER_IS_DATE target']])
  expect(told.rows.map(({ action }) => action)).toEqual(['create', 'reject'])
})

describe('a book of behaviour', () => {
  const stored = ({ file }: Started) =>
    storedRows(
      file,
      `SELECT v.note, group_concat(r.score) AS scores, group_concat(r.rating) AS ratings FROM evaluation v
        JOIN employee e ON e.id = v.employee_id LEFT JOIN value_rating r ON r.evaluation_id = v.id
        WHERE v.period_key = '2025' AND e.nip = '${tegar}' GROUP BY v.id`,
    )

  it('gives its CATATAN to the note of the year, which a blank cell leaves alone', async () => {
    const started = await withPeople()
    const heads = ['NIP', 'NAMA', ...valueHeads, 'CATATAN']
    const first = await shown(started, [heads, [tegar, 'Tegar', 80, 80, 80, 80, 80, 80, 80, 'Ramah.']])
    await started.call('import.commit', { previewId: first.told.previewId })
    expect(stored(started)).toMatchObject([{ note: 'Ramah.' }])
    const again = await shown(started, [heads, [tegar, 'Tegar', 80, 80, 80, 80, 80, 80, 81, null]])
    expect(again.told.rows[0]?.changes).toMatchObject([{ field: 'collaborative', from: '80', to: '81' }])
    await started.call('import.commit', { previewId: again.told.previewId })
    expect(stored(started)).toMatchObject([{ note: 'Ramah.' }])
  })

  it('in words waits for the approved plan', async () => {
    const rows = [
      ['NIP', 'NAMA', ...valueHeads],
      [tegar, 'Tegar', ...valueHeads.map(() => 'Sesuai Ekspektasi')],
    ]
    const refused = await shown(await withPeople(), rows)
    expect(refused.problems).toEqual([['RATING_WAITS nip']])
    const started = await withPlans()
    const { told } = await shown(started, rows)
    await started.call('import.commit', { previewId: told.previewId })
    expect(stored(started)).toMatchObject([
      { scores: null, ratings: valueHeads.map(() => 'asExpected').join(',') },
    ])
  })

  it('in symbols or on a scale of its own is refused with the reason', async () => {
    const { problems } = await shown(await withPlans(), [
      ['NIP', 'NAMA', ...valueHeads],
      [tegar, 'Tegar', '👍', 'Sesuai', null, null, null, null, null],
      [siti, 'Siti', 2, 2, 1, 2, 3, 2, 2],
    ])
    expect(problems).toEqual([['RATING_UNKNOWN serviceOriented'], ['SCORE_SCALE undefined']])
  })
})
