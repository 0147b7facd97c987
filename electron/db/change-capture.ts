import { columnsOf } from './columns.ts'
import { contentOf, createContentSum } from './content-hash.ts'
import { concernedBy, noteConcerns } from './concerned.ts'
import { type ContentTable, contentTables } from './schema.ts'
import { type Follower, runFollowers } from './followers.ts'
import { prepare, type WritableDb, prepareTuples, prepareValues } from './sql.ts'

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
  /** By how much the sum of the content has moved. */
  readonly content: bigint
}

export const noChanges: Changes = { rows: 0, payload: Buffer.alloc(0), people: '[]', content: 0n }

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
    const note = (row: 'old' | 'new', before: string, after: string) =>
      `INSERT INTO change (tbl, key, person, before, after)
         VALUES ('${table}', ${values(row, key)}, ${person(row)}, ${before}, ${after})
         ON CONFLICT DO UPDATE SET after = excluded.after;`
    const [was, is] = [values('old', columns), values('new', columns)]
    const sameKey = key.map((name) => `new."${name}" IS old."${name}"`).join(' AND ')
    const capture = (name: string, event: string, notes: string) =>
      db.sqlite.exec(`CREATE TEMP TRIGGER capture_${table}_${name} AFTER ${event} BEGIN ${notes} END`)
    capture('insert', `INSERT ON main."${table}"`, note('new', 'NULL', is))
    capture('update', `UPDATE ON main."${table}" WHEN ${sameKey}`, note('old', was, is))
    capture('delete', `DELETE ON main."${table}"`, note('old', was, 'NULL'))
    // a row with another key is another row
    capture(
      'rekey',
      `UPDATE ON main."${table}" WHEN NOT (${sameKey})`,
      `${note('old', was, 'NULL')} ${note('new', 'NULL', is)}`,
    )
  }
  db.hasWritten = () => prepareValues(db, 'SELECT 1 FROM temp.change LIMIT 1').get() !== undefined
}

/** Notes for the log a change that no statement of this command makes: it is there already. Images in the order of the columns. */
export function noteChange(
  db: WritableDb,
  table: ContentTable,
  [key, person, before, after]: readonly [string, string | null, string | null, string | null],
): void {
  prepare(db, 'INSERT INTO temp.change (tbl, key, person, before, after) VALUES (?, ?, ?, ?, ?)').run(
    table,
    key,
    person,
    before,
    after,
  )
}

/**
 * SQLite makes the text of the event, and of all rows as they were and as they are one text each, a row a line (JSON has no line break
 * of its own): fetched row by row, ten thousand of them took longer than to write.
 */
const ofChanged = `SELECT count(*),
    CAST(group_concat('["' || tbl || '",' || key || ',' || coalesce(before, 'null') || ',' || coalesce(after, 'null') || ']') AS BLOB),
    group_concat(tbl || before, char(10)), group_concat(tbl || after, char(10))
  FROM (SELECT * FROM temp.change WHERE before IS NOT after ORDER BY n)`
type Changed = [rows: number, changes: Buffer, before: string | null, after: string | null]

/** Ends what a command writes: what follows from it is brought up to date, and the changes are answered. */
export function takeChanges(db: WritableDb, followers: readonly Follower[]): Changes {
  runFollowers(db, followers)
  const { concerns, people } = concernedBy(db)
  if (concerns.length === 0) {
    prepare(db, 'DELETE FROM temp.change').run()
    return noChanges
  }
  if (db.touched) noteConcerns(db.touched, concerns)
  const [rows, changes, before, after] = prepareTuples(db, ofChanged).get() as Changed
  prepare(db, 'DELETE FROM temp.change').run()
  const sum = createContentSum()
  eachContent(db, before, sum.subtract)
  eachContent(db, after, sum.add)
  const columns = Object.fromEntries(concerns.map(({ table }) => [table, columnsOf(db, table).columns]))
  return {
    rows,
    payload: Buffer.concat([Buffer.from(`{"columns":${JSON.stringify(columns)},"changes":[`), changes, end]),
    people: JSON.stringify(people),
    content: sum.value(),
  }
}
const end = Buffer.from(']}')

/** Takes the lines apart into tables and what is hashed of their rows. */
function eachContent(
  db: WritableDb,
  lines: string | null,
  take: (table: ContentTable, row: string) => void,
): void {
  for (const line of lines?.split('\n') ?? []) {
    const start = line.indexOf('[')
    const table = line.slice(0, start) as ContentTable
    take(table, contentOf(line.slice(start), columnsOf(db, table)))
  }
}
