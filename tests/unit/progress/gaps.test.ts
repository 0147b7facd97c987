import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '#shared/clock/working-days.ts'
import { createGaps } from '#shared/progress/gaps.ts'

const calendar = (workWeek: 'five' | 'six' = 'five') =>
  createWorkCalendar({
    workWeek,
    clockStart: 'nextWorkingDay',
    holidays: new Map([['2026-01-16', 'Isra Mikraj']]),
  })

interface Asked extends Partial<Parameters<typeof createGaps>[0]> {
  readonly written?: ReadonlySet<string>
  readonly begins?: string
  readonly ends?: string
}

const of = (
  { written = new Set(), begins = '2026-01-01', ends = '2026-12-31', ...more }: Asked = {},
  workWeek: 'five' | 'six' = 'five',
) => {
  const { isWorkingDay } = calendar(workWeek)
  const gapsOf = createGaps({
    documentation: 'daily',
    from: '2026-01-12',
    to: '2026-01-18',
    today: '2026-02-28',
    isWorkingDay: (date) => isWorkingDay(date),
    ...more,
  })
  return gapsOf({ written, begins, ends })
}
const days = ({ gaps }: ReturnType<typeof of>) => gaps.map(({ from }) => from)

describe('gaps of a daily rhythm', () => {
  test('are working days without a line: no weekend, no holiday', () => {
    expect(of()).toEqual({
      due: 4,
      gaps: ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15'].map((day) => ({ from: day, to: day })),
    })
    expect(days(of({ written: new Set(['2026-01-13', '2026-01-17']) }))).toEqual([
      '2026-01-12',
      '2026-01-14',
      '2026-01-15',
    ])
  })

  test('are only those of the plan', () => {
    expect(days(of({ begins: '2026-01-14' }))).toEqual(['2026-01-14', '2026-01-15'])
    expect(of({ ends: '2026-01-11' })).toEqual({ gaps: [], due: 0 })
  })

  test('know a six-day week', () => {
    expect(of({}, 'six').due).toBe(5)
    expect(days(of({}, 'six'))).toContain('2026-01-17')
  })

  test('count today and no day after it', () => {
    expect(days(of({ today: '2026-01-13' }))).toEqual(['2026-01-12', '2026-01-13'])
    expect(of({ today: '2026-01-11' })).toEqual({ gaps: [], due: 0 })
  })
})

describe('a longer rhythm', () => {
  const year = { from: '2026-01-01', to: '2026-12-31', today: '2026-08-15' }

  test.each([
    ['monthly', 7],
    ['quarterly', 2],
    ['halfYearly', 1],
    ['yearly', 0],
  ] as const)('%s: %i stretches are over', (documentation, due) => {
    expect(of({ ...year, documentation }).due).toBe(due)
  })

  test('a month with a line on any of its days has none', () => {
    const { gaps } = of({ ...year, documentation: 'monthly', written: new Set(['2026-02-28', '2026-07-01']) })
    expect(gaps.map(({ from }) => from.slice(0, 7))).toEqual([
      '2026-01',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ])
  })

  test('a week runs from Monday to Sunday', () => {
    const { gaps } = of({
      ...year,
      to: '2026-01-31',
      documentation: 'weekly',
      written: new Set(['2026-01-14']),
    })
    expect(gaps).toEqual([
      { from: '2025-12-29', to: '2026-01-04' },
      { from: '2026-01-05', to: '2026-01-11' },
      { from: '2026-01-19', to: '2026-01-25' },
    ])
  })

  test('a stretch in which nobody works is not due', () => {
    expect(of({ ...year, documentation: 'weekly', to: '2026-01-31', isWorkingDay: () => false }).due).toBe(0)
  })
})
