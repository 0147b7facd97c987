import Sqlite from 'better-sqlite3'

const guards = ['audit_event_no_update', 'audit_event_no_delete', 'audit_payload_no_update']

/** Changes the log behind the program's back: the triggers that guard it are away meanwhile and stand again afterwards. */
export function rewriteLog(file: string, work: (sqlite: Sqlite.Database) => void): void {
  const sqlite = new Sqlite(file)
  const made = sqlite
    .prepare(`SELECT sql FROM sqlite_schema WHERE name IN (${guards.map((name) => `'${name}'`).join(', ')})`)
    .pluck()
    .all() as string[]
  for (const guard of guards) sqlite.exec(`DROP TRIGGER ${guard}`)
  work(sqlite)
  for (const sql of made) sqlite.exec(sql)
  sqlite.close()
}
