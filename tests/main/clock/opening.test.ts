import { afterEach, expect, test } from 'vitest'
import { permissionsOf, type Role, roles } from '#shared/api/permission.ts'
import { reports, sessionOf, startPlanningOffice } from '../../planning-office.ts'

let office: ReturnType<typeof startPlanningOffice>
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})
const start = (today: string) => (office = startPlanningOffice({ today }))
const opening = (year = 2026) => office.call('clock.opening', { year })
const names = (lacking: { readonly people: readonly { readonly name: string }[] }) =>
  lacking.people.map(({ name }) => name)

test('before it is open: the rhythm of the year before, its deadlines, and who lacks what', async () => {
  start('2025-12-10')
  const found = await opening()
  expect(found).toMatchObject({ isOpen: false, rhythm: 'quarterly', people: 3, planFrom: 2025 })
  expect(found.deadlines.map(({ clock, period, deadline }) => `${clock} ${period} ${deadline}`)).toEqual([
    'K1 2026 2026-01-31',
    'K4 2026-Q1 2026-04-14',
    'K4 2026-Q2 2026-07-14',
    'K4 2026-Q3 2026-10-14',
    'K4 2026-Q4 2027-01-14',
    'K4 2026 2027-01-31',
    'K14 2026 2027-01-31',
    'K7 2026 2027-03-23',
  ])
  expect(names(found.withoutSuperior)).toEqual(['Citra', 'Ani'])
  expect(names(found.withoutPlan)).toEqual(['Citra', 'Ani', 'Budi'])
  const monthly = await office.call('clock.opening', { year: 2026, rhythm: 'monthly' })
  expect(monthly.deadlines).toHaveLength(16)
})

test('one command opens it, with the rhythm of documentation from its first day; undo closes it again', async () => {
  start('2025-12-10')
  const documented = async () => (await office.call('setting.get', { year: 2026 })).documentationPeriod
  const [before, of2025] = [
    await documented(),
    (await office.call('setting.get', { year: 2025 })).documentationPeriod,
  ]
  await office.call('year.open', { year: 2026, rhythm: 'monthly', documentationPeriod: 'weekly' })
  expect(await opening()).toMatchObject({ isOpen: true, rhythm: 'monthly', documentationPeriod: 'weekly' })
  expect((await office.call('setting.get', { year: 2025 })).documentationPeriod).toBe(of2025)
  const [{ seq } = { seq: 0 }] = await office.call('history.list', { limit: 1 })
  await office.call('history.undo', { seq })
  expect([(await opening()).isOpen, await documented()]).toEqual([false, before])
})

test('who was helped is named no more: a superior for several, drafts of last year’s plans', async () => {
  start('2026-01-05')
  const { call, ani, budi, citra } = office
  const { id } = await call('plan.saveResult', { employeeId: budi, year: 2025, kind: 'main', text: 'Arsip' })
  await call('plan.saveIndicator', reports(id))
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  await call('employee.setSuperior', { employeeIds: [citra], superiorId: ani })
  expect(names((await opening()).withoutSuperior)).toEqual(['Ani'])
  const { changed, refused } = await call('plan.buildMany', { year: 2026, fromYear: 2025 })
  expect([changed, refused.length]).toEqual([1, 2])
  expect(names((await opening()).withoutPlan)).toEqual(['Citra', 'Ani'])
})

test('the organisation’s result of the year before is asked for from its last day on, last year’s standing in for it', async () => {
  start('2025-12-30')
  expect((await opening()).orgResults).toMatchObject({ year: 2025, isDue: false })
  office.close()
  start('2025-12-31')
  const { call, services, root } = office
  expect((await opening()).orgResults).toMatchObject({ isDue: true, fromYearBefore: 0 })
  await call('year.open', { year: 2024, rhythm: 'quarterly' })
  for (const unitId of [services, root])
    await call('orgResult.save', { unitId, period: '2024', value: 'good', rowVersion: 0 })
  const taken = (await opening()).orgResults!
  expect(taken.fromYearBefore).toBeGreaterThan(0)
  await call('orgResult.save', { unitId: services, period: '2025', value: 'good', rowVersion: 0 })
  expect((await opening()).orgResults!.missing).toBe(taken.missing - 1)
})

test('holidays are counted, and how many nobody has checked', async () => {
  start('2025-12-10')
  const { holidays } = await opening()
  expect(holidays.days).toBeGreaterThan(0)
  expect(holidays.unchecked).toBe(holidays.days)
})

test.each(roles.map((role): [Role, boolean] => [role, permissionsOf[role].has('office:write')]))(
  '%s looks at the opening of a year: %s',
  async (role, may) => {
    start('2025-12-10')
    const asked = office.as(sessionOf(role))('clock.opening', { year: 2026 })
    if (may) await expect(asked).resolves.toMatchObject({ year: 2026 })
    else await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  },
)
