import { takesFigures } from '#shared/appraisal/evaluation-state.ts'
import { standInArticles, type StandIn, type StandInDraft } from '#shared/appraisal/desk/stand-in.ts'
import type { RatedByPerson } from '#shared/appraisal/explanation.ts'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { Period } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import type { CommandContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, tuples, type WritableDb } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { printedName } from '../people/employees.ts'
import { listPeople } from '../people/people.ts'
import { actorsToward } from '../people/relations.ts'
import { superiorsOn } from '../people/superiors.ts'
import { ensureEvaluations, refreshAppraisers, requirePeriod } from './evaluations.ts'
import { ratedPeople } from './rated-people.ts'

/** As whom a session acts toward each evaluation of a period: who stands in for an appraiser rates, the one he stands in for does not. */
export function withStandIns(
  db: Db,
  session: Session,
  period: Period,
  actors: (employeeId: string) => readonly Actor[],
): (employeeId: string) => readonly Actor[] {
  if (session.role === 'owner') return actors
  const raters = standInsOf(db, period)
  if (raters.size === 0) return actors
  const superiors = superiorsOn(db, period.end)
  return (id) => {
    const rater = raters.get(id)
    if (rater === undefined) return actors(id)
    const others = actors(id).filter((actor) => actor !== 'appraiser')
    // nobody reviews or decides about what he rated himself: whoever stands above him does
    if (rater === session.employeeId)
      return [...others.filter((actor) => actor !== 'reviewer' && actor !== 'appraiserSuperior'), 'appraiser']
    const isAboveRater = superiors.get(rater)?.superiorId === session.employeeId
    return isAboveRater && session.employeeId !== id && !others.includes('appraiserSuperior')
      ? [...others, 'appraiserSuperior']
      : others
  }
}

/** Whoever has a stand-in in a period → who that is. */
export function standInsOf(db: Db, { key: period }: Period): ReadonlyMap<string, string> {
  return new Map(
    tuples<[string, string]>(
      db,
      `SELECT e.employee_id, s.rater_id FROM stand_in s JOIN evaluation e ON e.id = s.evaluation_id
        WHERE e.period_key = @period`,
      { period },
    ),
  )
}

/** Who rates a person in a period instead of the appraiser, if anybody. */
export function standInOf(db: Db, employeeId: string, periodKey: string): StandIn | undefined {
  const row = prepare(
    db,
    `SELECT s.* FROM stand_in s JOIN evaluation e ON e.id = s.evaluation_id
      WHERE e.employee_id = ? AND e.period_key = ?`,
  ).get(employeeId, periodKey) as Row<'stand_in'> | undefined
  if (!row) return undefined
  return present({
    raterId: row.rater_id,
    rater: nameOf(db, row.rater_id),
    insteadOf: row.instead_of === null ? undefined : nameOf(db, row.instead_of),
    kind: row.kind,
    reason: row.reason,
    rowVersion: row.row_version,
  })
}

/** Who names a stand-in, and takes one back: the appraiser's superior, or the clerk who records it; nobody for himself. */
export function mayNameRater(db: Db, session: Session, { end }: Period): (employeeId: string) => boolean {
  const actorsOf = actorsToward(db, session, end)
  return (id) =>
    session.employeeId !== id &&
    actorsOf(id).some((actor) => actor === 'clerk' || actor === 'appraiserSuperior')
}

/** Whom somebody rates in a period and for whom a session may say who does instead. */
export function namedFor(db: Db, session: Session, period: Period, appraiserId: string): RatedByPerson[] {
  const mayName = mayNameRater(db, session, period)
  const ids = [...superiorsOn(db, period.end)].flatMap(([id, { superiorId }]) =>
    superiorId === appraiserId && mayName(id) ? [id] : [],
  )
  if (ids.length === 0) return []
  return ratedPeople(db, period, { kind: 'all' }, ids).map(({ id, fullName }) =>
    present({ employeeId: id, fullName, standIn: standInOf(db, id, period.key) }),
  )
}

/** Hands one evaluation to whoever rates instead of the appraiser, or back to him; the reason stays in the log. */
export function setStandIn(context: CommandContext, draft: StandInDraft): void {
  const { db, session } = context
  const { employeeId, raterId, reason } = draft
  const period = requirePeriod(db, draft.period)
  const mayName = mayNameRater(db, session, period)(employeeId)
  // whoever stands above the appraiser need not see his people otherwise
  const [person] = ratedPeople(db, period, mayName ? { kind: 'all' } : session.scope, [employeeId])
  if (!person) throw AppError.atField('employeeId', 'error.employee.missing', {}, 'not_found')
  if (!mayName) throw new AppError('forbidden', 'appraisal.error.standInNotYours')
  requireVersion(standInOf(db, employeeId, period.key)?.rowVersion ?? 0, draft.rowVersion)
  const id = ensureEvaluations(db, [employeeId], period.key).get(employeeId)!
  const { state } = prepare(db, 'SELECT state FROM evaluation WHERE id = ?').get(id) as Pick<
    Row<'evaluation'>,
    'state'
  >
  if (!takesFigures(state))
    throw new AppError('conflict', 'appraisal.error.locked', { name: person.fullName })
  context.describe({
    object: `${person.fullName} · ${period.key}`,
    reason,
    employeeIds: [employeeId, ...(raterId === undefined ? [] : [raterId])],
  })
  if (raterId === undefined) {
    if (draft.rowVersion === 0) throw AppError.atField('raterId', 'error.required')
    prepare(db, 'DELETE FROM stand_in WHERE evaluation_id = ?').run(id)
    refreshAppraisers(db, [id], period)
    return
  }
  const insteadOf = requireRater(context, period, { ...draft, raterId })
  putStandIn(db, id, { raterId, insteadOf, kind: draft.kind, reason })
}

/** Keeps who makes an evaluation instead of its appraiser. */
export function putStandIn(
  db: WritableDb,
  id: string,
  { insteadOf, ...told }: Pick<StandIn, 'raterId' | 'kind' | 'reason'> & { insteadOf: string | undefined },
): void {
  prepare(
    db,
    `INSERT INTO stand_in (evaluation_id, rater_id, instead_of, kind, reason)
      VALUES (@id, @raterId, @insteadOf, @kind, @reason)
      ON CONFLICT (evaluation_id) DO UPDATE SET rater_id = excluded.rater_id, instead_of = excluded.instead_of,
        kind = excluded.kind, reason = excluded.reason, row_version = row_version + 1`,
  ).run({ id, insteadOf: insteadOf ?? null, ...told })
  prepare(db, 'UPDATE evaluation SET appraiser_id = ?, row_version = row_version + 1 WHERE id = ?').run(
    told.raterId,
    id,
  )
}

/** Refuses whom the law does not let take over; returns who is missing. */
function requireRater(
  { db, today }: CommandContext,
  period: Period,
  { employeeId, raterId, kind }: StandInDraft & { readonly raterId: string },
): string | undefined {
  const superiors = superiorsOn(db, period.end)
  const regular = superiors.get(employeeId)
  if (regular?.received) throw new AppError('conflict', 'appraisal.error.standInReceived')
  const on = kind === 'successor' ? today : period.end
  const people = listPeople(db, { on, scope: { kind: 'all' }, employeeIds: [raterId] })
  if (people.length === 0) throw AppError.atField('raterId', 'error.employee.missing', {}, 'not_found')
  if (raterId === employeeId) throw AppError.atField('raterId', 'appraisal.error.own', {}, 'forbidden')
  const missing = regular?.superiorId
  if (raterId === missing) throw AppError.atField('raterId', 'appraisal.error.standInSame', {}, 'conflict')
  if (kind === 'superior' && !isAbove(superiors, missing ?? employeeId, raterId))
    throw AppError.atField(
      'raterId',
      'appraisal.error.standInNotAbove',
      { article: standInArticles.superior },
      'conflict',
    )
  if (kind === 'successor') requireSuccessor({ db, today }, period, { employeeId, raterId, missing })
  return missing
}

/** Who left before the window or within it is not followed: the one rates no more, the other still does (L IV.A.14). */
function requireSuccessor(
  { db, today }: Pick<CommandContext, 'db' | 'today'>,
  period: Period,
  { employeeId, raterId, missing }: { employeeId: string; raterId: string; missing: string | undefined },
): void {
  const { end } = evaluationWindow(period, settingsOfYear(db, period.year).periodicWindow)
  const superiorOn = (day: string) => superiorsOn(db, day).get(employeeId)?.superiorId
  if (today > end && superiorOn(end) === missing && superiorOn(today) === raterId) return
  throw AppError.atField('raterId', 'appraisal.error.standInNotSuccessor', { windowEnd: end }, 'conflict')
}

/** Whether somebody stands above a person, level by level (L IV.A.2). */
export function isAbove(superiors: ReturnType<typeof superiorsOn>, from: string, raterId: string): boolean {
  const seen = new Set<string>()
  for (
    let id = superiors.get(from)?.superiorId;
    id !== undefined && !seen.has(id);
    id = superiors.get(id)?.superiorId
  ) {
    if (id === raterId) return true
    seen.add(id)
  }
  return false
}

function nameOf(db: Db, id: string): string {
  const row = prepare(db, 'SELECT * FROM employee WHERE id = ?').get(id) as Row<'employee'> | undefined
  return row === undefined ? '' : printedName(row)
}
