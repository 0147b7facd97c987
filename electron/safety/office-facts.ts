import type { OfficeFacts } from '#shared/backup/backup.ts'
import { headOf } from '../api/audit.ts'
import { contentTables } from '../db/schema.ts'
import type { Db } from '../db/sql.ts'

/** What an office file holds, in counts, whatever version its tables have. */
export function factsOf(db: Db): OfficeFacts {
  const value = (text: string): unknown => db.sqlite.prepare(text).pluck().get()
  const count = (table: string) => Number(value(`SELECT count(*) FROM "${table}"`))
  const present = new Set(
    db.sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all(),
  )
  const lastChange = db.sqlite
    .prepare('SELECT at, who, operation FROM audit_event WHERE rows > 0 ORDER BY seq DESC LIMIT 1')
    .get() as OfficeFacts['lastChange']
  return {
    office: (value('SELECT name FROM office') as string | undefined) ?? '',
    people: count('employee'),
    plans: count('plan'),
    evaluations: count('evaluation'),
    realisations: count('realisation'),
    accounts: present.has('account') ? count('account') : 0,
    rows: contentTables.filter((table) => present.has(table)).reduce((sum, table) => sum + count(table), 0),
    events: Number(value('SELECT coalesce(max(seq), 0) FROM audit_event')),
    head: headOf(db),
    version: Number(db.sqlite.pragma('user_version', { simple: true })),
    ...(lastChange && { lastChange }),
  }
}
