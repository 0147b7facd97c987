import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { HistoryEvent, HistoryFilter, RowChange, Step } from '#shared/history/history.ts'
import type { z } from 'zod'
import { type Image, type LoggedChange, personOf, readChanges } from '../api/audit.ts'
import { calledIn } from '../api/event-object.ts'
import { destroyOperation } from '../api/remains.ts'
import type { RowScope } from '../api/session.ts'
import type { Row } from '../db/schema.ts'
import { all, first, prepare, prepareValues, sql, type Db } from '../db/sql.ts'

/** It undoes the event that it names and every later one. */
export const stepBackOperation = 'history.stepBack'
/** Who may come in is changed where accounts are, and by whoever proves himself: no undo brings anybody back in or lets nobody in. */
export const isOfAccounts = (operation: string): boolean => operation.startsWith('account.')
/** What nothing came before. */
export const firstOperation = 'office.new'
const shownChanges = 20
/** A larger event (an import) is not unpacked for a list. */
const mostReadChanges = 2000

/** Whether a session of that scope may see a person on a day. */
export type VisiblePeople = (db: Db, scope: RowScope, on: string) => (employeeId: string) => boolean

/** Events, the newest first. One that concerns people shows only what is about those in sight, and none of it when nobody is. */
export function listEvents(
  db: Db,
  filter: z.output<typeof HistoryFilter>,
  scope: RowScope,
  isVisible: (employeeId: string) => boolean,
): HistoryEvent[] {
  const rows = all(db, eventsOf(filter))
  const undone = undoneEvents(db)
  const seqs = rows.map(({ seq }) => seq)
  const held = heldAmong(db, seqs)
  const concerned = peopleOf(db, scope, seqs)
  const nameOf = names(db)
  return rows.flatMap((row) => {
    const people = concerned.get(row.seq) ?? []
    const inSight = people.filter(isVisible)
    if (people.length > 0 && inSight.length === 0) return []
    const isWhole = inSight.length === people.length
    const undoneBy = undone.get(row.seq)
    const about = filter.employeeId === undefined ? undefined : [filter.employeeId]
    const { changes, destroyed, undoable } = heldOf(db, row, held)
    return present({
      seq: row.seq,
      at: row.at,
      who: row.who,
      role: row.role,
      operation: row.operation,
      object: isWhole && row.object !== null ? calledIn(row.object) : null,
      reason: isWhole ? row.reason : null,
      batch: row.batch,
      ...takenBack(row),
      undoneBy,
      rows: row.rows,
      destroyed,
      undoable: isWhole && undoneBy === undefined && undoable,
      changes: changesOf(changes, about ?? (isWhole ? undefined : inSight), isWhole)
        .slice(0, shownChanges)
        .map((change) => readable(change, nameOf)),
    })
  })
}

export function takenBack({ operation, undoes }: { operation: string; undoes: number | null }) {
  if (undoes === null) return {}
  return operation === stepBackOperation ? { backTo: undoes - 1 } : { undoes }
}

/** What the log still holds of an event, and what follows from that. */
export function heldOf(db: Db, { seq, rows, operation }: Row<'audit_event'>, held: ReadonlySet<number>) {
  const isLarge = rows > mostReadChanges
  const changes = isLarge ? [] : readChanges(db, seq)
  const isLess = isLarge ? !held.has(seq) : changes.length < rows
  return {
    changes,
    destroyed: isLess && operation !== destroyOperation,
    undoable: rows > 0 && !isLess && operation !== firstOperation && !isOfAccounts(operation),
  }
}

/** Those of whose images the log still holds any: what was destroyed with its year it does not. */
export function heldAmong(db: Db, seqs: readonly number[]): Set<number> {
  const query = 'SELECT seq FROM audit_payload WHERE seq IN (SELECT value FROM json_each(?))'
  return new Set(prepareValues(db, query).all(JSON.stringify(seqs)) as number[])
}

/** What was asked for, the newest first. */
function eventsOf(filter: z.output<typeof HistoryFilter>) {
  let query = sql.selectFrom('audit_event').selectAll().orderBy('seq', 'desc').limit(filter.limit)
  if (filter.before !== undefined) query = query.where('seq', '<', filter.before)
  if (filter.operation !== undefined) query = query.where('operation', 'like', `${filter.operation}%`)
  if (filter.employeeId !== undefined)
    query = query.where(
      'seq',
      'in',
      sql.selectFrom('audit_person').select('seq').where('employee_id', '=', filter.employeeId),
    )
  return query
}

/** Of an event that touched many people, only what is about those asked for; rows that name nobody stay where all are in sight. */
function changesOf(
  changes: readonly LoggedChange[],
  about: readonly string[] | undefined,
  isWhole: boolean,
): readonly LoggedChange[] {
  if (about === undefined) return changes
  return changes.filter((change) => {
    const person = personOf(change)
    return person === undefined ? isWhole : about.includes(person)
  })
}

/** Everybody whom each event concerns, for a session that does not see everybody. */
export function peopleOf(db: Db, scope: RowScope, seqs: readonly number[]): Map<number, string[]> {
  return scope.kind === 'all' ? new Map() : concernedIn(db, seqs)
}

/** Everybody whom each event concerns: one walk through the log's people. */
export function concernedIn(db: Db, seqs: readonly number[]): Map<number, string[]> {
  const rows = prepare(
    db,
    `SELECT seq, json_group_array(employee_id) AS people FROM audit_person
      WHERE seq IN (SELECT value FROM json_each(?)) GROUP BY seq`,
  ).all(JSON.stringify(seqs)) as { seq: number; people: string }[]
  return new Map(rows.map(({ seq, people }) => [seq, JSON.parse(people) as string[]]))
}

/** Event → the event that undid it and still stands: an undo that was itself undone no longer counts. */
export function undoneEvents(db: Db): Map<number, number> {
  const undone = new Map<number, number>()
  // asked for in an order, SQLite would walk the whole log for the few that undo anything
  const undoing = prepare(
    db,
    'SELECT seq, operation, undoes FROM audit_event INDEXED BY audit_undoes WHERE undoes IS NOT NULL',
  ).all() as { seq: number; operation: string; undoes: number }[]
  for (const { seq, operation, undoes } of undoing.toSorted((one, other) => other.seq - one.seq)) {
    if (undone.has(seq)) continue
    const taken = operation === stepBackOperation ? changesBetween(db, undoes, seq) : [undoes]
    for (const at of taken) if (!undone.has(at)) undone.set(at, seq)
  }
  return undone
}

function changesBetween(db: Db, first: number, end: number): readonly number[] {
  const query =
    "SELECT seq FROM audit_event WHERE seq >= ? AND seq < ? AND rows > 0 AND operation NOT LIKE 'account.%'"
  return prepareValues(db, query).all(first, end) as number[]
}

export function undoneBy(db: Db, seq: number): number | undefined {
  return undoneEvents(db).get(seq)
}

/** An event without what it changed. */
export type EventLine = Omit<Step, 'refusal'>

export function eventAt(db: Db, seq: number): EventLine {
  const row = first(db, lines().where('seq', '=', seq))
  if (!row) throw new AppError('not_found', 'error.event.missing', { seq })
  return present(row)
}

/** The events after that one which changed something, the newest first. */
export function changesSince(db: Db, seq: number, most: number): EventLine[] {
  const since = lines()
    .where('seq', '>', seq)
    .where('rows', '>', 0)
    .where('operation', 'not like', 'account.%')
  return all(db, since.orderBy('seq', 'desc').limit(most)).map(present)
}

const lines = () => sql.selectFrom('audit_event').select(['seq', 'at', 'who', 'operation', 'object', 'rows'])

export function seqOfBatch(db: Db, batch: string): number {
  const row = first(
    db,
    sql.selectFrom('audit_event').select('seq').where('batch', '=', batch).orderBy('seq').limit(1),
  )
  if (!row) throw new AppError('not_found', 'error.batch.missing', { batch })
  return row.seq
}

const hidden = new Set([
  // a whole file, and what the page of forms shows better
  'base64',
  'mapping',
  'row_version',
  'id',
  'employee_id',
  'evaluation_id',
  'plan_id',
  'work_result_id',
  'indicator_id',
  // who spoke about somebody: shown where feedback is, to whom it is
  'giver_id',
  'giver_name',
])

/** What somebody is called today; who was removed has no name any more. */
function names(db: Db): (employeeId: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const query = prepare(db, 'SELECT name FROM employee WHERE id = ?')
  return (id) => {
    if (!known.has(id)) known.set(id, (query.get(id) as { name: string } | undefined)?.name)
    return known.get(id)
  }
}

/** A row and what changed in it, for a person to read; `about` is whom it is about. */
export function readableChange(db: Db, change: LoggedChange, about: string | undefined): RowChange {
  const nameOf = names(db)
  return readable(change, () => (about === undefined ? undefined : nameOf(about)), about)
}

/** What somebody gave before another may see it: the log tells everybody that it was given, and nobody what. */
const givenAlone: ReadonlySet<LoggedChange['table']> = new Set([
  'self_mark',
  'norming_mark',
  'guidance',
  'competence_score',
  'counselling_record',
])

function readable(
  change: LoggedChange,
  nameOf: ReturnType<typeof names>,
  about = change.table === 'employee' ? undefined : personOf(change),
): RowChange {
  const { table, before: from = {}, after: to = {} } = change
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? undefined : String(value)
  const columns = givenAlone.has(table) ? [] : [...Object.keys(from), ...Object.keys(to)]
  const fields = [...new Set(columns)]
    .filter((field) => !hidden.has(field) && from[field] !== to[field])
    .map((field) => {
      const [old, now] = [text(from[field]), text(to[field])]
      return { field, ...(old !== undefined && { from: old }), ...(now !== undefined && { to: now }) }
    })
    // a new row's empty fields say nothing
    .filter(({ from: old, to: now }) => old !== undefined || now !== undefined)
  const row = Object.keys(to).length === 0 ? from : to
  const person = about === undefined ? undefined : nameOf(about)
  return {
    table,
    label: labelOf(row),
    ...(person !== undefined && { person }),
    fields,
  }
}

/** What a row is called, by the first of these that it has. */
const namedBy = ['name', 'text', 'key', 'core_value', 'criterion', 'period_key']

function labelOf(row: Image): string {
  const column = namedBy.find((name) => row[name] !== null && row[name] !== undefined)
  return column === undefined ? '' : String(row[column])
}
