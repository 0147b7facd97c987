import { columnsOf } from './columns.ts'
import { concernsOf, noteConcerns } from './concerned.ts'
import { contentTables } from './schema.ts'
import { type Follower, runFollowers } from './followers.ts'
import { prepare, type WritableDb, prepareTuples } from './sql.ts'

/** What a command has written so far, as the log keeps it. */
export interface Changes {
  /** Rows that are otherwise than before; one that ends as it began does not count. */
  readonly rows: number
  /**
   * JSON `{columns: {table: [names]}, changes: [[table, key, before, after], …]}` in the order of first touch: the key and the
   * values in the order of the columns, null before an insert and after a deletion. Empty when nothing changed.
   */
  readonly payload: Buffer
  /** JSON array of the ids of everybody whom the changed rows are about. */
  readonly people: string
}

export const noChanges: Changes = { rows: 0, payload: Buffer.alloc(0), people: '[]' }

/**
 * Temporary triggers on the write connection note every change of a content table, so that the audit event holds each
 * before- and after-image and no handler can forget one.
 */
export function installCapture(db: WritableDb): void {
  db.sqlite.exec(`CREATE TEMP TABLE change (
    n INTEGER PRIMARY KEY, tbl TEXT NOT NULL, key TEXT NOT NULL, person TEXT, before TEXT, after TEXT, UNIQUE (key, tbl)
  )`)
  for (const table of contentTables) {
    const { columns, key } = columnsOf(db, table)
    const values = (row: string, names: readonly string[]) =>
      `json_array(${names.map((name) => `${row}."${name}"`).join(', ')})`
    const person = (row: string) => {
      if (table === 'employee') return `${row}.id`
      return columns.includes('employee_id') ? `${row}.employee_id` : 'NULL'
    }
    const note = (when: string, row: string, before: string, after: string) =>
      `CREATE TEMP TRIGGER capture_${table}_${when} AFTER ${when} ON main."${table}" BEGIN
         INSERT INTO change (tbl, key, person, before, after)
           VALUES ('${table}', ${values(row, key)}, ${person(row)}, ${before}, ${after})
           ON CONFLICT DO UPDATE SET after = excluded.after;
       END;`
    db.sqlite.exec(note('INSERT', 'new', 'NULL', values('new', columns)))
    db.sqlite.exec(note('UPDATE', 'old', values('old', columns), values('new', columns)))
    db.sqlite.exec(note('DELETE', 'old', values('old', columns), 'NULL'))
  }
}

/**
 * Ends what a command writes: what follows from it is brought up to date, and the changes are answered. SQLite makes the text, since ten
 * thousand images would cost more as strings here than they did to write.
 */
export function takeChanges(db: WritableDb, followers: readonly Follower[]): Changes {
  runFollowers(db, followers)
  const concerns = concernsOf(db)
  if (concerns.length === 0) {
    prepare(db, 'DELETE FROM temp.change').run()
    return noChanges
  }
  if (db.touched) noteConcerns(db.touched, concerns)
  const [rows, list, people] = prepareTuples(
    db,
    `SELECT count(*), CAST(group_concat(line, ',') AS BLOB), json_group_array(DISTINCT person) FILTER (WHERE person IS NOT NULL)
     FROM (SELECT person, '["' || tbl || '",' || key || ',' || coalesce(before, 'null') || ',' || coalesce(after, 'null') || ']' AS line
       FROM temp.change WHERE before IS NOT after ORDER BY n)`,
  ).get() as [number, Buffer, string]
  prepare(db, 'DELETE FROM temp.change').run()
  const columns = Object.fromEntries(concerns.map(({ table }) => [table, columnsOf(db, table).columns]))
  const head = Buffer.from(`{"columns":${JSON.stringify(columns)},"changes":[`)
  return { rows, payload: Buffer.concat([head, list, Buffer.from(']}')]), people }
}
