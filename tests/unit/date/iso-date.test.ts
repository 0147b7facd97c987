import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  addYears,
  isIsoDate,
  isoDate,
  lastDayOfMonth,
  monthOf,
  monthsBetween,
  yearOf,
} from '#shared/date/iso-date.ts'

const anyDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => isoDate(year, month, day) ?? '')

describe('dates', () => {
  it.each(['2024-02-29', '2000-02-29', '1986-09-26', '2025-12-31'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '20250101',
    '0000-01-01',
    '',
  ])('%s is no day', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('builds a date only from parts that exist', () => {
    expect(isoDate(2025, 3, 9)).toBe('2025-03-09')
    expect(isoDate(2025, 2, 29)).toBeUndefined()
    expect(isoDate(2025.5, 2, 1)).toBeUndefined()
  })

  it('agrees with the calendar of the runtime on every day of four centuries', () => {
    const refused: string[] = []
    for (let time = Date.UTC(1800, 0, 1); time < Date.UTC(2200, 0, 1); time += 86_400_000) {
      const text = new Date(time).toISOString().slice(0, 10)
      if (!isIsoDate(text)) refused.push(text)
    }
    expect(refused).toEqual([])
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('turns 29 February into the 28th of a common year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('1986-09-26', 58)).toBe('2044-09-26')
  })

  it.each([
    ['2025-01-15', '2025-07-15', 6],
    ['2025-01-15', '2025-07-14', 5],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-31', '2025-02-27', 0],
    ['2025-07-15', '2025-01-15', -6],
    ['2025-01-01', '2025-01-01', 0],
  ])('from %s to %s are %d whole months', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected)
  })

  it('counts back the months that were added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(monthsBetween(date, addMonths(date, months)) + 0).toBe(months + 0)
      }),
    )
  })

  it('reads parts and refuses what is no date', () => {
    expect(yearOf('2025-07-01')).toBe(2025)
    expect(monthOf('2025-07-01')).toBe(7)
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29')
    expect(() => yearOf('2025-02-30')).toThrow(RangeError)
    expect(() => addMonths('yesterday', 1)).toThrow(RangeError)
  })
})
