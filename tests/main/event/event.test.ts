import { afterEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { permissionsOf, roles } from '#shared/api/permission.ts'
import {
  approve,
  fillAnnex,
  planned,
  raterSession,
  sessionOf,
  startPlanningOffice,
} from '../../planning-office.ts'
import { undoneAndRedone } from '../../undone.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})
const year = 2025

/** Budi has an approved plan; Ani rates him. */
async function startYear() {
  office = startPlanningOffice({ today: '2025-09-01' })
  const { call, budi } = office
  await planned(call, budi)
  await fillAnnex(call, budi)
  await approve(call, [budi])
  return office
}
type Event = Omit<Input<'event.record'>, 'rowVersion'>
async function record(event: Event) {
  const { call } = office
  const { rowVersion } = await call('employee.get', { id: event.employeeId })
  const draft = { ...event, rowVersion }
  const seen = await call('event.preview', draft)
  const done = await call('event.record', draft)
  // the preview is what is done
  expect(done).toEqual(seen)
  return done
}
const plans = async (id: string) => (await office.call('plan.get', { employeeId: id, year })).posts

test('a move: post, new plan and new superior in one step, which is undone as one', async () => {
  const { call, budi, order, citra } = await startYear()
  await call('unit.lead', { unitId: order, employeeId: citra })
  await undoneAndRedone(call, () =>
    record({
      employeeId: budi,
      kind: 'move',
      date: '2025-09-15',
      unitId: order,
      positionName: 'Pengadministrasi',
    }),
  )
  const moved = await call('employee.get', { id: budi, on: '2025-09-15' })
  expect(moved).toMatchObject({ unitId: order, positionName: 'Pengadministrasi', superior: { id: citra } })
  expect((await call('employee.get', { id: budi, on: '2025-09-14' })).unitId).toBe(office.services)
  expect((await plans(budi)).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2025-01-01 2025-09-14',
    '2025-09-15 2025-12-31',
  ])
})

test('a new superior within the window begins after the period; the plan is drawn up anew', async () => {
  const { call, budi, citra } = await startYear()
  const outcome = await record({
    employeeId: budi,
    kind: 'newSuperior',
    date: '2025-09-25',
    superiorId: citra,
  })
  expect(outcome.periods.find(({ period }) => period === '2025-Q3')).toMatchObject({
    ratedBy: 'before',
    name: 'Ani',
    article: 'L IV.A.14',
  })
  expect((await call('employee.get', { id: budi, on: '2025-09-30' })).superior?.id).toBe(office.ani)
  expect((await call('employee.get', { id: budi, on: '2025-10-01' })).superior?.id).toBe(citra)
  expect(await call('plan.get', { employeeId: budi, year })).toMatchObject({
    plan: { state: 'draft', version: 2 },
  })
})

test('unpaid leave ends plan and service; who joins again gets a plan from that day', async () => {
  const { call, budi, services } = await startYear()
  await record({ employeeId: budi, kind: 'unpaidLeave', date: '2025-09-10', note: 'SK 12' })
  expect(await call('employee.get', { id: budi })).toMatchObject({
    status: 'unpaidLeave',
    statusDate: '2025-09-10',
  })
  expect((await plans(budi)).map(({ to }) => to)).toEqual(['2025-09-09'])
  await record({ employeeId: budi, kind: 'join', date: '2025-11-01', unitId: services })
  expect((await plans(budi)).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2025-01-01 2025-09-09',
    '2025-11-01 2025-12-31',
  ])
})

test('a plan that begins on the day of the leave is cancelled with its reason; the one before ends as it did', async () => {
  const { call, budi, order } = await startYear()
  await record({
    employeeId: budi,
    kind: 'move',
    date: '2025-09-15',
    unitId: order,
    positionName: 'Pengadministrasi',
  })
  const leave = { employeeId: budi, kind: 'suspended', date: '2025-09-15', note: 'SK 7' } as const
  let outcome: Awaited<ReturnType<typeof record>> | undefined
  await undoneAndRedone(call, async () => {
    outcome = await record(leave)
  })
  expect(outcome?.plans).toEqual([
    { effect: 'cancel', from: '2025-09-15', to: '2025-12-31', article: 'L II.C.8' },
  ])
  expect((await plans(budi)).map(({ from, to }) => `${from} ${to}`)).toEqual(['2025-01-01 2025-09-14'])
  const [{ changes } = { changes: [] }] = await call('history.list', { limit: 1 })
  expect(changes.flatMap(({ fields }) => fields)).toContainEqual({ field: 'state_reason', to: 'SK 7' })
})

test('an acting head is rated where the acting work is reported, and goes back afterwards', async () => {
  const { call, budi, services, root, citra, ani } = await startYear()
  await call('unit.lead', { unitId: root, employeeId: citra, acting: 'plt', from: '2025-01-01' })
  await record({ employeeId: budi, kind: 'acting', date: '2025-08-01', unitId: services, acting: 'plt' })
  const during = await call('employee.get', { id: budi, on: '2025-08-15' })
  expect(during.superior?.id).toBe(citra)
  expect(during.assignments.some(({ acting, unitId }) => acting === 'plt' && unitId === services)).toBe(true)
  await record({ employeeId: budi, kind: 'actingEnd', date: '2025-09-01' })
  expect((await call('employee.get', { id: budi, on: '2025-09-01' })).superior?.id).toBe(ani)
})

test('a study assignment adds its results to the plan that is there, and ends with how it went', async () => {
  const { call, budi } = await startYear()
  await record({
    employeeId: budi,
    kind: 'studyBegin',
    date: '2025-09-01',
    to: '2026-08-31',
    programme: 'bachelor',
    school: 'a',
  })
  const { plan } = await call('plan.get', { employeeId: budi, year })
  expect(plan).toMatchObject({ version: 2, state: 'draft' })
  expect(plan!.results.some(({ text }) => text.startsWith('Evaluasi akademik'))).toBe(true)
  await record({ employeeId: budi, kind: 'studyEnd', date: '2025-12-01', outcome: 'dropOut' })
  expect((await call('employee.get', { id: budi })).status).toBe('active')
})

test('who moves within a window still rates his people until the period is over', async () => {
  const { call, ani, budi, order } = await startYear()
  const outcome = await record({ employeeId: ani, kind: 'move', date: '2025-09-25', unitId: order })
  expect(outcome).toMatchObject({ ratesUntil: '2025-09-30', subordinates: [{ name: 'Budi' }] })
  expect((await call('employee.get', { id: budi, on: '2025-09-30' })).superior?.id).toBe(ani)
  expect((await call('employee.get', { id: budi, on: '2025-10-01' })).superior?.id).not.toBe(ani)
})

test('what cannot be is refused with its rule', async () => {
  const { call, budi, services } = await startYear()
  const refused = (event: Omit<Event, 'employeeId'>, as: object) =>
    expect(record({ employeeId: budi, ...event })).rejects.toMatchObject(as)
  await refused({ kind: 'move', date: '2025-09-15', unitId: services }, { code: 'conflict' })
  await refused({ kind: 'actingEnd', date: '2025-09-15' }, { key: 'event.error.notActing' })
  await refused(
    { kind: 'studyEnd', date: '2025-09-15', outcome: 'onTime' },
    {
      key: 'event.error.noStudy',
    },
  )
  await refused(
    { kind: 'newSuperior', date: '2025-09-15', superiorId: budi },
    {
      code: 'conflict',
    },
  )
  await record({ employeeId: budi, kind: 'retired', date: '2025-09-01' })
  await refused({ kind: 'secondment', date: '2025-09-15' }, { key: 'event.error.hasLeft' })
  await expect(
    call('event.record', {
      employeeId: budi,
      rowVersion: 1,
      kind: 'join',
      date: '2025-10-01',
      unitId: services,
    }),
  ).rejects.toMatchObject({ key: 'error.changedMeanwhile' })
})

test('is for those who keep the data of people', async () => {
  const { as, ani, budi } = await startYear()
  const { rowVersion } = await office.call('employee.get', { id: budi })
  const draft = { employeeId: budi, rowVersion, kind: 'secondment', date: '2025-09-15' } as const
  for (const role of roles) {
    const asked = as(sessionOf(role))('event.preview', draft)
    if (permissionsOf[role].has('employee:write')) await expect(asked).resolves.toBeDefined()
    else await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(as(raterSession(ani))('event.record', draft)).rejects.toMatchObject({ code: 'forbidden' })
})

describe('E17: who evaluates quarter III of 2026 once the appraiser is transferred out', () => {
  const period = '2026-Q3'
  /** Ani rates Budi, whose plan of 2026 is approved; Citra leads the section from the day. */
  async function startQuarter() {
    office = startPlanningOffice({ today: '2026-10-20' })
    const { call, budi } = office
    await call('year.open', { year: 2026, rhythm: 'quarterly' })
    await planned(call, budi, { year: 2026 })
    await approve(call, [budi], 2026)
    return office
  }
  const follow = (date: string) =>
    record({ employeeId: office.citra, kind: 'move', date, unitId: office.services, leadsUnit: true })
  const leave = (date: string) => ({ employeeId: office.ani, kind: 'moved', date, note: 'SK 9' }) as const
  const mayRate = async (id: string) => {
    const cells = [{ employeeId: office.budi, field: 'result', value: 'above' } as const]
    return office
      .as(raterSession(id))('appraisal.rate', { period, cells })
      .then(
        ({ changed }) => changed === 1,
        () => false,
      )
  }

  const byHand = (raterId: string, key = period) =>
    office.call('appraisal.setRater', {
      employeeId: office.budi,
      period: key,
      raterId,
      kind: 'successor',
      reason: 'Ani pindah',
      rowVersion: 0,
    })
  const notSuccessor = { key: 'appraisal.error.standInNotSuccessor' }

  test.each([
    ['2026-08-25', 'new'],
    ['2026-09-19', 'new'],
    ['2026-09-20', 'old'],
    ['2026-09-25', 'old'],
    ['2026-10-14', 'old'],
    ['2026-10-15', 'new'],
  ])('on %s: the %s one', async (date, who) => {
    const { call, ani, citra } = await startQuarter()
    await follow(date)
    await undoneAndRedone(call, () => record(leave(date)))
    expect([await mayRate(ani), await mayRate(citra)]).toEqual([who === 'old', who === 'new'])
    // nor is by hand another one named than the law has
    if (who === 'old') await expect(byHand(citra)).rejects.toMatchObject(notSuccessor)
  })

  test('after the window it is said before it is stored, whose and by which article; what was handed on stays', async () => {
    const { call, ani, budi, citra } = await startQuarter()
    await follow('2026-10-15')
    const outcome = await record(leave('2026-10-15'))
    expect(outcome.handedOver.filter(({ employeeId }) => employeeId === budi)).toEqual(
      ['2026-Q1', '2026-Q2', '2026-Q3'].map((key) => ({
        employeeId: budi,
        period: key,
        raterId: citra,
        rater: 'Citra',
        kind: 'successor',
        article: 'L IV.A.14',
      })),
    )
    const { standIn, steps } = await call('appraisal.explain', { employeeId: budi, period })
    expect(standIn).toMatchObject({ raterId: citra, insteadOf: 'Ani', kind: 'successor', reason: 'SK 9' })
    expect(steps[0]).toMatchObject({ article: 'L IV.A.14' })
    expect(await mayRate(ani)).toBe(false)
  })

  test('what the one before handed on, what comes from outside and what nobody planned is not handed over', async () => {
    const { call, root, budi } = await startQuarter()
    await call('orgResult.save', { unitId: root, period, value: 'good', rowVersion: 0 })
    await call('appraisal.rate', {
      period,
      cells: [
        { employeeId: budi, field: 'result', value: 'asExpected' },
        { employeeId: budi, field: 'behaviour', value: 'asExpected' },
      ],
    })
    const sent = await call('evaluation.setState', { period, employeeIds: [budi], action: 'submit' })
    expect(sent).toEqual({ changed: 1, refused: [] })
    await follow('2026-10-15')
    const { handedOver } = await record(leave('2026-10-15'))
    expect(handedOver.map(({ employeeId, period: key }) => `${employeeId} ${key}`)).toEqual([
      `${budi} 2026-Q1`,
      `${budi} 2026-Q2`,
    ])
  })

  test('of one who dies the superior takes over at once', async () => {
    const { call, root, ani, budi } = await startQuarter()
    const { id: camat } = await call('employee.save', {
      name: 'Cakra',
      nip: '198001012005011001',
      unitId: root,
      employeeType: 'pns',
      positionKind: 'structural',
      leadsUnit: true,
    })
    const { handedOver } = await record({ employeeId: ani, kind: 'deceased', date: '2026-10-05' })
    expect(handedOver.at(-1)).toMatchObject({
      employeeId: budi,
      period,
      raterId: camat,
      kind: 'superior',
      article: 'L IV.A.2',
    })
    expect(await mayRate(camat)).toBe(true)
  })

  test('whose own superior changes after the window is evaluated by the new one', async () => {
    const { ani, budi, citra } = await startQuarter()
    const outcome = await record({
      employeeId: budi,
      kind: 'newSuperior',
      date: '2026-10-16',
      superiorId: citra,
    })
    expect(outcome.periods.find(({ period: key }) => key === period)).toMatchObject({
      ratedBy: 'after',
      name: 'Citra',
      article: 'L IV.A.14',
    })
    expect([await mayRate(ani), await mayRate(citra)]).toEqual([false, true])
  })

  test('by hand the new one is named only where the former was appraiser to the end of the window', async () => {
    const { ani, citra, dodi } = await startQuarter()
    await expect(byHand(citra)).rejects.toMatchObject(notSuccessor)
    // of one who is not followed yet nothing is handed over
    expect((await record(leave('2026-10-15'))).handedOver).toEqual([])
    await follow('2026-10-15')
    await expect(byHand(dodi)).rejects.toMatchObject(notSuccessor)
    // who rates it anyway follows nobody
    await expect(byHand(citra, '2026-Q4')).rejects.toMatchObject({ key: 'appraisal.error.standInSame' })
    await byHand(citra)
    expect([await mayRate(ani), await mayRate(citra)]).toEqual([false, true])
  })
})
