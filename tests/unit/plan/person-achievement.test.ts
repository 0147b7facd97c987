import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Achievement, enteredAchievement } from '#shared/plan/achievement.ts'
import { personAchievement, workResultAchievement } from '#shared/plan/person-achievement.ts'

const percents = (...values: (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : enteredAchievement(value * 100)))
const exactly = (numerator: number, denominator: number): Achievement => ({
  percent: 0,
  exact: { numerator, denominator },
})

describe('achievement of a work result', () => {
  it('is the mean of the computable indicators, each capped at 120', () => {
    expect(workResultAchievement(percents(150, 100, undefined))).toEqual({
      percent: 11_000,
      present: 2,
      total: 3,
    })
    expect(workResultAchievement(percents(150, 100), 15_000)).toEqual({
      percent: 12_500,
      present: 2,
      total: 2,
    })
  })
  it('is absent when no indicator has one', () => {
    expect(workResultAchievement(percents(undefined))).toEqual({ percent: undefined, present: 0, total: 1 })
    expect(workResultAchievement([])).toEqual({ percent: undefined, present: 0, total: 0 })
  })
})

describe('achievement of a person', () => {
  it('weighs main results 2 and additional 1', () => {
    const results = [
      { kind: 'main', indicators: percents(100, 80) },
      { kind: 'main', indicators: percents(150, undefined) },
      { kind: 'additional', indicators: percents(60) },
    ] as const
    expect(personAchievement(results)).toEqual({ percent: 9_600, present: 4, total: 5 })
  })

  it('leaves out results without a figure, and is absent when none has one', () => {
    const results = [
      { kind: 'main', indicators: percents(undefined, undefined) },
      { kind: 'additional', indicators: percents(70) },
    ] as const
    expect(personAchievement(results)).toEqual({ percent: 7_000, present: 1, total: 3 })
    expect(personAchievement([])).toEqual({ percent: undefined, present: 0, total: 0 })
  })

  it('is rounded once: a third of 0.01 three times is 0.01', () => {
    const third = exactly(1, 3)
    const results = [{ kind: 'main', indicators: [third] }] as const
    expect(personAchievement(results).percent).toBe(0)
    const halves = [
      { kind: 'main', indicators: [exactly(1, 2), exactly(1, 2)] },
      { kind: 'additional', indicators: [exactly(1, 2)] },
    ] as const
    expect(personAchievement(halves).percent).toBe(1)
  })

  it('stays between the lowest and the highest result and never exceeds the cap', () => {
    const result = fc.record({
      kind: fc.constantFrom('main' as const, 'additional' as const),
      indicators: fc.array(fc.integer({ min: 0, max: 20_000 }).map(enteredAchievement), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    fc.assert(
      fc.property(fc.array(result, { minLength: 1, maxLength: 6 }), (results) => {
        const { percent = -1 } = personAchievement(results)
        const each = results.map(({ indicators }) => workResultAchievement(indicators).percent ?? -1)
        expect(percent).toBeGreaterThanOrEqual(Math.min(...each) - 1)
        expect(percent).toBeLessThanOrEqual(Math.min(Math.max(...each) + 1, 12_000))
      }),
    )
  })
})
