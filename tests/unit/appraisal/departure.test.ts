import { expect, test } from 'vitest'
import { departuresOf } from '#shared/appraisal/departure.ts'
import type { Rating } from '#shared/appraisal/rating.ts'

const row = { marks: [], valueRatings: {} }
const marked = (...given: readonly Rating[]) =>
  given.map((rating, index) => ({
    workResultId: `${index}`,
    number: index + 1,
    kind: 'main' as const,
    text: '',
    rating,
  }))

test('a rating departs from the suggestion, whatever the marks say', () => {
  const departing = { ...row, resultRating: 'above', resultSuggestion: 'asExpected' } as const
  expect(departuresOf(departing).result).toEqual({ from: 'suggestion', suggested: 'asExpected' })
  const agreeing = {
    ...row,
    resultRating: 'above',
    resultSuggestion: 'above',
    marks: marked('below'),
  } as const
  expect(departuresOf(agreeing).result).toBeUndefined()
})

test('without a suggestion it departs from marks that all say otherwise', () => {
  const of = (resultRating: Rating | undefined, ...given: readonly Rating[]) =>
    departuresOf({ ...row, ...(resultRating && { resultRating }), marks: marked(...given) }).result
  expect(of('above', 'below', 'asExpected')).toEqual({ from: 'marks' })
  expect(of('asExpected', 'below', 'above')).toBeUndefined()
  expect(of('below')).toBeUndefined()
  expect(of(undefined, 'above')).toBeUndefined()
})

test('the behaviour rating is held against its own suggestion and the ratings of the seven values', () => {
  const given = { ...row, behaviourRating: 'below' } as const
  expect(departuresOf({ ...given, valueRatings: { loyal: 'above' } })).toEqual({
    result: undefined,
    behaviour: { from: 'marks' },
  })
  expect(departuresOf({ ...given, behaviourSuggestion: 'below' }).behaviour).toBeUndefined()
})
