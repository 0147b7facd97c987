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
import { competitionRanks } from './rank.ts'

/** One weight taken at 110 % or 90 % of itself, the others renormalised. */
type WeightMove<Key extends string> = { readonly weight: Key; readonly percent: 110 | 90 }

type PlaceChange<Row> = { readonly row: Row; readonly from: number; readonly to: number }

type Robustness<Row, Key extends string> = {
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

/** A row of the list; the name tells tied rows apart, so that nothing depends on who was entered first. */
type RankedRow = { readonly index: Hundredths; readonly name: string }

/** Which places change when each weight moves by ±10 % (domain.md §8.3). `indexAt` gives a row's index under a move. */
export function robustness<Row extends RankedRow, Key extends string>(
  rows: readonly Row[],
  weights: readonly Key[],
  indexAt: (row: Row, move: WeightMove<Key>) => Hundredths,
): Robustness<Row, Key> {
  const places = placesOf(rows)
  const tiers = [...Map.groupBy(places, ({ rank }) => rank).values()]
  let topStable = rows.length
  const swaps = new Map<string, Robustness<Row, Key>['swaps'][number]>()
  const moves = weights
    .flatMap((weight) => ([110, 90] as const).map((percent) => ({ weight, percent })))
    .map((move) => {
      const moved = competitionRanks(rows.map((row) => indexAt(row, move)))
      const rankOf = ({ position }: Place<Row>) => moved[position] ?? 0
      const changes = places
        .filter((place) => rankOf(place) !== place.rank)
        .map((place): PlaceChange<Row> => ({ row: place.row, from: place.rank, to: rankOf(place) }))
      // as many as stand before the first that changes; tied people stand together
      topStable = Math.min(topStable, ...changes.map(({ from }) => from - 1))
      for (const [at, upper] of tiers.entries()) {
        const lower = tiers[at + 1]
        if (lower === undefined) continue
        const falls = extreme(upper, (place) => -rankOf(place))
        const rises = extreme(lower, rankOf)
        if (rankOf(rises) >= rankOf(falls)) continue
        swaps.set(`${move.weight} ${at}`, {
          weight: move.weight,
          rows: [falls.row, rises.row],
          ranks: [falls.rank, rises.rank],
        })
      }
      return { move, changes }
    })
  return { topStable, moves, swaps: [...swaps.values()] }
}

type Place<Row> = { readonly row: Row; readonly position: number; readonly rank: number }

/** Best first, tied rows by name. */
function placesOf<Row extends RankedRow>(rows: readonly Row[]): Place<Row>[] {
  const ranks = competitionRanks(rows.map(({ index }) => index))
  return rows
    .map((row, position) => ({ row, position, rank: ranks[position] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank || (a.row.name < b.row.name ? -1 : Number(a.row.name > b.row.name)))
}

/** The place with the smallest measure, the first of several. */
function extreme<Row>(places: readonly Place<Row>[], measure: (place: Place<Row>) => number): Place<Row> {
  return places.reduce((best, place) => (measure(place) < measure(best) ? place : best))
}

type QualitativeRow = RankedRow & {
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

/** Its index is the office total. */
type OfficeRow = RankedRow & {
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
