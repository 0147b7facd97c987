import { describe, expect, test } from 'vitest'
import { awardScore } from '#shared/award/criteria.ts'
import { hindrancesOf } from '#shared/award/eligibility.ts'
import { outcomeOf, type Vote } from '#shared/award/outcome.ts'
import { pairsToJudge, passesFor } from '#shared/award/pairs.ts'
import { isSanctionIn } from '#shared/award/sanction.ts'

describe('pairs', () => {
  test.each([
    [2, 10, 10],
    [3, 4, 12],
    [4, 2, 12],
    [5, 1, 10],
    [6, 1, 15],
    [7, 1, 21],
    [8, 1, 28],
  ])('%i finalists are met in %i passes, %i pairs for each member', (finalists, passes, pairs) => {
    expect(passesFor(finalists)).toBe(passes)
    expect(pairsToJudge(finalists, passes)).toHaveLength(pairs)
  })

  test.each([2, 3, 4, 5, 6, 7, 8])(
    'every pair of %i once a pass, the next time in swapped order',
    (finalists) => {
      const asked = pairsToJudge(finalists, 2)
      const names = (pass: number) =>
        asked.filter((pair) => pair.pass === pass).map(({ first, second }) => `${first} ${second}`)
      const swapped = asked.filter(({ pass }) => pass === 2).map(({ first, second }) => `${second} ${first}`)
      expect(names(1)).toEqual(swapped)
      const sets = new Set(
        asked
          .filter(({ pass }) => pass === 1)
          .map(({ first, second }) => `${Math.min(first, second)} ${Math.max(first, second)}`),
      )
      expect(sets.size).toBe((finalists * (finalists - 1)) / 2)
    },
  )
})

describe('outcome', () => {
  /** Three members who choose by an order, but for the pairs in which somebody is of another mind. */
  function votesBy(
    numbers: readonly number[],
    other: (judge: number, a: number, b: number) => boolean,
  ): Vote[] {
    return [1, 2, 3].flatMap((judge) =>
      pairsToJudge(numbers.length, passesFor(numbers.length)).map(({ first, second, pass }) => {
        const better = Math.min(first, second)
        const isOther = other(judge * 10 + pass, first, second)
        return { judgeId: `j${judge}`, first, second, won: isOther ? first + second - better : better }
      }),
    )
  }
  const eight = [1, 2, 3, 4, 5, 6, 7, 8]

  test('a panel of one mind names the best and the runner-up', () => {
    const outcome = outcomeOf(
      eight,
      votesBy(eight, () => false),
    )
    expect(outcome).toMatchObject({ isDecided: true, winners: [1], runnersUp: [2] })
    expect(outcome.separation).toBeGreaterThanOrEqual(0.8)
    expect(outcome.standings.map(({ place }) => place)).toEqual(eight)
    expect(outcome.agreement).toEqual({ j1: 100, j2: 100, j3: 100 })
  })

  test('a panel that chooses at odds does not tell the finalists apart: nobody is named', () => {
    // whoever is named first is chosen by one, whoever is named second by another
    const outcome = outcomeOf(
      [1, 2, 3, 4],
      votesBy([1, 2, 3, 4], (key, first, second) => (Math.floor(key / 10) === 2) !== first < second),
    )
    expect(outcome.isDecided).toBe(false)
    expect(outcome.separation).toBeLessThan(0.8)
    expect(outcome).toMatchObject({ winners: [], runnersUp: [] })
  })

  test('who is chosen equally often shares the place', () => {
    const outcome = outcomeOf(
      eight,
      // one member turns the first pair round, two of the passes are one: 1 and 2 each win as often when three judge twice
      votesBy(eight, () => false).flatMap((vote) => {
        const isTop = Math.max(vote.first, vote.second) === 2
        return isTop ? [vote, { ...vote, won: vote.first + vote.second - vote.won }] : [vote, vote]
      }),
    )
    expect(outcome.standings.slice(0, 3).map(({ number, place }) => [number, place])).toEqual([
      [1, 1],
      [2, 1],
      [3, 3],
    ])
    expect(outcome).toMatchObject({ isDecided: true, winners: [1, 2], runnersUp: [3] })
  })

  test('choices about somebody who is no finalist any more do not count', () => {
    const votes = [...votesBy([1, 2, 3], () => false), { judgeId: 'j1', first: 1, second: 9, won: 9 }]
    expect(outcomeOf([1, 2, 3], votes)).toEqual(
      outcomeOf(
        [1, 2, 3],
        votesBy([1, 2, 3], () => false),
      ),
    )
  })
})

describe('the shortlist’s score', () => {
  const weights = [
    { key: 'index', weight: 70 },
    { key: 'steadiness', weight: 30 },
  ] as const

  test('is the weighted mean, rounded once half up', () => {
    expect(awardScore({ index: 9_320, steadiness: 8_205 }, weights)).toEqual({ score: 8_986, missing: [] })
    expect(
      awardScore({ index: 9_001, steadiness: 9_000 }, [
        { key: 'index', weight: 50 },
        { key: 'steadiness', weight: 50 },
      ]),
    ).toEqual({ score: 9_001, missing: [] })
  })

  test('leaves out what is absent and names it: absent is not zero', () => {
    expect(awardScore({ index: 9_320 }, weights)).toEqual({ score: 9_320, missing: ['steadiness'] })
    expect(awardScore({}, weights)).toBeUndefined()
  })
})

describe('eligibility', () => {
  const rule = { minimum: 'good', span: { start: '2025-01-01', end: '2025-12-31' }, periods: 4 } as const
  const facts = { predikat: 'excellent', sanctions: [], rated: 4, hasScore: true } as const

  test('a complete year with the lowest predikat and no sanction', () => {
    expect(hindrancesOf(facts, rule)).toEqual([])
    expect(hindrancesOf({ ...facts, predikat: 'good' }, rule)).toEqual([])
  })

  test.each([
    [{ predikat: 'needsImprovement' }, [{ kind: 'belowMinimum', predikat: 'needsImprovement' }]],
    [{ predikat: undefined }, [{ kind: 'noPredikat' }]],
    [{ hasScore: false }, [{ kind: 'noScore' }]],
    [{ rated: 3 }, [{ kind: 'incomplete', rated: 3, of: 4 }]],
    [
      { sanctions: [{ level: 'light', from: '2025-12-31' }], rated: 0 },
      [
        { kind: 'sanction', level: 'light', from: '2025-12-31' },
        { kind: 'incomplete', rated: 0, of: 4 },
      ],
    ],
  ] as const)('%j: %j', (other, reasons) => {
    expect(hindrancesOf({ ...facts, ...other }, rule)).toEqual(reasons)
  })

  test.each([
    ['2024-12-31', undefined, false],
    ['2024-12-31', '2025-01-01', true],
    ['2025-12-31', undefined, true],
    ['2026-01-01', '2026-06-30', false],
  ])('a sanction from %s to %s stands in the way of 2025: %s', (from, to, isIn) => {
    expect(isSanctionIn({ from, to }, rule.span)).toBe(isIn)
  })
})
