import { expect, test } from 'vitest'
import { reports, startPlanningOffice } from '../../planning-office.ts'

test('one figure beyond all measure takes no page with it: every list still answers, the per cent stops at a million', async () => {
  const office = startPlanningOffice({ today: '2025-11-20' })
  const { call, ani, budi } = office
  for (const employeeId of [ani, budi]) {
    const { id } = await call('plan.saveResult', {
      employeeId,
      year: 2025,
      kind: 'main',
      text: 'Surat terlayani',
    })
    const indicator = await call(
      'plan.saveIndicator',
      reports(id, { low: 0.01, baseline: 0.01, baselineDate: '2025-01-01', accumulation: 'sum' }),
    )
    const cells = ['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => ({
      indicatorId: indicator.id,
      period,
      value: 1_000_000_000_000,
    }))
    await call('realisation.enter', { cells })
    await call('indicator.watch', { id: indicator.id })
  }
  const { rows } = await call('realisation.grid', { year: 2025 })
  expect(rows.map(({ achievement }) => achievement)).toEqual([1_000_000, 1_000_000])
  expect(rows[0]).toMatchObject({ accumulated: 3_000_000_000_000, trend: { improvement: 1_000_000 } })
  const grid = await call('appraisal.grid', { period: '2025' })
  expect(grid.rows.find(({ employeeId }) => employeeId === budi)).toMatchObject({ achievement: 120 })
  expect(await call('dashboard.get', { period: '2025' })).toMatchObject({ indicator: { accumulated: 3e12 } })
  expect(await call('ranking.list', { period: '2025' })).toBeDefined()
  expect(await call('list.flat', { kind: 'realisations', year: 2025 })).toHaveLength(6)
  expect(office.bugs).toEqual([])
  office.close()
})
