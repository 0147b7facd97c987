import type { Period } from '#shared/period/period.ts'
import type { Placed } from '#shared/ranking/rank.ts'
import type { Ranking, RankingRow, Unranked } from '#shared/ranking/ranking.ts'
import { gapsOf, missingKeys, progressOf } from '../appraisal/missing.ts'
import { inOfficeOrder } from '../people/office-order.ts'
import type { Person } from '../people/people.ts'
import type { ScoredList, ScoredPerson } from '../ranking/scored-people.ts'
import type { Db } from './sql.ts'

/** A place as the list shows it; `before` is the place in the same list a year before. */
export function rankingRowOf(
  { row, rank, tied }: Placed<ScoredPerson>,
  before: number | undefined,
): RankingRow {
  if (before === undefined) return { ...row.shown, rank, tied }
  return { ...row.shown, rank, tied, movement: before - rank }
}

/** The unfinished people in the office's order, each with what is missing. */
export function unrankedOf(
  db: Db,
  list: ScoredList,
  period: Period,
): { readonly person: Person; readonly row: Unranked }[] {
  if (list.unranked.length === 0) return []
  const people = list.unranked.map(({ person }) => person)
  const progress = progressOf(
    db,
    period,
    people.map(({ id }) => id),
  )
  const known = new Map(list.unranked.map((row) => [row.person.id, row]))
  return inOfficeOrder(db, people).map((person) => {
    const { result, behaviour } = known.get(person.id) ?? {}
    const gaps =
      list.regime === 'office'
        ? (['criteria'] as const)
        : gapsOf({ progress: progress.get(person.id), result, behaviour })
    const row = {
      ...{ employeeId: person.id, name: person.fullName, unitId: person.unitId, unit: person.unit },
      ...(person.nip !== undefined && { nip: person.nip }),
      missing: missingKeys(gaps),
    }
    return { person, row }
  })
}

/** People of equal index who share a place. */
export function tiesOf(rows: readonly RankingRow[], scope: string | undefined): Ranking['ties'][number][] {
  const shared = rows.filter(({ tied }) => tied)
  return [...Map.groupBy(shared, ({ rank }) => rank)].map(([rank, same]) => ({
    ...{ rank, index: same[0]?.index ?? 0, names: same.map(({ name }) => name), skipped: same.length - 1 },
    ...(scope !== undefined && { scope }),
  }))
}
