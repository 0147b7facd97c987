import { divideHalfUp } from './decimal.ts'

/** The middle of whole numbers, of an even count the mean of the two in the middle, half up; undefined of none. */
export function medianOf(figures: readonly number[]): number | undefined {
  return middleWithout(
    figures.toSorted((a, b) => a - b),
    [],
  )
}

/** The same of `sorted` figures without some of them, each given once for each time that it is left out. */
export function middleWithout(sorted: readonly number[], without: readonly number[]): number | undefined {
  const count = sorted.length - without.length
  const leftOut = without.toSorted((a, b) => a - b)
  // the place among all of what is at a place among those that are left
  const at = (place: number) => {
    let found = place
    for (const one of leftOut) if (one <= sorted[found]!) found++
    return sorted[found]
  }
  const [low, high] = [at(Math.ceil(count / 2) - 1), at(Math.floor(count / 2))]
  return low === undefined || high === undefined ? undefined : divideHalfUp(low + high, 2)
}
