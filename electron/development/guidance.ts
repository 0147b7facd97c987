import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import {
  type Agreed,
  type Guidance,
  type GuidanceDraft,
  type GuidanceFilter,
  type GuidanceKind,
  type GuidancePage,
  guidanceKinds,
} from '#shared/development/guidance.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, first, run, sql, type WritableDb } from '../db/sql.ts'
import { findPerson, listPeople, namedIn } from '../people/people.ts'
import { requireHand } from '../people/relations.ts'
import { proposedIn } from './below.ts'
import { lineOf } from './people-in.ts'
import { readsKind, rightOfKind } from './rights.ts'
import { peopleOf } from './trainings.ts'

/** The records of a year, the newest first, and whom two periods below in a row propose for guidance. */
export function guidancePage(context: QueryContext, filter: GuidanceFilter): GuidancePage {
  const { db, session, today } = context
  const { year, unitId, employeeId, kind, due, offset, limit } = filter
  const rows = rowsIn(db, filter, today)
  const people = peopleOf(context, year, { unitId, ids: rows.map(({ employee_id: id }) => id) })
  const mayRead = readsKind(db, session, today)
  const seen = rows.filter((row) => people.has(row.employee_id) && mayRead(row.employee_id, row.kind))
  const isDue = (row: Row<'guidance'>) =>
    row.follow_up_on !== null && row.outcome === null && row.follow_up_on <= today
  // what waits from the year before is looked at in this one
  const ofYear = seen.filter(({ date }) => date.startsWith(`${year}-`))
  const waiting = seen.filter(isDue)
  const listed = (due ? waiting : ofYear).filter((row) => kind === undefined || row.kind === kind)
  const guidanceOf = toldBy(context)
  return {
    total: listed.length,
    counts: Object.fromEntries(
      guidanceKinds.map((one) => [one, ofYear.filter((row) => row.kind === one).length]),
    ) as GuidancePage['counts'],
    due: waiting.length,
    rows: listed.slice(offset, offset + limit).map((row) => ({
      ...lineOf(people.get(row.employee_id)!),
      guidance: guidanceOf(row),
      due: isDue(row),
    })),
    proposed: proposedIn(context, { year, unitId, employeeId }),
  }
}

/** Of the year, and what waits to be looked at again from earlier ones. */
function rowsIn(db: Db, { year, employeeId }: GuidanceFilter, today: string): Row<'guidance'>[] {
  let query = sql
    .selectFrom('guidance')
    .selectAll()
    .where((of) =>
      of.or([
        of('date', 'like', `${year}-%`),
        of.and([of('follow_up_on', '<=', today), of('outcome', 'is', null)]),
      ]),
    )
  if (employeeId !== undefined) query = query.where('employee_id', '=', employeeId)
  return all(db, query.orderBy('date', 'desc').orderBy('id', 'desc'))
}

/** A person's records that the session may read, the newest first. */
export function guidanceOf(context: QueryContext, employeeId: string): Guidance[] {
  const { db, session, today } = context
  const mayRead = readsKind(db, session, today)
  const rows = all(
    db,
    sql
      .selectFrom('guidance')
      .selectAll()
      .where('employee_id', '=', employeeId)
      .orderBy('date', 'desc')
      .orderBy('id', 'desc'),
  )
  return rows.filter(({ kind }) => mayRead(employeeId, kind)).map(toldBy(context))
}

/** What was agreed before a period ended and how it went, the newest first; for whoever rates the period. */
export function agreedBefore(
  context: QueryContext,
  { employeeId, period: key }: { readonly employeeId: string; readonly period: string },
): Agreed[] {
  const period = requirePeriod(context.db, key)
  findPerson(context.db, employeeId, period.end, context.session.scope)
  return guidanceOf(context, employeeId)
    .filter(({ agreed, date }) => agreed !== undefined && date <= period.end)
    .slice(0, mostAgreed)
    .map(({ id, kind, date, agreed = '', coreValue, measure, followUpOn, outcome }) =>
      present({ id, employeeId, kind, date, agreed, coreValue, measure, followUpOn, outcome }),
    )
}
const mostAgreed = 3

/** A record as the session is told it. */
function toldBy(context: QueryContext): (row: Row<'guidance'>) => Guidance {
  const { db, session, today } = context
  const rights = new Map(guidanceKinds.map((kind) => [kind, rightOfKind(kind)(db, session, today)]))
  const isNamed = namedIn(db, session.scope, today)
  return (row) =>
    present({
      id: row.id,
      rowVersion: row.row_version,
      employeeId: row.employee_id,
      kind: row.kind,
      date: row.date,
      leaderId: row.leader_id !== null && isNamed(row.leader_id) ? row.leader_id : undefined,
      leader:
        row.leader_id === null ? row.leader : isNamed(row.leader_id) ? nameOf(db, row.leader_id) : undefined,
      coreValue: row.core_value,
      measure: row.measure,
      body: JSON.parse(row.body) as Record<string, string>,
      scores: row.kind === 'leaderSheet' ? scoresOf(db, row.id) : [],
      agreed: row.agreed,
      followUpOn: row.follow_up_on,
      outcome: row.outcome,
      writable: rights.get(row.kind)!(row.employee_id),
    })
}

export function nameOf(db: Db, id: string): string | undefined {
  return listPeople(db, {
    on: '9999-12-31',
    scope: { kind: 'all' },
    employeeIds: [id],
    who: 'all',
  })[0]?.fullName
}

function scoresOf(db: Db, id: string): Guidance['scores'] {
  return all(db, sql.selectFrom('competence_score').selectAll().where('guidance_id', '=', id)).map(
    ({ competence, score, reason }) => present({ competence, score, reason }),
  )
}

export function saveGuidance(context: CommandContext, draft: GuidanceDraft): Guidance {
  const { db, session, today } = context
  const { id, employeeId, kind, date, leaderId } = draft
  const { fullName } = findPerson(db, employeeId, dayIn(Number(date.slice(0, 4)), today), session.scope)
  requireHand(db, session, [employeeId], today, rightOfKind(kind))
  requirePast(date, today)
  if (leaderId !== undefined) requireNamed(context, employeeId, leaderId)
  describe(context, { employeeId, fullName, kind })
  const known = id === undefined ? undefined : findGuidance(db, id)
  if (known && (known.employee_id !== employeeId || known.kind !== kind))
    throw new AppError('not_found', 'guidance.error.gone')
  if (known) requireVersion(known.row_version, draft.rowVersion)
  const key = known?.id ?? newId()
  if (known) changeRow(db, 'guidance', { id: key }, columnsOf(draft))
  else
    run(
      db,
      sql.insertInto('guidance').values({
        id: key,
        employee_id: employeeId,
        kind,
        writer_id: session.employeeId ?? null,
        ...columnsOf(draft),
      }),
    )
  storeScores(db, key, draft.scores)
  return toldBy(context)(findGuidance(db, key))
}

function columnsOf(draft: GuidanceDraft) {
  const said = Object.entries(draft.body).filter(([, text]) => text !== undefined)
  return {
    date: draft.date,
    leader_id: draft.leaderId ?? null,
    leader: draft.leaderId === undefined ? (draft.leader ?? null) : null,
    core_value: draft.coreValue ?? null,
    measure: draft.measure ?? null,
    body: JSON.stringify(Object.fromEntries(said)),
    agreed: draft.agreed ?? null,
    follow_up_on: draft.followUpOn ?? null,
    outcome: draft.outcome ?? null,
  }
}

/** What has been done has been done by today. */
export function requirePast(date: string, today: string): void {
  if (date > today) throw AppError.atField('date', 'guidance.error.future')
}

/** Who guided is somebody else, of the office, whom the session may name. */
function requireNamed({ db, session, today }: CommandContext, employeeId: string, leaderId: string): void {
  if (leaderId === employeeId) throw AppError.atField('leaderId', 'guidance.error.self')
  if (!namedIn(db, session.scope, today)(leaderId))
    throw AppError.atField('leaderId', 'error.employee.missing', {}, 'not_found')
}

function describe(
  context: CommandContext,
  {
    employeeId,
    fullName,
    kind,
  }: { readonly employeeId: string; readonly fullName: string; readonly kind: GuidanceKind },
): void {
  context.describe({ object: `${fullName} · ${formOf[kind]}`, employeeIds: [employeeId] })
}
const formOf: Readonly<Record<GuidanceKind, string>> = {
  coaching: 'coaching',
  mentoring: 'mentoring',
  employeeSheet: 'B.1.8',
  leaderSheet: 'B.1.9',
  problemReport: 'B.1.10',
}

function storeScores(db: WritableDb, id: string, scores: GuidanceDraft['scores']): void {
  const before = new Map(scoresOf(db, id).map((score) => [score.competence, score]))
  const isSame = (score: GuidanceDraft['scores'][number]) => {
    const known = before.get(score.competence)
    return known?.score === score.score && known.reason === score.reason
  }
  const kept = new Set(scores.filter(isSame).map(({ competence }) => competence))
  for (const competence of before.keys())
    if (!kept.has(competence))
      run(
        db,
        sql.deleteFrom('competence_score').where('guidance_id', '=', id).where('competence', '=', competence),
      )
  for (const { competence, score, reason } of scores)
    if (!kept.has(competence))
      run(
        db,
        sql
          .insertInto('competence_score')
          .values({ guidance_id: id, competence, score, reason: reason ?? null }),
      )
}

export function removeGuidance(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): void {
  const { db, session, today } = context
  const known = findGuidance(db, id)
  const { fullName } = findPerson(db, known.employee_id, today, session.scope)
  requireHand(db, session, [known.employee_id], today, rightOfKind(known.kind))
  requireVersion(known.row_version, rowVersion)
  if (first(db, sql.selectFrom('counselling').select('id').where('report_id', '=', id)))
    throw new AppError('conflict', 'guidance.error.counselled')
  describe(context, { employeeId: known.employee_id, fullName, kind: known.kind })
  run(db, sql.deleteFrom('competence_score').where('guidance_id', '=', id))
  run(db, sql.deleteFrom('guidance').where('id', '=', id))
}

export function findGuidance(db: Db, id: string): Row<'guidance'> {
  const row = first(db, sql.selectFrom('guidance').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'guidance.error.gone')
  return row
}
