import type { OfficeSizes } from '#shared/office/office.ts'
import { contentTables } from '../db/schema.ts'
import type { Db } from '../db/sql.ts'

/** How large the office is, in counts and bytes: nothing of what it says. */
export function readSizes(db: Db): OfficeSizes {
  const number = (text: string) => Number(db.sqlite.prepare(text).pluck().get())
  return {
    schema: number('PRAGMA user_version'),
    bytes: number('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'),
    rows: Object.fromEntries(
      contentTables.map((table) => [table, number(`SELECT count(*) FROM "${table}"`)]),
    ),
  }
}
