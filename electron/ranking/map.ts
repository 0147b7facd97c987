import type { Period } from '#shared/period/period.ts'
import { predikatOf } from '#shared/appraisal/quadrant.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { present } from '#shared/api/present.ts'
import type { MappedPerson, RankingMap, RankingMapFilter } from '#shared/ranking/ranking-map.ts'
import type { QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { partsOf } from './parts.ts'
import type { ScoredPerson } from './scored-people.ts'

/** So many names stand in a cell, and so many rows below the map. */
export const mostNames = 4
export const mostPeople = 200

/** Results × behaviour of those whom the session may see: how many stand in each cell, and who stands in the one that is opened. */
export function mapOf({ db, session }: QueryContext, filter: RankingMapFilter): RankingMap {
  const { period: key, result, behaviour, ...cut } = filter
  const period: Period = requirePeriod(db, key)
  const [scope] = partsOf(db, period, session.scope, { ...cut, by: 'office' })
  const rows = scope?.rows ?? []
  const byCell = Map.groupBy(rows, (row) => `${row.result} ${row.behaviourRating}`)
  const peopleIn = (one: string, other: string) => byCell.get(`${one} ${other}`) ?? []
  const opened = result && behaviour && peopleIn(result, behaviour)
  return {
    period: key,
    rated: rows.length,
    unrated: scope?.unranked.length ?? 0,
    cells: ratings.flatMap((one) =>
      ratings.map((other) => {
        const people = peopleIn(one, other)
        return {
          result: one,
          behaviour: other,
          predikat: predikatOf(one, other)!,
          count: people.length,
          names: people.slice(0, mostNames).map(({ person }) => person.fullName),
        }
      }),
    ),
    ...(opened && { people: opened.slice(0, mostPeople).map(tell) }),
  }
}

function tell({ person, index, predikat, estimated }: ScoredPerson): MappedPerson {
  return {
    employeeId: person.id,
    fullName: person.fullName,
    unit: person.unit,
    index: decimalOf(index),
    estimated,
    ...present({ positionName: person.positionName, predikat }),
  }
}
