import { describe, expect, it } from 'vitest'
import {
  annualOf,
  elapsedShare,
  grainPeriodsOf,
  isWithin,
  monthsOf,
  parsePeriod,
  periodPhase,
  periodsOf,
  quarterOfMonth,
  quartersOf,
} from '#shared/period/period.ts'

describe('periods', () => {
  it.each([
    ['2025', { key: '2025', year: 2025, kind: 'annual', number: 1, start: '2025-01-01', end: '2025-12-31' }],
    [
      '2025-Q3',
      { key: '2025-Q3', year: 2025, kind: 'quarter', number: 3, start: '2025-07-01', end: '2025-09-30' },
    ],
    [
      '2024-02',
      { key: '2024-02', year: 2024, kind: 'month', number: 2, start: '2024-02-01', end: '2024-02-29' },
    ],
  ])('%s is read', (key, period) => {
    expect(parsePeriod(key)).toEqual(period)
  })

  it.each([
    '',
    '25',
    '2025-Q0',
    '2025-Q5',
    '2025-q1',
    '2025-00',
    '2025-13',
    '2025-7',
    '2025-07-01',
    '0000',
    ' 2025',
  ])('"%s" is none', (key) => {
    expect(parsePeriod(key)).toBeUndefined()
  })

  it('reads back every period of a year', () => {
    for (const period of [...monthsOf(2025), ...quartersOf(2025), annualOf(2025)])
      expect(parsePeriod(period.key)).toEqual(period)
  })

  it('lists the periods of the rhythm and then the year', () => {
    expect(periodsOf(2025, 'quarterly').map(({ key }) => key)).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2025',
    ])
    expect(periodsOf(2025, 'monthly')).toHaveLength(13)
    expect(periodsOf(2025, 'monthly').at(-1)?.kind).toBe('annual')
  })

  it('puts each month in its quarter', () => {
    expect(monthsOf(2025).map(({ number }) => quarterOfMonth(number))).toEqual([
      1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4,
    ])
    for (const month of monthsOf(2025)) {
      const quarters = quartersOf(2025).filter((quarter) => isWithin(month, quarter))
      expect(quarters.map(({ number }) => number)).toEqual([quarterOfMonth(month.number)])
    }
  })

  it.each([
    ['2025-01-30', 'month', 0],
    ['2025-01-31', 'month', 1],
    ['2025-06-30', 'quarter', 2],
    ['2025-09-29', 'quarter', 2],
    ['2026-03-01', 'quarter', 4],
    ['2024-03-01', 'quarter', 0],
  ] as const)('on %s as many periods of the grain %s have ended: %d', (today, grain, elapsed) => {
    expect(elapsedShare(2025, grain, today)).toEqual({ elapsed, periods: grainPeriodsOf(2025, grain).length })
  })

  it('tells past, current and future', () => {
    const phases = quartersOf(2025).map((quarter) => periodPhase(quarter, '2025-06-30'))
    expect(phases).toEqual(['past', 'current', 'future', 'future'])
  })
})
