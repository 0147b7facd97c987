import { describe, expect, it } from 'vitest'
import { predikats } from '#shared/appraisal/predikat.ts'
import {
  accumulateCredit,
  countedCreditRows,
  creditGoalOf,
  type CreditRow,
  creditPointsOf,
  creditRules,
  creditShortfall,
  type FunctionalLevel,
  integratedCredit,
} from '#shared/career/credit-points.ts'

describe('credit points, worked example E14', () => {
  it.each([
    ['ahliMuda', 'good', 12, 2_500],
    ['pemula', 'excellent', 12, 563],
    ['ahliMadya', 'needsImprovement', 12, 2_813],
    ['ahliPertama', 'excellent', 7, 1_094],
    ['terampil', 'needsImprovement', 3, 94],
    ['ahliMuda', 'poor', 5, 521],
    ['ahliPertama', 'good', 2, 208],
    ['ahliPertama', 'good', 1, 104],
    ['ahliUtama', 'veryPoor', 12, 1_250],
    ['penyelia', 'excellent', 12, 3_750],
  ] as const)('%s, %s, %d months give %d hundredths', (level, predikat, months, points) => {
    expect(creditPointsOf({ level, predikat, months })).toBe(points)
  })

  it('sums rounded rows: three years reach 50 for III/b', () => {
    const years = (['excellent', 'good', 'excellent'] as const).map((predikat, index): CreditRow => ({
      year: 2023 + index,
      kind: 'annual',
      points: creditPointsOf({ level: 'ahliPertama', predikat }),
    }))
    expect(accumulateCredit(years)).toBe(5_000)
    expect(creditShortfall(5_000, creditRules.ahliPertama.nextGrade)).toBe(0)
    expect(creditShortfall(4_999, creditRules.ahliPertama.nextGrade)).toBe(1)
  })

  it('lets an annual row replace the periodic rows of its year', () => {
    const monthly = Array.from({ length: 12 }, (): CreditRow => ({
      year: 2025,
      kind: 'periodic',
      points: 104,
    }))
    expect(accumulateCredit(monthly)).toBe(1_248)
    const annual: CreditRow = { year: 2025, kind: 'annual', points: 1_250 }
    expect(countedCreditRows([...monthly, annual])).toEqual([annual])
    const next: CreditRow = { year: 2026, kind: 'periodic', points: 208 }
    expect(accumulateCredit([...monthly, { ...annual, points: 1_875 }, next])).toBe(2_083)
  })

  it('takes the base off at the one-time integration', () => {
    expect(integratedCredit('III/b', 16_500)).toBe(6_500)
    expect(integratedCredit('III/d', 28_750)).toBe(8_750)
    expect(integratedCredit('II/d', 10_000)).toBeUndefined()
  })
})

describe('credit points', () => {
  it.each<[FunctionalLevel, number[]]>([
    ['pemula', [563, 375, 281, 188, 94]],
    ['terampil', [750, 500, 375, 250, 125]],
    ['mahir', [1_875, 1_250, 938, 625, 313]],
    ['penyelia', [3_750, 2_500, 1_875, 1_250, 625]],
    ['ahliPertama', [1_875, 1_250, 938, 625, 313]],
    ['ahliMuda', [3_750, 2_500, 1_875, 1_250, 625]],
    ['ahliMadya', [5_625, 3_750, 2_813, 1_875, 938]],
    ['ahliUtama', [7_500, 5_000, 3_750, 2_500, 1_250]],
  ])('of a year as %s are %o, best predikat first', (level, points) => {
    expect(predikats.map((predikat) => creditPointsOf({ level, predikat }))).toEqual(points)
  })

  it.each([0, 13, 1.5])('refuse %d months', (months) => {
    expect(() => creditPointsOf({ level: 'mahir', predikat: 'good', months })).toThrow(RangeError)
  })
})

describe('what points lead to', () => {
  it.each([
    ['ahliPertama', 'III/a', 'grade', 5_000],
    ['ahliPertama', 'III/b', 'level', 10_000],
    ['ahliMadya', 'IV/a', 'grade', 15_000],
    ['ahliMadya', 'IV/b', 'grade', 30_000],
    ['ahliMadya', 'IV/c', 'level', 45_000],
    ['terampil', 'II/c', 'grade', 4_000],
    ['pemula', 'II/a', 'level', 1_500],
  ] as const)('%s of %s: the next %s at %d hundredths', (level, grade, kind, points) => {
    expect(creditGoalOf(level, grade)).toEqual({ kind, points })
  })

  it('nothing at the top, and nothing where the grade is none of the level’s', () => {
    expect(creditGoalOf('penyelia', 'III/d')).toEqual({ kind: 'top' })
    expect(creditGoalOf('ahliUtama', 'IV/e')).toEqual({ kind: 'top' })
    expect(creditGoalOf('ahliPertama', 'III/c')).toBeUndefined()
  })
})

it.each([
  ['halfUp', 563],
  ['halfEven', 562],
  ['down', 562],
] as const)('rounds 5.625 %s to %d', (rounding, points) => {
  expect(creditPointsOf({ level: 'pemula', predikat: 'excellent', rounding })).toBe(points)
})
