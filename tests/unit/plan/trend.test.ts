import { describe, expect, it } from 'vitest'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { decimalTrend, trendOf } from '#shared/plan/trend.ts'

describe('trend against a baseline, worked example E21', () => {
  it.each([
    [10, 3, 6, 'lower', 70, -1.17, 'improved'],
    [10, 9.8, 6, 'lower', 2, -0.03, 'stable'],
    [3, 4, 6, 'lower', -33.33, 0.17, 'worse'],
    [70, 84, 6, 'higher', 20, 2.33, 'improved'],
    [96, 95, 12, 'higher', -1.04, -0.08, 'stable'],
  ] as const)(
    '%d → %d in %d months, %s is better',
    (baseline, current, months, direction, improvement, perMonth, trendClass) => {
      const trend = trendOf({
        baseline: hundredthsOf(baseline),
        current: hundredthsOf(current),
        months,
        direction,
      })
      expect(decimalTrend(trend)).toMatchObject({
        baseline,
        current,
        months,
        improvement,
        perMonth,
        class: trendClass,
      })
    },
  )
})

describe('trend', () => {
  it('includes the threshold in the better and the worse class', () => {
    const classOf = (current: number) =>
      trendOf({ baseline: 10_000, current, months: 1, direction: 'higher' }).class
    expect([classOf(10_500), classOf(10_499), classOf(9_501), classOf(9_500)]).toEqual([
      'improved',
      'stable',
      'stable',
      'worse',
    ])
    expect(
      trendOf({ baseline: 10_000, current: 10_500, months: 1, direction: 'higher', threshold: 1_000 }).class,
    ).toBe('stable')
  })
  it('shows only the difference for a baseline of 0', () => {
    expect(trendOf({ baseline: 0, current: 300, months: 3, direction: 'lower' })).toEqual({
      baseline: 0,
      current: 300,
      difference: 300,
      months: 3,
      perMonth: 100,
    })
  })
  it('has no monthly change within the first month', () => {
    expect(trendOf({ baseline: 100, current: 90, months: 0, direction: 'lower' }).perMonth).toBeUndefined()
  })
})
