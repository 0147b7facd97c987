import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreValues, coreValueTexts, parseCoreValue } from '#shared/plan/core-value.ts'
import { orgResults, parseOrgResult, suggestLeaderResult } from '#shared/appraisal/org-result.ts'
import { parsePredikat, parseQuadrant, predikatOrder, predikats } from '#shared/appraisal/predikat.ts'
import { predikatOf } from '#shared/appraisal/quadrant.ts'
import { parseRating, ratings, type Rating } from '#shared/appraisal/rating.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import { behaviourMean, suggestBehaviour } from '#shared/appraisal/suggest-behaviour.ts'
import { type Mark, suggestResult } from '#shared/appraisal/suggest-result.ts'
import { phrases, readValue } from '#shared/appraisal/phrases.ts'
import { parsePeriod } from '#shared/period/period.ts'

describe('the quadrant', () => {
  it.each([
    ['above', 'below', 'poor'],
    ['above', 'asExpected', 'good'],
    ['above', 'above', 'excellent'],
    ['asExpected', 'below', 'poor'],
    ['asExpected', 'asExpected', 'good'],
    ['asExpected', 'above', 'good'],
    ['below', 'below', 'veryPoor'],
    ['below', 'asExpected', 'needsImprovement'],
    ['below', 'above', 'needsImprovement'],
  ] as const)('result %s and behaviour %s give %s', (result, behaviour, predikat) => {
    expect(predikatOf(result, behaviour)).toBe(predikat)
  })

  it('says nothing while a rating is missing', () => {
    expect(predikatOf(undefined, 'above')).toBeUndefined()
    expect(predikatOf('above', undefined)).toBeUndefined()
  })
})

/** `Ua Tb` = main above, additional below. */
function marksOf(text: string): Mark[] {
  const codes: Record<string, Rating> = { a: 'above', s: 'asExpected', b: 'below' }
  return text.split(' ').map((word) => ({
    kind: word.startsWith('U') ? 'main' : 'additional',
    rating: codes[word[1] ?? ''] ?? 'below',
  }))
}

describe('the suggested result rating, worked example E1', () => {
  it.each([
    ['Ua Ua Ua', 'above'],
    ['Ua Ua Us Ts', 'asExpected'],
    ['Ua Us Us Ts', 'asExpected'],
    ['Ua Ua Ua Ub', 'asExpected'],
    ['Us Us Us Ub Ts', 'asExpected'],
    ['Us Us Ub Ts', undefined],
    ['Ub Ub Ub Us', 'below'],
    ['Ub Us', undefined],
    ['Ua Us', 'asExpected'],
    ['Us Ta Ta', 'above'],
  ])('%s suggests %s', (text, expected) => {
    expect(suggestResult(marksOf(text))).toBe(expected)
  })

  it('suggests nothing without marks, and follows the setting for a small share', () => {
    expect(suggestResult([])).toBeUndefined()
    expect(suggestResult(marksOf('Us Us Ub Ts'), { smallSharePercent: 34 })).toBe('asExpected')
    expect(suggestResult(marksOf('Us Us Us Ub Ts'), { smallSharePercent: 24 })).toBeUndefined()
  })

  it('does not depend on the order of the results', () => {
    const mark = fc.record({
      kind: fc.constantFrom('main' as const, 'additional' as const),
      rating: fc.constantFrom(...ratings),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 9 }), (marks) => {
        expect(suggestResult(marks.toReversed())).toBe(suggestResult(marks))
      }),
    )
  })
})

describe('the suggested behaviour rating', () => {
  const all = (score: number) => Object.fromEntries(coreValues.map((value) => [value, score]))

  it.each([
    [9_000, 'above'],
    [8_999, 'asExpected'],
    [7_500, 'asExpected'],
    [7_499, 'below'],
    [0, 'below'],
    [undefined, undefined],
  ])('a mean of %s hundredths suggests %s', (mean, expected) => {
    expect(suggestBehaviour(mean)).toBe(expected)
  })

  it('needs all seven values', () => {
    expect(behaviourMean(all(8_000))).toBe(8_000)
    expect(behaviourMean({ ...all(8_000), loyal: undefined })).toBeUndefined()
    expect(behaviourMean({})).toBeUndefined()
  })

  it('is rounded before it is compared', () => {
    expect(behaviourMean({ ...all(9_000), loyal: 8_997 })).toBe(9_000)
  })
})

describe('spellings of ratings', () => {
  it.each([
    ['DIATAS EKSPEKTASI', 'above'],
    ['Di atas', 'above'],
    ['1', 'above'],
    ['sesuai', 'asExpected'],
    ['2', 'asExpected'],
    ['DI BAWAH EKSPEKTASI', 'below'],
    ['3', 'below'],
    ['Baik', undefined],
  ])('rating %s is %s', (text, rating) => {
    expect(parseRating(text)).toBe(rating)
  })

  it.each([
    ['SANGAT BAIK', 'excellent'],
    ['B', 'good'],
    ['CUKUP', 'needsImprovement'],
    ['Perlu Perbaikan', 'needsImprovement'],
    ['KURANG/MISCONDUCT', 'poor'],
    ['Kurang (Misconduct)', 'poor'],
    ['K', 'poor'],
    ['SK', 'veryPoor'],
    ['Istimewa', undefined],
  ])('predikat %s is %s', (text, predikat) => {
    expect(parsePredikat(text)).toBe(predikat)
  })

  it('reads quadrants by code or word, best first', () => {
    expect(['1', '2', '3', '4', '5'].map(parseQuadrant)).toEqual([...predikats])
    expect(parseQuadrant('Baik')).toBe('good')
    expect(parseQuadrant('6')).toBeUndefined()
    expect(predikats.map(predikatOrder)).toEqual([0, 1, 2, 3, 4])
  })

  it('reads the result of the organisation and suggests that of its leader', () => {
    expect(parseOrgResult('ISTIMEWA')).toBe('outstanding')
    expect(parseOrgResult('Butuh Perbaikan')).toBe('needsImprovement')
    expect(orgResults.map(suggestLeaderResult)).toEqual(['above', 'asExpected', 'below', 'below', 'below'])
  })
})

describe('core values', () => {
  it('are seven with three statements each, in the order of the law', () => {
    expect(coreValues.map((value) => coreValueTexts[value].name)).toEqual([
      'Berorientasi Pelayanan',
      'Akuntabel',
      'Kompeten',
      'Harmonis',
      'Loyal',
      'Adaptif',
      'Kolaboratif',
    ])
    for (const value of coreValues) expect(new Set(coreValueTexts[value].statements).size).toBe(3)
  })
  it('are recognised by their names', () => {
    for (const value of coreValues)
      expect(parseCoreValue(coreValueTexts[value].name.toUpperCase())).toBe(value)
    expect(parseCoreValue('Disiplin')).toBeUndefined()
  })
  it('have a phrase of each kind, and leadership too', () => {
    for (const topic of [...coreValues, 'leadership'] as const) {
      const { strength, weakness, feedback, training } = phrases[topic]
      expect([strength, weakness, feedback, ...training].every((text) => text.length > 5)).toBe(true)
    }
  })
  it('read as a strength or weakness by the rating, else by the score', () => {
    expect(readValue({ rating: 'below', score: 9_500 })).toBe('weakness')
    expect(readValue({ score: 9_000 })).toBe('strength')
    expect(readValue({ score: 8_000 })).toBe('neutral')
    expect(readValue({ score: 7_499 })).toBe('weakness')
    expect(readValue({})).toBeUndefined()
  })
})

describe('the regime of a period', () => {
  it.each([
    ['2026', 'qualitative'],
    ['2022-Q1', 'qualitative'],
    ['2022-01', 'qualitative'],
    ['2021', 'numeric'],
    ['2021-Q3', 'numeric'],
    ['2021-07', 'numeric'],
    ['2021-06', 'skp2011'],
    ['2021-Q2', 'skp2011'],
    ['2014', 'skp2011'],
    ['2013', 'dp3'],
  ])('%s is %s', (key, regime) => {
    const period = parsePeriod(key)
    expect(period && regimeOf(period)).toBe(regime)
  })
})
