import { present } from '#shared/api/present.ts'
import type { Reading, ReadingFilter } from '#shared/privacy/privacy.ts'
import { calledIn } from '../api/event-object.ts'
import type { RowScope } from '../api/session.ts'
import { all, sql, type Db } from '../db/sql.ts'
import { peopleOf } from '../history/events.ts'
import { readingOperations } from './privacy-facts.ts'

/** Who read or took out what, the newest first; one about people only where all of them are in sight. */
export function listReadings(
  db: Db,
  filter: ReadingFilter,
  scope: RowScope,
  isVisible: (employeeId: string) => boolean,
): Reading[] {
  const rows = all(db, readingsOf(filter))
  const concerned = peopleOf(
    db,
    scope,
    rows.map(({ seq }) => seq),
  )
  return rows
    .filter(({ seq }) => (concerned.get(seq) ?? []).every(isVisible))
    .map(({ object, ...row }) => present({ ...row, object: object === null ? null : calledIn(object) }))
}

function readingsOf({ employeeId, from, to, before, limit }: ReadingFilter) {
  let query = sql
    .selectFrom('audit_event')
    .select(['seq', 'at', 'who', 'role', 'operation', 'object'])
    .where('operation', 'in', readingOperations)
    .orderBy('seq', 'desc')
    .limit(limit)
  if (before !== undefined) query = query.where('seq', '<', before)
  // days are the office's own, times of the log are UTC
  if (from !== undefined) query = query.where('at', '>=', new Date(`${from}T00:00:00`).toISOString())
  if (to !== undefined) query = query.where('at', '<=', new Date(`${to}T23:59:59.999`).toISOString())
  if (employeeId !== undefined)
    query = query.where(
      'seq',
      'in',
      sql.selectFrom('audit_person').select('seq').where('employee_id', '=', employeeId),
    )
  return query
}
