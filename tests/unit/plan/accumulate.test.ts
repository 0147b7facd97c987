import { describe, expect, it } from 'vitest'
import { achievementOf } from '#shared/plan/achievement.ts'
import { accumulate, pacedOf } from '#shared/plan/accumulate.ts'

describe('the value of a year', () => {
  const quarters = [300, undefined, 250, 400]

  it('sums what exists and says of how many', () => {
    expect(accumulate(quarters, 'sum')).toMatchObject({ value: 950, present: 3, total: 4 })
  })
  it('averages what exists, and keeps the exact fraction', () => {
    expect(accumulate(quarters, 'average')).toEqual({
      value: 317,
      exact: { numerator: 950, denominator: 3 },
      present: 3,
      total: 4,
    })
  })
  it('takes the last entry', () => {
    expect(accumulate([300, 200, undefined, undefined], 'last')).toMatchObject({
      value: 200,
      present: 2,
      total: 4,
    })
  })
  it.each(['sum', 'average', 'last'] as const)(
    'is absent without entries (%s), and a 0 is an entry',
    (accumulation) => {
      expect(accumulate([undefined, undefined], accumulation)).toEqual({
        value: undefined,
        exact: undefined,
        present: 0,
        total: 2,
      })
      expect(accumulate([0, undefined], accumulation)).toMatchObject({ value: 0, present: 1 })
    },
  )
})

describe('a sum during the year', () => {
  const percentOf = (target: number, value: number, elapsed: number, periods: number) =>
    achievementOf({
      target: { kind: 'number', low: target },
      direction: 'higher',
      value: pacedOf({ numerator: value, denominator: 1 }, elapsed, periods)!,
    })

  it.each([
    // 0.9 of 10 a year in January: the running target is 0.8333…, never 0.83
    [1_000, 90, 1, 12, 10_800],
    [1_200, 300, 3, 4, 3_333],
    [1_200, 900, 3, 4, 10_000],
    // a small target keeps its share: 0.01 of 0.05 after one of four quarters
    [5, 1, 1, 4, 8_000],
    [1, 1, 1, 12, 120_000],
  ])('target %i, value %i after %i of %i periods: %i', (target, value, elapsed, periods, percent) => {
    expect(percentOf(target, value, elapsed, periods)).toMatchObject({ percent })
  })

  it('against a range is measured at both running bounds', () => {
    const range = { kind: 'range', low: 1_000, high: 1_100 } as const
    const of = (value: number) =>
      achievementOf({
        target: range,
        direction: 'higher',
        value: pacedOf({ numerator: value, denominator: 1 }, 1, 12)!,
      })
    expect(of(84)).toMatchObject({ percent: 10_000 })
    expect(of(83)).toMatchObject({ percent: 9_960 })
    expect(of(92)).toMatchObject({ percent: 10_036 })
  })

  it('is no longer stretched once the year is over, and is absent before the first period has ended', () => {
    expect(percentOf(1_000, 1_000, 9, 4)).toMatchObject({ percent: 10_000 })
    expect(pacedOf({ numerator: 1, denominator: 1 }, 0, 4)).toBeUndefined()
  })
})

describe('a figure beyond all measure', () => {
  it('stays a figure: the per cent stops at a million, the sum at what can be counted', () => {
    const value = 1e14
    expect(achievementOf({ target: { kind: 'number', low: 1 }, direction: 'higher', value })).toMatchObject({
      percent: 100_000_000,
    })
    expect(
      accumulate(
        Array.from({ length: 12 }, () => Number.MAX_SAFE_INTEGER),
        'sum',
      ).value,
    ).toBe(Number.MAX_SAFE_INTEGER)
  })
})
