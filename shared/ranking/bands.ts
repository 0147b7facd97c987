import {
  behaviourScore,
  type DetailPart,
  detailOf,
  type DetailWeights,
  indexOf,
  type ValueMark,
  workScore,
} from '../appraisal/index-value.ts'
import type { OverridePredikat } from '../appraisal/override.ts'
import { type Rating, ratings } from '../appraisal/rating.ts'
import type { Mark } from '../appraisal/suggest-result.ts'
import type { Hundredths } from '../number/decimal.ts'
import type { PriorityWeights } from '../plan/work-result.ts'
import { competitionRanks } from './rank.ts'

/** The best and the worst place that somebody could as well have. */
export interface Band {
  readonly best: number
  readonly worst: number
}

/** What an index is made of, as it was entered. */
export interface Entered {
  readonly result: Rating
  readonly behaviour: Rating
  readonly override?: OverridePredikat | undefined
  readonly marks: readonly Mark[]
  readonly values: readonly ValueMark[]
}

export interface BandRules {
  readonly weights: DetailWeights
  readonly priorities: PriorityWeights
  readonly scale: 'score' | 'rating'
}

/** A core value marked a little higher or lower: one rating, or so many points of a score. */
const scoreStep = 1_000

/**
 * Places under what nobody can be sure of. Weights move by ±10 % for all at once, as an office would move them, and everybody is ranked
 * anew; an entry moves for one person alone (one value a step up or down, one marked result left out), against the others as they are.
 * The index of a year rests on no quarter, so leaving one out moves nobody.
 */
export function bandsOf(rows: readonly Entered[], rules: BandRules): Band[] {
  const indexes = rows.map((row) => indexBy(row, rules, rules.weights))
  const moved = movedWeights(rules.weights).map((weights) => rows.map((row) => indexBy(row, rules, weights)))
  const ranges = rows.map((row, at) => rangeOf(row, rules, indexes[at]!))
  return placesWithin(indexes, moved, ranges)
}

/** Of each the extreme places: of the list, of the list under each move, and of its own range among the others. */
export function placesWithin(
  indexes: readonly Hundredths[],
  moved: readonly (readonly Hundredths[])[],
  ranges: readonly { readonly low: Hundredths; readonly high: Hundredths }[],
): Band[] {
  const lists = [indexes, ...moved].map((list) => competitionRanks(list))
  const sorted = Float64Array.from(indexes).toSorted()
  return indexes.map((index, at) => {
    const { low, high } = ranges[at]!
    const among = lists.map((places) => places[at]!)
    // whoever falls below himself is not one of those before him
    const falls = 1 + above(sorted, low) - (index > low ? 1 : 0)
    return { best: Math.min(...among, 1 + above(sorted, high)), worst: Math.max(...among, falls) }
  })
}

/** How many of an ascending list are higher. */
function above(sorted: Float64Array, index: Hundredths): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! > index) high = middle
    else low = middle + 1
  }
  return sorted.length - low
}

/** Each weight at 110 % and at 90 % of itself. */
function movedWeights({ work, behaviour }: DetailWeights): DetailWeights[] {
  return [110, 90].flatMap((percent) => [
    { work: work * percent, behaviour: behaviour * 100 },
    { work: work * 100, behaviour: behaviour * percent },
  ])
}

function indexBy(row: Entered, rules: BandRules, weights: DetailWeights): Hundredths {
  return indexWith(row, weights, {
    work: workScore(row.marks, { weights: rules.priorities }),
    values: behaviourScore(row.values, rules.scale),
  })
}

interface Parts {
  readonly work: DetailPart | undefined
  readonly values: DetailPart | undefined
}

function indexWith(
  { result, behaviour, override }: Entered,
  weights: DetailWeights,
  { work, values }: Parts,
): Hundredths {
  return indexOf({ result, behaviour, override, detail: detailOf(work, values, weights).exact })
}

/** The lowest and highest index that one other entry would give. */
function rangeOf(row: Entered, rules: BandRules, index: Hundredths): { low: Hundredths; high: Hundredths } {
  const { priorities, scale, weights } = rules
  const work = workScore(row.marks, { weights: priorities })
  const values = behaviourScore(row.values, scale)
  const others = [
    ...stepped(row.values, scale).map((next) => ({ work, values: behaviourScore(next, scale) })),
    ...shortened(row.marks).map((next) => ({ work: workScore(next, { weights: priorities }), values })),
  ].map((parts) => indexWith(row, weights, parts))
  return { low: Math.min(index, ...others), high: Math.max(index, ...others) }
}

/** The values with one of them a step higher or lower. */
function stepped(values: readonly ValueMark[], scale: BandRules['scale']): ValueMark[][] {
  return values.flatMap((value, at) =>
    ([1, -1] as const).flatMap((way) => {
      const next = scale === 'score' ? scoreBeside(value, way) : ratingBeside(value, way)
      return next ? [values.with(at, next)] : []
    }),
  )
}

function scoreBeside({ score }: ValueMark, way: 1 | -1): ValueMark | undefined {
  if (score === undefined) return undefined
  return { score: Math.max(0, Math.min(10_000, score + way * scoreStep)) }
}

function ratingBeside({ rating }: ValueMark, way: 1 | -1): ValueMark | undefined {
  const next = rating && ratings[ratings.indexOf(rating) - way]
  return next && { rating: next }
}

/** The marks with one left out, where another remains. */
function shortened(marks: readonly Mark[]): Mark[][] {
  return marks.length < 2 ? [] : marks.map((_, at) => marks.toSpliced(at, 1))
}
