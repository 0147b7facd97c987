import type { Group } from '../people/position.ts'
import { type Hundredths, hundredthsOf, scaleHalfUp } from '../number/decimal.ts'
import { type Ratio, roundedOf } from '../number/ratio.ts'

/** Criteria of an office that scores them itself (domain.md §7); never a rating of the law. */
export const criteria = [
  'workQuality',
  'leadership',
  'discipline',
  'integrity',
  'serviceOrientation',
  'teamwork',
  'initiative',
  'communication',
] as const
export type Criterion = (typeof criteria)[number]

/** Default label and weight per group, in whole per cents; 0 hides a criterion for the group. */
export const defaultCriteria: readonly ({ readonly key: Criterion; readonly label: string } & Readonly<
  Record<Group, number>
>)[] = [
  { key: 'workQuality', label: 'Kualitas hasil kerja', head: 20, functional: 25, staff: 20 },
  { key: 'leadership', label: 'Kepemimpinan', head: 20, functional: 0, staff: 0 },
  { key: 'discipline', label: 'Disiplin', head: 15, functional: 15, staff: 20 },
  { key: 'integrity', label: 'Integritas', head: 15, functional: 15, staff: 15 },
  { key: 'serviceOrientation', label: 'Orientasi pelayanan', head: 10, functional: 15, staff: 15 },
  { key: 'teamwork', label: 'Kerja sama', head: 10, functional: 10, staff: 15 },
  { key: 'initiative', label: 'Inisiatif', head: 5, functional: 10, staff: 10 },
  { key: 'communication', label: 'Komunikasi', head: 5, functional: 10, staff: 5 },
]

/** The default weights of a group, without the hidden criteria. */
export function defaultWeightsOf(group: Group): CriterionWeight[] {
  return defaultCriteria
    .map((row) => ({ key: row.key, weight: row[group] }))
    .filter(({ weight }) => weight > 0)
}

export type CriterionWeight = { readonly key: string; readonly weight: number }

type CriteriaTotal =
  | { readonly ok: true; readonly total: Hundredths; readonly exact: Ratio; readonly renormalised: boolean }
  /** A criterion without a score gives no total, never 0. */
  | { readonly ok: false; readonly missing: readonly string[] }

/**
 * The weighted total on the scale 0–100. Criteria that do not apply to the person are left out and the weights
 * renormalised (Σw·s ÷ Σw); criteria of weight 0 are ignored.
 */
export function criteriaTotal(input: {
  weights: readonly CriterionWeight[]
  scores: Readonly<Record<string, Hundredths | undefined>>
  notApplicable?: readonly string[]
}): CriteriaTotal {
  const { weights, scores, notApplicable = [] } = input
  const missing: string[] = []
  let sum = 0
  let weightSum = 0
  let renormalised = false
  for (const { key, weight } of weights) {
    if (weight === 0) continue
    if (notApplicable.includes(key)) {
      renormalised = true
      continue
    }
    const score = scores[key]
    if (score === undefined) missing.push(key)
    else sum += weight * score
    weightSum += weight
  }
  if (missing.length > 0 || weightSum === 0) return { ok: false, missing }
  const exact = { numerator: sum, denominator: weightSum }
  return { ok: true, total: roundedOf(exact), exact, renormalised }
}

/** Grades of the office, best first: Sangat Baik, Baik, Cukup, Kurang, Sangat Kurang. No predikat. */
export const officeGrades = ['excellent', 'good', 'fair', 'poor', 'veryPoor'] as const
export type OfficeGrade = (typeof officeGrades)[number]

/** Lower bounds of the first four grades, in points of 0–100 (setting `office.grades`). */
const defaultOfficeBounds: readonly [number, number, number, number] = [90, 75, 60, 50]

/** The grade of a rounded total; the lower bound belongs to the grade. */
export function officeGrade(total: Hundredths, bounds: readonly number[] = defaultOfficeBounds): OfficeGrade {
  return officeGrades[bounds.findIndex((bound) => total >= hundredthsOf(bound))] ?? 'veryPoor'
}

/** A score of another scale (1–5, 1–10) on 0–100: `ratio` x ÷ max, `linear` (x − min) ÷ (max − min). Bounds are whole numbers. */
export function convertScale(
  score: Hundredths,
  scale: { min: number; max: number },
  method: 'ratio' | 'linear' = 'ratio',
): Hundredths {
  if (method === 'ratio') return scaleHalfUp(score, 100, scale.max)
  return scaleHalfUp(score - scale.min * 100, 100, scale.max - scale.min)
}

const defaultAttendancePenalty = { absent: 5, late: 1, earlyLeave: 1 } as const

/** The score of discipline that attendance suggests; the appraiser may overwrite it. Counts are days, penalties points. */
export function attendanceDiscipline(
  counts: { absent: number; late: number; earlyLeave: number },
  penalty: { absent: number; late: number; earlyLeave: number } = defaultAttendancePenalty,
): Hundredths {
  const { absent, late, earlyLeave } = counts
  const lost =
    absent * hundredthsOf(penalty.absent) +
    late * hundredthsOf(penalty.late) +
    earlyLeave * hundredthsOf(penalty.earlyLeave)
  return Math.max(0, 10_000 - lost)
}
