import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDetailWeights } from '#shared/appraisal/index-value.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { type BandRules, bandsOf, type Entered, placesWithin } from '#shared/ranking/bands.ts'
import { rank, type RankRow } from '#shared/ranking/rank.ts'

const rules: BandRules = {
  weights: defaultDetailWeights,
  priorities: { main: 2, additional: 1 },
  scale: 'score',
}
const seven = (score: number) => Array.from({ length: 7 }, () => ({ score: score * 100 }))
const person = (work: readonly ('above' | 'asExpected' | 'below')[], score: number): Entered => ({
  result: 'asExpected',
  behaviour: 'asExpected',
  marks: work.map((rating) => ({ kind: 'main', rating })),
  values: seven(score),
})

describe('bands', () => {
  test('neighbours whose order one other entry turns are not told apart; who stands far off is', () => {
    const far: Entered = { ...person(['above', 'above'], 90), result: 'above', behaviour: 'above' }
    // 81.71, 81.70 and 80.40
    const rows = [
      far,
      person(['asExpected', 'asExpected'], 32),
      person(['asExpected', 'asExpected'], 31),
      person(['below', 'below'], 25),
    ]
    expect(bandsOf(rows, rules)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ])
  })

  test('who falls below himself has not himself before him', () => {
    expect(
      placesWithin(
        [90, 80],
        [],
        [
          { low: 85, high: 90 },
          { low: 80, high: 95 },
        ],
      ),
    ).toEqual([
      { best: 1, worst: 1 },
      { best: 1, worst: 2 },
    ])
  })
})

const rating = fc.constantFrom(...ratings)
const entered: fc.Arbitrary<Entered> = fc.record({
  result: rating,
  behaviour: rating,
  marks: fc.array(fc.record({ kind: fc.constantFrom('main', 'additional'), rating }), { maxLength: 4 }),
  values: fc.array(
    fc.integer({ min: 0, max: 100 }).map((score) => ({ score: score * 100, rating: undefined })),
    { maxLength: 7 },
  ),
})

test('a band holds the place and nobody leaves his cell; a stranger below all changes nobody’s', () => {
  fc.assert(
    fc.property(fc.array(entered, { minLength: 1, maxLength: 12 }), (rows) => {
      const bands = bandsOf(rows, rules)
      for (const { best, worst } of bands) {
        expect(best).toBeGreaterThanOrEqual(1)
        expect(best).toBeLessThanOrEqual(worst)
        expect(worst).toBeLessThanOrEqual(rows.length)
      }
      const above = rows.filter(({ result, behaviour }) => result !== 'below' || behaviour !== 'below')
      const stranger: Entered = { result: 'below', behaviour: 'below', marks: [], values: [] }
      expect(bandsOf([...above, stranger], rules).slice(0, -1)).toEqual(bandsOf(above, rules))
    }),
    { numRuns: 200 },
  )
})

const rankRow: fc.Arbitrary<RankRow> = fc.record({
  index: fc.integer({ min: 2_000, max: 2_010 }),
  name: fc.string({ minLength: 1, maxLength: 4 }),
  nip: fc.uuid(),
  result: fc.option(rating, { nil: undefined }),
  disciplineNotes: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  previousIndex: fc.option(fc.integer({ min: 2_000, max: 2_003 }), { nil: undefined }),
})

describe.each([{ tieBreakers: false }, { tieBreakers: true }])('places with %j', (options) => {
  const placesBy = (rows: readonly RankRow[]) =>
    new Map(rank(rows, options).places.map(({ row, rank: place }) => [row.nip, place]))

  test('do not depend on the order of rows; ties stay ties; somebody unrelated changes no order of the others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(rankRow, { selector: ({ nip }) => nip, maxLength: 14 }),
        rankRow,
        (rows, other) => {
          const places = placesBy(rows)
          expect(placesBy(rows.toReversed())).toEqual(places)
          const withOther = placesBy([...rows, { ...other, nip: 'other' }])
          for (const a of rows)
            for (const b of rows) {
              const order = Math.sign(places.get(a.nip)! - places.get(b.nip)!)
              expect(Math.sign(withOther.get(a.nip)! - withOther.get(b.nip)!)).toBe(order)
              if (!options.tieBreakers && a.index === b.index) expect(order).toBe(0)
            }
        },
      ),
      { numRuns: 200 },
    )
  })

  test('service years, rank and grade never move a place (S18)', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(rankRow, { selector: ({ nip }) => nip, maxLength: 10 }),
        fc.integer(),
        (rows, seed) => {
          const senior = rows.map((row, at) => ({
            ...row,
            serviceYears: (seed + at) % 40,
            grade: at % 2 === 0 ? 'IV/e' : 'I/a',
            echelon: at % 3 === 0 ? 'II.a' : undefined,
          }))
          expect(placesBy(senior)).toEqual(placesBy(rows))
        },
      ),
    )
  })
})
