import { describe, expect, it, test } from 'vitest'
import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import { indexBase, indexSpan } from '#shared/appraisal/index-value.ts'
import { orgResults, suggestLeaderResult } from '#shared/appraisal/org-result.ts'
import { predikats, quadrantCodes } from '#shared/appraisal/predikat.ts'
import { quadrant } from '#shared/appraisal/quadrant.ts'
import { ratingKeys, ratingPoints, ratings } from '#shared/appraisal/rating.ts'
import { createTexts } from '#shared/text/translate.ts'

// Copied by hand from PermenPANRB 6/2022 (pages of the PDF) and not from the code: a slip there must show here.

const indonesian = createTexts('id')
const english = createTexts('en')

describe('the official words', () => {
  it.each([
    ['predikat.excellent', 'Sangat Baik', 'Excellent'],
    ['predikat.good', 'Baik', 'Good'],
    ['predikat.needsImprovement', 'Butuh Perbaikan', 'Needs improvement'],
    ['predikat.poor', 'Kurang/Misconduct', 'Poor/Misconduct'],
    ['predikat.veryPoor', 'Sangat Kurang', 'Very poor'],
    ['orgResult.outstanding', 'Istimewa', 'Outstanding'],
    ['orgResult.good', 'Baik', 'Good'],
    ['orgResult.needsImprovement', 'Butuh Perbaikan', 'Needs improvement'],
    ['orgResult.poor', 'Kurang', 'Poor'],
    ['orgResult.veryPoor', 'Sangat Kurang', 'Very poor'],
    ['rating.above', 'diatas ekspektasi', 'above expectation'],
    ['rating.asExpected', 'sesuai ekspektasi', 'as expected'],
    ['rating.below', 'dibawah ekspektasi', 'below expectation'],
  ] as const)('of %s are %s, in English %s', (key, official, translated) => {
    expect(indonesian.t(key)).toBe(official)
    expect(english.t(key)).toBe(translated)
  })

  test('stand from best to worst, with the codes of SIASN', () => {
    expect(predikats).toEqual(['excellent', 'good', 'needsImprovement', 'poor', 'veryPoor'])
    expect(quadrantCodes).toEqual({ excellent: 1, good: 2, needsImprovement: 3, poor: 4, veryPoor: 5 })
    expect(orgResults).toEqual(['outstanding', 'good', 'needsImprovement', 'poor', 'veryPoor'])
    expect(ratings).toEqual(['above', 'asExpected', 'below'])
    expect(ratingKeys).toEqual({ above: '1', asExpected: '2', below: '3' })
  })
})

describe('the quadrant and the index', () => {
  it.each([
    ['above', 'below', 'poor', 45],
    ['above', 'asExpected', 'good', 90],
    ['above', 'above', 'excellent', 96],
    ['asExpected', 'below', 'poor', 40],
    ['asExpected', 'asExpected', 'good', 80],
    ['asExpected', 'above', 'good', 85],
    ['below', 'below', 'veryPoor', 20],
    ['below', 'asExpected', 'needsImprovement', 60],
    ['below', 'above', 'needsImprovement', 65],
  ] as const)('result %s and behaviour %s are %s, base %d', (result, behaviour, predikat, base) => {
    expect(quadrant[result][behaviour]).toBe(predikat)
    expect(indexBase[result][behaviour]).toBe(base)
  })

  test('a working mark counts 100, 50 or 0, and the detail adds at most 4 points', () => {
    expect(ratingPoints).toEqual({ above: 100, asExpected: 50, below: 0 })
    expect(indexSpan).toBe(4)
  })

  it.each([
    ['outstanding', 'above'],
    ['good', 'asExpected'],
    ['needsImprovement', 'below'],
    ['poor', 'below'],
    ['veryPoor', 'below'],
  ] as const)('an organisation result %s suggests %s for its leader', (orgResult, rating) => {
    expect(suggestLeaderResult(orgResult)).toBe(rating)
  })
})

/** Step, from, to, who, what must hold, what is not asked yet, article: one line a step. */
const lawfulSteps = [
  'expect: begins > notDue | clock |  |  | ',
  'open: begins > open | clock | planApproved | windowStarted | ',
  'open: notDue > open | clock | planApproved | windowStarted | ',
  'report: open > progressSubmitted | employee clerk | progressForEachMain |  | ',
  'rate: open > rated | appraiser | bothRatingsChosen | orgResultSet noteWhenBelow | Ps 24–25',
  'rate: progressSubmitted > rated | appraiser | bothRatingsChosen | orgResultSet noteWhenBelow | Ps 24–25',
  'takeBack: rated > open | appraiser | ratingTakenBack |  | ',
  'submit: rated > submitted | appraiser | secondLevelReviewOn bothRatingsChosen orgResultSet noteWhenBelow | noteWhenOutsideGuide | Ps 24(1), 25(1)',
  'return: submitted > rated | appraiserSuperior reviewer | reason |  | ',
  'review: submitted > reviewed | appraiserSuperior reviewer |  |  | ',
  'sign: rated > documentSigned | appraiser | secondLevelReviewOff bothRatingsChosen orgResultSet noteWhenBelow windowStarted |  | L V.A.4',
  'sign: reviewed > documentSigned | appraiser | windowStarted |  | L V.A.4',
  'sign: escalated > documentSigned | appraiserSuperior | bothRatingsChosen orgResultSet noteWhenBelow |  | L V.A.8',
  'deliver: documentSigned > delivered | clerk appraiser |  |  | L V.A.5',
  'acknowledge: delivered > acknowledged | employee clerk |  |  | L V.A.6',
  'object: delivered > objected | employee clerk | reason notFinal objectionInTime |  | Ps 29; L V.B.1–2',
  'object: acknowledged > objected | employee clerk | reason notFinal objectionInTime |  | Ps 29; L V.B.1–2',
  'explain: objected > objected | appraiser clerk | reason |  | L V.B.4',
  'decide: objected > decided | appraiserSuperior | reason |  | L V.B.5–6',
  'reportUp: delivered > reported | clerk |  |  | L V.A.7',
  'reportUp: acknowledged > reported | clerk |  |  | L V.A.7',
  'reportUp: decided > reported | clerk |  |  | L V.B.8',
  'close: reported > closed | clerk |  |  | ',
  'escalate: open > escalated | appraiserSuperior clerk | windowPassed |  | L IV.A.11; L V.A.8',
  'escalate: progressSubmitted > escalated | appraiserSuperior clerk | windowPassed |  | L IV.A.11; L V.A.8',
  'escalate: rated > escalated | appraiserSuperior clerk | windowPassed |  | L IV.A.11; L V.A.8',
  'escalate: submitted > escalated | appraiserSuperior clerk | windowPassed |  | L IV.A.11; L V.A.8',
  'escalate: reviewed > escalated | appraiserSuperior clerk | windowPassed |  | L IV.A.11; L V.A.8',
  'reopen: reviewed > rated | appraiserSuperior | reason secondPerson |  | ',
  'reopen: documentSigned > rated | appraiserSuperior | reason secondPerson |  | ',
  'reopen: delivered > rated | appraiserSuperior | reason secondPerson |  | ',
  'reopen: acknowledged > rated | appraiserSuperior | reason secondPerson |  | ',
  'reopen: objected > rated | appraiserSuperior | reason secondPerson |  | ',
  'reopen: decided > rated | appraiserSuperior | reason secondPerson |  | ',
  'reopen: reported > rated | appraiserSuperior | reason secondPerson |  | ',
  'reopen: closed > rated | appraiserSuperior | reason secondPerson |  | ',
]

test('an evaluation takes these steps and no others, each by whom the law names', () => {
  const steps = evaluationWorkflow.transitions.map(
    ({ action, from = 'begins', to, by, guards, notYetAsked = [], article = '' }) =>
      `${action}: ${from} > ${to} | ${by.join(' ')} | ${guards.join(' ')} | ${notYetAsked.join(' ')} | ${article}`,
  )
  expect(steps.toSorted()).toEqual(lawfulSteps.toSorted())
})
