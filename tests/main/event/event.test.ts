import { afterEach, expect, test } from 'vitest'
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
  expect(outcome.periods[0]).toMatchObject({
    period: '2025-Q3',
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
