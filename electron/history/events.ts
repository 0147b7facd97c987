import { AppError } from '#shared/api/errors.ts'
import type { HistoryEvent, HistoryFilter } from '#shared/history/history.ts'
import type { z } from 'zod'
import { type LoggedChange, personOf, readChanges } from '../api/audit.ts'
import { all, first, sql, type Db } from '../db/sql.ts'

const shownChanges = 20

export function listEvents(db: Db, filter: z.output<typeof HistoryFilter>): HistoryEvent[] {
  let query = sql.selectFrom('audit_event').selectAll().orderBy('seq', 'desc').limit(filter.limit)
  if (filter.before !== undefined) query = query.where('seq', '<', filter.before)
  if (filter.operation !== undefined) query = query.where('operation', 'like', `${filter.operation}%`)
  if (filter.employeeId !== undefined)
    query = query.where(
      'seq',
      'in',
      sql.selectFrom('audit_person').select('seq').where('employee_id', '=', filter.employeeId),
    )
  const undone = undoneEvents(db)
  return all(db, query).map((row) => {
    const by = undone.get(row.seq)
    return {
      seq: row.seq,
      at: row.at,
      who: row.who,
      role: row.role,
      operation: row.operation,
      ...(row.object !== null && { object: row.object }),
      ...(row.reason !== null && { reason: row.reason }),
      ...(row.batch !== null && { batch: row.batch }),
      ...(row.undoes !== null && { undoes: row.undoes }),
      ...(by !== undefined && { undoneBy: by }),
      rows: row.rows,
      undoable: row.rows > 0 && by === undefined && row.operation !== 'office.new',
      changes:
        row.rows > 2000
          ? []
          : changesOf(readChanges(db, row.seq), filter.employeeId).slice(0, shownChanges).map(readable),
    }
  })
}

/** Of an event that touched many people, only what is about the one asked for; rows that name nobody stay. */
function changesOf(
  changes: readonly LoggedChange[],
  employeeId: string | undefined,
): readonly LoggedChange[] {
  if (employeeId === undefined) return changes
  return changes.filter((change) => (personOf(change) ?? employeeId) === employeeId)
}

/** Event → the event that undid it and still stands: an undo that was itself undone no longer counts. */
function undoneEvents(db: Db): Map<number, number> {
  const undone = new Map<number, number>()
  for (const { seq, undoes } of all(
    db,
    sql
      .selectFrom('audit_event')
      .select(['seq', 'undoes'])
      .where('undoes', 'is not', null)
      .orderBy('seq', 'desc'),
  ))
    if (undoes !== null && !undone.has(seq)) undone.set(undoes, seq)
  return undone
}

export function undoneBy(db: Db, seq: number): number | undefined {
  return undoneEvents(db).get(seq)
}

export function eventAt(db: Db, seq: number): { seq: number; operation: string; object?: string } {
  const row = first(
    db,
    sql.selectFrom('audit_event').select(['seq', 'operation', 'object']).where('seq', '=', seq),
  )
  if (!row) throw new AppError('not_found', 'error.event.missing', { seq })
  return { seq: row.seq, operation: row.operation, ...(row.object !== null && { object: row.object }) }
}

export function seqOfBatch(db: Db, batch: string): number {
  const row = first(
    db,
    sql.selectFrom('audit_event').select('seq').where('batch', '=', batch).orderBy('seq').limit(1),
  )
  if (!row) throw new AppError('not_found', 'error.batch.missing', { batch })
  return row.seq
}

const hidden = new Set([
  'row_version',
  'id',
  'employee_id',
  'evaluation_id',
  'plan_id',
  'work_result_id',
  'indicator_id',
])

function readable({
  table,
  before: from = {},
  after: to = {},
}: LoggedChange): HistoryEvent['changes'][number] {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? undefined : String(value)
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((field) => !hidden.has(field) && from[field] !== to[field])
    .map((field) => {
      const [old, now] = [text(from[field]), text(to[field])]
      return { field, ...(old !== undefined && { from: old }), ...(now !== undefined && { to: now }) }
    })
    // a new row's empty fields say nothing
    .filter(({ from: old, to: now }) => old !== undefined || now !== undefined)
  const row = Object.keys(to).length === 0 ? from : to
  return { table, label: String(row['name'] ?? row['text'] ?? row['key'] ?? row['period_key'] ?? ''), fields }
}
