import { expect, test } from 'vitest'
import { sessionOf, startPlanningOffice } from '../../planning-office.ts'

type Office = ReturnType<typeof startPlanningOffice>
const hash = async ({ call }: Office) => (await call('file.verify', {})).contentHash
const listed = async ({ call }: Office, period: string) =>
  (await call('orgResult.list', { period })).map(({ unit, value, fallback }) => [unit, value, fallback])

test('a unit without its own result has that of the unit above, and says so', async () => {
  const office = startPlanningOffice()
  const { call, root, order } = office
  const before = await hash(office)
  await call('orgResult.save', {
    rowVersion: 0,
    unitId: root,
    period: '2025-Q3',
    value: 'good',
    document: 'ND 12/2025',
    documentDate: '2025-10-02',
    basis: 'Rencana aksi PK',
  })
  expect(await listed(office, '2025-Q3')).toEqual([
    ['Kecamatan Rakumpit', 'good', undefined],
    ['Seksi Ketertiban', 'good', 'parentUnit'],
    ['Seksi Pelayanan Umum', 'good', 'parentUnit'],
  ])
  await call('orgResult.save', { rowVersion: 0, unitId: order, period: '2025-Q3', value: 'outstanding' })
  expect((await listed(office, '2025-Q3'))[1]).toEqual(['Seksi Ketertiban', 'outstanding', undefined])
  expect((await call('orgResult.list', { period: '2025-Q3' }))[0]).toMatchObject({
    document: 'ND 12/2025',
    documentDate: '2025-10-02',
    basis: 'Rencana aksi PK',
  })
  for (let step = 0; step < 2; step++)
    await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
  expect(await hash(office)).toBe(before)
  office.close()
})

test('a late result of the year is last year’s, but never of a quarter', async () => {
  const office = startPlanningOffice({ today: '2026-12-31' })
  const { call, root, order } = office
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  await call('orgResult.save', { rowVersion: 0, unitId: root, period: '2025', value: 'good' })
  await call('orgResult.save', { rowVersion: 0, unitId: order, period: '2025', value: 'poor' })
  expect(await listed(office, '2026')).toEqual([
    ['Kecamatan Rakumpit', 'good', 'previousYear'],
    ['Seksi Ketertiban', 'poor', 'previousYear'],
    ['Seksi Pelayanan Umum', 'good', 'previousYear'],
  ])
  expect((await listed(office, '2026-Q1')).map(([, value]) => value)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  await call('orgResult.save', { rowVersion: 0, unitId: root, period: '2026', value: 'outstanding' })
  // a unit's own last year goes before what the unit above has got this year; who never had one takes it from above
  expect((await listed(office, '2026')).slice(1)).toEqual([
    ['Seksi Ketertiban', 'poor', 'previousYear'],
    ['Seksi Pelayanan Umum', 'outstanding', 'parentUnit'],
  ])
  office.close()
})

test.each([
  ['2026-12-30', undefined],
  ['2026-12-31', 'previousYear'],
  ['2027-01-31', 'previousYear'],
])('on %s whoever rates 2026 has the result of 2025: %s', async (today, fallback) => {
  const office = startPlanningOffice({ today })
  const { call, root, services } = office
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  await call('orgResult.save', { rowVersion: 0, unitId: root, period: '2025', value: 'good' })
  const { orgResult } = await call('appraisal.grid', { period: '2026', unitId: services })
  expect(orgResult?.fallback).toBe(fallback)
  expect(orgResult?.value).toBe(fallback && 'good')
  expect((await listed(office, '2026'))[0]?.[2]).toBe(fallback)
  office.close()
})

test('null takes a result away; an unknown unit or period is refused', async () => {
  const office = startPlanningOffice()
  const { call, root } = office
  const before = await hash(office)
  await call('orgResult.save', { rowVersion: 0, unitId: root, period: '2025', value: 'good' })
  await call('orgResult.save', { rowVersion: 1, unitId: root, period: '2025', value: null })
  expect(await hash(office)).toBe(before)
  await expect(
    call('orgResult.save', { rowVersion: 0, unitId: 'x', period: '2025', value: 'good' }),
  ).rejects.toMatchObject({
    code: 'not_found',
    fields: { unitId: { key: 'error.unit.missing' } },
  })
  await expect(
    call('orgResult.save', { rowVersion: 0, unitId: root, period: '2031', value: 'good' }),
  ).rejects.toMatchObject({
    key: 'error.year.notOpen',
  })
  // the year runs by quarters
  await expect(
    call('orgResult.save', { rowVersion: 0, unitId: root, period: '2025-07', value: 'good' }),
  ).rejects.toMatchObject({
    code: 'invalid',
  })
  await expect(call('orgResult.list', { period: 'nanti' })).rejects.toMatchObject({ code: 'invalid' })
  office.close()
})

test('only those who set it for the units below may enter it', async () => {
  const office = startPlanningOffice()
  const draft = { unitId: office.root, period: '2025', value: 'good', rowVersion: 0 } as const
  await office.as(sessionOf('officeHead'))('orgResult.save', draft)
  await office.as(sessionOf('head'))('orgResult.list', { period: '2025' })
  await expect(office.as(sessionOf('head'))('orgResult.save', draft)).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(office.bugs).toEqual([])
  office.close()
})
