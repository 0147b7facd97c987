import type { MovedRow, MovedRows } from '#shared/history/history.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import { type LoggedChange, readChanges } from '../api/audit.ts'
import type { QueryContext } from '../api/context.ts'
import { isAs, readRow } from '../api/undo.ts'
import { columnsOf } from '../db/columns.ts'
import { prepareValues } from '../db/sql.ts'
import { eventAt } from './events.ts'
import { aboutOf } from './row-words.ts'
import { requireAllowed, type Sight } from './undo.ts'

/** Rows that are named; of more only the count is told. */
const mostNamed = 30

/** Which rows of an event are no longer as it left them, for whoever may undo it. */
export function movedRows(seq: number, context: QueryContext, sight: Sight): MovedRows {
  const { db } = context
  const changes = readChanges(db, seq)
  requireAllowed(eventAt(db, seq), changes, { context, sight })
  const moved = changes.filter(
    ({ table, key, after }) => !isAs(readRow(db, table, key), after, columnsOf(db, table).content),
  )
  return { count: moved.length, rows: moved.slice(0, mostNamed).map((change) => namedRow(context, change)) }
}

function namedRow({ db }: QueryContext, change: LoggedChange): MovedRow {
  const id = aboutOf(db, change)
  const name = id === undefined ? null : prepareValues(db, 'SELECT name FROM employee WHERE id = ?').get(id)
  const table = `table.${change.table}`
  if (!isTextKey(table)) throw new Error(`the table ${change.table} has no name`)
  return {
    table,
    ...(typeof name === 'string' && { name }),
    isGone: readRow(db, change.table, change.key) === undefined,
  }
}
