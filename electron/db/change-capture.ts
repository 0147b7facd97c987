import { contentTables, type ContentTable } from './schema.ts'
import { refreshSearch } from './search-index.ts'
import { prepare, type Db, type Touched, type WritableDb } from './sql.ts'

/** A row before and after one command; absent before = inserted, absent after = deleted. */
export interface Change {
  readonly table: ContentTable
  /** JSON array of the primary key. */
  readonly key: string
  /** Whom the row is about, if anybody. */
  readonly person?: string
  /** JSON arrays of the row's values in the order of the table's columns. */
  readonly before?: string
  readonly after?: string
}

/**
 * Temporary triggers on the write connection note every change of a content table, so that the audit event holds each
 * before- and after-image and no handler can forget one.
 */
export function installCapture(db: WritableDb): void {
  db.sqlite.exec(
    'CREATE TEMP TABLE change (n INTEGER PRIMARY KEY, tbl TEXT NOT NULL, key TEXT NOT NULL, person TEXT, before TEXT, after TEXT)',
  )
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
           VALUES ('${table}', ${values(row, key)}, ${person(row)}, ${before}, ${after});
       END;`
    db.sqlite.exec(note('INSERT', 'new', 'NULL', values('new', columns)))
    db.sqlite.exec(note('UPDATE', 'old', values('old', columns), values('new', columns)))
    db.sqlite.exec(note('DELETE', 'old', values('old', columns), 'NULL'))
  }
}

interface Columns {
  readonly columns: readonly string[]
  readonly key: readonly string[]
}
const knownColumns = new WeakMap<object, Map<ContentTable, Columns>>()

/** A table's columns in their order and those of its primary key; read once for an open file. */
export function columnsOf(db: Db, table: ContentTable): Columns {
  const tables = knownColumns.get(db.sqlite) ?? new Map<ContentTable, Columns>()
  knownColumns.set(db.sqlite, tables)
  const known = tables.get(table)
  if (known) return known
  const info = db.sqlite.pragma(`table_info("${table}")`) as { name: string; pk: number }[]
  const key = info.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  const read = { columns: info.map(({ name }) => name), key: key.map(({ name }) => name) }
  tables.set(table, read)
  return read
}

type NotedRow = [
  table: ContentTable,
  key: string,
  person: string | null,
  before: string | null,
  after: string | null,
]

/**
 * Ends what a command writes: the search index follows, and what has changed is answered, one entry a row in the order of
 * first touch; a row that ends as it began is left out.
 */
export function takeChanges(db: WritableDb): Change[] {
  const rows = prepare(db, 'SELECT tbl, key, person, before, after FROM temp.change ORDER BY n')
    .raw()
    .all() as NotedRow[]
  if (rows.length === 0) return []
  prepare(db, 'DELETE FROM temp.change').run()
  const tables = new Set(rows.map(([table]) => table))
  if (db.touched) touch(db.touched, tables)
  if (tables.has('employee')) refreshSearch(db)
  const byRow = new Map<string, NotedRow>()
  for (const row of rows) {
    const name = row[0] + row[1]
    const known = byRow.get(name)
    if (known) known[4] = row[4]
    else byRow.set(name, row)
  }
  const changes: Change[] = []
  for (const [table, key, person, before, after] of byRow.values()) {
    if (before === after) continue
    changes.push({
      ...{ table, key },
      ...(person !== null && { person }),
      ...(before !== null && { before }),
      ...(after !== null && { after }),
    })
  }
  return changes
}

/** Counted before the commit: what is then rolled back only makes a reader read again. */
function touch(touched: Touched, tables: ReadonlySet<string>): void {
  touched.commands++
  for (const table of tables) touched.tables.set(table, (touched.tables.get(table) ?? 0) + 1)
}
