import type { Db } from '../db/sql.ts'

/** Whether the file is the sample, whose people are invented. */
export function isSample(db: Db): boolean {
  return db.sqlite.prepare('SELECT sample FROM office').pluck().get() === 1
}
