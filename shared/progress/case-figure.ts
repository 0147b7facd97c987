import { divideHalfUp, type Hundredths } from '../number/decimal.ts'
import { medianOf } from '../number/median.ts'
import type { CaseMeasure } from './service-case.ts'

/** Of fewer cases a month nothing is claimed: one slow answer would be the figure. */
const fewestCases = 5

/** What the days of a month's cases come to, in hundredths; undefined where they are too few. */
export function caseFigure(days: readonly number[], measure: CaseMeasure): Hundredths | undefined {
  if (days.length < fewestCases) return undefined
  if (measure === 'mean') return divideHalfUp(days.reduce((sum, day) => sum + day, 0) * 100, days.length)
  return medianOf(days.map((day) => day * 100))
}
