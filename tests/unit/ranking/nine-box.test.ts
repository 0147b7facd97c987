import { expect, test } from 'vitest'
import { ratings } from '#shared/appraisal/rating.ts'
import {
  boxOf,
  levelOf,
  performanceOf,
  potentialLevels,
  recommendationsOf,
  standInPotential,
} from '#shared/ranking/nine-box.ts'

const cutoffs = { high: 80, medium: 60 }
const boxAt = (performance: number, potential: number) =>
  boxOf(performanceOf({ index: performance }, cutoffs), levelOf(potential, cutoffs))

test.each([
  [8000, 8000, 9],
  [7999, 8000, 8],
  [8000, 7999, 7],
  [6000, 6000, 5],
  [5999, 8000, 6],
  [5999, 6000, 3],
  [8000, 5999, 4],
  [6000, 5999, 2],
  [0, 0, 1],
])('performance %i and potential %i hundredths stand in box %i', (performance, potential, box) => {
  expect(boxAt(performance, potential)).toBe(box)
})

test('other bounds move who is high, and the bound itself belongs to the higher level', () => {
  const other = { high: 81, medium: 61 }
  expect([8100, 8099, 6100, 6099].map((score) => levelOf(score, other))).toEqual([
    'high',
    'medium',
    'medium',
    'low',
  ])
})

test('the predikat decides the performance whatever the index says', () => {
  const of = (predikat: Parameters<typeof performanceOf>[0]['predikat']) =>
    performanceOf({ predikat, index: 10_000 }, cutoffs)
  expect(of('excellent')).toBe('above')
  expect(of('good')).toBe('asExpected')
  for (const low of ['needsImprovement', 'poor', 'veryPoor'] as const) expect(of(low)).toBe('below')
})

test('each box is one pair of levels and has something recommended', () => {
  const boxes = ratings.flatMap((one) => potentialLevels.map((other) => boxOf(one, other)))
  expect(boxes.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const box of boxes) expect(recommendationsOf[box].length).toBeGreaterThan(0)
  expect(recommendationsOf[9]).toEqual(['promote', 'retain', 'succession'])
  expect(recommendationsOf[1]).toEqual(['byRules'])
})

test('a mean of competence scores × 20 stands in, half up; without scores nothing does', () => {
  expect(standInPotential(8, 2)).toBe(8000)
  expect(standInPotential(10, 3)).toBe(6667)
  expect(standInPotential(0, 0)).toBeUndefined()
})
