import type { Period } from '#shared/period/period.ts'
import type { RowScope } from '../api/session.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { absentOn, everybodyInOrder, notInService } from '../people/everybody.ts'
import { listPeople, type Person, tablesOfPeople, visibleIn } from '../people/people.ts'

/**
 * Who is evaluated for a period: ASN in service on its last day, and whoever has a rating of it although gone since. Posts and
 * units are those of that day. Everybody whom the session may see in the office's order; of those asked for in no particular one.
 */
export function ratedPeople(
  db: Db,
  period: Period,
  scope: RowScope,
  employeeIds?: readonly string[],
): readonly Person[] {
  const isVisible = visibleIn(db, scope, period.end)
  const instead = ratedInstead(db, scope, period.key)
  const isSeen = ({ id }: Person) => isVisible(id) || instead.has(id)
  if (employeeIds) {
    const filter = { on: period.end, scope: { kind: 'all' }, employeeIds } as const
    const gone = ratedThoughGone(db, period, notInService(db, period.end, employeeIds))
    const inService = listPeople(db, filter).filter((person) => isRated(person) && isSeen(person))
    if (gone.length === 0) return inService
    return [...inService, ...listPeople(db, { ...filter, employeeIds: gone, who: 'all' }).filter(isSeen)]
  }
  const everybody = ratedEverybody(db, period)
  return scope.kind === 'all' ? everybody : everybody.filter(isSeen)
}

/** Whom somebody rates in a period instead of their appraiser (L IV.A.2–3). */
export function ratedInstead(db: Db, scope: RowScope, periodKey: string): ReadonlySet<string> {
  if (scope.kind !== 'ratedBy') return new Set()
  const ids = prepareValues(
    db,
    `SELECT e.employee_id FROM stand_in s JOIN evaluation e ON e.id = s.evaluation_id
      WHERE s.rater_id = ? AND e.period_key = ?`,
  )
  return new Set(ids.all(scope.employeeId, periodKey) as string[])
}

const isRated = ({ employeeType }: Person) => employeeType !== 'nonAsn'

function ratedEverybody(db: Db, period: Period): readonly Person[] {
  const left = absentOn(db, period.end)
  const gone = ratedThoughGone(db, period, left)
  return cachedRead(db, tablesOfPeople, `rated on ${period.end} and ${gone.join()}`, () => {
    const [absent, rated] = [new Set(left), new Set(gone)]
    return everybodyInOrder(db, period.end).filter((person) =>
      absent.has(person.id) ? rated.has(person.id) : isRated(person),
    )
  })
}

/** Of the few who are not in service, since asking every evaluation would cost a list of everybody. */
function ratedThoughGone(db: Db, { key }: Period, left: readonly string[]): string[] {
  if (left.length === 0) return []
  return prepareValues(
    db,
    `SELECT v.employee_id FROM json_each(@left) j CROSS JOIN evaluation v ON v.employee_id = j.value AND v.period_key = @key
      WHERE v.result_rating IS NOT NULL OR v.behaviour_rating IS NOT NULL`,
  ).all({ left: JSON.stringify(left), key }) as string[]
}
