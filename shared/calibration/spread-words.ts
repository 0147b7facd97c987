import { type GuideBound, type GuideDeparture, isTooMany } from '../appraisal/guide.ts'
import type { Words } from '../text/words.ts'

type Say = (...said: Parameters<Words>) => string

/** "Baik: 2 terlalu banyak". */
export function departureWords(departure: GuideDeparture, words: Say): string {
  const side = isTooMany(departure) ? 'tooMany' : 'tooFew'
  return words(`calibration.spread.${side}`, { predikat: namesOf(departure, words), by: departure.by })
}

/** "Baik paling banyak 14 orang (70 %)". */
export function boundWords(bound: GuideBound, words: Say): string {
  const { kind, people, percent } = bound
  const params = { predikat: namesOf(bound, words), people, percent: percent ?? 0 }
  if (kind === 'largest') return words('calibration.spread.bound.largest', params)
  if (percent !== undefined) return words(`calibration.spread.bound.${kind}`, params)
  return words(kind === 'atMost' ? 'calibration.spread.bound.none' : 'calibration.spread.bound.one', params)
}

function namesOf({ of }: Pick<GuideBound, 'of'>, words: Say): string {
  const [first, second] = of.map((predikat) => words(`predikat.${predikat}`))
  return second === undefined ? (first ?? '') : words('calibration.spread.or', { a: first ?? '', b: second })
}
