import { decimalOf } from '#shared/number/decimal.ts'
import { indexBase } from '#shared/ranking/index-value.ts'
import type { RankingRow } from '#shared/ranking/ranking.ts'
import type { ScoredPerson } from '../ranking/scored-people.ts'

/** A row of the list without its place: the same in every scope. */
export type ShownPerson = Omit<RankingRow, 'rank' | 'tied' | 'movement'>

export function shownOf(row: Omit<ScoredPerson, 'shown'>): ShownPerson {
  const { person, result, behaviourRating, predikat } = row
  return {
    ...{ employeeId: person.id, name: person.fullName },
    ...{ unitId: person.unitId, unit: person.unit, group: person.group },
    ...(person.nip !== undefined && { nip: person.nip }),
    ...(person.positionName !== undefined && { positionName: person.positionName }),
    ...(person.grade !== undefined && { grade: person.grade }),
    ...(result && { resultRating: result }),
    ...(behaviourRating && { behaviourRating }),
    ...(predikat && { predikat }),
    index: decimalOf(row.index),
    base: result && behaviourRating ? indexBase[result][behaviourRating] : 0,
    // the regimes that rank by a total have nothing below it
    detail: decimalOf(row.detail ?? row.index),
    ...(row.work !== undefined && { work: decimalOf(row.work) }),
    ...(row.behaviour !== undefined && { behaviour: decimalOf(row.behaviour) }),
    estimated: row.estimated,
  }
}
