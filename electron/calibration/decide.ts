import { AppError } from '#shared/api/errors.ts'
import type { RatingCell } from '#shared/appraisal/evaluation.ts'
import type { Decision } from '#shared/calibration/meeting.ts'
import type { Period } from '#shared/period/period.ts'
import type { CommandContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { rateCells } from '../appraisal/rate.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { standInOf } from '../appraisal/stand-ins.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, run, sql } from '../db/sql.ts'
import type { Person } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import { attendeesOf, findMeeting, requireUnlocked } from './meeting.ts'

/**
 * What the meeting decides about one person. To rate is the appraiser's alone (Ps 24), so he has to be there; the marks move as if he had
 * given them, by the same way and the same refusals, and the log says who entered it and why.
 */
export function decide(context: CommandContext, decision: Decision): void {
  const { db, session } = context
  const period = requirePeriod(db, decision.period)
  const person = whomItMayDecideAbout(context, period, decision.employeeId)
  const appraiser = presentAppraiser(db, period, person)
  const before = evaluationOf(db, person.id, period.key)
  requireSeen(decision, before)
  const cells = cellsOf(decision, person.id)
  if (cells.length > 0) rateCells({ ...context, session: inHandOf(session, appraiser) }, period, cells)
  noteDecision(context, decision, { before, after: evaluationOf(db, person.id, period.key) })
  context.describe({
    object: `${person.fullName} · ${period.key}`,
    reason: decision.reason,
    employeeIds: [person.id],
  })
}

/** Somebody in sight and not oneself, while the meeting is open. */
function whomItMayDecideAbout({ db, session }: CommandContext, period: Period, employeeId: string): Person {
  const meeting = findMeeting(db, period.key)
  if (!meeting) throw new AppError('conflict', 'calibration.error.notOpen', { period: period.key })
  requireUnlocked(meeting, period.key)
  const [person] = ratedPeople(db, period, session.scope, [employeeId])
  if (!person) throw new AppError('not_found', 'error.employee.missing')
  if (person.id === session.employeeId) throw new AppError('forbidden', 'appraisal.error.own')
  return person
}

interface Moved {
  readonly before: Marks
  readonly after: Marks
}

function noteDecision(
  { db, session, now }: CommandContext,
  { period, employeeId, reason }: Decision,
  { before, after }: Moved,
): void {
  run(
    db,
    sql.insertInto('calibration_decision').values({
      id: newId(),
      period_key: period,
      employee_id: employeeId,
      reason,
      result_before: before.result_rating,
      behaviour_before: before.behaviour_rating,
      predikat_before: before.predikat,
      result_after: after.result_rating,
      behaviour_after: after.behaviour_rating,
      predikat_after: after.predikat,
      decided_at: now,
      decided_by: session.name,
    }),
  )
}

/** Whoever rates this person in this period: the appraiser, or who stands in for him (L IV.A.2–3). */
function presentAppraiser(db: Db, period: Period, person: Person): string {
  const { superiorId, received } = superiorsOn(db, period.end).get(person.id) ?? {}
  const name = person.fullName
  if (received) throw new AppError('conflict', 'calibration.error.ratedOutside', { name })
  const raterId = standInOf(db, person.id, period.key)?.raterId ?? superiorId
  if (raterId === undefined || !attendeesOf(db, period.key).includes(raterId))
    throw new AppError('conflict', 'calibration.error.appraiserAway', { name })
  return raterId
}

/** The appraiser who sits in the meeting and whose marks these are. */
const inHandOf = (session: Session, employeeId: string): Session => ({
  ...session,
  role: 'head',
  scope: { kind: 'all' },
  employeeId,
})

type Marks = Pick<Row<'evaluation'>, 'result_rating' | 'behaviour_rating' | 'predikat'>

const unmarked: Marks = { result_rating: null, behaviour_rating: null, predikat: null }

function evaluationOf(db: Db, employeeId: string, period: string): Marks {
  const found = first(
    db,
    sql
      .selectFrom('evaluation')
      .select(['result_rating', 'behaviour_rating', 'predikat'])
      .where('employee_id', '=', employeeId)
      .where('period_key', '=', period),
  )
  return found ?? unmarked
}

function requireSeen({ seen }: Decision, marks: Marks): void {
  const isAsSeen = seen.result === marks.result_rating && seen.behaviour === marks.behaviour_rating
  if (!isAsSeen) throw new AppError('conflict', 'error.changedMeanwhile')
}

/** Those that are to be another than they were. */
function cellsOf({ result, behaviour, seen }: Decision, employeeId: string): RatingCell[] {
  return [
    ...(result !== null && result !== seen.result
      ? [{ employeeId, field: 'result' as const, value: result }]
      : []),
    ...(behaviour !== null && behaviour !== seen.behaviour
      ? [{ employeeId, field: 'behaviour' as const, value: behaviour }]
      : []),
  ]
}
