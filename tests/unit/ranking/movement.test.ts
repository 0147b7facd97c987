import { expect, test } from 'vitest'
import { type ListRules, movementReason, type Placed } from '#shared/ranking/movement.ts'

const rules: ListRules = {
  regime: 'qualitative',
  detailSource: 'working',
  weights: { work: 60, behaviour: 40 },
}
const good: Placed = {
  index: 8200,
  predikat: 'good',
  result: 'asExpected',
  behaviourRating: 'asExpected',
  work: 5000,
  behaviour: 5000,
  detail: 5000,
}
const why = (
  now: Partial<Placed>,
  gained: number,
  { before = {}, ...by }: { before?: Partial<Placed>; rules?: ListRules } = {},
) =>
  movementReason(
    { placed: { ...good, ...now }, rules: by.rules ?? rules },
    { placed: { ...good, ...before }, rules },
    gained,
  )

test('another predikat is the reason, whatever else moved', () => {
  const now = { predikat: 'excellent', result: 'above', behaviourRating: 'above', index: 9800 } as const
  expect(why(now, 5)).toEqual({ part: 'predikat', predikat: { from: 'good', to: 'excellent' } })
})

test('inside a predikat the part that added most is the reason', () => {
  expect(why({ work: 7500, index: 8260 }, 3)).toEqual({ part: 'results', figure: { from: 50, to: 75 } })
  expect(why({ work: 5100, behaviour: 9000, detail: 6660, index: 8266 }, 3)).toEqual({
    part: 'behaviour',
    figure: { from: 50, to: 90 },
  })
})

test('a rating that is another is told as ratings: its cell weighs more than any detail', () => {
  const now = { result: 'above', index: 9000, work: 4000, behaviour: 9000 } as const
  expect(why(now, 2)).toEqual({ part: 'results', rating: { from: 'asExpected', to: 'above' } })
  expect(why({ behaviourRating: 'above', index: 8500 }, 2)).toEqual({
    part: 'behaviour',
    rating: { from: 'asExpected', to: 'above' },
  })
})

test('who fell fell by what took most', () => {
  const now = { work: 2000, behaviour: 6000, detail: 3600, index: 8144 }
  expect(why(now, -4)).toEqual({ part: 'results', figure: { from: 50, to: 20 } })
})

test('weights that moved are named where they did it', () => {
  const moved = { ...rules, weights: { work: 10, behaviour: 90 } }
  const parts = { work: 2000, behaviour: 9000 }
  const now = { ...parts, detail: 8300, index: 8332 }
  const before = { ...parts, detail: 4800, index: 8192 }
  expect(why(now, 3, { before, rules: moved })).toEqual({ part: 'rules' })
  expect(why({ index: 7000 }, -3, { rules: { ...rules, regime: 'office' } })).toEqual({ part: 'rules' })
  const bySource = { ...rules, detailSource: 'officeTotal' } as const
  expect(why({ detail: 9000, index: 8360 }, 3, { rules: bySource })).toEqual({ part: 'rules' })
})

test('a place that changed although the own index did not, or went the other way, is the others’ doing', () => {
  expect(why({}, 2)).toEqual({ part: 'others' })
  expect(why({ work: 6000, index: 8224 }, -1)).toEqual({ part: 'others' })
  expect(why({ index: 9800, predikat: 'excellent' }, -1)).toEqual({ part: 'others' })
})

test('a list of totals tells the total, and an unmoved place nothing', () => {
  const office = { ...rules, regime: 'office' } as const
  const of = (index: number) => ({ placed: { ...good, predikat: undefined, index }, rules: office })
  expect(movementReason(of(9000), of(8000), 2)).toEqual({ part: 'total', figure: { from: 80, to: 90 } })
  expect(movementReason(of(9000), of(8000), 0)).toBeUndefined()
})

test('a part that is missing counts as the other one', () => {
  const now = { work: undefined, behaviour: 9000, detail: 9000, index: 8360 }
  expect(why(now, 2)).toEqual({ part: 'results' })
})
