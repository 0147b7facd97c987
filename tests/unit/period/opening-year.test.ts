import { expect, it } from 'vitest'
import { isOpeningSeason, openingYear } from '#shared/period/opening-year.ts'

it('the running year is opened while it is not open, and worked at in its January; from then on the next', () => {
  expect(openingYear('2026-05-04', [2025])).toBe(2026)
  expect(openingYear('2027-01-05', [2026])).toBe(2027)
  expect(openingYear('2027-01-31', [2026, 2027])).toBe(2027)
  expect(openingYear('2026-12-01', [2025, 2026])).toBe(2027)
  expect(openingYear('2026-12-01', [2026, 2027])).toBe(2027)
})

it('Beranda leads there in December and January', () => {
  expect(['2026-11-30', '2026-12-01', '2027-01-31', '2027-02-01'].map(isOpeningSeason)).toEqual([
    false,
    true,
    true,
    false,
  ])
})
