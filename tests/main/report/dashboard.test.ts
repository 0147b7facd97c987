import { expect, test } from 'vitest'
import { predikats } from '#shared/appraisal/predikat.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { beginAnew } from '#tests/planning-office.ts'
import { sampleOffices } from '../sample-office.ts'

const start = sampleOffices()

test('counts each stage of all people, and the distribution sums to those who are rated', async () => {
  const { call } = await start()
  const board = await call('dashboard.get', { period: '2026' })
  expect(board).toMatchObject({
    people: 36,
    plansApproved: 36,
    realisationEntered: 35,
    behaviourScored: 35,
    rated: 34,
    withoutOrgResult: [],
  })
  expect(predikats.reduce((sum, predikat) => sum + board.distribution[predikat], 0)).toBe(34)
})

test('what waits is counted stage by stage, nobody at a stage whose earlier one is not done', async () => {
  const { call, employeeId } = await start()
  const period = '2026'
  expect(await call('dashboard.waiting', { period })).toEqual({ plan: 0, realisation: 1, appraisal: 2 })
  await beginAnew(call, employeeId('Siti Tundan'), 2026)
  expect(await call('dashboard.waiting', { period })).toEqual({ plan: 1, realisation: 1, appraisal: 1 })
})

test('counts who lacks what, the earliest stage first', async () => {
  const { call, employeeId } = await start()
  await beginAnew(call, employeeId('Siti Tundan'), 2026)
  const { gaps } = await call('dashboard.get', { period: '2026' })
  expect(gaps.map(({ gap, people }) => `${gap} ${people}`)).toEqual([
    'missing.approval 1',
    'missing.realisation 2',
    'missing.behaviourScores 1',
    'missing.result 2',
    'missing.behaviour 1',
  ])
})

test('seven values that are rated but not scored are no complete scores', async () => {
  const { call, employeeId } = await start()
  const yansen = employeeId('Yansen Lukas Iskandar')
  const cells = coreValues.map(
    (coreValue) => ({ employeeId: yansen, field: 'coreValueRating', coreValue, value: 'above' }) as const,
  )
  await call('appraisal.rate', { period: '2026', cells })
  const board = await call('dashboard.get', { period: '2026' })
  expect(board.behaviourScored).toBe(35)
  expect(board.gaps).toContainEqual({ gap: 'missing.behaviourScores', people: 1 })
})

test('a unit narrows it to its people', async () => {
  const { call, unitId } = await start()
  const board = await call('dashboard.get', { period: '2026', unitId: unitId('Kesejahteraan') })
  expect(board.people).toBe(5)
  expect(board.gaps).toContainEqual({ gap: 'missing.realisation', people: 1 })
})

test('follows the watched indicator, or none', async () => {
  const { call } = await start()
  const { indicator } = await call('dashboard.get', { period: '2026' })
  expect(indicator?.trend).toMatchObject({ baseline: 10, current: 3, months: 6, improvement: 70 })
  await call('indicator.watch', {})
  expect((await call('dashboard.get', { period: '2026' })).indicator).toBeUndefined()
})

test('names the units that rate without an organisation result', async () => {
  const { call, unitId } = await start()
  const names = async () =>
    (await call('dashboard.get', { period: '2026-Q3' })).withoutOrgResult.map(({ name }) => name)
  await call('orgResult.save', {
    rowVersion: 1,
    unitId: unitId('Pelayanan Umum'),
    period: '2026-Q3',
    value: null,
  })
  // the office above has one, which counts for the section
  expect(await names()).toEqual([])
  await call('orgResult.save', { rowVersion: 1, unitId: unitId('Kecamatan'), period: '2026-Q3', value: null })
  expect(await names()).toEqual(['Kecamatan Rakumpit', 'Seksi Pelayanan Umum'])
})

test('a head sees the figures of the own people only', async () => {
  const { as, employeeId } = await start()
  const rintu = employeeId('Rintu Effendi')
  const call = as({
    id: 'head',
    name: 'Rintu',
    role: 'head',
    employeeId: rintu,
    scope: { kind: 'ratedBy', employeeId: rintu },
  })
  expect((await call('dashboard.get', { period: '2026' })).people).toBe(8)
})

test('a year that is not open is refused', async () => {
  const { call } = await start()
  await expect(call('dashboard.get', { period: '2020' })).rejects.toMatchObject({ key: 'error.year.notOpen' })
})
