import { present } from '#shared/api/present.ts'
import type { CitedEvidence, FeedbackOfPerson } from '#shared/feedback/feedback.ts'
import { leadingKinds } from '#shared/feedback/giver.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { QueryContext } from '../api/context.ts'
import { type Db, tuples } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { findPerson, listPeople } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import { resultsOf } from '../plan/planned-results.ts'
import { feedbackIn } from './read-feedback.ts'
import { mayGive } from './right-to-give.ts'
import { runningPeriod } from './running-period.ts'

/** Everything that was said about one person, and what the form needs. */
export function feedbackOfPerson(
  context: QueryContext,
  { employeeId, year }: { readonly employeeId: string; readonly year: number },
): FeedbackOfPerson {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const { fullName, unit } = findPerson(db, employeeId, on, session.scope)
  const entries = feedbackIn(context, employeeId, year)
  const period = runningPeriod(db, year, today)
  return present({
    employeeId,
    fullName,
    unit,
    entries,
    results: resultsOf(db, employeeId, year),
    evidence: evidenceOf(db, employeeId, year),
    leader: leaderOf(db, employeeId, on),
    given: entries.some(
      ({ giverKind, date }) => leadingKinds.includes(giverKind) && date >= period.start && date <= period.end,
    ),
    period: period.key,
    writable: mayGive(db, session, on)(employeeId),
  })
}

const evidenceOf = (db: Db, employeeId: string, year: number): CitedEvidence[] =>
  tuples<[string, string, string]>(
    db,
    `SELECT v.id, v.name, v.work_result_id FROM evidence v JOIN work_result w ON w.id = v.work_result_id
      JOIN plan p ON p.id = w.plan_id WHERE p.employee_id = @employeeId AND p.year = @year ORDER BY v.id`,
    { employeeId, year },
  ).map(([id, name, workResultId]) => ({ id, name, workResultId }))

/** Who rates somebody is no secret. */
function leaderOf(db: Db, employeeId: string, on: string): FeedbackOfPerson['leader'] {
  const id = superiorsOn(db, on).get(employeeId)?.superiorId
  if (id === undefined) return undefined
  const [leader] = listPeople(db, { on, scope: { kind: 'all' }, who: 'all', employeeIds: [id] })
  return leader && { id, name: leader.fullName }
}
