import { expect, test } from 'vitest'
import { type EmployeeYear, movementOf } from '#shared/appraisal/employee-years.ts'

const year = (more: Partial<EmployeeYear>): EmployeeYear => ({
  year: 2025,
  workResults: 1,
  periods: [],
  ...more,
})

test('a movement tells what changed with it, and nothing of what is not known of both years', () => {
  const before = year({ predikat: 'good', resultRating: 'asExpected', orgResult: 'good', unit: 'A' })
  const after = year({
    year: 2026,
    predikat: 'excellent',
    resultRating: 'above',
    behaviourRating: 'above',
    unit: 'A',
  })
  expect(movementOf(before, after)).toEqual({
    direction: 'up',
    from: 'good',
    to: 'excellent',
    changes: [{ fact: 'resultRating', from: 'asExpected', to: 'above' }],
  })
  expect(movementOf(after, before)?.direction).toBe('down')
  expect(movementOf(before, { ...before, year: 2026 })).toMatchObject({ direction: 'same', changes: [] })
  expect(movementOf(year({}), after)).toBeUndefined()
})
