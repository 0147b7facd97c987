import Sqlite from 'better-sqlite3'
import type { Db } from '../db/sql.ts'

/** Asks `work` within one read of a file that may be open and written elsewhere. */
export function onReading<T>(file: string, work: (db: Db) => T): T {
  const sqlite = new Sqlite(file, { readonly: true, timeout: 5000 })
  try {
    sqlite.exec('BEGIN')
    return work({ sqlite, statements: new Map() })
  } finally {
    sqlite.close()
  }
}
