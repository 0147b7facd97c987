import { expect, test } from 'vitest'
import { isFinished } from '#shared/appraisal/missing.ts'
import { type SampleOffice as Office, sampleOffices } from '../sample-office.ts'
import { openWorkbook, tableOf } from '../../workbook.ts'

const start = sampleOffices()

const period = '2026'

/** Who is done, as each page and document says it. */
async function saidOf({ call }: Office) {
  const grid = await call('appraisal.grid', { period })
  const board = await call('dashboard.get', { period })
  const { appraisal } = await call('dashboard.waiting', { period })
  const report = await call('report.yearly', { year: 2026 })
  const lines = tableOf(openWorkbook(Buffer.from(report.base64, 'base64')), 'Predikat', 8, 'Nama')
  return {
    counts: {
      grid: grid.rows.filter(isFinished).length,
      picker: grid.units.reduce((sum, { rated }) => sum + rated, 0),
      dashboard: board.rated,
      sidebar: grid.rows.length - appraisal,
      report: lines.filter((line) => line['Keterangan'] === undefined).length,
    },
    named: grid.rows.filter((row) => !isFinished(row)).map(({ fullName }) => fullName),
    remark: (name: string) => lines.find((line) => line['Nama'] === name)?.['Keterangan'],
  }
}
const allOf = (count: number) => ({
  grid: count,
  picker: count,
  dashboard: count,
  sidebar: count,
  report: count,
})

/** Takes one mark of somebody with a predikat away, and answers who it is. */
async function unmark({ call, grid }: Office) {
  const { rows } = await grid(period, 'Pelayanan Umum')
  const { employeeId, fullName, marks } = rows.find((row) => row.predikat !== undefined)!
  const { workResultId } = marks[0]!
  const mark = { employeeId, field: 'workResult', workResultId } as const
  await call('appraisal.rate', { period, cells: [{ ...mark, value: null }] })
  return { fullName, mark }
}

test('where the office asks for no mark per result, the two ratings are enough', async () => {
  const office = await start()
  const { fullName } = await unmark(office)
  const said = await saidOf(office)
  expect(said.counts).toEqual(allOf(34))
  expect(said.named).not.toContain(fullName)
})

test('where it asks, somebody with an unmarked result is unfinished on every page and in the report', async () => {
  const office = await start()
  await office.call('setting.save', { values: { 'appraisal.markEachResult': true } })
  const before = await saidOf(office)
  const { fullName, mark } = await unmark(office)
  const said = await saidOf(office)
  expect(said.counts).toEqual(allOf(before.counts.grid - 1))
  expect(said.named).toContain(fullName)
  expect(said.remark(fullName)).toContain('rating tiap hasil kerja belum lengkap')

  await office.call('appraisal.rate', { period, cells: [{ ...mark, value: 'above' }] })
  expect((await saidOf(office)).counts).toEqual(before.counts)
})

test('a year keeps what was asked of it', async () => {
  const office = await start()
  const { fullName } = await unmark(office)
  const values = { 'appraisal.markEachResult': true }
  await office.call('setting.save', { values, validFrom: '2027-01-01' })
  const said = await saidOf(office)
  expect(said.named).not.toContain(fullName)
})

test('somebody without a predikat is told of the marks too in the ranking', async () => {
  const office = await start()
  await office.call('setting.save', { values: { 'appraisal.markEachResult': true } })
  const [scope] = (await office.call('ranking.list', { period, by: 'office' })).scopes
  const { rows } = await office.call('appraisal.grid', { period })
  for (const { employeeId, missing } of scope?.unranked ?? [])
    expect(missing).toEqual(rows.find((row) => row.employeeId === employeeId)?.missing)
  expect(scope?.unranked.flatMap(({ missing }) => missing)).toContain('missing.marks')
})
