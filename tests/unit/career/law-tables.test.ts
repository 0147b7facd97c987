import { describe, expect, it, test } from 'vitest'
import { predikats } from '#shared/appraisal/predikat.ts'
import { nextIncrementOn, nextPromotionOn, promotionCeilings } from '#shared/career/career-dates.ts'
import { positionOrder } from '#shared/people/position.ts'
import { creditPointsOf, creditRules, integrationBaseOf } from '#shared/career/credit-points.ts'
import { compareSeniority, type DukPerson, structuralTrainingOrder } from '#shared/career/seniority.ts'

// Copied by hand from PerBKN 3/2023, the order of the seniority list and domain.md §11.5, never from the code: a slip there must show here.

describe('credit points', () => {
  // level, points a year for Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang; coefficient, next grade, next level
  it.each([
    ['pemula', [563, 375, 281, 188, 94], ['II/a'], 375, 1500, 1500],
    ['terampil', [750, 500, 375, 250, 125], ['II/b', 'II/c', 'II/d'], 500, 2000, 6000],
    ['mahir', [1875, 1250, 938, 625, 313], ['III/a', 'III/b'], 1250, 5000, 10000],
    ['penyelia', [3750, 2500, 1875, 1250, 625], ['III/c', 'III/d'], 2500, 10000, undefined],
    ['ahliPertama', [1875, 1250, 938, 625, 313], ['III/a', 'III/b'], 1250, 5000, 10000],
    ['ahliMuda', [3750, 2500, 1875, 1250, 625], ['III/c', 'III/d'], 2500, 10000, 20000],
    ['ahliMadya', [5625, 3750, 2813, 1875, 938], ['IV/a', 'IV/b', 'IV/c'], 3750, 15000, 45000],
    ['ahliUtama', [7500, 5000, 3750, 2500, 1250], ['IV/d', 'IV/e'], 5000, 20000, undefined],
  ] as const)('of %s a year are %j', (level, points, grades, coefficient, nextGrade, nextLevel) => {
    expect(predikats.map((predikat) => creditPointsOf({ level, predikat }))).toEqual(points)
    expect(creditRules[level]).toEqual({ coefficient, grades, nextGrade, nextLevel })
  })

  it.each([
    [['III/a', 'III/b'], 10_000],
    [['III/c', 'III/d'], 20_000],
    [['IV/a', 'IV/b', 'IV/c'], 40_000],
    [['IV/d', 'IV/e'], 85_000],
    [['I/d', 'II/a', 'II/d', 'IX'], undefined],
  ] as const)('of %j are integrated above the base %s', (grades, base) => {
    for (const grade of grades) expect(integrationBaseOf(grade)).toBe(base)
  })
})

describe('the seniority list', () => {
  const person: DukPerson = {
    nip: '197801012003121001',
    employeeType: 'pns',
    status: 'active',
    grade: 'III/b',
    gradeDate: '2020-04-01',
    rung: 'IV.a',
    positionDate: '2021-01-01',
    serviceYears: 15,
    serviceMonths: 6,
    trainingOrder: 1,
    trainingDate: '2018-01-01',
    educationLevel: 's1',
    graduationYear: 2002,
    birthDate: '1978-01-01',
  }
  /** Each key as somebody who is ahead by it alone. */
  const ahead: readonly (readonly [string, Partial<DukPerson>])[] = [
    ['grade', { grade: 'III/c' }],
    ['date of the grade', { gradeDate: '2020-03-31' }],
    ['post', { rung: 'III.b' }],
    ['date of the post', { positionDate: '2020-12-31' }],
    ['years of service', { serviceYears: 16 }],
    ['months of service', { serviceMonths: 7 }],
    ['structural training', { trainingOrder: 2 }],
    ['date of the training', { trainingDate: '2017-12-31' }],
    ['education', { educationLevel: 's2' }],
    ['year of graduation', { graduationYear: 2001 }],
    ['birth', { birthDate: '1977-12-31' }],
    ['NIP', { nip: '197801012003121000' }],
  ]

  const compare = compareSeniority(positionOrder)

  it.each(ahead)('puts first who is ahead by %s', (_name, change) => {
    expect(compare({ ...person, ...change }, person)).toBeLessThan(0)
    expect(compare(person, { ...person, ...change })).toBeGreaterThan(0)
  })

  it.each(ahead.slice(1).map((key, at) => [ahead[at]![0], key[0], ahead[at]![1], key[1]] as const))(
    'weighs %s before %s',
    (_first, _second, first, second) => {
      expect(compare({ ...person, ...first }, { ...person, ...second })).toBeLessThan(0)
    },
  )

  test('ranks posts from echelon to pelaksana', () => {
    expect(positionOrder.join(' ')).toBe(
      'II.a II.b III.a III.b IV.a IV.b ' +
        'ahliUtama ahliMadya ahliMuda ahliPertama penyelia mahir terampil pemula pelaksana',
    )
  })

  it.each([
    ['PKP', 1],
    ['PKA', 2],
    ['PKN II', 3],
    ['PKN I', 4],
  ])('knows the training %s as rank %d', (name, rank) => {
    expect(structuralTrainingOrder(name)).toBe(rank)
  })
})

test('a regular promotion ends at the ceiling of the education', () => {
  expect(promotionCeilings).toEqual({
    sd: 'II/a',
    sltp: 'II/c',
    slta: 'III/b',
    d1: 'III/b',
    d2: 'III/b',
    d3: 'III/c',
    d4: 'III/d',
    s1: 'III/d',
    s2: 'IV/a',
    s3: 'IV/b',
  })
})

test('the clocks of a career run four years to the promotion and two to the increment', () => {
  const person = {
    employeeType: 'pns',
    positionKind: 'pelaksana',
    grade: 'III/a',
    educationLevel: 's1',
  } as const
  expect(nextPromotionOn({ ...person, gradeDate: '2022-10-01' })).toBe('2026-10-01')
  expect(nextPromotionOn({ ...person, gradeDate: '2022-07-15' })).toBe('2026-08-01')
  expect(nextIncrementOn('2025-03-01')).toBe('2027-03-01')
})
