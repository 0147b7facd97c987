import { describe, expect, it } from 'vitest'
import { nextIncrementOn, nextPromotionOn, promotionCeilings } from '#shared/career/career-dates.ts'

const person = {
  employeeType: 'pns',
  positionKind: 'pelaksana',
  grade: 'II/c',
  gradeDate: '2022-10-01',
  educationLevel: 'slta',
} as const

describe('the next regular promotion (E20)', () => {
  it.each([
    ['2022-10-01', '2026-10-01'],
    ['2022-07-15', '2026-08-01'],
    ['2022-12-02', '2027-01-01'],
    ['2020-02-29', '2024-03-01'],
  ])(
    'after the grade of %s is checked on %s, the next first of a month after four years',
    (gradeDate, next) => {
      expect(nextPromotionOn({ ...person, gradeDate })).toBe(next)
    },
  )

  it.each([
    ['a PPPK', { employeeType: 'pppk', grade: 'IX' }],
    ['a CPNS', { employeeType: 'cpns' }],
    ['a functional official, who rises by credit points', { positionKind: 'functional' }],
    ['somebody whose date is unknown', { gradeDate: null }],
  ] as const)('does not concern %s', (_who, more) => {
    expect(nextPromotionOn({ ...person, ...more })).toBeUndefined()
  })

  it.each(
    Object.entries({
      sd: 'II/a',
      sltp: 'II/c',
      slta: 'III/b',
      d2: 'III/b',
      d3: 'III/c',
      d4: 'III/d',
      s1: 'III/d',
      s2: 'IV/a',
      s3: 'IV/b',
    }),
  )('stops at the ceiling of the education: %s at %s', (education, ceiling) => {
    const level = education as keyof typeof promotionCeilings
    expect(promotionCeilings[level]).toBe(ceiling)
    expect(nextPromotionOn({ ...person, educationLevel: level, grade: ceiling })).toBeUndefined()
    expect(nextPromotionOn({ ...person, educationLevel: level, grade: 'I/a' })).toBe('2026-10-01')
  })
})

it('the next increment comes two years after the last', () => {
  expect(nextIncrementOn('2025-03-01')).toBe('2027-03-01')
  expect(nextIncrementOn(null)).toBeUndefined()
})
