import { afterEach, expect, test } from 'vitest'
import { period, rate, startCalibrationOffice } from '#tests/calibration-office.ts'
import { approve, ownSession, planned, raterSession } from '#tests/planning-office.ts'

const opened: { close: () => void; bugs: unknown }[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

/** 2024 everybody was good; 2025 Budi is excellent and Citra fell. */
async function startTwoYears() {
  const office = await startCalibrationOffice()
  opened.push(office)
  const { call, everybody, staff, budi, citra } = office
  await call('year.open', { year: 2024, rhythm: 'quarterly' })
  for (const employeeId of everybody) await planned(call, employeeId, { year: 2024 })
  await call('setting.save', { values: { headOfOfficeForm: 'administration' }, validFrom: '2024-01-01' })
  await approve(call, everybody, 2024)
  await rate(
    call,
    staff.map((id) => [id, 'asExpected'] as const),
    '2024',
  )
  await rate(
    call,
    staff.map((id) => {
      if (id === budi) return [id, 'above', 'above'] as const
      return id === citra ? ([id, 'below'] as const) : ([id, 'asExpected'] as const)
    }),
  )
  return office
}

test('a movement has its reason, on the page, in the list, in the notes and for one person', async () => {
  const { call, budi, citra, staff } = await startTwoYears()
  const { rows } = await call('ranking.page', { period })
  const of = (id: string) => rows.find(({ employeeId }) => employeeId === id)!
  expect(of(citra)).toMatchObject({
    movement: 1 - staff.length,
    movedBy: { part: 'predikat', predikat: { from: 'good', to: 'needsImprovement' } },
  })
  expect(of(budi)).toMatchObject({ rank: 1, movement: 0 })
  expect(of(budi).movedBy).toBeUndefined()
  const others = rows.filter(({ movement }) => movement === -1)
  for (const { movedBy } of others) expect(movedBy).toEqual({ part: 'others' })
  const { movers } = await call('ranking.notes', { period })
  expect(movers[0]).toMatchObject({ employeeId: citra, name: 'Citra', movement: 1 - staff.length })
  expect(movers).toHaveLength(staff.length - 1)
  const { scopes } = await call('ranking.list', { period })
  expect(scopes[0]!.rows).toEqual(rows)
  expect(await call('ranking.place', { period, employeeId: citra })).toEqual({
    period,
    of: staff.length,
    row: of(citra),
  })
})

test('nobody has moved where there is no list of the year before', async () => {
  const office = await startCalibrationOffice()
  opened.push(office)
  await rate(
    office.call,
    office.staff.map((id) => [id, 'asExpected'] as const),
  )
  const { rows } = await office.call('ranking.page', { period })
  expect(rows).toHaveLength(office.staff.length)
  for (const row of rows) expect(row).not.toHaveProperty('movement')
  expect((await office.call('ranking.notes', { period })).movers).toEqual([])
})

test('whose post or grade changed since the end of the year before is marked with what changed', async () => {
  const { call, budi, citra } = await startTwoYears()
  await call('employee.saveGrade', { employeeId: budi, grade: 'III/a', from: '2020-04-01' })
  await call('employee.saveGrade', { employeeId: budi, grade: 'III/b', from: '2025-04-01' })
  const { rows } = await call('ranking.page', { period })
  const changedOf = (id: string) => rows.find(({ employeeId }) => employeeId === id)?.changed
  expect(changedOf(budi)).toEqual({ promoted: true, grade: { from: 'III/a', to: 'III/b' } })
  expect(changedOf(citra)).toBeUndefined()
  const place = async (of: string) => (await call('ranking.place', { period: of, employeeId: budi })).changed
  expect(await place('2025')).toMatchObject({ promoted: true })
  expect(await place('2024')).toBeUndefined()
})

test('a place is told of whom the session sees: a head of his own people, an employee of nobody', async () => {
  const { as, call, ani, budi, citra, camat } = await startTwoYears()
  const ofHead = as(raterSession(ani))
  expect((await ofHead('ranking.place', { period, employeeId: budi })).of).toBeLessThan(
    (await call('ranking.place', { period, employeeId: budi })).of,
  )
  await expect(ofHead('ranking.place', { period, employeeId: citra })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(as(ownSession(budi))('ranking.place', { period, employeeId: budi })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const unranked = await call('ranking.place', { period, employeeId: camat })
  expect(unranked.row).toBeUndefined()
})
