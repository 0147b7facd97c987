import { readFileSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'

/** Flips bytes in the first page of a table, as a failing disk would; everything else can still be read. */
export function damageTable(file: string, table: string): void {
  const sqlite = new Sqlite(file, { readonly: true })
  const page = Number(sqlite.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table))
  const size = Number(sqlite.pragma('page_size', { simple: true }))
  sqlite.close()
  const bytes = readFileSync(file)
  for (let at = (page - 1) * size; at < page * size; at += 16) bytes[at] = bytes[at]! ^ 0xff
  writeFileSync(file, bytes)
}
