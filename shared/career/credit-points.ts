import type { Predikat } from '../appraisal/predikat.ts'
import type { PnsGrade } from '../people/grade.ts'
import { functionalLevels } from '../people/position.ts'
import { divideHalfUp, type Hundredths, sumOf } from '../number/decimal.ts'

export type FunctionalLevel = (typeof functionalLevels)[number]

type CreditRule = {
  /** Points a year for predikat Baik. */
  readonly coefficient: Hundredths
  readonly grades: readonly PnsGrade[]
  readonly nextGrade: Hundredths
  /** Undefined at the top of its ladder. */
  readonly nextLevel: Hundredths | undefined
}

/** PerBKN 3/2023. */
export const creditRules: Readonly<Record<FunctionalLevel, CreditRule>> = {
  pemula: { coefficient: 375, grades: ['II/a'], nextGrade: 1_500, nextLevel: 1_500 },
  terampil: { coefficient: 500, grades: ['II/b', 'II/c', 'II/d'], nextGrade: 2_000, nextLevel: 6_000 },
  mahir: { coefficient: 1_250, grades: ['III/a', 'III/b'], nextGrade: 5_000, nextLevel: 10_000 },
  penyelia: { coefficient: 2_500, grades: ['III/c', 'III/d'], nextGrade: 10_000, nextLevel: undefined },
  ahliPertama: { coefficient: 1_250, grades: ['III/a', 'III/b'], nextGrade: 5_000, nextLevel: 10_000 },
  ahliMuda: { coefficient: 2_500, grades: ['III/c', 'III/d'], nextGrade: 10_000, nextLevel: 20_000 },
  ahliMadya: { coefficient: 3_750, grades: ['IV/a', 'IV/b', 'IV/c'], nextGrade: 15_000, nextLevel: 45_000 },
  ahliUtama: { coefficient: 5_000, grades: ['IV/d', 'IV/e'], nextGrade: 20_000, nextLevel: undefined },
}

/** Per cent of the coefficient by predikat. */
const creditPercents: Readonly<Record<Predikat, number>> = {
  excellent: 150,
  good: 100,
  needsImprovement: 75,
  poor: 50,
  veryPoor: 25,
}

/** How the second decimal of a row is found (setting `creditRounding`): no text says it, the usual way is half up. */
export const creditRoundings = ['halfUp', 'halfEven', 'down'] as const
type CreditRounding = (typeof creditRoundings)[number]

const divide: Readonly<Record<CreditRounding, (numerator: number, denominator: number) => number>> = {
  halfUp: divideHalfUp,
  halfEven: (numerator, denominator) => {
    const down = Math.floor(numerator / denominator)
    const rest = numerator - down * denominator
    return rest * 2 === denominator ? down + (down % 2) : divideHalfUp(numerator, denominator)
  },
  down: (numerator, denominator) => Math.floor(numerator / denominator),
}

export function creditPercentOf(predikat: Predikat): number {
  return creditPercents[predikat]
}

/** Points of one predikat over 1–12 months, rounded to 2 decimals. Throws RangeError for other months. */
export function creditPointsOf(input: {
  level: FunctionalLevel
  predikat: Predikat
  months?: number
  rounding?: CreditRounding
}): Hundredths {
  const { level, predikat, months = 12, rounding = 'halfUp' } = input
  if (!Number.isInteger(months) || months < 1 || months > 12) throw new RangeError(`months: ${months}`)
  return divide[rounding](creditRules[level].coefficient * creditPercents[predikat] * months, 12 * 100)
}

/** The level of a functional post; undefined for other posts. */
export function functionalLevelOf(level: string | null | undefined): FunctionalLevel | undefined {
  return functionalLevels.find((one) => one === level)
}

/**
 * What the points of a level lead to from a grade. They are counted from the beginning of the level, so its second grade asks twice and its
 * third three times as many (III/a and III/b share the base of the integration); from the last grade of a level on they lead to the next
 * level. Undefined for a grade that is none of the level's.
 */
export function creditGoalOf(
  level: FunctionalLevel,
  grade: string,
): { readonly kind: 'grade' | 'level'; readonly points: Hundredths } | { readonly kind: 'top' } | undefined {
  const { grades, nextGrade, nextLevel } = creditRules[level]
  const at = (grades as readonly string[]).indexOf(grade)
  if (at < 0) return undefined
  if (at < grades.length - 1) return { kind: 'grade', points: nextGrade * (at + 1) }
  return nextLevel === undefined ? { kind: 'top' } : { kind: 'level', points: nextLevel }
}

export type CreditRow = {
  readonly year: number
  readonly kind: 'annual' | 'periodic'
  readonly points: Hundredths
}

/** The rows that count: an annual row replaces the periodic rows of its year. */
export function countedCreditRows<Row extends CreditRow>(rows: readonly Row[]): Row[] {
  const annual = new Set(rows.filter(({ kind }) => kind === 'annual').map(({ year }) => year))
  return rows.filter(({ kind, year }) => kind === 'annual' || !annual.has(year))
}

/** The sum of the rounded rows that count. */
export function accumulateCredit(rows: readonly CreditRow[]): Hundredths {
  return sumOf(countedCreditRows(rows).map(({ points }) => points))
}

/** What is missing of a requirement; 0 when it is enough. There is no tolerance. */
export function creditShortfall(cumulative: Hundredths, requirement: Hundredths): Hundredths {
  return Math.max(0, requirement - cumulative)
}

/** Base of the one-time integration of conventional points; undefined for grades outside III/a–IV/e. */
export function integrationBaseOf(grade: string): Hundredths | undefined {
  if (grade === 'III/a' || grade === 'III/b') return 10_000
  if (grade === 'III/c' || grade === 'III/d') return 20_000
  if (grade === 'IV/a' || grade === 'IV/b' || grade === 'IV/c') return 40_000
  return grade === 'IV/d' || grade === 'IV/e' ? 85_000 : undefined
}

/** Points carried over by the one-time integration: conventional − base. */
export function integratedCredit(grade: string, conventional: Hundredths): Hundredths | undefined {
  const base = integrationBaseOf(grade)
  return base === undefined ? undefined : conventional - base
}
