import type BetterSqlite3 from 'better-sqlite3'
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { ContentTable, Schema } from './schema.ts'

/**
 * Kysely builds and types the SQL; better-sqlite3 runs it at once. A command is synchronous, so its transaction
 * cannot interleave with another and the trap of using the outer connection inside a transaction does not exist.
 */
export const sql = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** A connection that may only be read; commands get a WritableDb. */
export interface Db {
  readonly sqlite: BetterSqlite3.Database
  /** The office's file, where SQLite does not know it: an office that is read from memory. */
  readonly file?: string
  readonly statements: Map<string, BetterSqlite3.Statement>
  /** How often commands have changed each table since the file was opened; shared by its two connections. */
  readonly touched?: Touched
}
export interface Touched {
  commands: number
  readonly tables: Map<string, number>
  /** Whose rows of a table the last commands changed, oldest first; without a person, anybody's. */
  concerned: { readonly command: number; readonly table: ContentTable; readonly person?: string }[]
  /** Of commands up to this one it is no longer known. */
  forgotten: number
}
export interface WritableDb extends Db {
  readonly writable: true
  /** The connection that sees the same as long as a command has written nothing. */
  readonly reader?: Db
  /** Whether the command has written anything yet; known once changes are captured. */
  hasWritten?: () => boolean
}

export const isWritable = (db: Db): db is WritableDb => 'writable' in db

const mostStatements = 500

type Mode = 'rows' | 'tuples' | 'values'

/** A prepared statement that answers rows as objects, kept for the next time the same text comes. */
export const prepare = (db: Db, text: string) => prepareIn(db, 'rows', text)

/** As `prepare`, its rows as arrays in the order of the columns: ten thousand objects would cost more than their query. */
export const prepareTuples = (db: Db, text: string) => prepareIn(db, 'tuples', text)

/** All rows of a query as arrays. */
export function tuples<Tuple>(db: Db, text: string, values: object = {}): Tuple[] {
  return prepareTuples(db, text).all(values) as Tuple[]
}

/** As `prepare`, answering the first column alone. */
export const prepareValues = (db: Db, text: string) => prepareIn(db, 'values', text)

// how a statement answers is part of the statement: switched on a shared one it would change the next caller's rows
function prepareIn(db: Db, mode: Mode, text: string): BetterSqlite3.Statement {
  const key = `${mode} ${text}`
  const known = db.statements.get(key)
  if (known) return known
  const statement = db.sqlite.prepare(unseen(text))
  if (mode === 'tuples') statement.raw()
  if (mode === 'values') statement.pluck()
  if (db.statements.size >= mostStatements) db.statements.clear()
  db.statements.set(key, statement)
  return statement
}

/**
 * The plus, which changes no value, hides from SQLite what is bound: where it could look at it for a plan it would prepare the statement
 * anew each time something else is bound, which in a join costs more than its rows.
 */
const unseen = (text: string) => text.replaceAll(/(?<=[=<>]\s*|\b(?:LIMIT|OFFSET)\s+)(?=[?@])/gi, '+')

type Query<Row> = Compilable<Row> | CompiledQuery<Row>

function compiled<Row>(query: Query<Row>): CompiledQuery<Row> {
  return 'compile' in query ? query.compile() : query
}

export function all<Row>(db: Db, query: Query<Row>): Row[] {
  const { sql: text, parameters } = compiled(query)
  return prepare(db, text).all(...parameters) as Row[]
}

export function first<Row>(db: Db, query: Query<Row>): Row | undefined {
  const { sql: text, parameters } = compiled(query)
  return prepare(db, text).get(...parameters) as Row | undefined
}

/** Runs a statement that writes and returns how many rows it touched. */
export function run(db: WritableDb, query: Query<unknown>): number {
  const { sql: text, parameters } = compiled(query)
  return prepare(db, text).run(...parameters).changes
}

type Value = string | number | null

/**
 * So many rows go into one statement. SQLite sets aside every page that a statement changes, in case it fails half way, which for a row
 * of its own costs as much as the row.
 */
const rowsAtOnce = 20

/** Inserts rows, each the values of the columns in their order. */
export function insertRows(
  db: WritableDb,
  table: ContentTable,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): void {
  const places = `(${columns.map(() => '?').join(', ')})`
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce)
    const values = some.map(() => places).join(', ')
    prepare(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`).run(some.flat())
  }
}

/** SQLite's own code of a broken UNIQUE or PRIMARY KEY; the repository knows what was unique. */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}
