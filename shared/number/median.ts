import { divideHalfUp } from './decimal.ts'

/** The middle of whole numbers, of an even count the mean of the two in the middle, half up; undefined of none. */
export function medianOf(figures: readonly number[]): number | undefined {
  const sorted = figures.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : divideHalfUp(low + high, 2)
}
