import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  additionalValue,
  aspectCategory,
  behaviourValue,
  type Category,
  finalValue,
  leaderIndicatorValue,
  numericPredikat,
  skpValue,
  workResultValue,
} from '#shared/appraisal/numeric/value.ts'
import { decimalOf, hundredthsOf } from '#shared/number/decimal.ts'

describe('the value of a leader’s indicator', () => {
  test.each([
    [0, 0],
    [30, 24.92],
    [59, 49],
    [60, 50],
    [79, 69],
    [80, 70],
    [98, 88],
    [99, 89],
    [99.4, 89],
    [99.5, 109],
    [100, 109],
    [100.4, 109],
    [100.5, 110],
    [101, 110],
    [105, 114.44],
    [110, 120],
    [111, 120],
  ])('at %d per cent is %d', (percent, value) => {
    expect(decimalOf(leaderIndicatorValue(hundredthsOf(percent)))).toBe(value)
  })

  test('is 120 at a target that cannot be passed', () => {
    expect(leaderIndicatorValue(10_000, true)).toBe(12_000)
    expect(leaderIndicatorValue(9_900, true)).toBe(8_900)
  })

  test('never falls when more is reached', () => {
    fc.assert(
      fc.property(fc.nat(15_000), fc.nat(15_000), (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(leaderIndicatorValue(less)).toBeLessThanOrEqual(leaderIndicatorValue(more))
      }),
    )
  })
})

const codes: Readonly<Record<string, Category>> = {
  SB: 'excellent',
  B: 'good',
  C: 'fair',
  K: 'poor',
  SK: 'veryPoor',
}
const aspects = (text: string) => text.split(' ').map((code) => codes[code]!)

describe('the value of a work result', () => {
  test.each([
    ['SB SB B', 120],
    ['SB B B', 100],
    ['B B C', 100],
    ['SB SB C', 100],
    ['B C C', 80],
    ['B B K', 80],
    ['SB SB K', 80],
    ['B K K', 60],
    ['SB B SK', 60],
    ['SK SK B', 25],
    ['SB B', 120],
    ['B B', 100],
    ['SB C', 100],
    ['C C', 80],
    ['SB', 120],
    ['B', 100],
    ['C', 80],
    ['K', 60],
    ['SK', 25],
    ['SB SB SB B', 120],
    ['B B B B', 100],
  ])('of %s is %d, in whatever order they come', (text, value) => {
    expect(workResultValue(aspects(text))).toBe(value)
    expect(workResultValue(aspects(text).toReversed())).toBe(value)
  })

  test.each([
    [100.01, 'excellent'],
    [100, 'good'],
    [99.99, 'fair'],
    [80, 'fair'],
    [79.99, 'poor'],
    [60, 'poor'],
    [59.99, 'veryPoor'],
  ] as const)('an aspect of %d per cent is %s', (percent, category) => {
    expect(aspectCategory(hundredthsOf(percent))).toBe(category)
  })
})

describe('additional results', () => {
  test.each([
    ['SB', 2.4],
    ['B', 1.6],
    ['C', 0.96],
    ['K', 0.48],
    ['SK', 0.1],
  ])('%s adds %d', (code, value) => {
    expect(decimalOf(additionalValue(codes[code]!))).toBe(value)
  })

  test('add at most 10, and the value of a plan is at most 120', () => {
    const five = Array.from({ length: 5 }, () => additionalValue('excellent'))
    expect(decimalOf(skpValue(hundredthsOf(105), five))).toBe(115)
    expect(decimalOf(skpValue(hundredthsOf(115), five))).toBe(120)
    const two = [additionalValue('excellent'), additionalValue('good')]
    expect(decimalOf(skpValue(hundredthsOf(92.5), two))).toBe(96.5)
  })
})

describe('the final value and its predikat', () => {
  test.each([
    [102.8, 100, false, false, 101.96, 'good'],
    [110, 110, false, true, 110, 'excellent'],
    [110, 110, false, false, 110, 'good'],
    [112, 105.33, false, true, 110, 'excellent'],
    [90, 89.99, false, false, 90, 'good'],
    [85, 97.5, true, false, 90, 'good'],
    [85, 97.48, true, false, 89.99, 'fair'],
    [69.99, 70, false, false, 69.99, 'poor'],
    [70, 70, false, false, 70, 'fair'],
    [50, 50, false, false, 50, 'poor'],
    [49.99, 50, false, false, 49.99, 'veryPoor'],
  ] as const)(
    'SKP %d, behaviour %d, opinions %s, idea %s',
    (skp, behaviour, opinionsUsed, newIdea, value, predikat) => {
      const final = finalValue(hundredthsOf(skp), hundredthsOf(behaviour), { opinionsUsed })
      expect(decimalOf(final)).toBe(value)
      expect(numericPredikat(final, { newIdea })).toBe(predikat)
    },
  )

  test('behaviour is the mean of what was valued; nothing valued is nothing', () => {
    expect(behaviourValue([10_000, 10_100, 9_900, 10_132])).toBe(10_033)
    expect(behaviourValue([])).toBeUndefined()
  })
})
