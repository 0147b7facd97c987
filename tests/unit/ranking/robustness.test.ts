import { describe, expect, it } from 'vitest'
import { criteriaTotal, defaultWeightsOf } from '#shared/appraisal/criteria.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { type DetailPart, detailOf, indexOf } from '#shared/appraisal/index-value.ts'
import { officeRobustness, qualitativeRobustness } from '#shared/ranking/robustness.ts'

const part = (score: number): DetailPart => ({
  exact: { numerator: score * 100, denominator: 1 },
  present: 7,
  total: 7,
})
function person(name: string, result: Rating, work: number, values: number) {
  const cell = { result, behaviour: 'asExpected' as const }
  const parts = { work: part(work), values: part(values) }
  return {
    name,
    ...cell,
    ...parts,
    index: indexOf({ ...cell, detail: detailOf(parts.work, parts.values).exact }),
  }
}

describe('robustness of the qualitative list', () => {
  it('names neighbours whose order turns on the weights, and the places that change', () => {
    const rows = [
      person('Ani', 'above', 50, 50),
      person('Budi', 'asExpected', 80, 70),
      person('Citra', 'asExpected', 70, 84),
    ]
    expect(rows.map(({ index }) => index)).toEqual([9_200, 8_304, 8_302])
    const { topStable, moves, swaps } = qualitativeRobustness(rows)
    expect(topStable).toBe(1)
    expect(swaps.map(({ weight, rows: [a, b], ranks }) => [weight, a.name, b.name, ...ranks])).toEqual([
      ['work', 'Budi', 'Citra', 2, 3],
      ['behaviour', 'Budi', 'Citra', 2, 3],
    ])
    const changed = moves.map(({ move, changes }) => [
      move.weight,
      move.percent,
      ...changes.map(({ row, from, to }) => `${row.name} ${from}>${to}`),
    ])
    expect(changed).toEqual([
      ['work', 110],
      ['work', 90, 'Budi 2>3', 'Citra 3>2'],
      ['behaviour', 110, 'Budi 2>3', 'Citra 3>2'],
      ['behaviour', 90],
    ])
  })

  it('moves nobody out of the cell, so a better cell stays ahead', () => {
    const rows = [person('Ani', 'above', 0, 0), person('Budi', 'asExpected', 100, 100)]
    expect(qualitativeRobustness(rows)).toMatchObject({ topStable: 2, swaps: [] })
  })

  it('does not depend on the order in which tied people were entered', () => {
    const people = [
      person('Ani', 'asExpected', 80, 70),
      person('Budi', 'asExpected', 70, 85),
      person('Citra', 'asExpected', 76, 76),
      person('Dedi', 'asExpected', 70, 84),
      person('Eka', 'asExpected', 85, 62.5),
    ]
    expect(new Set(people.map(({ index }) => index)).size).toBeLessThan(people.length)
    const told = (order: readonly number[]) => {
      const { topStable, swaps, moves } = qualitativeRobustness(order.map((at) => people[at]!))
      return {
        topStable,
        swaps: swaps.map(({ weight, rows: [a, b], ranks }) => [weight, a.name, b.name, ...ranks]),
        moves: moves.map(({ changes }) => changes.map(({ row, from, to }) => `${row.name} ${from}>${to}`)),
      }
    }
    const straight = told([0, 1, 2, 3, 4])
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [1, 2, 3, 4, 0],
    ])
      expect(told(order)).toEqual(straight)
    // two share the first place and a move parts them: no place is stable
    expect(straight.topStable).toBe(0)
  })

  it('of nobody is stable', () => {
    expect(qualitativeRobustness([])).toMatchObject({ topStable: 0, swaps: [] })
  })
})

describe('robustness of the office list', () => {
  const weights = defaultWeightsOf('staff')
  function scored(name: string, discipline: number, others: number) {
    const scores = Object.fromEntries(
      weights.map(({ key }) => [key, (key === 'discipline' ? discipline : others) * 100]),
    )
    const total = criteriaTotal({ weights, scores })
    return { name, weights, scores, index: total.ok ? total.total : 0 }
  }

  it('moves each criterion and renormalises', () => {
    const rows = [scored('Ani', 90, 80), scored('Budi', 80.5, 82.3)]
    expect(rows.map(({ index }) => index)).toEqual([8_200, 8_194])
    const { swaps, moves } = officeRobustness(rows)
    expect(moves).toHaveLength(14)
    expect(swaps.map(({ weight }) => weight)).toContain('discipline')
  })
})
