import { AppError } from '#shared/api/errors.ts'
import { columnsOf } from '../db/columns.ts'
import type { ContentTable } from '../db/schema.ts'
import { prepare, type WritableDb } from '../db/sql.ts'
import type { Image, LoggedChange } from './audit.ts'

type Key = LoggedChange['key']

/**
 * Writes back what rows were before an event, after checking that each still is what the event made of it; otherwise
 * nothing changes and the row that moved on is named. References are checked when the transaction ends.
 */
export function revert(db: WritableDb, changes: readonly LoggedChange[]): void {
  db.sqlite.pragma('defer_foreign_keys = ON')
  const backwards = changes.toReversed()
  const tables = new Map<ContentTable, TableWriter>()
  const writer = (table: ContentTable) => {
    const known = tables.get(table) ?? createWriter(db, table)
    tables.set(table, known)
    return known
  }
  for (const { table, key, after } of backwards)
    if (!writer(table).holds(key, after))
      throw new AppError('conflict', 'error.undo.movedOn', { table: `table.${table}` })
  for (const { table, key, before } of backwards) if (!before) writer(table).remove(key)
  for (const { table, key, before, after } of backwards)
    if (before && after) writer(table).update(key, before)
  for (const { table, before, after } of backwards) if (before && !after) writer(table).insert(before)
}

interface TableWriter {
  /** Whether the row says what the image says; row versions count edits and say nothing. */
  holds(key: Key, image: Image | undefined): boolean
  insert(row: Image): void
  update(key: Key, row: Image): void
  remove(key: Key): void
}

function createWriter(db: WritableDb, table: ContentTable): TableWriter {
  const { columns, content, isVersioned, key } = columnsOf(db, table)
  const where = key.map((column) => `"${column}" = ?`).join(' AND ')
  const version = isVersioned ? ', row_version = row_version + 1' : ''
  const set = content.map((column) => `"${column}" = ?`).join(', ') + version
  const names = columns.map((column) => `"${column}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  return {
    holds(id, image) {
      const row = prepare(db, `SELECT * FROM "${table}" WHERE ${where}`).get(...id) as Image | undefined
      return row && image ? content.every((column) => row[column] === image[column]) : row === image
    },
    insert: (row) =>
      void prepare(db, `INSERT INTO "${table}" (${names}) VALUES (${marks})`).run(
        ...columns.map((column) => row[column]),
      ),
    update: (id, row) =>
      void prepare(db, `UPDATE "${table}" SET ${set} WHERE ${where}`).run(
        ...content.map((column) => row[column]),
        ...id,
      ),
    remove: (id) => void prepare(db, `DELETE FROM "${table}" WHERE ${where}`).run(...id),
  }
}
