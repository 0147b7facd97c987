import type { Period } from '#shared/period/period.ts'
import { competitionRanks, rank } from '#shared/ranking/rank.ts'
import type { RowScope } from '../api/session.ts'
import type { Person } from '../people/people.ts'
import { isAnybodyScored, scoredPeople, type ScoredPerson, yearBefore } from '../ranking/scored-people.ts'
import { withShares } from './ranking-shares.ts'
import { settingsOfYear } from '../appraisal/score.ts'
import { prepare, type Db } from './sql.ts'

/** How the list of today is cut, to cut the one of a year ago alike. */
export interface EarlierList {
  readonly scope: RowScope
  /** Everybody in one list: who stood where then is of no matter. */
  readonly isWhole: boolean
  readonly keyOf: (person: Person) => string
  readonly fits: (person: Person) => boolean
}

/** The same list a year before, by the posts of then: part → employee → rank. */
export function placesBefore(db: Db, previous: Period, list: EarlierList): Map<string, Map<string, number>> {
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
  const rows = prepare(
    db,
    'SELECT employee_id, index_value FROM evaluation WHERE period_key = ? AND index_value IS NOT NULL',
  )
    .raw()
    .all(period) as [string, number][]
  const ranks = competitionRanks(rows.map(([, index]) => index))
  return new Map(rows.map(([id], position) => [id, ranks[position] ?? 0]))
}
