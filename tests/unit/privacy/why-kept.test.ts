import { expect, test } from 'vitest'
import { whyKept } from '#shared/privacy/destruction.ts'

test.each([
  [2026, 1, '2026-12-31', 'error.destroy.current'],
  [2027, 1, '2026-01-01', 'error.destroy.current'],
  [2025, undefined, '2026-01-01', 'error.destroy.noRetention'],
  [2025, 1, '2026-12-31', 'error.destroy.kept'],
  [2025, 1, '2027-01-01', undefined],
  [2016, 10, '2026-12-31', 'error.destroy.kept'],
  [2015, 10, '2026-01-01', undefined],
])('the year %i, kept for %s years, on %s: %s', (year, retention, today, key) => {
  expect(whyKept(year, retention, today)?.key).toBe(key)
})
