import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { predikatOf } from '#shared/appraisal/quadrant.ts'
import { predikatOrder } from '#shared/appraisal/predikat.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { roundedOf } from '#shared/number/ratio.ts'
import {
  behaviourScore,
  detailOf,
  detailOfTotal,
  indexOf,
  indexPartsOf,
  workScore,
} from '#shared/appraisal/index-value.ts'

const marks = [
  { kind: 'main', rating: 'above' },
  { kind: 'main', rating: 'above' },
  { kind: 'main', rating: 'asExpected' },
  { kind: 'additional', rating: 'above' },
] as const
const sevenRatings = (
  ['above', 'above', 'above', 'asExpected', 'asExpected', 'asExpected', 'asExpected'] as const
).map((rating) => ({ rating }))

describe('the ranking index, worked example E11', () => {
  it.each([
    ['above', 'above', undefined, 9_800],
    ['above', 'above', 10_000, 10_000],
    ['above', 'asExpected', 0, 9_000],
    ['asExpected', 'above', 10_000, 8_900],
    ['asExpected', 'asExpected', 8_705, 8_348],
    ['below', 'above', 5_000, 6_700],
    ['above', 'below', 10_000, 4_900],
    ['below', 'below', 0, 2_000],
  ] as const)('result %s, behaviour %s, detail %s is %d', (result, behaviour, detail, expected) => {
    expect(indexOf({ result, behaviour, detail })).toBe(expected)
  })

  it('takes the detail from marks and values, rounded once', () => {
    const parts = indexPartsOf({
      result: 'above',
      behaviour: 'asExpected',
      work: workScore(marks),
      values: behaviourScore(sevenRatings, 'rating'),
    })
    expect(parts).toEqual({
      index: 9_320,
      base: 9_000,
      detail: 8_000,
      work: 8_571,
      behaviour: 7_143,
      estimated: false,
    })
  })
})

describe('the parts of the index', () => {
  const work = workScore(marks)
  const values = behaviourScore(sevenRatings, 'rating')

  it('use the scores as entered, or the ratings', () => {
    const value = { score: 9_200, rating: 'asExpected' } as const
    expect(behaviourScore([value], 'score')?.exact).toEqual({ numerator: 9_200, denominator: 1 })
    expect(behaviourScore([value], 'rating')?.exact).toEqual({ numerator: 5_000, denominator: 1 })
    expect(behaviourScore([{ rating: 'above' }, {}], 'score')).toBeUndefined()
    expect(behaviourScore([{ score: 0 }], 'score')).toMatchObject({ present: 1, total: 7 })
  })

  it('flag an estimate when a part or a value is missing', () => {
    const detail = (...args: Parameters<typeof detailOf>) => {
      const { exact, estimated } = detailOf(...args)
      return [roundedOf(exact), estimated]
    }
    expect(detail(work, values)).toEqual([8_000, false])
    expect(detail(work, undefined)).toEqual([8_571, true])
    expect(detail(undefined, values)).toEqual([7_143, true])
    expect(detail(undefined, undefined)).toEqual([5_000, true])
    expect(detail(work, behaviourScore(sevenRatings.slice(0, 6), 'rating'))[1]).toBe(true)
    expect(detail(work, values, { work: 100, behaviour: 0 })).toEqual([8_571, false])
  })

  it('take the office total where the scheme says so', () => {
    const cell = {
      result: 'asExpected',
      behaviour: 'asExpected',
      source: 'officeTotal',
      work,
      values,
    } as const
    expect(indexPartsOf({ ...cell, officeTotal: 8_705 })).toMatchObject({
      index: 8_348,
      detail: 8_705,
      estimated: false,
    })
    expect(indexPartsOf(cell)).toMatchObject({ index: 8_200, detail: 5_000, estimated: true })
    expect(detailOfTotal(0)).toEqual({ exact: { numerator: 0, denominator: 1 }, estimated: false })
  })

  it('follow the weights of main and additional results', () => {
    expect(workScore(marks, { weights: { main: 1, additional: 1 } })?.exact).toEqual({
      numerator: 35_000,
      denominator: 4,
    })
    expect(workScore([])).toBeUndefined()
    expect(workScore(marks.slice(0, 1), { total: 4 })).toMatchObject({ present: 1, total: 4 })
  })

  it('never lift anyone past a better cell or a better predikat', () => {
    const cell = fc.record({
      result: fc.constantFrom(...ratings),
      behaviour: fc.constantFrom(...ratings),
      detail: fc.integer({ min: 0, max: 10_000 }),
    })
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const [first, second] = [predikatOf(a.result, a.behaviour), predikatOf(b.result, b.behaviour)]
        if (predikatOrder(first) < predikatOrder(second)) expect(indexOf(a)).toBeGreaterThan(indexOf(b))
      }),
      { numRuns: 2_000 },
    )
  })

  it('never fall when the detail rises', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ratings),
        fc.constantFrom(...ratings),
        fc.integer({ min: 0, max: 9_999 }),
        (result, behaviour, detail) => {
          expect(indexOf({ result, behaviour, detail: detail + 1 })).toBeGreaterThanOrEqual(
            indexOf({ result, behaviour, detail }),
          )
        },
      ),
    )
  })
})
