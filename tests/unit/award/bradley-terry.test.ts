import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bradleyTerry } from '#shared/award/bradley-terry.ts'

/** Differences from one of them with their errors, as programs print them. */
function against(wins: readonly (readonly number[])[], base: number) {
  const { strengths, errorOf } = bradleyTerry(wins)
  return wins.map((_, at) => [
    Number((strengths[at]! - strengths[base]!).toFixed(4)),
    at === base ? 0 : Number(errorOf(at, base).toFixed(4)),
  ])
}

describe('published scales', () => {
  test('citations among four journals (Stigler 1994; Turner and Firth 2012, Journal of Statistical Software 48(9))', () => {
    // cited × citing: Biometrika, Communications in Statistics, JASA, JRSS-B
    const cited = [
      [0, 730, 498, 221],
      [33, 0, 68, 17],
      [320, 813, 0, 142],
      [284, 276, 325, 0],
    ]
    expect(against(cited, 0)).toEqual([
      [0, 0],
      [-2.9491, 0.1025],
      [-0.4796, 0.0606],
      [0.269, 0.0708],
    ])
  })

  test('the eastern division of the American League in 1987 (Agresti 2002, table 10.10)', () => {
    // Milwaukee, Detroit, Toronto, New York, Boston, Cleveland, Baltimore: won against each
    const won = [
      [0, 7, 9, 7, 7, 9, 11],
      [6, 0, 7, 5, 11, 9, 9],
      [4, 6, 0, 7, 7, 8, 12],
      [6, 8, 6, 0, 6, 7, 10],
      [6, 2, 6, 7, 0, 7, 12],
      [4, 4, 5, 6, 6, 0, 6],
      [2, 4, 1, 3, 1, 7, 0],
    ]
    expect(against(won, 6).map(([difference]) => Number(difference!.toFixed(2)))).toEqual([
      1.58, 1.44, 1.29, 1.25, 1.11, 0.68, 0,
    ])
  })

  test('of two members the difference is the logarithm of the odds, its error that of a binomial', () => {
    const { strengths, errorOf } = bradleyTerry([
      [0, 12],
      [4, 0],
    ])
    expect(strengths[0]! - strengths[1]!).toBeCloseTo(Math.log(3), 9)
    expect(errorOf(0, 1)).toBeCloseTo(Math.sqrt(1 / 12 + 1 / 4), 9)
  })
})

/** Choices among up to eight members, every pair met equally often. */
const balanced = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc.integer({ min: 1, max: 12 }).chain((met) =>
    fc
      .array(fc.integer({ min: 0, max: met }), { minLength: size * size, maxLength: size * size })
      .map((flat) => {
        const wins = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
        for (let i = 0; i < size; i++)
          for (let j = i + 1; j < size; j++) {
            wins[i]![j] = flat[i * size + j]!
            wins[j]![i] = met - wins[i]![j]!
          }
        return wins
      }),
  ),
)

describe('with half a comparison won and lost', () => {
  test('everybody has a finite strength, also who was always chosen, and more choices are more strength', () => {
    fc.assert(
      fc.property(balanced, (wins) => {
        const { strengths, errors, separation } = bradleyTerry(wins, 0.5)
        expect(strengths.every(Number.isFinite) && errors.every((error) => error > 0)).toBe(true)
        expect(separation).toBeGreaterThanOrEqual(0)
        expect(separation).toBeLessThan(1)
        const chosen = wins.map((row) => row.reduce((sum, one) => sum + one, 0))
        for (const [a, own] of chosen.entries())
          for (const [b, other] of chosen.entries()) {
            if (own > other) expect(strengths[a]!).toBeGreaterThan(strengths[b]!)
            if (own === other) expect(strengths[a]!).toBeCloseTo(strengths[b]!, 6)
          }
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which members stand changes nothing', () => {
    fc.assert(
      fc.property(balanced, fc.infiniteStream(fc.integer()), (wins, keys) => {
        const order = wins
          .map((_, at) => [keys.next().value, at] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, at]) => at)
        const shuffled = order.map((i) => order.map((j) => wins[i]![j]!))
        const [one, other] = [bradleyTerry(wins, 0.5), bradleyTerry(shuffled, 0.5)]
        for (const [place, i] of order.entries())
          expect(other.strengths[place]!).toBeCloseTo(one.strengths[i]!, 6)
        expect(other.separation).toBeCloseTo(one.separation, 6)
      }),
      { numRuns: 100 },
    )
  })
})
