import type { Period } from '#shared/period/period.ts'
import type { RowScope } from '../api/session.ts'
import { inServiceOn } from '../people/on-day.ts'
import { listPeople, type Person, tablesOfPeople } from '../people/people.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, prepareValues } from '../db/sql.ts'

/**
 * Who is evaluated for a period: ASN in service on its last day, and whoever has a rating of it although gone since.
 * Posts and units are those of that day.
 */
export function ratedPeople(
  db: Db,
  period: Period,
  scope: RowScope,
  employeeIds?: readonly string[],
): Person[] {
  if (employeeIds !== undefined || scope.kind !== 'all')
    return readRatedPeople(db, period, scope, employeeIds)
  // everybody of a period is asked for by every list of it
  return cachedRead(db, [...tablesOfPeople, 'evaluation'], `rated people ${period.key}`, () =>
    readRatedPeople(db, period, scope),
  )
}

function readRatedPeople(db: Db, period: Period, scope: RowScope, employeeIds?: readonly string[]): Person[] {
  const filter = { on: period.end, scope, ...(employeeIds && { employeeIds }) }
  const read = () => listPeople(db, filter).filter(({ employeeType }) => employeeType !== 'nonAsn')
  const isWhole = employeeIds === undefined && scope.kind === 'all'
  const inService = isWhole ? cachedRead(db, tablesOfPeople, `in service ${period.end}`, read) : read()
  const gone = ratedThoughGone(db, period, employeeIds)
  if (gone.length === 0) return inService
  return [...inService, ...listPeople(db, { ...filter, employeeIds: gone, who: 'all' })]
}

/** Begins with the few who are not in service, since asking every evaluation would cost a list of everybody. */
function ratedThoughGone(db: Db, period: Period, employeeIds: readonly string[] | undefined): string[] {
  const among = employeeIds ? 'e.id IN (SELECT value FROM json_each(@people)) AND ' : ''
  return prepareValues(
    db,
    `SELECT e.id FROM employee e WHERE ${among}coalesce(${inServiceOn}, 0) = 0 AND EXISTS (
       SELECT 1 FROM evaluation v WHERE v.employee_id = e.id AND v.period_key = @period
         AND (v.result_rating IS NOT NULL OR v.behaviour_rating IS NOT NULL))`,
  ).all({
    period: period.key,
    on: period.end,
    ...(employeeIds && { people: JSON.stringify(employeeIds) }),
  }) as string[]
}
