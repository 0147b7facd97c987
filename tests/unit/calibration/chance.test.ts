import { expect, test } from 'vitest'
import { beyondChance, tailOf } from '#shared/calibration/chance.ts'

const teams = (...shares: readonly (readonly [people: number, within: number])[]) =>
  shares.map(([people, within], at) => ({ unitId: `tim ${at + 1}`, people, within }))

test('the tail of a draw without putting back is exact', () => {
  // 5 of 5 out of 10 among 30: C(10,5) / C(30,5)
  expect(tailOf('many', { total: 30, within: 10, drawn: 5, seen: 5 })).toEqual([252n, 142_506n])
  expect(tailOf('many', { total: 30, within: 10, drawn: 5, seen: 0 })).toEqual([142_506n, 142_506n])
  // nobody: C(20,5) / C(30,5)
  expect(tailOf('few', { total: 30, within: 10, drawn: 5, seen: 0 })).toEqual([15_504n, 142_506n])
})

test('a team is named only where chance does not explain it, however many teams there are', () => {
  // 6 of 6 where of 30 only 8 are above: C(8,6)·1 / C(30,6) = 28 / 593775
  const odd = teams([6, 6], [6, 0], [6, 1], [6, 1], [6, 0])
  expect(beyondChance(odd)).toEqual([{ unitId: 'tim 1', people: 6, within: 6, side: 'many' }])
  // 2 of 3 where 10 of 30 are above happens every fourth time
  expect(beyondChance(teams([3, 2], [9, 3], [9, 3], [9, 2]))).toEqual([])
  // 4 of 4 where 8 of 24 are above: 70 / 10626 = 0.0066, beyond chance for one team and within it for six on two sides
  expect(beyondChance(teams([4, 4], [4, 1], [4, 1], [4, 1], [4, 1], [4, 0]))).toEqual([])
})

test('fewer than chance counts as well; two people and a large unit are no team', () => {
  expect(beyondChance(teams([8, 0], [16, 16]))).toEqual([
    { unitId: 'tim 1', people: 8, within: 0, side: 'few' },
    { unitId: 'tim 2', people: 16, within: 16, side: 'many' },
  ])
  expect(beyondChance(teams([2, 2], [8, 1], [8, 1], [8, 1]))).toEqual([])
  expect(beyondChance(teams([30, 30], [40, 0]))).toEqual([])
  expect(beyondChance([])).toEqual([])
})
