import type { ContentTable } from './schema.ts'
import type { Db } from './sql.ts'

export interface Columns {
  /** As images hold them: the content in the table's order, then the row version. */
  readonly columns: readonly string[]
  readonly content: readonly string[]
  readonly isVersioned: boolean
  /** Those of the primary key. */
  readonly key: readonly string[]
  /** What no other row may hold at the same time, and which may be empty. */
  readonly exclusive: readonly string[]
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
  const info = db.sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number; notnull: number }[]
  const key = info.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  const content = info.map(({ name }) => name).filter((name) => name !== version)
  const isVersioned = content.length < info.length
  return {
    columns: isVersioned ? [...content, version] : content,
    content,
    isVersioned,
    key: key.map(({ name }) => name),
    exclusive: uniqueOf(db, table).filter((column) =>
      info.some(({ name, notnull }) => name === column && !notnull),
    ),
  }
}

function uniqueOf(db: Db, table: ContentTable): readonly string[] {
  const indexes = db.sqlite.pragma(`index_list("${table}")`) as {
    name: string
    unique: number
    origin: string
  }[]
  return indexes
    .filter(({ unique, origin }) => unique && origin === 'c')
    .flatMap(({ name }) => db.sqlite.pragma(`index_info("${name}")`) as { name: string | null }[])
    .flatMap(({ name }) => name ?? [])
}
