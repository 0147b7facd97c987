import { type Hundredths, meanHalfUp } from '../../number/decimal.ts'
import { roundedOf } from '../../number/ratio.ts'

// The numeric regime: PP 30/2019 with PermenPANRB 8/2021. Values are hundredths of a point.

/** Category of an achievement, best first: Sangat Baik, Baik, Cukup, Kurang, Sangat Kurang. */
export type Category = 'excellent' | 'good' | 'fair' | 'poor' | 'veryPoor'

/** Steps of a leader's indicator by the whole per cent: from, value at it, and points a per cent above (PermenPANRB 8/2021). */
const leaderSteps: readonly (readonly [from: number, at: number, rise: readonly [number, number]])[] = [
  [111, 120, [0, 1]],
  [101, 110, [10, 9]],
  [100, 109, [0, 1]],
  [80, 70, [1, 1]],
  [60, 50, [1, 1]],
  [0, 0, [49, 59]],
]

/** The value of a leader's indicator; a target that cannot be passed counts 120 once it is reached. */
export function leaderIndicatorValue(percent: Hundredths, highestAttainable = false): Hundredths {
  const whole = Math.round(percent / 100)
  if (whole === 100 && highestAttainable) return 12_000
  const [from, at, [points, per]] = leaderSteps.find(([bound]) => whole >= bound) ?? [0, 0, [0, 1]]
  return roundedOf({ numerator: (at * per + points * (whole - from)) * 100, denominator: per })
}

/** The category of one aspect (quantity, quality, time, cost) by its achievement. */
export function aspectCategory(percent: Hundredths): Category {
  if (percent > 10_000) return 'excellent'
  if (percent === 10_000) return 'good'
  if (percent >= 8_000) return 'fair'
  return percent >= 6_000 ? 'poor' : 'veryPoor'
}

const oneAspect: Readonly<Record<Category, number>> = {
  excellent: 120,
  good: 100,
  fair: 80,
  poor: 60,
  veryPoor: 25,
}

/** The value of a work result from the categories of its aspects. */
export function workResultValue(aspects: readonly Category[]): number {
  const [only] = aspects
  if (aspects.length === 1 && only !== undefined) return oneAspect[only]
  const count = (category: Category) => aspects.filter((aspect) => aspect === category).length
  const [good, fair, poor, veryPoor] = [count('good'), count('fair'), count('poor'), count('veryPoor')]
  if (veryPoor >= 2) return 25
  if (veryPoor === 1 || poor >= 2) return 60
  if (poor === 1 || fair >= 2) return 80
  return fair === 0 && good <= 1 ? 120 : 100
}

/** Share and value of an additional result by its category. */
const additional: Readonly<Record<Category, readonly [share: number, value: number]>> = {
  excellent: [100, 120],
  good: [80, 100],
  fair: [60, 80],
  poor: [40, 60],
  veryPoor: [20, 25],
}
/** Weight of an additional result's scope where the office sets none. */
const scopeWeight = 2
const mostAdditional = 1_000
const mostValue = 12_000

/** What one additional result adds. */
export function additionalValue(category: Category, weight = scopeWeight): Hundredths {
  const [share, value] = additional[category]
  return roundedOf({ numerator: share * value * weight, denominator: 100 })
}

/** The value of the SKP: the main results' with what additional ones add, at most 10, together at most 120. */
export function skpValue(main: Hundredths, additions: readonly Hundredths[]): Hundredths {
  const sum = additions.reduce((total, value) => total + value, 0)
  return Math.min(mostValue, main + Math.min(mostAdditional, sum))
}

/** The behaviour value: the mean of the aspects that were valued; leadership only of those who lead. */
export function behaviourValue(aspects: readonly Hundredths[]): Hundredths | undefined {
  return aspects.length === 0 ? undefined : meanHalfUp(aspects)
}

/** SKP and behaviour weigh 70 to 30, or 60 to 40 where opinions of peers and subordinates are used (PP 30/2019 Pasal 41). */
export function finalValue(
  skp: Hundredths,
  behaviour: Hundredths,
  { opinionsUsed }: { readonly opinionsUsed: boolean },
): Hundredths {
  const weight = opinionsUsed ? 60 : 70
  return roundedOf({ numerator: weight * skp + (100 - weight) * behaviour, denominator: 100 })
}

/** The predikat of a rounded final value; Sangat Baik asks besides for a new idea that serves the state (PP 30/2019 Pasal 41). */
export function numericPredikat(value: Hundredths, { newIdea }: { readonly newIdea: boolean }): Category {
  if (value >= 11_000 && newIdea) return 'excellent'
  if (value >= 9_000) return 'good'
  if (value >= 7_000) return 'fair'
  return value >= 5_000 ? 'poor' : 'veryPoor'
}
