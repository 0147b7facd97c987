import { overrideBase, type OverridePredikat } from './override.ts'
import type { Mark } from './suggest-result.ts'
import { type Rating, ratingPoints } from './rating.ts'
import { coreValues } from '../plan/core-value.ts'
import type { Hundredths } from '../number/decimal.ts'
import { exactProduct, exactSum, type Ratio, ratioOf, roundedOf } from '../number/ratio.ts'
import { defaultPriorityWeights, type PriorityWeights } from '../plan/work-result.ts'

/** Points of each cell of the quadrant by result, then behaviour; no detail lifts anyone into a better cell (domain.md §8.1). */
export const indexBase: Readonly<Record<Rating, Readonly<Record<Rating, number>>>> = {
  above: { above: 96, asExpected: 90, below: 45 },
  asExpected: { above: 85, asExpected: 80, below: 40 },
  below: { above: 65, asExpected: 60, below: 20 },
}

/** The points of the cell, or of the predikat that was set directly where those are fewer. */
export function basePoints(result: Rating, behaviour: Rating, override?: OverridePredikat): number {
  const cell = indexBase[result][behaviour]
  return override === undefined ? cell : Math.min(cell, overrideBase[override])
}

/** Points that the detail can add within a cell. */
export const indexSpan = 4

export const behaviourScales = ['score', 'rating'] as const
type BehaviourScale = (typeof behaviourScales)[number]
export type DetailWeights = { readonly work: number; readonly behaviour: number }
export const defaultDetailWeights: DetailWeights = { work: 60, behaviour: 40 }

/** One part of the detail on 0–100: exact, from how many of how many. */
export type DetailPart = { readonly exact: Ratio; readonly present: number; readonly total: number }

/** Working marks as 100, 50 or 0, weighted by priority; undefined without marks. `total` counts all results when given. */
export function workScore(
  marks: readonly Mark[],
  options: { weights?: PriorityWeights; total?: number } = {},
): DetailPart | undefined {
  const { weights = defaultPriorityWeights, total = marks.length } = options
  let sum = 0
  let weightSum = 0
  for (const { kind, rating } of marks) {
    sum += weights[kind] * ratingPoints[rating] * 100
    weightSum += weights[kind]
  }
  return weightSum === 0
    ? undefined
    : { exact: { numerator: sum, denominator: weightSum }, present: marks.length, total }
}

export type ValueMark = { readonly score?: Hundredths | undefined; readonly rating?: Rating | undefined }

/** The mean of the core values present, by their scores as entered or by their ratings; undefined without any. */
export function behaviourScore(values: readonly ValueMark[], scale: BehaviourScale): DetailPart | undefined {
  let sum = 0
  let present = 0
  for (const { score, rating } of values) {
    const points = scale === 'score' ? score : rating && ratingPoints[rating] * 100
    if (points === undefined) continue
    sum += points
    present += 1
  }
  return present === 0
    ? undefined
    : { exact: { numerator: sum, denominator: present }, present, total: coreValues.length }
}

type Detail = { readonly exact: Ratio; readonly estimated: boolean }

/** Without any part the detail is the middle of its range. */
const middle: Detail = { exact: ratioOf(5_000), estimated: true }

/** The detail from work and behaviour; the other part alone where one is missing. Gaps are flagged `estimated`. */
export function detailOf(
  work: DetailPart | undefined,
  behaviour: DetailPart | undefined,
  weights: DetailWeights = defaultDetailWeights,
): Detail {
  if (work === undefined && behaviour === undefined) return middle
  if (behaviour === undefined) return work === undefined ? middle : { exact: work.exact, estimated: true }
  const isPartial = behaviour.present < behaviour.total
  if (work === undefined) return { exact: behaviour.exact, estimated: true }
  const denominator = exactProduct(work.exact.denominator, behaviour.exact.denominator)
  const workPart = exactProduct(exactProduct(weights.work, work.exact.numerator), behaviour.exact.denominator)
  const behaviourPart = exactProduct(
    exactProduct(weights.behaviour, behaviour.exact.numerator),
    work.exact.denominator,
  )
  return {
    exact: {
      numerator: exactSum(workPart, behaviourPart),
      denominator: exactProduct(denominator, weights.work + weights.behaviour),
    },
    estimated: isPartial,
  }
}

/** The detail from the office's total (§7), for lists whose scheme says so. */
export function detailOfTotal(total: Hundredths | Ratio | undefined): Detail {
  return total === undefined ? middle : { exact: ratioOf(total), estimated: false }
}

/** `base + span × detail ÷ 100`, rounded once; without a detail the middle of the cell. */
export function indexOf(input: {
  result: Rating
  behaviour: Rating
  detail?: Hundredths | Ratio | undefined
  override?: OverridePredikat | undefined
}): Hundredths {
  const { result, behaviour, override } = input
  const { numerator, denominator } = ratioOf(input.detail ?? middle.exact)
  const whole = exactProduct(basePoints(result, behaviour, override) * 10_000, denominator)
  const bottom = exactProduct(denominator, 100)
  return roundedOf({ numerator: exactSum(whole, exactProduct(numerator, indexSpan)), denominator: bottom })
}

/** An index with its visible parts, all rounded for display. */
export type IndexParts = {
  readonly index: Hundredths
  /** Points × 100 of the cell. */
  readonly base: Hundredths
  readonly detail: Hundredths
  readonly work?: Hundredths
  readonly behaviour?: Hundredths
  readonly estimated: boolean
}

/** The index of a person and its parts. `source` says which detail the whole list uses. */
export function indexPartsOf(input: {
  result: Rating
  behaviour: Rating
  work?: DetailPart | undefined
  values?: DetailPart | undefined
  detailWeights?: DetailWeights
  source?: 'working' | 'officeTotal'
  officeTotal?: Hundredths | Ratio | undefined
  override?: OverridePredikat | undefined
}): IndexParts {
  const { result, behaviour, work, values, source = 'working', override } = input
  const detail =
    source === 'working' ? detailOf(work, values, input.detailWeights) : detailOfTotal(input.officeTotal)
  return {
    index: indexOf({ result, behaviour, detail: detail.exact, override }),
    base: basePoints(result, behaviour, override) * 100,
    detail: roundedOf(detail.exact),
    ...(work === undefined ? {} : { work: roundedOf(work.exact) }),
    ...(values === undefined ? {} : { behaviour: roundedOf(values.exact) }),
    estimated: detail.estimated,
  }
}
