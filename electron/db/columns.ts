import type { ContentTable } from './schema.ts'
import type { Db } from './sql.ts'

export interface Columns {
  /** As images hold them: the content in the table's order, then the row version. */
  readonly columns: readonly string[]
  readonly content: readonly string[]
  readonly isVersioned: boolean
  /** Those of the primary key. */
  readonly key: readonly string[]
}
const knownColumns = new WeakMap<object, Map<ContentTable, Columns>>()
const version = 'row_version'

/** A table's columns; read once for an open file. */
export function columnsOf(db: Db, table: ContentTable): Columns {
  const tables = knownColumns.get(db.sqlite) ?? new Map<ContentTable, Columns>()
  knownColumns.set(db.sqlite, tables)
  const known = tables.get(table)
  if (known) return known
  const read = readColumns(db, table)
  tables.set(table, read)
  return read
}

export function readColumns(db: Db, table: ContentTable): Columns {
  const info = db.sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
  const key = info.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  const content = info.map(({ name }) => name).filter((name) => name !== version)
  const isVersioned = content.length < info.length
  return {
    columns: isVersioned ? [...content, version] : content,
    content,
    isVersioned,
    key: key.map(({ name }) => name),
  }
}
