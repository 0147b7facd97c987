import { isDamage } from '../../db/open.ts'
import type { Db } from '../../db/sql.ts'

type Row = readonly (string | number | bigint | Buffer | null)[]

interface Read {
  /** How many rows there should be; undefined where nothing that is left can say. */
  readonly expected: number | undefined
}

/**
 * Gives each row of a table that can be read, once or twice: from the front to the first page that cannot be, from the back
 * likewise, and what lies between by the keys that an index still has.
 */
export function readRows(db: Db, table: string, columns: string, take: (row: Row) => void): Read {
  const key = keyOf(db, table)
  const order = key.map((column) => `"${column}"`).join(', ')
  const backwards = key.map((column) => `"${column}" DESC`).join(', ')
  const select = `SELECT ${columns} FROM "${table}"`
  const expected = countOf(db, table)
  // in the order in which it lies there: an index would have to be whole too
  if (readAll(db, `${select} NOT INDEXED ORDER BY ${order}`, take)) return { expected }
  readAll(db, `${select} NOT INDEXED ORDER BY ${backwards}`, take)
  for (const one of keysOf(db, table, key))
    readAll(db, `${select} NOT INDEXED WHERE (${order}) = (${one.map(() => '?').join(', ')})`, take, one)
  return { expected }
}

function keyOf(db: Db, table: string): string[] {
  const columns = db.sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
  const keys = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  const isOwnTree = /WITHOUT ROWID/i.test(
    String(db.sqlite.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table)),
  )
  return isOwnTree ? keys.map(({ name }) => name) : ['rowid']
}

/** Whether all of it could be read. */
function readAll(db: Db, text: string, take: (row: Row) => void, values: Row = []): boolean {
  try {
    const statement = db.sqlite.prepare(text).raw()
    for (const row of statement.iterate(...values)) take(row as Row)
    return true
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

/** An index holds the key of each row beside what it is by, and lies on other pages. */
function keysOf(db: Db, table: string, key: readonly string[]): Row[] {
  const indexes = db.sqlite.pragma(`index_list("${table}")`) as {
    name: string
    partial: number
    origin: string
  }[]
  for (const { name, partial, origin } of indexes) {
    if (partial === 1 || (origin === 'pk' && key[0] !== 'rowid')) continue
    const keys: Row[] = []
    const list = key.map((column) => `"${column}"`).join(', ')
    if (readAll(db, `SELECT ${list} FROM "${table}" INDEXED BY "${name}"`, (row) => keys.push(row)))
      return keys
  }
  return []
}

function countOf(db: Db, table: string): number | undefined {
  try {
    return Number(db.sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
  } catch (error) {
    if (isDamage(error)) return undefined
    throw error
  }
}
