import type { Hundredths } from '../number/decimal.ts'
import { exactProduct, type Ratio, roundedSum } from '../number/ratio.ts'
import type { Achievement } from './achievement.ts'
import { defaultPriorityWeights, type PriorityWeights, type WorkResultKind } from './work-result.ts'

/** A mean per cent, undefined when no indicator has one, and from how many of how many indicators. */
type MeanAchievement = {
  readonly percent: Hundredths | undefined
  readonly present: number
  readonly total: number
}

/** Each indicator's achievement; undefined where there is none (no entry, judged by hand). */
export type IndicatorAchievements = readonly (Achievement | undefined)[]

export const defaultAchievementCap: Hundredths = 12_000

/** A work result: the mean of its computable indicators, each capped (domain.md §6.2). */
export function workResultAchievement(
  indicators: IndicatorAchievements,
  cap = defaultAchievementCap,
): MeanAchievement {
  const capped = cappedOf(indicators, cap)
  const percent = capped.length === 0 ? undefined : roundedSum(capped, capped.length)
  return { percent, present: capped.length, total: indicators.length }
}

/**
 * A person: the mean of the results that have a figure, main 2 and additional 1 or by weights of their own, rounded once from the exact fractions.
 * Orientation only, never a rating; always shown with how many of how many.
 */
export function personAchievement(
  results: readonly {
    readonly kind: WorkResultKind
    readonly indicators: IndicatorAchievements
    readonly weight?: number | undefined
  }[],
  options: { cap?: Hundredths; weights?: PriorityWeights } = {},
): MeanAchievement {
  const { cap = defaultAchievementCap, weights = defaultPriorityWeights } = options
  const terms: Ratio[] = []
  let weightSum = 0
  let total = 0
  for (const { kind, indicators, weight = weights[kind] } of results) {
    total += indicators.length
    const capped = cappedOf(indicators, cap)
    if (capped.length === 0) continue
    weightSum += weight
    for (const { numerator, denominator } of capped) {
      terms.push({
        numerator: exactProduct(numerator, weight),
        denominator: exactProduct(denominator, capped.length),
      })
    }
  }
  const percent = weightSum === 0 ? undefined : roundedSum(terms, weightSum)
  return { percent, present: terms.length, total }
}

function cappedOf(indicators: IndicatorAchievements, cap: Hundredths): Ratio[] {
  const capped: Ratio[] = []
  for (const indicator of indicators) {
    if (indicator === undefined) continue
    const { numerator, denominator } = indicator.exact
    capped.push(
      numerator > exactProduct(cap, denominator) ? { numerator: cap, denominator: 1 } : indicator.exact,
    )
  }
  return capped
}
