import { rank } from '#shared/ranking/rank.ts'
import type { Ranking, RankingFilter, RankingScope } from '#shared/ranking/ranking.ts'
import type { QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import type { Person } from '../people/people.ts'
import { robustnessOf } from './robustness.ts'
import { rankingRowOf, tiesOf, unrankedOf } from '../db/ranking-row.ts'
import { type EarlierList, placesBefore } from '../db/ranking-before.ts'
import { type ScoredList, scoredPeople, yearBefore } from './scored-people.ts'
import { withShares } from '../db/ranking-shares.ts'
import { settingsOfYear } from '../appraisal/score.ts'
import type { Db } from '../db/sql.ts'
import { subtreeOf, unitTree } from '../people/unit-tree.ts'

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
    ...{ period: period.key, regime: list.regime, tieBreakers: settings.tieBreakersDecideRank },
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
