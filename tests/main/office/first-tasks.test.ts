import { afterEach, expect, test } from 'vitest'
import { startPlanningOffice } from '#tests/planning-office.ts'
import { startSample } from '#tests/sample-backend.ts'

let close: (() => void) | undefined
afterEach(() => close?.())

test('first tasks are ticked by what was really done since they were begun, and start anew when begun again', async () => {
  const sample = await startSample()
  close = sample.close
  const { call } = sample
  expect(await call('firstTask.list', {})).toEqual({ begun: false, done: [] })
  await call('firstTask.begin', {})
  const done = async () => (await call('firstTask.list', {})).done
  expect(await done()).toEqual([])
  const { rows } = await call('realisation.grid', { year: 2026 })
  const free = rows.filter((row) => !row.computed && row.grain !== 'month').slice(0, 2)
  const cell = (at: number, value: number) => ({
    indicatorId: free[at]!.indicatorId,
    period: '2026-Q3',
    value,
  })
  // one that is typed is no paste
  await call('realisation.enter', { cells: [cell(0, 41)] })
  expect(await done()).toEqual([])
  await call('realisation.enter', { cells: [cell(0, 42), cell(1, 43)] })
  const { units } = await call('appraisal.grid', { period: '2026-Q4' })
  for (const { id: unitId } of units) {
    const grid = await call('appraisal.grid', { period: '2026-Q4', unitId })
    const open = grid.rows.filter(({ predikat }) => predikat === undefined)
    if (open.length === 0) continue
    const cells = open.flatMap(({ employeeId }) => [
      { employeeId, field: 'result' as const, value: 'asExpected' as const },
      { employeeId, field: 'behaviour' as const, value: 'asExpected' as const },
    ])
    await call('appraisal.rate', { period: '2026-Q4', cells })
    break
  }
  await call('firstTask.see', { task: 'why' })
  await call('report.yearly', { year: 2026 })
  expect(await done()).toEqual(['paste', 'rate', 'why', 'report'])
  await call('firstTask.begin', {})
  expect(await done()).toEqual([])
})

test('in an office of one’s own there are none', async () => {
  const office = startPlanningOffice()
  close = office.close
  expect(await office.call('firstTask.list', {})).toEqual({ begun: false, done: [] })
  await expect(office.call('firstTask.begin', {})).rejects.toMatchObject({ key: 'firstTask.onlySample' })
  await expect(office.call('firstTask.see', { task: 'why' })).rejects.toMatchObject({ code: 'conflict' })
})
