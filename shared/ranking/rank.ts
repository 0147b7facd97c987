import { type Predikat, predikatOrder } from '../appraisal/predikat.ts'
import { type Rating, ratings } from '../appraisal/rating.ts'
import type { Hundredths } from '../number/decimal.ts'

/** A person with an index and what breaks ties. Unfinished people are not rows: they are listed apart, unranked. */
export type RankRow = {
  readonly index: Hundredths
  readonly name: string
  readonly nip?: string | undefined
  readonly predikat?: Predikat | undefined
  readonly result?: Rating | undefined
  /** Main results marked above, of all main results. */
  readonly mainAbove?: { readonly count: number; readonly of: number } | undefined
  /** Discipline notes in the year. */
  readonly disciplineNotes?: number | undefined
  readonly previousIndex?: Hundredths | undefined
  /** Position among everybody in the order of display, from a caller who knows it; given for all rows or for none. */
  readonly displayOrder?: number | undefined
}

type Placed<Row> = {
  readonly row: Row
  readonly rank: number
  /** Shares the place with others. */
  readonly tied: boolean
}

type RankOptions = {
  /** On: tie breakers decide the place; off: they only order the display (setting `tieBreakersDecideRank`). */
  readonly tieBreakers: boolean
  /** Fewer people than this make a small scope, whose places say little. */
  readonly smallScope?: number
}

const defaultSmallScope = 3

/**
 * Standard competition ranking (1, 2, 2, 4) of one scope on the rounded index, best first. Those still equal share the
 * place; name and NIP order the display only. Rank each scope by itself, never cut it from a larger list.
 */
export function rank<Row extends RankRow>(
  rows: readonly Row[],
  options: RankOptions,
): { places: Placed<Row>[]; small: boolean } {
  const sorted = inRankedOrder(rows)
  const { ranks, tied } = placesOf(sorted, options)
  const places = sorted.map((row, place) => ({ row, rank: ranks[place] ?? 1, tied: tied[place] === 1 }))
  return { places, small: isSmall(rows.length, options) }
}

export function isSmall(people: number, { smallScope = defaultSmallScope }: RankOptions): boolean {
  return people < smallScope
}

/** The places of rows in ranked order, and 1 for each that shares its place. */
export function placesOf(
  sorted: readonly RankRow[],
  { tieBreakers }: RankOptions,
): { ranks: Uint32Array; tied: Uint8Array } {
  const ranks = new Uint32Array(sorted.length)
  const tied = new Uint8Array(sorted.length)
  let before: RankRow | undefined
  for (let place = 0; place < sorted.length; place++) {
    const row = sorted[place]
    const isEqual =
      row !== undefined &&
      before !== undefined &&
      row.index === before.index &&
      (!tieBreakers || compareTieBreakers(row, before) === 0)
    ranks[place] = isEqual ? (ranks[place - 1] ?? 1) : place + 1
    if (isEqual) tied[place] = tied[place - 1] = 1
    before = row
  }
  return { ranks, tied }
}

/** Below zero: `a` stands before `b` in a list. */
export function compareRanked(a: RankRow, b: RankRow): number {
  return b.index - a.index || compareEqual(a, b)
}

const compareEqual = (a: RankRow, b: RankRow) => compareTieBreakers(a, b) || compareForDisplay(a, b)

/** Best first, those of one index by the tie breakers and then as they are displayed: `compareRanked`, many times faster. */
export function inRankedOrder<Row extends RankRow>(rows: readonly Row[]): Row[] {
  const order = orderByIndex(rows.map((row) => row.index))
  const sorted: Row[] = []
  let run: Row[] = []
  const closeRun = () => {
    if (run.length > 1) run.sort(compareEqual)
    for (const row of run) sorted.push(row)
    run = []
  }
  for (const position of order) {
    const row = rows[position]
    if (row === undefined) continue
    if (run[0] !== undefined && run[0].index !== row.index) closeRun()
    run.push(row)
  }
  closeRun()
  return sorted
}

/** Positions best first. Index and position are packed into one number, since sorting numbers is many times faster. */
export function orderByIndex(indexes: ArrayLike<Hundredths>): Uint32Array {
  const count = indexes.length
  const keys = new Float64Array(count)
  for (let position = 0; position < count; position++)
    keys[position] = -(indexes[position] ?? 0) * count + position
  keys.sort()
  const order = new Uint32Array(count)
  for (let place = 0; place < count; place++) {
    const key = keys[place] ?? 0
    order[place] = key - Math.floor(key / count) * count
  }
  return order
}

/** Competition ranks in the order of the input. Indexes are integers in hundredths. */
export function competitionRanks(indexes: ArrayLike<Hundredths>): Uint32Array {
  const ranks = new Uint32Array(indexes.length)
  let rankOfRun = 0
  let before: number | undefined
  orderByIndex(indexes).forEach((position, place) => {
    const index = indexes[position]
    if (index !== before) rankOfRun = place + 1
    before = index
    ranks[position] = rankOfRun
  })
  return ranks
}

/** What breaks a tie, in this order (domain.md §8.2); a fact that is absent goes last, no notes recorded are none. */
const tieBreakers: readonly ((a: RankRow, b: RankRow) => number)[] = [
  (a, b) => ascending(a.predikat && predikatOrder(a.predikat), b.predikat && predikatOrder(b.predikat)),
  (a, b) => ascending(a.result && ratings.indexOf(a.result), b.result && ratings.indexOf(b.result)),
  (a, b) => compareShares(a.mainAbove, b.mainAbove),
  (a, b) => (a.disciplineNotes ?? 0) - (b.disciplineNotes ?? 0),
  (a, b) => ascending(a.previousIndex && -a.previousIndex, b.previousIndex && -b.previousIndex),
]

/**
 * Negative when `a` goes first: better predikat, better result rating, larger share of main results above, fewer
 * discipline notes, higher index of the previous year.
 */
function compareTieBreakers(a: RankRow, b: RankRow): number {
  for (const compare of tieBreakers) {
    const difference = compare(a, b)
    if (difference !== 0) return difference
  }
  return 0
}

function ascending(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a - b
}

type Share = RankRow['mainAbove']

function compareShares(a: Share, b: Share): number {
  if (a === undefined || b === undefined || a.of === 0 || b.of === 0)
    return Number(isKnown(b)) - Number(isKnown(a))
  return b.count * a.of - a.count * b.of
}

function isKnown(share: Share): boolean {
  return share !== undefined && share.of > 0
}

let collator: Intl.Collator | undefined

/** By name as a dictionary has it, then by NIP. */
export function compareForDisplay(
  a: Pick<RankRow, 'name' | 'nip' | 'displayOrder'>,
  b: Pick<RankRow, 'name' | 'nip' | 'displayOrder'>,
): number {
  if (a.displayOrder !== undefined && b.displayOrder !== undefined) return a.displayOrder - b.displayOrder
  collator ??= new Intl.Collator('id', { sensitivity: 'base', numeric: true })
  return (
    collator.compare(a.name, b.name) || compareText(a.nip ?? '~', b.nip ?? '~') || compareText(a.name, b.name)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
