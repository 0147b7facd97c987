import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { ownSession, planned, raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'
import { refusedWhole, undoneAndRedone } from '#tests/undone.ts'

let office: ReturnType<typeof startPlanningOffice>
let result: string
let indicator: string
beforeEach(async () => {
  office = startPlanningOffice({ today: '2025-03-12' })
  const plan = await planned(office.call, office.budi)
  result = plan.resultId
  indicator = plan.indicatorId
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const step = (more: Partial<Input<'actionPlan.save'>> = {}): Input<'actionPlan.save'> => ({
  workResultId: result,
  text: 'Memilah arsip 2020',
  period: '2025-Q1',
  target: '10 boks',
  ...more,
})
const ofBudi = () => ({ employeeId: office.budi, year: 2025 })
const refused = (act: () => Promise<unknown>) => refusedWhole(office.call, act)

describe('a step of the action plan', () => {
  test('stands under whoever rates by the plan, not under the superior whom it replaces', async () => {
    const { call, citra } = office
    const { plan } = await call('plan.get', ofBudi())
    const { id: planId, rowVersion } = plan!
    await call('plan.setAppraiser', { planId, rowVersion, appraiserId: citra })
    expect((await call('actionPlan.get', ofBudi())).appraiser).toMatchObject({ id: citra, name: 'Citra' })
  })

  test('is added behind the others, done and removed, and each is undone', async () => {
    const { call } = office
    const first = await undoneAndRedone(call, () => call('actionPlan.save', step()))
    await call('actionPlan.save', step({ text: 'Memilah arsip 2021', period: '2025-Q2', target: undefined }))
    const plan = await call('actionPlan.get', ofBudi())
    expect(plan.steps.map(({ text }) => text)).toEqual(['Memilah arsip 2020', 'Memilah arsip 2021'])
    expect(plan).toMatchObject({ employee: { name: 'Budi' }, appraiser: { name: 'Ani' }, writable: true })
    const { rowVersion } = plan.steps[0]!
    const done = await call('actionPlan.save', {
      ...step({ doneOn: '2025-03-10' }),
      id: first.id,
      rowVersion,
    })
    expect(done).toMatchObject({ doneOn: '2025-03-10', rowVersion: rowVersion + 1 })
    await undoneAndRedone(call, () =>
      call('actionPlan.remove', { id: first.id, rowVersion: done.rowVersion }),
    )
    expect((await call('actionPlan.get', ofBudi())).steps).toHaveLength(1)
  })

  test('is refused without words, of another year, of no result, and seen in an older state', async () => {
    const { call } = office
    expect((await refused(() => call('actionPlan.save', step({ text: ' ' })))).fields).toHaveProperty('text')
    expect((await refused(() => call('actionPlan.save', step({ period: '2024-Q1' })))).fields).toHaveProperty(
      'period',
    )
    expect(await refused(() => call('actionPlan.save', step({ workResultId: 'x' })))).toMatchObject({
      code: 'not_found',
    })
    const { id } = await call('actionPlan.save', step())
    await call('actionPlan.save', { ...step(), id, rowVersion: 1 })
    expect(await refused(() => call('actionPlan.save', { ...step(), id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
    expect(await refused(() => call('actionPlan.remove', { id, rowVersion: 1 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
  })

  test('holds its result', async () => {
    await office.call('actionPlan.save', step())
    await office.call('plan.deleteIndicator', { id: indicator })
    expect(await refused(() => office.call('plan.deleteResult', { id: result }))).toMatchObject({
      code: 'conflict',
    })
  })

  test('is written by whoever it is about or the clerk; who rates reads it, others nothing', async () => {
    const { as, ani, budi, citra } = office
    const { id } = await as(ownSession(budi))('actionPlan.save', step())
    await as(sessionOf('clerk'))('actionPlan.save', step())
    const rater = as(raterSession(ani))
    expect(await rater('actionPlan.get', ofBudi())).toMatchObject({ writable: false, steps: [{}, {}] })
    expect(await refused(() => rater('actionPlan.save', step()))).toMatchObject({ key: 'error.notYours' })
    const other = as(ownSession(citra))
    expect(await refused(() => other('actionPlan.get', ofBudi()))).toMatchObject({ code: 'not_found' })
    expect(await refused(() => other('actionPlan.remove', { id, rowVersion: 1 }))).toMatchObject({
      code: 'not_found',
    })
    expect(await refused(() => as(sessionOf('auditor'))('actionPlan.save', step()))).toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('an adjustment', () => {
  const adjustment = (more: Partial<Input<'adjustment.save'>> = {}): Input<'adjustment.save'> => ({
    indicatorId: indicator,
    date: '2025-02-03',
    text: 'Petugas loket ditambah',
    ...more,
  })

  test('is recorded, changed and removed, and each is undone', async () => {
    const { call } = office
    const { id } = await undoneAndRedone(call, () => call('adjustment.save', adjustment()))
    const [seen] = (await call('adjustment.list', { indicatorId: indicator })).adjustments
    const { rowVersion } = await call('adjustment.save', {
      ...adjustment({ text: 'Loket kedua' }),
      id,
      rowVersion: seen!.rowVersion,
    })
    expect(await call('adjustment.list', { indicatorId: indicator })).toMatchObject({
      writable: true,
      adjustments: [{ text: 'Loket kedua', date: '2025-02-03' }],
    })
    await undoneAndRedone(call, () => call('adjustment.remove', { id, rowVersion }))
  })

  test('is refused of a day to come, of no indicator, seen in an older state; and holds its indicator', async () => {
    const { call } = office
    expect(
      (await refused(() => call('adjustment.save', adjustment({ date: '2025-03-13' })))).fields,
    ).toHaveProperty('date')
    expect(await refused(() => call('adjustment.save', adjustment({ indicatorId: 'x' })))).toMatchObject({
      code: 'not_found',
    })
    const { id } = await call('adjustment.save', adjustment())
    expect(
      await refused(() => call('adjustment.save', { ...adjustment(), id, rowVersion: 9 })),
    ).toMatchObject({
      key: 'error.changedMeanwhile',
    })
    expect(await refused(() => call('adjustment.remove', { id, rowVersion: 9 }))).toMatchObject({
      key: 'error.changedMeanwhile',
    })
    expect(await refused(() => call('plan.deleteIndicator', { id: indicator }))).toMatchObject({
      code: 'conflict',
    })
  })

  test('is written by whoever may write the figures, and seen by whoever sees them', async () => {
    const { as, ani, citra } = office
    await as(raterSession(ani))('adjustment.save', adjustment())
    expect(
      await refused(() => as(ownSession(citra))('adjustment.list', { indicatorId: indicator })),
    ).toMatchObject({
      code: 'not_found',
    })
    expect(await refused(() => as(ownSession(citra))('adjustment.save', adjustment()))).toMatchObject({
      code: 'not_found',
    })
    const auditor = as(sessionOf('auditor'))
    expect(await auditor('adjustment.list', { indicatorId: indicator })).toMatchObject({ writable: false })
    expect(await refused(() => auditor('adjustment.save', adjustment()))).toMatchObject({ code: 'forbidden' })
  })
})
