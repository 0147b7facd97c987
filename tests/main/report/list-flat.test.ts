import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownerSession, type Session } from '#electron/api/session.ts'
import { startBackend } from '#tests/backend.ts'
import { startSample } from '#tests/sample-backend.ts'

let sample: Awaited<ReturnType<typeof startSample>>
beforeAll(async () => {
  sample = await startSample()
}, 60_000)
afterAll(() => {
  expect(sample.bugs).toEqual([])
  sample.close()
})

test('people come in the office’s order, the camat first, with codes and ISO dates', async () => {
  const rows = await sample.call('list.flat', { kind: 'employees' })
  expect(rows).toHaveLength(36)
  expect(rows[0]).toMatchObject({
    nip: '196806131993011007',
    name: 'Wahyu Gohong',
    frontTitle: null,
    backTitle: 'S.Sos., M.Si.',
    fullName: 'Wahyu Gohong, S.Sos., M.Si.',
    grade: 'IV/b',
    rankName: 'Pembina Tingkat I',
    gradeDate: '2019-04-01',
    sex: 'male',
    employeeType: 'pns',
    status: 'active',
    unit: 'Kecamatan Rakumpit',
    leadsUnit: 1,
    educationLevel: 's2',
  })
})

test('personal data stay out of the list', async () => {
  const [row] = await sample.call('list.flat', { kind: 'employees' })
  for (const field of ['nik', 'npwp', 'religion', 'maritalStatus', 'address', 'phone', 'email'])
    expect(row).not.toHaveProperty(field)
})

test('a plan row has the target as number or text and the aspects as codes', async () => {
  const rows = await sample.call('list.flat', { kind: 'plans', year: 2025 })
  const { rows: grid } = await sample.call('realisation.grid', { year: 2025 })
  expect(rows).toHaveLength(grid.length)
  expect(rows[0]).toMatchObject({
    nip: '196806131993011007',
    year: 2025,
    number: 1,
    kind: 'main',
    aspect: 'quantity',
    target: 12,
    targetUnit: 'laporan',
    direction: 'higher',
    accumulation: 'sum',
    state: 'approved',
  })
})

test('a range is written with its dash, a text as it is, and a result without indicator still has its row', async () => {
  const { call, close } = startBackend()
  const { id: employeeId } = await call('employee.save', {
    name: 'Ani',
    nip: '199001012015052001',
    employeeType: 'pns',
  })
  const result = async (text: string) =>
    (await call('plan.saveResult', { employeeId, year: 2025, kind: 'main', text })).id
  const indicator = {
    workResultId: await result('Layanan selesai'),
    aspects: ['quality' as const, 'time' as const],
    direction: 'higher' as const,
  }
  await call('plan.saveIndicator', {
    ...indicator,
    text: 'Ketepatan',
    targetKind: 'range',
    low: 80,
    high: 90.5,
    targetUnit: '%',
  })
  await call('plan.saveIndicator', {
    ...indicator,
    text: 'Mutu',
    targetKind: 'text',
    targetText: 'tanpa keluhan',
  })
  await result('Belum berindikator')
  const rows = await call('list.flat', { kind: 'plans', year: 2025 })
  close()
  expect(
    rows.map((row) => [row['number'], row['aspect'], row['target'], row['targetUnit'], row['state']]),
  ).toEqual([
    [1, 'quality,time', '80–90.5', '%', 'draft'],
    [1, 'quality,time', 'tanpa keluhan', null, 'draft'],
    [2, null, null, null, 'draft'],
  ])
})

test('realisations are the entries of the page, period by period', async () => {
  const rows = await sample.call('list.flat', { kind: 'realisations', year: 2025 })
  const { rows: grid } = await sample.call('realisation.grid', { year: 2025 })
  const flat = rows.map((row) => `${row['indicator']} ${row['period']} ${row['value']}`).toSorted()
  const shown = grid.flatMap(({ indicator, values }) =>
    Object.entries(values).map(([period, value]) => `${indicator} ${period} ${value}`),
  )
  expect(flat).toEqual(shown.toSorted())
})

test('behaviour holds the scores of the annual evaluation in the order of the law', async () => {
  const rows = await sample.call('list.flat', { kind: 'behaviour', year: 2025 })
  const { rows: grid } = await sample.call('appraisal.grid', { period: '2025' })
  expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2025']))
  expect(rows.slice(0, 7).map(({ coreValue }) => coreValue)).toEqual([
    'serviceOriented',
    'accountable',
    'competent',
    'harmonious',
    'loyal',
    'adaptive',
    'collaborative',
  ])
  const scores = grid.flatMap(({ scores: own }) => Object.values(own))
  expect(rows.map(({ score }) => Number(score)).toSorted((a, b) => a - b)).toEqual(
    scores.toSorted((a, b) => a - b),
  )
})

test('without a year every year comes, oldest first', async () => {
  const years = (await sample.call('list.flat', { kind: 'behaviour' })).map(({ year }) => Number(year))
  expect([...new Set(years)]).toEqual([2025, 2026])
  expect(years).toEqual(years.toSorted((a, b) => a - b))
})

test('a year that is not open is refused', async () => {
  await expect(sample.call('list.flat', { kind: 'plans', year: 2031 })).rejects.toMatchObject({
    code: 'not_found',
    key: 'error.year.notOpen',
  })
})

test('a head sees the rows of the people whom he rates, and nobody else’s', async () => {
  const people = (await sample.call('employee.list', { limit: 100 })).rows
  const head = people.find(({ positionName }) => positionName === 'Kepala Seksi Pelayanan Umum')
  const session: Session = {
    ...ownerSession('head'),
    role: 'head',
    scope: { kind: 'ratedBy', employeeId: head?.id ?? '' },
  }
  const call = sample.as(session)
  const own = (await call('list.flat', { kind: 'employees' })).map(({ nip }) => nip)
  expect(own).toHaveLength(8)
  for (const kind of ['plans', 'realisations', 'behaviour'] as const)
    expect(
      (await call('list.flat', { kind, year: 2025 })).every(({ nip }) => own.includes(nip ?? null)),
    ).toBe(true)
})

test('each list that leaves is noted in the history', async () => {
  await sample.call('list.flat', { kind: 'employees' })
  expect((await sample.call('history.list', { limit: 1 }))[0]).toMatchObject({ operation: 'list.flat' })
})
