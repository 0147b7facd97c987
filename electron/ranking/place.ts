import { present } from '#shared/api/present.ts'
import type { RankedPlace } from '#shared/ranking/ranking.ts'
import type { QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { findPerson, requireVisible } from '../people/people.ts'
import { rowsOf } from './list.ts'
import { changesIn } from './movement.ts'
import { partsOf, placesIn } from './parts.ts'
import { scoredPeople } from './scored-people.ts'

/** Where one person stands among all whom the session may see, and whether a new post or grade came with it. */
export function placeOf(
  context: QueryContext,
  { period: key, employeeId }: { readonly period: string; readonly employeeId: string },
): RankedPlace {
  const { db, session, today } = context
  const period = requirePeriod(db, key)
  const whole = { period: key, by: 'office' } as const
  const [part] = partsOf(db, period, session.scope, whole)
  const of = part?.rows.length ?? 0
  const at = part && placesIn(part).get(employeeId)
  if (part && at !== undefined) {
    const row = rowsOf(context, whole, { period, list: scoredPeople(db, period) })(part, at)
    return { period: key, of, row, ...present({ changed: row.changed }) }
  }
  // who was seen then has no place; who is seen today may be asked for
  requireVisible(db, [employeeId], today, session.scope)
  const person = findPerson(db, employeeId, period.end, { kind: 'all' })
  return { period: key, of, ...present({ changed: changesIn(db, period)(person) }) }
}
