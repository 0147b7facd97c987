import { AppError } from '#shared/api/errors.ts'
import { columnsOf } from '../db/columns.ts'
import type { ContentTable } from '../db/schema.ts'
import { type Db, prepare, type WritableDb } from '../db/sql.ts'
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
  const write = (table: ContentTable, act: (writer: TableWriter) => void) => {
    const writer = tables.get(table) ?? createWriter(db, table)
    tables.set(table, writer)
    try {
      act(writer)
    } catch (error) {
      throw isTaken(error) ? movedOn(table) : error
    }
  }
  for (const { table, key, after } of backwards)
    if (!isAs(readRow(db, table, key), after, columnsOf(db, table).content)) throw movedOn(table)
  for (const { table, key, before } of backwards) if (!before) write(table, (to) => to.remove(key))
  const updates = backwards.flatMap(({ table, key, before, after }) =>
    before && after ? [{ table, key, before, after }] : [],
  )
  for (const { table, key, before, after } of updates) write(table, (to) => to.vacate(key, before, after))
  for (const { table, key, before } of updates) write(table, (to) => to.update(key, before))
  for (const { table, before, after } of backwards)
    if (before && !after) write(table, (to) => to.insert(before))
}

const movedOn = (table: ContentTable) =>
  new AppError('conflict', 'error.undo.movedOn', { table: `table.${table}` })

/** Another row has by now what only one may have: a NIP, the evaluation of a period. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE'
}

/** A row as it stands. */
export function readRow(db: Db, table: ContentTable, key: Key): Image | undefined {
  return prepare(db, `SELECT * FROM "${table}" WHERE ${keyed(columnsOf(db, table).key)}`).get(...key) as
    | Image
    | undefined
}

/**
 * Whether a row says what an image says: of a column that came with a later migration it says nothing, and row versions only count
 * edits.
 */
export function isAs(row: Image | undefined, image: Image | undefined, content: readonly string[]): boolean {
  if (!row || !image) return row === image
  return content.every(
    (column) => !Object.hasOwn(image, column) || !Object.hasOwn(row, column) || row[column] === image[column],
  )
}

const keyed = (key: readonly string[]) => key.map((column) => `"${column}" = ?`).join(' AND ')

interface TableWriter {
  insert(row: Image): void
  /** Gives up what only one row may hold, so that two rows can give it to each other. */
  vacate(key: Key, row: Image, now: Image): void
  update(key: Key, row: Image): void
  remove(key: Key): void
}

function createWriter(db: WritableDb, table: ContentTable): TableWriter {
  const { columns, content, isVersioned, key, exclusive } = columnsOf(db, table)
  const where = keyed(key)
  const version = isVersioned ? ', row_version = row_version + 1' : ''
  // a column that came with a later migration is in no image of before it: it keeps its value, or gets its default
  const told = (row: Image, names: readonly string[]) => names.filter((name) => Object.hasOwn(row, name))
  return {
    insert(row) {
      const names = told(row, columns)
      const listed = names.map((column) => `"${column}"`).join(', ')
      const marks = names.map(() => '?').join(', ')
      prepare(db, `INSERT INTO "${table}" (${listed}) VALUES (${marks})`).run(
        ...names.map((column) => row[column]),
      )
    },
    vacate(id, row, now) {
      for (const column of exclusive)
        if (row[column] !== now[column])
          prepare(db, `UPDATE "${table}" SET "${column}" = NULL WHERE ${where}`).run(...id)
    },
    update(id, row) {
      const names = told(row, content)
      const set = names.map((column) => `"${column}" = ?`).join(', ') + version
      prepare(db, `UPDATE "${table}" SET ${set} WHERE ${where}`).run(
        ...names.map((column) => row[column]),
        ...id,
      )
    },
    remove: (id) => void prepare(db, `DELETE FROM "${table}" WHERE ${where}`).run(...id),
  }
}
