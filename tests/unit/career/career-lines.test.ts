import { describe, expect, it, test } from 'vitest'
import {
  careerDatesOf,
  type CareerFacts,
  type CareerKind,
  type CareerRecord,
  conditionsOf,
  conversionOn,
  standingOf,
} from '#shared/career/career-lines.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'

const staff: CareerFacts = {
  employeeType: 'pns',
  inService: true,
  birthDate: '1986-09-26',
  retirementDate: null,
  contractEnd: null,
  educationLevel: 's1',
  lastIncrementDate: '2025-03-01',
  positionKind: 'pelaksana',
  positionLevel: null,
  echelon: null,
  positionDate: '2022-01-03',
  grade: 'III/a',
  gradeDate: '2022-10-01',
}
const datesOf = (more: Partial<CareerFacts>) =>
  Object.fromEntries(careerDatesOf({ ...staff, ...more }).map(({ kind, date }) => [kind, date]))

describe('the dates of a career (E20)', () => {
  test('are those of the increment, the promotion and the pension', () => {
    expect(datesOf({})).toEqual({ increment: '2027-03-01', promotion: '2026-10-01', pension: '2044-10-01' })
  })

  it.each([
    ['at 58', { birthDate: '1986-09-26' }, '2044-10-01'],
    [
      'at 60 as Ahli Madya',
      { birthDate: '1970-12-15', positionKind: 'functional', positionLevel: 'ahliMadya' },
      '2031-01-01',
    ],
    [
      'at 60 by the echelon',
      { birthDate: '1970-12-15', positionKind: 'structural', echelon: 'II.b' },
      '2031-01-01',
    ],
    ['born on the first: the month after', { birthDate: '1970-12-01' }, '2029-01-01'],
    ['born on the last day of a month', { birthDate: '1970-11-30' }, '2028-12-01'],
    ['by decree instead', { retirementDate: '2026-05-01' }, '2026-05-01'],
    ['unknown without a birth date', { birthDate: null }, undefined],
  ] as const)('a pension begins %s', (_when, more, expected) => {
    expect(datesOf(more as Partial<CareerFacts>)['pension']).toBe(expected)
  })

  it.each([
    ['2022-07-15', '2026-08-01'],
    ['2022-08-01', '2026-08-01'],
    ['2022-08-02', '2026-09-01'],
  ])('a grade of %s is looked at on %s', (gradeDate, expected) => {
    expect(datesOf({ gradeDate })['promotion']).toBe(expected)
  })

  it.each([
    ['III/a', '2023-01-01', 'creditPromotion', '2025-01-01'],
    ['III/a', '2023-01-02', 'creditPromotion', '2025-02-01'],
    ['III/b', '2023-01-01', 'levelPromotion', '2025-01-01'],
  ])('functional officials of %s since %s have a %s on %s', (grade, gradeDate, kind, expected) => {
    const dates = datesOf({ positionKind: 'functional', positionLevel: 'ahliPertama', grade, gradeDate })
    expect(dates).toMatchObject({ [kind]: expected })
    expect(dates['promotion']).toBeUndefined()
  })

  it('name what is missing by a line without a date', () => {
    expect(careerDatesOf({ ...staff, lastIncrementDate: null, gradeDate: null })).toEqual([
      { kind: 'increment' },
      { kind: 'promotion' },
      { kind: 'pension', date: '2044-10-01' },
    ])
  })

  it.each([
    [
      'a PPPK ends a contract and rises by no grade',
      { employeeType: 'pppk', contractEnd: '2026-12-31', grade: 'IX' },
      ['increment', 'contract', 'pension'],
    ],
    ['a CPNS waits for all but the pension', { employeeType: 'cpns' }, ['pension']],
    ['who is on leave only retires', { inService: false }, ['pension']],
    ['who is no civil servant has none', { employeeType: 'nonAsn' }, []],
    ['the ceiling of the education ends promotions', { grade: 'III/d' }, ['increment', 'pension']],
    [
      'so does the top of the ladder',
      { positionKind: 'functional', positionLevel: 'penyelia', grade: 'III/d' },
      ['increment', 'pension'],
    ],
  ] as const)('%s', (_who, more, kinds) => {
    expect(careerDatesOf({ ...staff, ...(more as Partial<CareerFacts>) }).map(({ kind }) => kind)).toEqual(
      kinds,
    )
  })

  test('a year is converted once its window is over', () => {
    expect(conversionOn(2025)).toBe('2026-02-01')
  })
})

const record = (more: Partial<CareerRecord> = {}): CareerRecord => ({
  today: '2026-10-01',
  incrementNeedsGood: true,
  predikats: new Map<number, Predikat>([
    [2024, 'good'],
    [2025, 'excellent'],
  ]),
  ...more,
})
const stand = (
  kind: CareerKind,
  facts: Partial<CareerFacts>,
  more: Partial<CareerRecord> = {},
  date?: string,
) => {
  const conditions = conditionsOf({ kind, ...(date && { date }) }, { ...staff, ...facts }, record(more))
  return {
    standing: standingOf(conditions),
    ...Object.fromEntries(conditions.map((one) => [`${one.key}${one.params['year'] ?? ''}`, one.state])),
  }
}
const predikats = (given: Record<number, Predikat>) => ({
  predikats: new Map(Object.entries(given).map(([year, predikat]) => [Number(year), predikat])),
})

describe('what speaks for and against', () => {
  it('a promotion: four years, Baik in each of the last two, below the ceiling', () => {
    expect(stand('promotion', {}, {}, '2026-10-01')).toEqual({
      standing: 'holds',
      fourYears: 'holds',
      goodYear2025: 'holds',
      goodYear2024: 'holds',
      ceiling: 'holds',
    })
  })

  it.each([
    [
      'one of the two years is below Baik',
      {},
      predikats({ 2024: 'needsImprovement', 2025: 'good' }),
      'fails',
    ],
    ['a year has no final predikat', {}, predikats({ 2025: 'good' }), 'unknown'],
    ['the education is unknown', { educationLevel: null }, {}, 'unknown'],
    ['four years end a day later', { gradeDate: '2022-10-02' }, {}, 'fails'],
    ['four years end that day', { gradeDate: '2022-10-01' }, {}, 'holds'],
    ['it stands at the ceiling', { grade: 'III/d' }, {}, 'fails'],
  ] as const)('a promotion where %s: %s', (_what, facts, more, expected) => {
    expect(stand('promotion', facts as Partial<CareerFacts>, more).standing).toBe(expected)
  })

  it('a raise looks at the last year alone, and at none where the office says so', () => {
    const low = predikats({ 2024: 'veryPoor', 2025: 'good' })
    const facts = { lastIncrementDate: '2024-10-01' }
    expect(stand('increment', facts, low).standing).toBe('holds')
    expect(stand('increment', facts, predikats({ 2025: 'needsImprovement' })).standing).toBe('fails')
    expect(stand('increment', facts, { ...predikats({}), incrementNeedsGood: false }).standing).toBe('holds')
    expect(stand('increment', { lastIncrementDate: '2024-10-02' }, low)).toMatchObject({
      lastIncrement: 'fails',
    })
  })

  it('a date to come asks for the years before it, which are not appraised yet', () => {
    expect(stand('promotion', {}, {}, '2028-01-01')).toMatchObject({
      goodYear2027: 'unknown',
      goodYear2026: 'unknown',
    })
  })

  it.each([
    [5_000, 'holds'],
    [4_999, 'fails'],
    [undefined, 'unknown'],
  ])('credit points of %s: %s', (points, expected) => {
    const facts = {
      positionKind: 'functional',
      positionLevel: 'ahliPertama',
      gradeDate: '2024-10-01',
    } as const
    expect(stand('creditPromotion', facts, { points }).standing).toBe(expected)
  })

  it('the next level needs all points of the level, and papers that are never recorded here', () => {
    const facts = {
      positionKind: 'functional',
      positionLevel: 'ahliPertama',
      grade: 'III/b',
      gradeDate: '2024-10-01',
      positionDate: '2025-10-01',
    } as const
    expect(stand('levelPromotion', facts, { points: 10_000 })).toEqual({
      standing: 'unknown',
      points: 'holds',
      twoYears: 'holds',
      oneYearInLevel: 'holds',
      goodYear2025: 'holds',
      vacancy: 'unknown',
      competenceTest: 'unknown',
    })
    expect(stand('levelPromotion', facts, { points: 9_999 }).standing).toBe('fails')
    expect(
      stand('levelPromotion', { ...facts, positionDate: '2025-10-02' }, { points: 10_000 }),
    ).toMatchObject({ oneYearInLevel: 'fails' })
  })

  it('a pension of a post without a level is counted and says so', () => {
    expect(stand('pension', {})).toMatchObject({ standing: 'holds', age: 'holds' })
    expect(stand('pension', { positionKind: 'functional' })).toMatchObject({ age: 'unknown' })
    expect(stand('pension', { birthDate: null })).toMatchObject({ birthDate: 'unknown' })
  })
})
