import { createHash } from 'node:crypto'
import { columnsOf } from '../db/columns.ts'
import { contentTables } from '../db/schema.ts'
import type { Db } from '../db/sql.ts'

/** SHA-256 over every content row in the order of its key, row versions left out: the same figure means the same content. */
export function contentHash(db: Db): string {
  const hash = createHash('sha256')
  for (const table of contentTables) {
    const { columns, key } = columnsOf(db, table)
    const content = columns.filter((column) => column !== 'row_version')
    const row = `json_array(${content.map((column) => `"${column}"`).join(', ')})`
    const order = key.map((column) => `"${column}"`).join(', ')
    hash.update(`${table}\n`)
    const statement = db.sqlite.prepare(`SELECT ${row} FROM "${table}" ORDER BY ${order}`).pluck()
    for (const line of statement.iterate()) hash.update(`${String(line)}\n`)
  }
  return hash.digest('hex')
}
