import type { Hundredths } from '../number/decimal.ts'
import { divideHalfUp } from '../number/decimal.ts'

/** What the shortlist of a round can weigh; all lie on 0–100. */
export const awardCriteria = ['index', 'work', 'behaviour', 'steadiness', 'previous'] as const
export type AwardCriterion = (typeof awardCriteria)[number]

export type AwardWeight = { readonly key: AwardCriterion; readonly weight: number }

/** `steadiness` is the lowest index of the year's periods, `previous` the index of the year before. */
export type AwardParts = Readonly<Partial<Record<AwardCriterion, Hundredths>>>

/**
 * The weighted mean of the parts that are there, rounded once; what is missing is named, since absent is not zero. Undefined where there is
 * none of them.
 */
export function awardScore(
  parts: AwardParts,
  weights: readonly AwardWeight[],
): { readonly score: Hundredths; readonly missing: readonly AwardCriterion[] } | undefined {
  let [sum, total] = [0, 0]
  const missing: AwardCriterion[] = []
  for (const { key, weight } of weights) {
    const part = parts[key]
    if (part === undefined) {
      missing.push(key)
      continue
    }
    sum += weight * part
    total += weight
  }
  return total === 0 ? undefined : { score: divideHalfUp(sum, total), missing }
}
