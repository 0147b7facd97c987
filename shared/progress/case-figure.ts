import { divideHalfUp, type Hundredths } from '../number/decimal.ts'
import type { CaseMeasure } from './service-case.ts'

/** Of fewer cases a month nothing is claimed: one slow answer would be the figure. */
const fewestCases = 5

/** What the days of a month's cases come to, in hundredths; undefined where they are too few. */
export function caseFigure(days: readonly number[], measure: CaseMeasure): Hundredths | undefined {
  if (days.length < fewestCases) return undefined
  if (measure === 'mean') return divideHalfUp(days.reduce((sum, day) => sum + day, 0) * 100, days.length)
  const sorted = days.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return divideHalfUp((low + high) * 100, 2)
}
