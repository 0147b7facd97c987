import { AppError, type Message } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { yearOf } from '#shared/date/iso-date.ts'
import { decimalOf, hundredthsOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { ProgressDraft, ProgressEntry, ProgressLines } from '#shared/progress/progress.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepare, prepareValues, run, sql } from '../db/sql.ts'
import { findPerson, type Person } from '../people/people.ts'
import { isValidPlan } from '../plan/read-plan.ts'
import { requireOwnHand } from './own-hand.ts'

type EntryRow = Row<'progress_entry'>
type Line = ProgressLines['lines'][number]

export function entryOf(row: EntryRow, evidence: number): ProgressEntry {
  return present({
    id: row.id,
    rowVersion: row.row_version,
    date: row.date,
    workResultId: row.work_result_id,
    indicatorId: row.indicator_id,
    text: row.text,
    quantity: row.quantity === null ? undefined : decimalOf(row.quantity),
    final: row.final === 1,
    evidence,
  })
}

/** A result of a plan that holds, with whose it is; refuses what is out of sight like what is not there. */
interface OwnedResult {
  readonly id: string
  readonly employeeId: string
  readonly year: number
  readonly from: string
  readonly to: string
}

const ownedSql = `SELECT w.id, p.employee_id AS employeeId, p.year, p.from_date AS "from", p.to_date AS "to"
  FROM work_result w JOIN plan p ON p.id = w.plan_id WHERE w.id = @id`

/** A result to which something is added: of the plan that holds. */
export function findResult(db: Db, id: string): OwnedResult {
  return readResult(db, `${ownedSql} AND ${isValidPlan}`, id)
}

/** A result on which something hangs already, be it of an earlier version of the plan. */
export function findAnyResult(db: Db, id: string): OwnedResult {
  return readResult(db, ownedSql, id)
}

function readResult(db: Db, text: string, id: string): OwnedResult {
  const found = prepare(db, text).get({ id }) as OwnedResult | undefined
  if (!found) throw new AppError('not_found', 'plan.error.resultMissing')
  return found
}

/** The person of a result, in sight and with the right to write for; named in the event. */
export function personOfResult(context: CommandContext, result: OwnedResult, about: string): Person {
  const { db, session, today } = context
  const on = dayIn(result.year, today)
  const person = findPerson(db, result.employeeId, on, session.scope)
  requireOwnHand(db, session, result.employeeId, on)
  context.describe({ object: `${person.fullName} · ${about}`, employeeIds: [result.employeeId] })
  return person
}

/** Stores one line and answers it as it stands. */
export function saveEntry(context: CommandContext, draft: ProgressDraft): ProgressEntry {
  const { db, today } = context
  const known = draft.id === undefined ? undefined : findEntry(db, draft.id)
  const result = findResult(db, draft.workResultId)
  personOfResult(context, result, draft.date)
  const problem = problemOf(db, draft, result, today)
  if (problem) throw AppError.atField(problem.field, problem.key, problem.params)
  if (known === undefined) return entryOf(rowOf(db, insertLine(context, draft)), 0)
  // a line may move to another result of the same person, never to somebody else's
  const before = findAnyResult(db, known.work_result_id)
  if (before.employeeId !== result.employeeId || before.year !== result.year)
    throw new AppError('not_found', 'progressEntry.error.gone')
  requireVersion(known.row_version, draft.rowVersion)
  changeRow(db, 'progress_entry', { id: known.id }, columnsOf(draft))
  return entryOf(rowOf(db, known.id), evidenceOf(db, known.id))
}

export function removeEntry(context: CommandContext, id: string, rowVersion: number): void {
  const { db } = context
  const known = findEntry(db, id)
  personOfResult(context, findAnyResult(db, known.work_result_id), known.date)
  requireVersion(known.row_version, rowVersion)
  const evidence = evidenceOf(db, id)
  if (evidence > 0) throw new AppError('conflict', 'progressEntry.error.holdsEvidence', { count: evidence })
  run(db, sql.deleteFrom('progress_entry').where('id', '=', id))
}

/** Adds the lines that are not there yet: all of them, or none with the message at the line. */
export function addLines(
  context: CommandContext,
  { employeeId, lines }: ProgressLines,
): { readonly added: number; readonly known: number } {
  const { db, today } = context
  const results = new Map(
    [...new Set(lines.map(({ workResultId }) => workResultId))].map((id) => [id, findResult(db, id)]),
  )
  for (const result of results.values()) {
    if (result.employeeId !== employeeId) throw new AppError('not_found', 'plan.error.resultMissing')
    personOfResult(context, result, String(result.year))
  }
  const fields = Object.fromEntries(
    lines.flatMap((line, index): [string, Message][] => {
      const problem = problemOf(db, line, results.get(line.workResultId)!, today)
      return problem ? [[`lines.${index}.${problem.field}`, { key: problem.key, ...params(problem) }]] : []
    }),
  )
  const count = Object.keys(fields).length
  if (count > 0) throw new AppError('invalid', 'progressEntry.error.lines', { count }, fields)
  const isKnown = prepareValues(
    db,
    'SELECT 1 FROM progress_entry WHERE work_result_id = @workResultId AND date = @date AND text = @text',
  )
  const fresh = lines.filter(({ workResultId, date, text }) => !isKnown.get({ workResultId, date, text }))
  for (const line of fresh) insertLine(context, line)
  return { added: fresh.length, known: lines.length - fresh.length }
}

const params = ({ params: own }: Message) => own && { params: own }

interface Problem extends Message {
  readonly field: string
}

/** Nothing is achieved before its day, nor outside the plan that it belongs to. */
function problemOf(
  db: Db,
  { date, indicatorId, workResultId }: Line,
  { year, from, to }: OwnedResult,
  today: string,
): Problem | undefined {
  if (date > today) return { field: 'date', key: 'progressEntry.error.future' }
  if (yearOf(date) !== year) return { field: 'date', key: 'progressEntry.error.otherYear', params: { year } }
  if (date < from || date > to)
    return { field: 'date', key: 'progressEntry.error.outsidePlan', params: { from, to } }
  const isOfResult =
    indicatorId === undefined ||
    prepareValues(db, 'SELECT work_result_id FROM indicator WHERE id = ?').get(indicatorId) === workResultId
  return isOfResult ? undefined : { field: 'indicatorId', key: 'plan.error.indicatorMissing' }
}

function insertLine({ db }: CommandContext, line: Line): string {
  const id = newId()
  run(db, sql.insertInto('progress_entry').values({ id, ...columnsOf(line) }))
  return id
}

function columnsOf(line: Line) {
  return {
    work_result_id: line.workResultId,
    indicator_id: line.indicatorId ?? null,
    date: line.date,
    text: line.text,
    quantity: line.quantity === undefined ? null : hundredthsOf(line.quantity),
    final: line.final ? 1 : 0,
  } as const
}

export function findEntry(db: Db, id: string): EntryRow {
  const row = first(db, sql.selectFrom('progress_entry').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'progressEntry.error.gone')
  return row
}
const rowOf = findEntry

const evidenceOf = (db: Db, id: string) =>
  Number(prepareValues(db, 'SELECT count(*) FROM evidence WHERE progress_entry_id = ?').get(id))
