import { expect, test } from 'vitest'
import { medianOf, middleWithout } from '#shared/number/median.ts'

test('the middle of an odd count, the half-up mean of an even one, nothing of none', () => {
  expect(medianOf([30, 10, 20])).toBe(20)
  expect(medianOf([10, 13])).toBe(12)
  expect(medianOf([])).toBeUndefined()
})

test('the middle without some is that of the others, whichever those are', () => {
  const figures = [5, 1, 2, 2, 9, 2, 7]
  const sorted = figures.toSorted((a, b) => a - b)
  for (let mask = 0; mask < 2 ** figures.length; mask++) {
    const without = figures.filter((_figure, place) => mask & (1 << place))
    const left = figures.filter((_figure, place) => !(mask & (1 << place)))
    expect(middleWithout(sorted, without)).toBe(medianOf(left))
  }
})
