import type { ContentTable } from './schema.ts'
import type { Db } from './sql.ts'

interface Columns {
  readonly columns: readonly string[]
  readonly key: readonly string[]
}
const knownColumns = new WeakMap<object, Map<ContentTable, Columns>>()

/** A table's columns in their order and those of its primary key; read once for an open file. */
export function columnsOf(db: Db, table: ContentTable): Columns {
  const tables = knownColumns.get(db.sqlite) ?? new Map<ContentTable, Columns>()
  knownColumns.set(db.sqlite, tables)
  const known = tables.get(table)
  if (known) return known
  const info = db.sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
  const key = info.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  const read = { columns: info.map(({ name }) => name), key: key.map(({ name }) => name) }
  tables.set(table, read)
  return read
}
