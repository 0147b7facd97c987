import { afterEach, expect, test } from 'vitest'
import { period, rate, startCalibrationOffice } from '#tests/calibration-office.ts'
import { ownSession, raterSession } from '#tests/planning-office.ts'

const opened: { close: () => void; bugs: unknown }[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

test('the map counts and names who stands in which cell, and opens one; a head sees his own people alone', async () => {
  const office = await startCalibrationOffice()
  opened.push(office)
  const { call, as, staff, budi, citra, ani, services } = office
  await rate(
    call,
    staff.map((id) => [id, id === budi || id === citra ? 'above' : 'asExpected'] as const),
  )
  const asked = { period, result: 'above', behaviour: 'asExpected' } as const
  const map = await call('ranking.map', asked)
  expect(map.cells).toHaveLength(9)
  expect(map.cells.map(({ count }) => count).reduce((sum, one) => sum + one, 0)).toBe(map.rated)
  expect(map.cells[1]).toEqual({
    result: 'above',
    behaviour: 'asExpected',
    predikat: 'good',
    count: 2,
    names: ['Budi', 'Citra'],
  })
  expect(map.people?.map(({ employeeId }) => employeeId)).toEqual([budi, citra])
  const ofHead = await as(raterSession(ani))('ranking.map', asked)
  expect(ofHead.people?.map(({ employeeId }) => employeeId)).toEqual([budi])
  expect(JSON.stringify(ofHead)).not.toContain('Citra')
  expect((await call('ranking.map', { ...asked, unitId: services })).people).toHaveLength(1)
  await expect(as(ownSession(budi))('ranking.map', asked)).rejects.toMatchObject({ code: 'forbidden' })
})
