import { contentTables, type ContentTable } from './schema.ts'
import { prepare, type Db, type Touched, type WritableDb } from './sql.ts'

/** A row before and after one command; absent before = inserted, absent after = deleted. */
export interface Change {
  readonly table: ContentTable
  /** JSON array of the primary key. */
  readonly key: string
  readonly before?: string
  readonly after?: string
}

/**
 * Temporary triggers on the write connection note every change of a content table, so that the audit event holds each
 * before- and after-image and no handler can forget one.
 */
export function installCapture(db: WritableDb): void {
  db.sqlite.exec(
    'CREATE TEMP TABLE change (n INTEGER PRIMARY KEY, tbl TEXT NOT NULL, key TEXT NOT NULL, before TEXT, after TEXT)',
  )
  for (const table of contentTables) {
    const { columns, key } = columnsOf(db, table)
    const image = (row: string) => `json_object(${columns.map((c) => `'${c}', ${row}."${c}"`).join(', ')})`
    const id = (row: string) => `json_array(${key.map((c) => `${row}."${c}"`).join(', ')})`
    const note = (when: string, row: string, before: string, after: string) =>
      `CREATE TEMP TRIGGER capture_${table}_${when} AFTER ${when} ON main."${table}" BEGIN
         INSERT INTO change (tbl, key, before, after) VALUES ('${table}', ${id(row)}, ${before}, ${after});
       END;`
    db.sqlite.exec(note('INSERT', 'new', 'NULL', image('new')))
    db.sqlite.exec(note('UPDATE', 'old', image('old'), image('new')))
    db.sqlite.exec(note('DELETE', 'old', image('old'), 'NULL'))
  }
}

export function columnsOf(db: Db, table: ContentTable): { columns: string[]; key: string[] } {
  const info = db.sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
  const key = info.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  return { columns: info.map(({ name }) => name), key: key.map(({ name }) => name) }
}

/** What the command has changed, one entry a row in the order of first touch; a row that ends as it began is left out. */
export function takeChanges(db: WritableDb): Change[] {
  const rows = prepare(db, 'SELECT tbl, key, before, after FROM temp.change ORDER BY n').all() as {
    tbl: ContentTable
    key: string
    before: string | null
    after: string | null
  }[]
  if (rows.length > 0) {
    prepare(db, 'DELETE FROM temp.change').run()
    if (db.touched) touch(db.touched, new Set(rows.map(({ tbl }) => tbl)))
  }
  const byRow = new Map<
    string,
    { table: ContentTable; key: string; before: string | null; after: string | null }
  >()
  for (const { tbl, key, before, after } of rows) {
    const name = tbl + key
    const known = byRow.get(name)
    if (known) known.after = after
    else byRow.set(name, { table: tbl, key, before, after })
  }
  const changes: Change[] = []
  for (const { table, key, before, after } of byRow.values()) {
    if (before === after) continue
    changes.push({ table, key, ...(before !== null && { before }), ...(after !== null && { after }) })
  }
  return changes
}

/** Counted before the commit: what is then rolled back only makes a reader read again. */
function touch(touched: Touched, tables: ReadonlySet<string>): void {
  touched.commands++
  for (const table of tables) touched.tables.set(table, (touched.tables.get(table) ?? 0) + 1)
}
