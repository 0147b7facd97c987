import { AppError } from '#shared/api/errors.ts'
import { type Change, columnsOf } from '../db/change-capture.ts'
import type { ContentTable } from '../db/schema.ts'
import { prepare, type WritableDb } from '../db/sql.ts'

type Image = Readonly<Record<string, string | number | null>>

/**
 * Writes back what rows were before an event, after checking that each still is what the event made of it; otherwise
 * nothing changes and the row that moved on is named. References are checked when the transaction ends.
 */
export function revert(db: WritableDb, changes: readonly Change[]): void {
  db.sqlite.pragma('defer_foreign_keys = ON')
  const backwards = changes.toReversed()
  const tables = new Map<ContentTable, TableWriter>()
  const writer = (table: ContentTable) => {
    const known = tables.get(table) ?? createWriter(db, table)
    tables.set(table, known)
    return known
  }
  for (const { table, key, after } of backwards) {
    const current = writer(table).read(JSON.parse(key) as unknown[])
    if (!sameContent(current, after))
      throw new AppError('conflict', 'error.undo.movedOn', { table: `table.${table}` })
  }
  for (const { table, key, before } of backwards)
    if (before === undefined) writer(table).remove(JSON.parse(key) as unknown[])
  for (const { table, key, before, after } of backwards)
    if (before !== undefined && after !== undefined)
      writer(table).update(JSON.parse(key) as unknown[], JSON.parse(before) as Image)
  for (const { table, before, after } of backwards)
    if (before !== undefined && after === undefined) writer(table).insert(JSON.parse(before) as Image)
}

/** Row versions count edits, so they are no part of what a row says. */
function sameContent(current: string | undefined, expected: string | undefined): boolean {
  const content = (image: string | undefined) => image?.replace(/,"row_version":\d+/, '')
  return content(current) === content(expected)
}

interface TableWriter {
  read(key: unknown[]): string | undefined
  insert(row: Image): void
  update(key: unknown[], row: Image): void
  remove(key: unknown[]): void
}

function createWriter(db: WritableDb, table: ContentTable): TableWriter {
  const { columns, key } = columnsOf(db, table)
  const where = key.map((column) => `"${column}" = ?`).join(' AND ')
  const versioned = columns.includes('row_version')
  const plain = columns.filter((column) => column !== 'row_version')
  const image = `json_object(${columns.map((column) => `'${column}', "${column}"`).join(', ')})`
  const set =
    plain.map((column) => `"${column}" = ?`).join(', ') + (versioned ? ', row_version = row_version + 1' : '')
  const names = columns.map((column) => `"${column}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  return {
    read: (id) =>
      (
        prepare(db, `SELECT ${image} AS image FROM "${table}" WHERE ${where}`).get(...id) as
          | { image: string }
          | undefined
      )?.image,
    insert: (row) =>
      void prepare(db, `INSERT INTO "${table}" (${names}) VALUES (${marks})`).run(
        ...columns.map((column) => row[column]),
      ),
    update: (id, row) =>
      void prepare(db, `UPDATE "${table}" SET ${set} WHERE ${where}`).run(
        ...plain.map((column) => row[column]),
        ...id,
      ),
    remove: (id) => void prepare(db, `DELETE FROM "${table}" WHERE ${where}`).run(...id),
  }
}
