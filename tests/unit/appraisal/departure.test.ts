import { expect, test } from 'vitest'
import { departureOf } from '#shared/appraisal/departure.ts'

test('a rating departs from the suggestion, or without one from marks that all say otherwise', () => {
  expect(departureOf('above', 'asExpected')).toBe('suggestion')
  expect(departureOf('above', 'above', ['below'])).toBeUndefined()
  expect(departureOf('above', undefined, ['below', 'asExpected'])).toBe('marks')
  expect(departureOf('asExpected', undefined, ['below', 'above'])).toBeUndefined()
  expect(departureOf('below', undefined, [])).toBeUndefined()
  expect(departureOf(undefined, 'above', ['above'])).toBeUndefined()
})
