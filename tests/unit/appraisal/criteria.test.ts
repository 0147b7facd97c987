import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attendanceDiscipline,
  convertScale,
  criteria,
  criteriaTotal,
  defaultCriteria,
  defaultWeightsOf,
  officeGrade,
} from '#shared/appraisal/criteria.ts'
import { groups, type Group } from '#shared/people/position.ts'

type Scores = readonly (number | undefined)[]
const scoresOf = (scores: Scores) =>
  Object.fromEntries(
    criteria.flatMap((key, index) => (scores[index] === undefined ? [] : [[key, scores[index] * 100]])),
  )
const totalOf = (group: Group, scores: Scores, notApplicable: readonly string[] = []) =>
  criteriaTotal({ weights: defaultWeightsOf(group), scores: scoresOf(scores), notApplicable })
const no = undefined

describe('the total of the office criteria, worked example E9', () => {
  it.each<[Group, Scores, readonly string[], number, string]>([
    ['head', [88, 84, 95, 92, 86, 80, 78, 82], [], 87.05, 'good'],
    ['head', [95, 96, 98, 95, 90, 92, 90, 88], [], 94.25, 'excellent'],
    ['functional', [90, no, 88, 85, 92, 80, 75, 70], [], 84.75, 'good'],
    ['staff', [80, no, 70, 85, 78, 90, 65, 60], [], 77.45, 'good'],
    ['staff', [55, no, 40, 60, 58, 62, 50, 45], [], 53.25, 'poor'],
    ['staff', [80, no, no, 85, 78, 90, 65, 60], ['discipline'], 79.31, 'good'],
    ['functional', [76, no, 75, 74, 75, 75, 75, 75], [], 75.1, 'good'],
  ])('%s %o without %o is %d, %s', (group, scores, notApplicable, total, grade) => {
    const found = totalOf(group, scores, notApplicable)
    if (!found.ok) throw new Error(found.missing.join())
    expect(found.total).toBe(Math.round(total * 100))
    expect(found.renormalised).toBe(notApplicable.length > 0)
    expect(officeGrade(found.total)).toBe(grade)
  })

  it('has no total while a score is missing', () => {
    expect(totalOf('staff', [80, no, no, 85, 78, 90, 65, 60])).toEqual({ ok: false, missing: ['discipline'] })
    expect(totalOf('staff', [])).toMatchObject({ ok: false })
    expect(totalOf('head', [], criteria)).toEqual({ ok: false, missing: [] })
  })

  it('stays between the lowest and highest score', () => {
    const score = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 8, maxLength: 8 }),
        fc.constantFrom(...groups),
        (scores, group) => {
          const found = totalOf(group, scores)
          if (!found.ok) throw new Error('incomplete')
          expect(found.total).toBeGreaterThanOrEqual(Math.min(...scores) * 100)
          expect(found.total).toBeLessThanOrEqual(Math.max(...scores) * 100)
        },
      ),
    )
  })
})

describe('the office grade', () => {
  it.each([
    [9_000, 'excellent'],
    [8_999, 'good'],
    [7_500, 'good'],
    [7_499, 'fair'],
    [6_000, 'fair'],
    [5_999, 'poor'],
    [5_000, 'poor'],
    [4_999, 'veryPoor'],
  ])('of %d hundredths is %s', (total, grade) => {
    expect(officeGrade(total)).toBe(grade)
  })
  it('follows other bounds', () => {
    expect(officeGrade(8_000, [80, 70, 60, 0])).toBe('excellent')
    expect(officeGrade(6_010, [80.1, 70.1, 60.1, 50.1])).toBe('fair')
  })
})

describe('scales, attendance and weights, worked example E10', () => {
  it.each([
    [400, 1, 5, 'ratio', 8_000],
    [400, 1, 5, 'linear', 7_500],
    [700, 1, 10, 'ratio', 7_000],
    [700, 1, 10, 'linear', 6_667],
  ] as const)('score %d on %d–%d by %s is %d', (score, min, max, method, expected) => {
    expect(convertScale(score, { min, max }, method)).toBe(expected)
  })

  it('takes points off for absence, lateness and leaving early, never below 0', () => {
    expect(attendanceDiscipline({ absent: 1, late: 3, earlyLeave: 2 })).toBe(9_000)
    expect(attendanceDiscipline({ absent: 22, late: 0, earlyLeave: 0 })).toBe(0)
    expect(attendanceDiscipline({ absent: 0, late: 0, earlyLeave: 0 })).toBe(10_000)
    expect(
      attendanceDiscipline({ absent: 1, late: 2, earlyLeave: 0 }, { absent: 10, late: 0.5, earlyLeave: 1 }),
    ).toBe(8_900)
  })

  it('starts with weights of 100 in every group', () => {
    for (const group of groups) expect(defaultCriteria.reduce((sum, row) => sum + row[group], 0)).toBe(100)
    expect(defaultWeightsOf('staff').map(({ key }) => key)).not.toContain('leadership')
  })
})
