import { afterEach, expect, test } from 'vitest'
import { period, rate, startCalibrationOffice } from '#tests/calibration-office.ts'

const opened: { close: () => void; bugs: unknown }[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

test('page and list tell the same band; it holds the place, and a unit with too few people has no places', async () => {
  const office = await startCalibrationOffice()
  opened.push(office)
  const { call, staff, budi, order } = office
  await rate(
    call,
    staff.map((id) => [id, id === budi ? 'above' : 'asExpected'] as const),
  )
  const marked = staff.map((employeeId, at) => ({ employeeId, value: 70 + at }))
  await call('appraisal.rate', {
    period,
    cells: marked.map((mark) => ({ ...mark, field: 'score' as const, coreValue: 'loyal' as const })),
  })
  const [whole] = (await call('ranking.list', { period })).scopes
  const page = await call('ranking.page', { period })
  expect(page.rows.map(({ band }) => band)).toEqual(whole!.rows.map(({ band }) => band))
  for (const { rank, band } of whole!.rows) {
    expect(band!.best).toBeLessThanOrEqual(rank)
    expect(band!.worst).toBeGreaterThanOrEqual(rank)
  }
  // Budi is in a better cell, which no other weight or entry takes him out of
  expect(whole!.rows[0]).toMatchObject({ employeeId: budi, band: { best: 1, worst: 1 } })
  expect(whole!.rows.some(({ band }) => band!.best < band!.worst)).toBe(true)
  await call('setting.save', { values: { 'ranking.smallScope': 5 }, validFrom: '2025-01-01' })
  const small = await call('ranking.page', { period, unitId: order })
  expect(small.rows.every((row) => row.small === true && row.band === undefined)).toBe(true)
})
