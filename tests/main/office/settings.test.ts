import { startSample } from '../sample-office.ts'
import { expect, test } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { readSettings } from '#electron/office/settings.ts'
import { defaultCriteria } from '#shared/appraisal/criteria.ts'
import { usualSettings } from '#shared/setting/settings.ts'
import { sessionOf, startPlanningOffice } from '../../planning-office.ts'

type Office = ReturnType<typeof startPlanningOffice>
const hash = async ({ call }: Office) => (await call('file.verify', {})).contentHash
const criteria = () => defaultCriteria.map((row) => ({ ...row }))
const withHeads = (weights: readonly number[]) =>
  criteria().map((row, index) => ({ ...row, head: weights[index] ?? 0 }))

test('settings are the defaults until one is saved, and undo takes it back', async () => {
  const office = startPlanningOffice()
  const { call } = office
  expect(await call('setting.get', {})).toEqual(usualSettings('2025-12-31'))
  const before = await hash(office)
  const saved = await call('setting.save', { values: { achievementCap: 110, 'trend.threshold': 2.5 } })
  expect(saved).toMatchObject({ achievementCap: 110, 'trend.threshold': 2.5, rhythm: 'quarterly' })
  await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
  expect(await hash(office)).toBe(before)
  // what already holds is no change
  await call('setting.save', { values: { achievementCap: 120 } })
  expect(await hash(office)).toBe(before)
  office.close()
})

test('a value out of bounds, of the wrong shape or of no known setting is refused at its field', async () => {
  const { call, close } = startPlanningOffice()
  const refusal = await call('setting.save', {
    values: {
      achievementCap: 99,
      'index.detailWeights': { work: 70, behaviour: 40 },
      'trend.threshold': 'lima',
      'index.priorityWeights': { main: 0, additional: 1 },
      'tidak.ada': 1,
    },
  }).then(
    () => undefined,
    (error: unknown) => error as { code: string; fields: Record<string, { key: string }> },
  )
  expect(refusal?.code).toBe('invalid')
  expect(
    Object.entries(refusal?.fields ?? {})
      .map(([field, { key }]) => `${field} ${key}`)
      .toSorted(),
  ).toEqual([
    'values.achievementCap error.tooSmall',
    'values.index.detailWeights error.sum100',
    'values.index.priorityWeights.main error.tooSmall',
    'values.tidak.ada error.unknownField',
    'values.trend.threshold error.number',
  ])
  expect(await call('setting.get', {})).toEqual(usualSettings('2025-12-31'))
  close()
})

test('a change holds from the year that is being appraised, and earlier years keep theirs', async () => {
  const office = startPlanningOffice({ today: '2026-01-15' })
  // until 31 January it is still 2025 that is appraised
  await office.call('setting.save', { values: { achievementCap: 130 } })
  await office.call('setting.save', { values: { achievementCap: 150 }, validFrom: '2027-01-01' })
  office.close()
  const { read, close } = openFile(office.file)
  const cap = (on: string) => readSettings(read, on).achievementCap
  expect([cap('2024-12-31'), cap('2025-01-01'), cap('2026-12-31'), cap('2027-01-01')]).toEqual([
    120, 130, 130, 150,
  ])
  close()
})

test('a setting that begins within a year holds for the whole of it, and the kept index follows', async () => {
  const office = await startSample()
  const indexes = async (period: string) =>
    (await office.call('appraisal.grid', { period })).rows.map(({ index }) => index)
  const before = [await indexes('2025'), await indexes('2026')]
  await office.call('setting.save', {
    values: { 'index.detailWeights': { work: 0, behaviour: 100 } },
    validFrom: '2026-07-01',
  })
  expect((await office.call('setting.get', { year: 2026 }))['index.detailWeights'].work).toBe(0)
  expect((await office.call('setting.get', { year: 2025 }))['index.detailWeights'].work).toBe(60)
  expect(await indexes('2025')).toEqual(before[0])
  expect(await indexes('2026')).not.toEqual(before[1])
  office.close()
})

test('a stored value that is no longer allowed counts as not stored', async () => {
  const office = startPlanningOffice()
  office.close()
  const { write, read, close } = openFile(office.file)
  const insert = write.sqlite.prepare('INSERT INTO setting VALUES (?, ?, ?)')
  insert.run('achievementCap', '5', '2020-01-01')
  insert.run('trend.threshold', '{', '2020-01-01')
  expect(readSettings(read, '2025-12-31')).toEqual(usualSettings('2025-12-31'))
  close()
})

test('a scheme whose weights do not sum to 100 is refused with the sum, and so is a criterion twice', async () => {
  const { call, close } = startPlanningOffice()
  const draft = { name: 'Kriteria 2026', validFrom: '2026-01-01' }
  await expect(
    call('scheme.save', { ...draft, criteria: withHeads([20, 20, 15, 15, 10, 10, 5, 4]) }),
  ).rejects.toMatchObject({ fields: { 'sums.head': { key: 'error.sum100', params: { sum: 99 } } } })
  const twice = [...criteria(), { ...criteria()[7]!, head: 0, functional: 0, staff: 0 }]
  await expect(call('scheme.save', { ...draft, criteria: twice })).rejects.toMatchObject({
    fields: { 'criteria.8.key': { key: 'error.duplicate' } },
  })
  expect(await call('scheme.list', {})).toHaveLength(1)
  close()
})

test('changed weights are a new version from its date; years before keep theirs, and undo restores all', async () => {
  const office = startPlanningOffice()
  const { call } = office
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  const before = await hash(office)
  const weights = withHeads([30, 10, 15, 15, 10, 10, 5, 5])
  const saved = await call('scheme.save', {
    name: 'Kriteria 2026',
    validFrom: '2026-01-01',
    criteria: weights,
  })
  const versions = await call('scheme.list', {})
  expect(versions.map(({ name }) => name)).toEqual(['Kriteria 2026', 'Kriteria kantor'])
  expect(versions[0]?.criteria[0]).toMatchObject({ key: 'workQuality', head: 30, functional: 25 })
  expect(versions[1]?.criteria[0]).toMatchObject({ head: 20 })
  expect(await call('scheme.list', { id: saved.id })).toHaveLength(1)
  // the same date corrects that version instead of adding one
  await call('scheme.save', {
    name: 'Kriteria 2026 b',
    validFrom: '2026-01-01',
    criteria: weights,
    rowVersion: saved.rowVersion,
  })
  await expect(
    call('scheme.save', {
      name: 'X',
      validFrom: '2026-01-01',
      criteria: weights,
      rowVersion: saved.rowVersion,
    }),
  ).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
  expect(await call('scheme.list', {})).toHaveLength(2)
  for (let step = 0; step < 2; step++)
    await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
  expect(await hash(office)).toBe(before)
  expect(office.bugs).toEqual([])
  office.close()
  const { read, close } = openFile(office.file)
  const rows = read.sqlite
    .prepare('SELECT year, valid_from, valid_to FROM year JOIN scheme ON scheme.id = scheme_id')
    .all()
  expect(rows).toEqual([2025, 2026].map((year) => ({ year, valid_from: '2022-01-01', valid_to: null })))
  close()
})

test('other weights give the year other totals, and the year before keeps its own', async () => {
  const office = startPlanningOffice()
  const { call, budi } = office
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  const scores = [80, 0, 70, 85, 78, 90, 65, 60]
  for (const period of ['2025', '2026'])
    await call('appraisal.rate', {
      period,
      cells: criteria().flatMap(({ key }, index) =>
        key === 'leadership'
          ? []
          : [{ employeeId: budi, field: 'criterion' as const, criterion: key, value: scores[index]! }],
      ),
    })
  const total = async (period: string) =>
    (await call('appraisal.grid', { period })).rows.find(({ employeeId }) => employeeId === budi)?.officeTotal
  // E9, staff: 77.45
  expect([await total('2025'), await total('2026')]).toEqual([77.45, 77.45])
  const staff = [100, 0, 0, 0, 0, 0, 0, 0]
  await call('scheme.save', {
    name: 'Hanya mutu',
    validFrom: '2026-01-01',
    criteria: criteria().map((row, index) => ({ ...row, staff: staff[index]! })),
  })
  expect([await total('2025'), await total('2026')]).toEqual([77.45, 80])
  office.close()
})

test('settings and schemes are read by all and changed by those who may', async () => {
  const office = startPlanningOffice()
  const head = office.as(sessionOf('head'))
  await head('setting.get', {})
  await head('scheme.list', {})
  await expect(head('setting.save', { values: {} })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(
    head('scheme.save', { name: 'X', validFrom: '2026-01-01', criteria: criteria() }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  office.close()
})
