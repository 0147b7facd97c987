import { rank, type Placed, competitionRanks } from '#shared/ranking/rank.ts'
import type { Ranking, RankingFilter, RankingScope, RankingRow, Unranked } from '#shared/ranking/ranking.ts'
import type { QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import type { Person } from '../people/people.ts'
import { robustnessOf } from './robustness.ts'
import {
  type ScoredList,
  scoredPeople,
  yearBefore,
  withShares,
  type ScoredPerson,
  isAnybodyScored,
} from './scored-people.ts'
import { settingsOfYear } from '../office/settings.ts'
import { type Db, prepareTuples } from '../db/sql.ts'
import { subtreeOf, unitTree } from '../people/unit-tree.ts'
import type { Period } from '#shared/period/period.ts'
import { gapsOf, missingKeys } from '#shared/appraisal/missing.ts'
import { progressOf, unmarkedPeople } from '../appraisal/missing.ts'
import { inOfficeOrder } from '../people/office-order.ts'
import type { RowScope } from '../api/session.ts'

/**
 * Beyond this many people nobody reads who would swap with whom, nor in which order those of one place stand; a narrower
 * scope tells. Places are the same.
 */
const longestRead = 2000

/** Ranks inside each scope of the list, ties, what would move, and the unfinished people apart with the reason. */
export function listRanking(context: QueryContext, filter: RankingFilter): Ranking {
  const { db, session } = context
  const period = requirePeriod(db, filter.period)
  const previous = yearBefore(period)
  const settings = settingsOfYear(db, period.year)
  const list = narrowed(scoredPeople(db, period, session.scope, previous), fitsIn(db, filter))
  const options = { tieBreakers: settings.tieBreakersDecideRank, smallScope: settings['ranking.smallScope'] }
  const isReadable = list.scored.length <= longestRead
  const ordered =
    isReadable || settings.tieBreakersDecideRank ? withShares(db, period.year, list.scored) : list.scored
  const before = placesBefore(db, previous, scopeOf(context, filter))
  const keyOf = partKey(filter)
  const scored = Map.groupBy(ordered, ({ person }) => keyOf(person))
  const unranked = Map.groupBy(unrankedOf(db, list, period), (row) => keyOf(row.person))
  const scopes = partsOf(db, filter).flatMap(({ key, ...part }): RankingScope[] => {
    const [rows, waiting] = [scored.get(key) ?? [], unranked.get(key) ?? []]
    if (filter.by !== 'office' && rows.length + waiting.length === 0) return []
    const { places, small } = rank(rows, options)
    return [
      {
        ...part,
        small,
        rows: places.map((place) => rankingRowOf(place, before.get(key)?.get(place.row.person.id))),
        unranked: waiting.map(({ row }) => row),
      },
    ]
  })
  return {
    period: period.key,
    regime: list.regime,
    tieBreakers: settings.tieBreakersDecideRank,
    detailSource: settings['ranking.detailSource'],
    scopes,
    ties: scopes.flatMap(({ id, rows }) => tiesOf(rows, id)),
    ...(isReadable && { robustness: robustnessOf(db, list, settings) }),
  }
}

function scopeOf({ db, session }: QueryContext, filter: RankingFilter): EarlierList {
  const isWhole =
    session.scope.kind === 'all' &&
    filter.by === 'office' &&
    filter.unitId === undefined &&
    filter.group === undefined &&
    filter.employeeType === undefined
  return { scope: session.scope, isWhole, keyOf: partKey(filter), fits: fitsIn(db, filter) }
}

/** Whether a person belongs to the list at all. */
function fitsIn(db: Db, { unitId, group, employeeType }: RankingFilter): (person: Person) => boolean {
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  return (person) =>
    (units?.has(person.unitId) ?? true) &&
    (group === undefined || person.group === group) &&
    (employeeType === undefined || person.employeeType === employeeType)
}

function narrowed(list: ScoredList, fits: (person: Person) => boolean): ScoredList {
  const isIn = ({ person }: { readonly person: Person }) => fits(person)
  return { ...list, scored: list.scored.filter(isIn), unranked: list.unranked.filter(isIn) }
}

/** To which part of the list a person belongs. */
function partKey({ by }: RankingFilter): (person: Person) => string {
  if (by === 'unit') return (person) => person.unitId
  return by === 'group' ? (person) => person.group : () => ''
}

function partsOf(
  db: Db,
  { by, unitId }: RankingFilter,
): { readonly key: string; readonly id?: string; readonly name?: string }[] {
  if (by === 'group') return ['head', 'functional', 'staff'].map((group) => ({ key: group, id: group }))
  const tree = unitTree(db)
  if (by === 'unit') return tree.map(({ id, name }) => ({ key: id, id, name }))
  const unit = tree.find(({ id }) => id === unitId)
  return [{ key: '', ...(unit && { id: unit.id, name: unit.name }) }]
}

/** A place as the list shows it; `before` is the place in the same list a year before. */
function rankingRowOf({ row, rank, tied }: Placed<ScoredPerson>, before: number | undefined): RankingRow {
  if (before === undefined) return { ...row.shown, rank, tied }
  return { ...row.shown, rank, tied, movement: before - rank }
}

/** The unfinished people in the office's order, each with what is missing. */
function unrankedOf(
  db: Db,
  list: ScoredList,
  period: Period,
): { readonly person: Person; readonly row: Unranked }[] {
  if (list.unranked.length === 0) return []
  const people = list.unranked.map(({ person }) => person)
  const ids = people.map(({ id }) => id)
  const progress = progressOf(db, period, ids)
  const unmarked = unmarkedPeople(db, period, ids, settingsOfYear(db, period.year))
  const known = new Map(list.unranked.map((row) => [row.person.id, row]))
  return inOfficeOrder(db, people).map((person) => {
    const { result, behaviour } = known.get(person.id) ?? {}
    const gaps =
      list.regime === 'office'
        ? (['criteria'] as const)
        : gapsOf(progress.get(person.id), { result, behaviour, unmarked: unmarked.has(person.id) })
    const row = {
      employeeId: person.id,
      name: person.fullName,
      unitId: person.unitId,
      unit: person.unit,
      ...(person.nip !== undefined && { nip: person.nip }),
      missing: missingKeys(gaps),
    }
    return { person, row }
  })
}

/** People of equal index who share a place. */
function tiesOf(rows: readonly RankingRow[], scope: string | undefined): Ranking['ties'][number][] {
  const shared = rows.filter(({ tied }) => tied)
  return [...Map.groupBy(shared, ({ rank }) => rank)].map(([rank, same]) => ({
    rank,
    index: same[0]?.index ?? 0,
    names: same.map(({ name }) => name),
    skipped: same.length - 1,
    ...(scope !== undefined && { scope }),
  }))
}

/** How the list of today is cut, to cut the one of a year ago alike. */
interface EarlierList {
  readonly scope: RowScope
  /** Everybody in one list: who stood where then is of no matter. */
  readonly isWhole: boolean
  readonly keyOf: (person: Person) => string
  readonly fits: (person: Person) => boolean
}

/** The same list a year before, by the posts of then: part → employee → rank. */
function placesBefore(db: Db, previous: Period, list: EarlierList): Map<string, Map<string, number>> {
  if (!isAnybodyScored(db, previous.key)) return new Map()
  const { tieBreakersDecideRank: tieBreakers } = settingsOfYear(db, previous.year)
  if (list.isWhole && !tieBreakers) return new Map([['', ranksOfIndex(db, previous.key)]])
  const { scored } = scoredPeople(db, previous, list.scope, yearBefore(previous))
  const parts = Map.groupBy(
    (tieBreakers ? withShares(db, previous.year, scored) : scored).filter(({ person }) => list.fits(person)),
    ({ person }) => list.keyOf(person),
  )
  return new Map([...parts].map(([key, rows]) => [key, ranksOf(rows, tieBreakers)]))
}

function ranksOf(rows: readonly ScoredPerson[], tieBreakers: boolean): Map<string, number> {
  const { places } = rank(rows, { tieBreakers })
  return new Map(places.map(({ row, rank: place }) => [row.person.id, place]))
}

/** Ranks from the kept indexes alone. */
function ranksOfIndex(db: Db, period: string): Map<string, number> {
  const rows = prepareTuples(
    db,
    'SELECT employee_id, index_value FROM evaluation WHERE period_key = ? AND index_value IS NOT NULL',
  ).all(period) as [string, number][]
  const ranks = competitionRanks(rows.map(([, index]) => index))
  return new Map(rows.map(([id], position) => [id, ranks[position] ?? 0]))
}
