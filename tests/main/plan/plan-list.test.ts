import { afterEach, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { fillAnnex, ownSession, raterSession, reports, startPlanningOffice } from '../../planning-office.ts'

const year = 2025
let office: ReturnType<typeof startPlanningOffice>
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

/** Budi has handed in a whole plan, Citra begun one; Ani has none, and Dodi is no civil servant. */
async function start() {
  office = startPlanningOffice({ today: '2025-01-20' })
  const { call, budi, citra } = office
  for (const employeeId of [budi, citra]) {
    const { id } = await call('plan.saveResult', { employeeId, year, kind: 'main', text: 'Arsip tertata' })
    if (employeeId === budi) await call('plan.saveIndicator', reports(id))
  }
  await fillAnnex(call, budi)
  await call('plan.setState', { employeeIds: [budi], year, action: 'submit' })
  return office
}

const page = (filter: Partial<Input<'plan.page'>> = {}) => office.call('plan.page', { year, ...filter })
const namesOf = async (filter: Partial<Input<'plan.page'>>) =>
  (await page(filter)).rows.map(({ employee }) => employee.fullName)

test('a window of the list holds what the whole list holds, with the counts of all', async () => {
  const { call } = await start()
  const all = await call('plan.list', { year })
  expect(all.map(({ employee, state, problems }) => [employee.fullName, state, problems])).toEqual([
    ['Citra', 'draft', 4],
    ['Ani', undefined, 0],
    ['Budi', 'submitted', 0],
  ])
  expect(await page()).toEqual({
    rows: all,
    total: 3,
    counts: { people: 3, approved: 0, submitted: 1, draft: 1, none: 1 },
    drafts: 1,
    awaiting: 1,
  })
  expect((await page({ offset: 1, limit: 1 })).rows).toEqual(all.slice(1, 2))
  const people = await call('plan.people', { year, state: 'draft' })
  expect(people.map(({ employee, planId }) => [employee.fullName, planId])).toEqual([
    ['Citra', all[0]!.planId],
  ])
})

test('the list is narrowed by state, words and unit and sorted by each column; its counts stay those of the unit', async () => {
  const { services } = await start()
  expect(await namesOf({ state: 'none' })).toEqual(['Ani'])
  expect(await namesOf({ state: 'awaitsYou' })).toEqual(['Budi'])
  expect(await namesOf({ search: 'bu DI' })).toEqual(['Budi'])
  expect(await page({ search: 'citra', state: 'submitted' })).toMatchObject({
    rows: [],
    total: 0,
    counts: { people: 3 },
    drafts: 0,
    awaiting: 0,
  })
  expect((await page({ unitId: services })).counts).toMatchObject({ people: 2, draft: 0 })
  expect(await namesOf({ sort: 'person' })).toEqual(['Ani', 'Budi', 'Citra'])
  expect(await namesOf({ sort: 'person', descending: true })).toEqual(['Citra', 'Budi', 'Ani'])
  expect(await namesOf({ sort: 'problems', descending: true })).toEqual(['Citra', 'Budi', 'Ani'])
  expect((await namesOf({ sort: 'indicators', descending: true }))[0]).toBe('Budi')
})

test('each session sees its own rows, and an edit shows in the next window', async () => {
  const { as, ani, budi, citra, call } = await start()
  const head = await as(raterSession(ani))('plan.page', { year })
  expect(head.rows.map(({ employee, awaitsYou }) => [employee.fullName, awaitsYou])).toEqual([
    ['Ani', false],
    ['Budi', true],
  ])
  expect((await as(ownSession(budi))('plan.people', { year })).map(({ employee }) => employee.id)).toEqual([
    budi,
  ])
  await fillAnnex(call, citra)
  expect((await page({ search: 'Citra' })).rows).toMatchObject([{ problems: 1 }])
})
