import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { achievementOf, enteredAchievement, isByHand } from '#shared/plan/achievement.ts'
import type { Direction, Target } from '#shared/plan/target.ts'

const at = (low: number, high?: number): Target =>
  high === undefined
    ? { kind: 'number', low: hundredthsOf(low) }
    : { kind: 'range', low: hundredthsOf(low), high: hundredthsOf(high) }

function percent(target: Target, direction: Direction, value: number): number | 'byHand' {
  const outcome = achievementOf({ target, direction, value: hundredthsOf(value) })
  return isByHand(outcome) ? 'byHand' : outcome.percent / 100
}

describe('achievement, worked example E4', () => {
  it.each<[Target, number, number]>([
    [at(100), 95, 95],
    [at(100), 120, 120],
    [at(80, 90), 85, 100],
    [at(80, 90), 80, 100],
    [at(80, 90), 90, 100],
    [at(80, 90), 70, 87.5],
    [at(80, 90), 92, 102.22],
  ])('higher is better: target %o, realised %d gives %d', (target, value, expected) => {
    expect(percent(target, 'higher', value)).toBe(expected)
  })

  it.each<[Target, number, number]>([
    [at(10), 5, 150],
    [at(10), 10, 100],
    [at(10), 20, 0],
    [at(10), 21, 0],
    [at(7, 8), 7.5, 100],
    [at(7, 8), 6.5, 107.14],
    [at(7, 8), 9, 87.5],
    [at(5), 3, 140],
    [at(2, 3), 1, 150],
  ])('lower is better: target %o, realised %d gives %d', (target, value, expected) => {
    expect(percent(target, 'lower', value)).toBe(expected)
  })
})

describe('achievement', () => {
  it('of a target 0 is 100 when lower is better and nothing happened, else by hand', () => {
    expect(percent(at(0), 'lower', 0)).toBe(100)
    expect(percent(at(0), 'lower', 1)).toBe('byHand')
    expect(percent(at(0), 'higher', 0)).toBe('byHand')
    expect(percent(at(0), 'higher', 5)).toBe('byHand')
    expect(percent(at(0, 2), 'lower', 1)).toBe(100)
    expect(percent(at(0, 2), 'lower', 3)).toBe(50)
  })

  it('of a text target is judged by hand', () => {
    expect(percent({ kind: 'text', text: 'Tersusun' }, 'higher', 1)).toBe('byHand')
  })

  it('is never below 0', () => {
    expect(percent(at(10), 'higher', -3)).toBe(0)
  })

  it('is rounded once from an exact average', () => {
    const value = { numerator: hundredthsOf(16.95), denominator: 4 }
    expect(achievementOf({ target: at(5), direction: 'lower', value })).toMatchObject({ percent: 11_525 })
  })

  it('is exact for the largest quantities', () => {
    expect(percent(at(1e12), 'higher', 999_999_999_999.99)).toBe(100)
    expect(percent(at(1e12), 'higher', 333_333_333_333.33)).toBe(33.33)
    expect(percent(at(1e12), 'lower', 333_333_333_333.33)).toBe(166.67)
  })

  it('keeps a per cent that was entered by hand', () => {
    expect(enteredAchievement(9_550).percent).toBe(9_550)
  })

  it('never falls when the result gets better', () => {
    const quantity = fc.integer({ min: 0, max: 1_000_000 })
    const target = fc.record({
      low: fc.integer({ min: 1, max: 1_000_000 }),
      width: fc.integer({ min: 0, max: 1_000 }),
    })
    fc.assert(
      fc.property(
        target,
        quantity,
        quantity,
        fc.constantFrom('higher' as const, 'lower' as const),
        ({ low, width }, a, b, direction) => {
          const [worse, better] = a < b === (direction === 'higher') ? [a, b] : [b, a]
          const range: Target =
            width === 0 ? { kind: 'number', low } : { kind: 'range', low, high: low + width }
          const [first, second] = [worse, better].map((value) =>
            achievementOf({ target: range, direction, value }),
          )
          if (first === undefined || second === undefined || isByHand(first) || isByHand(second))
            throw new Error('by hand')
          expect(first.percent).toBeLessThanOrEqual(second.percent)
        },
      ),
    )
  })
})
