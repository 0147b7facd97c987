import { AppError } from '#shared/api/errors.ts'
import { yearOf } from '#shared/date/iso-date.ts'
import type { Feedback, FeedbackDraft } from '#shared/feedback/feedback.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { CommandContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepareValues, run, sql, type WritableDb } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { findPerson, listPeople, namedIn } from '../people/people.ts'
import { feedbackOfRow } from './read-feedback.ts'
import { isOnBehalf, mayChange, requireGiver } from './right-to-give.ts'

type FeedbackRow = Row<'feedback'>

export function saveFeedback(context: CommandContext, draft: FeedbackDraft): Feedback {
  const { db, session, today } = context
  const known = draft.id === undefined ? undefined : ownRow(context, draft.id)
  if (known && known.employee_id !== draft.employeeId) throw new AppError('not_found', 'feedback.error.gone')
  if (draft.date > today) throw AppError.atField('date', 'feedback.error.future')
  const year = yearOf(draft.date)
  requireYear(db, year)
  requirePerson(context, draft.employeeId, draft.date)
  requireTarget(db, draft, year)
  const values = { ...columnsOf(draft), ...giverOf(context, draft, known) }
  const id = known?.id ?? newId()
  if (known) {
    requireVersion(known.row_version, draft.rowVersion)
    changeRow(db, 'feedback', { id }, values)
  } else run(db, sql.insertInto('feedback').values({ id, employee_id: draft.employeeId, ...values }))
  cite(db, id, draft.evidenceIds)
  return feedbackOfRow(db, session, id)!
}

export function removeFeedback(context: CommandContext, id: string, rowVersion: number): void {
  const { db } = context
  const known = ownRow(context, id)
  requirePerson(context, known.employee_id, known.date)
  requireVersion(known.row_version, rowVersion)
  run(db, sql.deleteFrom('feedback_evidence').where('feedback_id', '=', id))
  run(db, sql.deleteFrom('feedback').where('id', '=', id))
}

/** The person in sight about whom one may say something; named in the event. */
function requirePerson(context: CommandContext, employeeId: string, date: string): void {
  const { db, session, today } = context
  const on = dayIn(yearOf(date), today)
  const { fullName } = findPerson(db, employeeId, on, session.scope)
  requireGiver(db, session, employeeId, on)
  context.describe({ object: `${fullName} · ${date}`, employeeIds: [employeeId] })
}

/** An entry that the session sees and may change. */
function ownRow(context: CommandContext, id: string): FeedbackRow {
  const { db, session, today } = context
  const row = first(db, sql.selectFrom('feedback').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'feedback.error.gone')
  const on = dayIn(yearOf(row.date), today)
  findPerson(db, row.employee_id, on, session.scope)
  requireGiver(db, session, row.employee_id, on)
  if (!mayChange(session, row)) throw new AppError('forbidden', 'feedback.error.notGiver')
  return row
}

type Giver = Pick<FeedbackRow, 'giver_kind' | 'giver_id' | 'giver_name'>

/** Who said it. A leader who is signed in says his own, or records what others told him. */
function giverOf(context: CommandContext, draft: FeedbackDraft, known: FeedbackRow | undefined): Giver {
  const { giverKind, giverId, giverName } = draft
  const named = { giver_kind: giverKind, giver_name: giverName ?? null }
  if (giverKind === 'leader' && !isOnBehalf(context.session))
    return { ...named, giver_id: ownId(context.session, draft) }
  if (giverKind === 'leader' && giverId === undefined && giverName === undefined)
    throw AppError.atField('giverId', 'feedback.error.noGiver')
  if (giverId !== undefined) requireKnown(context, { ...draft, giverId }, known)
  return { ...named, giver_id: giverId ?? null }
}

function ownId({ employeeId: own }: Session, { giverId, giverName }: FeedbackDraft): string | null {
  if (giverName !== undefined || (giverId !== undefined && giverId !== own))
    throw AppError.atField('giverId', 'feedback.error.notGiver')
  return own ?? null
}

/** Somebody of this office whose name the session may know. */
function requireKnown(
  { db, session, today }: CommandContext,
  { giverId, employeeId, date }: FeedbackDraft & { readonly giverId: string },
  known: FeedbackRow | undefined,
): void {
  if (giverId === employeeId) throw AppError.atField('giverId', 'feedback.error.own')
  if (giverId === known?.giver_id) return
  const on = dayIn(yearOf(date), today)
  const [found] = listPeople(db, { on, scope: { kind: 'all' }, who: 'all', employeeIds: [giverId] })
  if (found === undefined || !namedIn(db, session.scope, on)(giverId))
    throw AppError.atField('giverId', 'error.employee.missing', {}, 'not_found')
}

/** Result, indicator and evidence are the person's own in the year of the day. */
function requireTarget(db: Db, draft: FeedbackDraft, year: number): void {
  const { employeeId, workResultId, indicatorId, evidenceIds } = draft
  const owned = prepareValues(
    db,
    `SELECT 1 FROM work_result w JOIN plan p ON p.id = w.plan_id
      WHERE w.id = @workResultId AND p.employee_id = @employeeId AND p.year = @year`,
  )
  if (workResultId !== undefined && owned.get({ workResultId, employeeId, year }) === undefined)
    throw AppError.atField('workResultId', 'feedback.error.otherResult')
  const ofIndicator = prepareValues(db, 'SELECT work_result_id FROM indicator WHERE id = ?')
  if (indicatorId !== undefined && ofIndicator.get(indicatorId) !== workResultId)
    throw AppError.atField('indicatorId', 'feedback.error.otherResult')
  const pieces = prepareValues(
    db,
    `SELECT count(*) FROM evidence v JOIN work_result w ON w.id = v.work_result_id JOIN plan p ON p.id = w.plan_id
      WHERE v.id IN (SELECT value FROM json_each(@ids)) AND p.employee_id = @employeeId AND p.year = @year`,
  )
  const ids = [...new Set(evidenceIds)]
  if (ids.length > 0 && pieces.get({ ids: JSON.stringify(ids), employeeId, year }) !== ids.length)
    throw AppError.atField('evidenceIds', 'feedback.error.otherEvidence')
}

function columnsOf(draft: FeedbackDraft) {
  return {
    date: draft.date,
    mode: draft.mode,
    rhythm: draft.rhythm,
    work_result_id: draft.workResultId ?? null,
    indicator_id: draft.indicatorId ?? null,
    core_value: draft.coreValue ?? null,
    situation: draft.situation ?? null,
    fact: draft.fact,
    effect: draft.effect ?? null,
    next_step: draft.nextStep ?? null,
    symbol: draft.symbol,
    requested: draft.requested ? 1 : 0,
  } as const
}

/** The pieces on which it rests, as they are named now. */
function cite(db: WritableDb, feedbackId: string, evidenceIds: readonly string[]): void {
  const asked = new Set(evidenceIds)
  const cited = prepareValues(db, 'SELECT evidence_id FROM feedback_evidence WHERE feedback_id = ?').all(
    feedbackId,
  ) as string[]
  for (const id of cited)
    if (!asked.delete(id))
      run(
        db,
        sql
          .deleteFrom('feedback_evidence')
          .where('feedback_id', '=', feedbackId)
          .where('evidence_id', '=', id),
      )
  for (const id of asked)
    run(db, sql.insertInto('feedback_evidence').values({ feedback_id: feedbackId, evidence_id: id }))
}
