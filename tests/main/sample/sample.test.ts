import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { prepare } from '#electron/db/sql.ts'
import { contentHash } from '#electron/db/content-hash.ts'
import { buildSample } from '#electron/sample/build-sample.ts'
import { predikats } from '#shared/appraisal/predikat.ts'

function sampleFile(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'contoh.timbang')
}

async function sample() {
  const file = sampleFile()
  await buildSample(file, { now: new Date('2026-11-24T08:00:00') })
  const opened = openFile(file)
  const rows = <Row>(text: string, ...values: unknown[]) => prepare(opened.read, text).all(...values) as Row[]
  return { file, opened, rows }
}

test('two samples hold the same content', async () => {
  const [one, two] = [await sample(), await sample()]
  expect(contentHash(one.opened.read)).toBe(contentHash(two.opened.read))
  one.opened.close()
  two.opened.close()
})

test('the sample is marked as one and holds 36 people with plans of two years', async () => {
  const { opened, rows, file } = await sample()
  expect(rows('SELECT sample FROM office')).toEqual([{ sample: 1 }])
  expect(rows('SELECT count(*) AS n FROM employee')).toEqual([{ n: 36 }])
  expect(rows("SELECT year, count(*) AS n FROM plan WHERE state = 'approved' GROUP BY year")).toEqual([
    { year: 2025, n: 36 },
    { year: 2026, n: 36 },
  ])
  expect(
    rows(
      'SELECT count(*) AS n FROM indicator i JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id WHERE p.year = 2025',
    ),
  ).toEqual([{ n: 181 }])
  expect(statSync(file).size).toBeGreaterThan(100_000)
  opened.close()
})

test('every predikat occurs in both years, and two people of 2026 are unfinished', async () => {
  const { opened, rows } = await sample()
  for (const year of ['2025', '2026']) {
    const counts = rows<{ predikat: string | null; n: number }>(
      'SELECT predikat, count(*) AS n FROM evaluation WHERE period_key = ? GROUP BY predikat',
      year,
    )
    const of = new Map(counts.map(({ predikat, n }) => [predikat, n]))
    for (const predikat of predikats) expect(of.get(predikat), `${year} ${predikat}`).toBeGreaterThan(0)
    expect(of.get(null) ?? 0).toBe(year === '2026' ? 2 : 0)
  }
  expect(
    rows("SELECT count(*) AS n FROM evaluation WHERE predikat IS NULL AND period_key <> '2026'"),
  ).toEqual([{ n: 2 }])
  opened.close()
})

test('shares stay within 100 and the corrected scores of 2025 are those of the workbook', async () => {
  const { opened, rows } = await sample()
  expect(
    rows(
      "SELECT max(r.value) AS most FROM realisation r JOIN indicator i ON i.id = r.indicator_id WHERE i.target_unit = '%'",
    ),
  ).toEqual([{ most: 10_000 }])
  expect(
    rows(
      "SELECT v.score FROM value_rating v JOIN evaluation e ON e.id = v.evaluation_id JOIN employee p ON p.id = e.employee_id WHERE p.nip = '197702172005122009' AND e.period_key = '2025' AND v.core_value = 'adaptive'",
    ),
  ).toEqual([{ score: 8700 }])
  opened.close()
})

test('one complaint indicator goes from 10 to 3 days in six monthly entries', async () => {
  const { opened, rows } = await sample()
  const entries = rows<{ period_key: string; value: number }>(
    "SELECT r.period_key, r.value FROM realisation r JOIN indicator i ON i.id = r.indicator_id WHERE i.grain = 'month' ORDER BY r.period_key",
  )
  expect(entries).toHaveLength(6)
  expect([entries[0]?.value, entries[5]?.value]).toEqual([1000, 300])
  opened.close()
})

test('an existing file is refused and left alone', async () => {
  const { file, opened } = await sample()
  opened.close()
  const size = statSync(file).size
  await expect(buildSample(file)).rejects.toMatchObject({ key: 'error.file.exists' })
  expect(statSync(file).size).toBe(size)
})

test('papers of periods that are over are closed; one section of 2025 and the third quarter wait for whoever looks around', async () => {
  const { opened, rows } = await sample()
  const open = rows<{ period: string; n: number }>(
    "SELECT period_key AS period, count(*) AS n FROM evaluation WHERE state <> 'closed' GROUP BY period_key ORDER BY period_key",
  )
  expect(open).toEqual([
    { period: '2025', n: 8 },
    ...['2026', '2026-Q3', '2026-Q4'].map((period) => ({ period, n: 36 })),
  ])
  expect(rows("SELECT count(*) AS n FROM evaluation WHERE state = 'closed' AND snapshot IS NULL")).toEqual([
    { n: 0 },
  ])
  opened.close()
})

test('its log is told in the order of the days', async () => {
  const { opened, rows } = await sample()
  const days = rows<{ at: string }>('SELECT at FROM audit_event ORDER BY seq').map(({ at }) => at)
  expect(days).toEqual(days.toSorted())
  opened.close()
})
