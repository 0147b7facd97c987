import { type CriterionWeight, criteriaTotal } from '../appraisal/criteria.ts'
import type { Rating } from '../appraisal/rating.ts'
import type { Hundredths } from '../number/decimal.ts'
import {
  defaultDetailWeights,
  type DetailPart,
  detailOf,
  type DetailWeights,
  indexOf,
} from '../appraisal/index-value.ts'
import { competitionRanks, orderByIndex } from './rank.ts'

/** One weight taken at 110 % or 90 % of itself, the others renormalised. */
export type WeightMove<Key extends string> = { readonly weight: Key; readonly percent: 110 | 90 }

export type PlaceChange<Row> = { readonly row: Row; readonly from: number; readonly to: number }

export type Robustness<Row, Key extends string> = {
  /** How many of the first places keep their rank under every move. */
  readonly topStable: number
  /** For each move the people whose place changes, best first. */
  readonly moves: readonly { readonly move: WeightMove<Key>; readonly changes: readonly PlaceChange<Row>[] }[]
  /** Neighbours that change their order under a move, named once per weight, with their places as they are. */
  readonly swaps: readonly {
    readonly weight: Key
    readonly rows: readonly [Row, Row]
    readonly ranks: readonly [number, number]
  }[]
}

/** Which places change when each weight moves by ±10 % (domain.md §8.3). `indexAt` gives a row's index under a move. */
export function robustness<Row extends { readonly index: Hundredths }, Key extends string>(
  rows: readonly Row[],
  weights: readonly Key[],
  indexAt: (row: Row, move: WeightMove<Key>) => Hundredths,
): Robustness<Row, Key> {
  const indexes = rows.map((row) => row.index)
  const ranks = competitionRanks(indexes)
  const order = orderByIndex(indexes)
  let topStable = rows.length
  const swaps = new Map<string, Robustness<Row, Key>['swaps'][number]>()
  const moves = weights
    .flatMap((weight) => ([110, 90] as const).map((percent) => ({ weight, percent })))
    .map((move) => {
      const moved = competitionRanks(rows.map((row) => indexAt(row, move)))
      const changes: PlaceChange<Row>[] = []
      order.forEach((position, place) => {
        const row = rows[position]
        const [from, to] = [ranks[position] ?? 0, moved[position] ?? 0]
        if (row === undefined) return
        if (from !== to) {
          changes.push({ row, from, to })
          topStable = Math.min(topStable, place)
        }
        const next = order[place + 1] ?? position
        const below = rows[next]
        const nextRank = ranks[next] ?? 0
        if (below === undefined || nextRank <= from || (moved[next] ?? 0) >= to) return
        swaps.set(`${move.weight} ${place}`, {
          weight: move.weight,
          rows: [row, below],
          ranks: [from, nextRank],
        })
      })
      return { move, changes }
    })
  return { topStable, moves, swaps: [...swaps.values()] }
}

export type QualitativeRow = {
  readonly index: Hundredths
  readonly result: Rating
  readonly behaviour: Rating
  readonly work?: DetailPart | undefined
  readonly values?: DetailPart | undefined
}

/** Moves the weights of work and behaviour inside the detail; nobody leaves the cell of the quadrant. */
export function qualitativeRobustness<Row extends QualitativeRow>(
  rows: readonly Row[],
  weights: DetailWeights = defaultDetailWeights,
): Robustness<Row, keyof DetailWeights> {
  return robustness(rows, ['work', 'behaviour'] as const, (row, { weight, percent }) => {
    const moved = {
      work: weights.work * 100,
      behaviour: weights.behaviour * 100,
      [weight]: weights[weight] * percent,
    }
    return indexOf({ ...row, detail: detailOf(row.work, row.values, moved).exact })
  })
}

export type OfficeRow = {
  /** The office total. */
  readonly index: Hundredths
  readonly weights: readonly CriterionWeight[]
  readonly scores: Readonly<Record<string, Hundredths | undefined>>
  readonly notApplicable?: readonly string[]
}

/** Moves the weight of each criterion, in the groups that use it. Rows have complete scores. */
export function officeRobustness<Row extends OfficeRow>(rows: readonly Row[]): Robustness<Row, string> {
  const keys = new Set(
    rows.flatMap((row) => row.weights.filter(({ weight }) => weight > 0).map(({ key }) => key)),
  )
  return robustness(rows, [...keys], (row, move) => {
    const weights = row.weights.map(({ key, weight }) => ({
      key,
      weight: weight * (key === move.weight ? move.percent : 100),
    }))
    const moved = criteriaTotal({ ...row, weights })
    return moved.ok ? moved.total : row.index
  })
}
