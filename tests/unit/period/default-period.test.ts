import { expect, test } from 'vitest'
import { defaultPeriod } from '#shared/period/default-period.ts'

const year = (number: number, rhythm: 'monthly' | 'quarterly' = 'quarterly') => ({ year: number, rhythm })
test.each([
  ['the running year, two weeks after a quarter', [year(2026)], '2026-10-10', '2026-Q3'],
  ['the running year, later in the quarter', [year(2026)], '2026-11-24', '2026-Q4'],
  ['January, while the annual window is open', [year(2025)], '2026-01-15', '2025'],
  ['months in a monthly year', [year(2026, 'monthly')], '2026-03-20', '2026-03'],
  ['a year that has not begun is passed over', [year(2027), year(2026)], '2026-11-24', '2026-Q4'],
  ['January, although the new year is open already', [year(2026), year(2025)], '2026-01-20', '2025'],
  ['January of an office that starts with this year', [year(2026)], '2026-01-05', '2026-Q1'],
  ['February, with the new year open', [year(2026), year(2025)], '2026-02-10', '2026-Q1'],
])('The first period shown: %s', (_case, years, today, key) =>
  expect(defaultPeriod(years, today).key).toBe(key),
)
