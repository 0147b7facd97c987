import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayAfter, dayBefore } from '#shared/date/neighbour-day.ts'

it.each([
  ['2026-01-01', '2025-12-31'],
  ['2024-03-01', '2024-02-29'],
  ['2023-03-01', '2023-02-28'],
  ['2026-07-15', '2026-07-14'],
])('the day before %s is %s, and back', (day, before) => {
  expect(dayBefore(day)).toBe(before)
  expect(dayAfter(before)).toBe(day)
})

it('agrees with the calendar of the machine', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (time) => {
        const next = new Date(time.getTime() + 86_400_000)
        expect(dayAfter(time.toISOString().slice(0, 10))).toBe(next.toISOString().slice(0, 10))
      },
    ),
  )
})

it('refuses what is no date', () => {
  expect(() => dayBefore('2026-02-30')).toThrow(RangeError)
})
