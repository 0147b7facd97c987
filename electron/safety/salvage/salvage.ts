import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { AppError } from '#shared/api/errors.ts'
import type { SalvagedTable, SalvageReport } from '#shared/office/salvage.ts'
import { appendEvent, loggedHash, verifyChain } from '../../api/audit.ts'
import { ownerSession } from '../../api/session.ts'
import { noChanges } from '../../db/change-capture.ts'
import { contentHash } from '../../db/content-hash.ts'
import { migrations } from '../../db/migrations/index.ts'
import {
  createFile,
  damaged,
  isDamage,
  type OpenFile,
  refuseUnknown,
  runMigrations,
  settle,
} from '../../db/open.ts'
import { onlyRead } from '../../db/open-read-only.ts'
import { takeUp } from '../../db/page-log.ts'
import { readHeader } from '../../db/raw-file.ts'
import { contentTables } from '../../db/schema.ts'
import { privateTables } from '../../db/tables/private-tables.ts'
import { refreshSearch } from '../../db/search-index.ts'
import { judgeLog } from '../../db/settle-log.ts'
import type { Db, WritableDb } from '../../db/sql.ts'
import type { Step } from '../backup.ts'
import { temporaryOf } from '../temporary.ts'
import { lockPlace, refuseHeld } from '../lock.ts'
import { nameWhole } from '../name-whole.ts'
import { findLostPeople } from './lost-people.ts'
import { removeDatabase } from '../remove-database.ts'
import { readRows } from './read-damaged.ts'
import { verifyDb } from '../verify.ts'

interface Salvage extends SalvageReport {
  readonly file: string
  readonly contentHash: string
}

const logTables = [
  'import_layout',
  'import_spelling',
  'import_batch',
  'audit_event',
  'audit_payload',
  'audit_person',
] as const

/**
 * Copies everything that can be read of a damaged office file into a new one, which is sound when it gets its name. The damaged file is
 * only read. The log comes along where its chain is whole; an event says that the content was salvaged.
 */
export function salvageOffice(source: string, to: string, now: Date, step?: Step): Salvage {
  requireSource(source)
  if (existsSync(to)) throw new AppError('conflict', 'error.file.exists', { name: path.basename(to) })
  const unlock = lockPlace(to)
  const part = temporaryOf(to)
  try {
    removeDatabase(part)
    const file = createFile(part)
    let report: Omit<Salvage, 'file'>
    try {
      report = fill(source, file.write, now, step)
    } finally {
      file.close()
    }
    nameWhole(part, to)
    return { file: to, ...report }
  } finally {
    removeDatabase(part)
    unlock()
  }
}

/** A damaged office for reading alone, in memory: what salvage would save of it. The file is only read. */
export function openSalvaged(source: string, why: AppError): OpenFile {
  requireSource(source)
  const sqlite = new Sqlite(':memory:')
  try {
    settle(sqlite)
    runMigrations(sqlite, migrations, true)
    copyReadable(source, { sqlite, statements: new Map(), writable: true })
    sqlite.pragma('query_only = ON')
    return onlyRead(sqlite, path.basename(source), why)
  } catch (error) {
    sqlite.close()
    throw error
  }
}

function requireSource(source: string): void {
  const name = path.basename(source)
  if (!existsSync(source)) throw new AppError('not_found', 'error.file.missing', { name })
  refuseUnknown(source, migrations.length)
  refuseHeld(source)
}

/** The bytes with what their log holds, as long as their header says they are: what was cut off is empty pages. */
function openBytes(file: string): Db {
  const { pageSize, pageCount } = readHeader(file)
  let bytes = readFileSync(file)
  const log = `${file}-wal`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0 && judgeLog(file, log) !== 'strange')
    bytes = Buffer.from(takeUp(bytes, log))
  const length = Math.max(bytes.length, pageSize * pageCount)
  if (length > bytes.length) bytes = Buffer.concat([bytes], length)
  bytes.fill(1, 18, 20)
  const sqlite = new Sqlite(bytes)
  sqlite.pragma('query_only = ON')
  return { sqlite, statements: new Map() }
}

function fill(source: string, to: WritableDb, now: Date, step?: Step): Omit<Salvage, 'file'> {
  const found = copyReadable(source, to, step)
  step?.('progress.comparing', 0, 1)
  to.sqlite.transaction(() => {
    const event = { operation: 'file.salvage', object: path.basename(source), now: now.toISOString() }
    appendEvent(to, { ...event, startsAnew: true, session: ownerSession('salvage') }, noChanges)
  })()
  const verified = verifyDb(to)
  if (!verified.ok) throw new AppError('internal', 'error.backup.unverified')
  const saved = found.tables.reduce((sum, table) => sum + table.saved, 0)
  const { people, comparedWith } = findLostPeople(source, to)
  // of an office with accounts names are for who has signed in
  const named = isGuarded(to) ? [] : people
  return {
    ...found,
    people: named,
    ...(comparedWith !== undefined && { comparedWith }),
    saved,
    contentHash: verified.contentHash,
  }
}

type Copied = Pick<SalvageReport, 'tables' | 'peopleLost' | 'loosened' | 'log' | 'asLogged'>

/** Everything of the damaged file that can be read; throws `error.file.damaged` where that is nothing. */
function copyReadable(source: string, to: WritableDb, step?: Step): Copied {
  const name = path.basename(source)
  const from = openBytes(source)
  try {
    to.sqlite.pragma('foreign_keys = OFF')
    const log = isLogWhole(from)
    const names = [...contentTables, 'account_secret', ...privateTables, ...(log ? logTables : [])]
    return to.sqlite.transaction(() => {
      const copied = names.map((table, done) => {
        step?.('progress.copying', done, names.length)
        return copyTable(from, to, table)
      })
      const peopleLost = countOrphans(to)
      const loosened = loosen(to)
      const tables = copied.slice(0, contentTables.length).map((one) => recount(to, one))
      if (tables.every(({ saved }) => saved === 0)) throw damaged(name)
      requireOffice(to, name)
      keepDoorOpen(to)
      refreshSearch(to)
      return { tables, peopleLost, loosened, log, asLogged: log && loggedHash(to) === contentHash(to) }
    })()
  } catch (error) {
    throw isDamage(error) ? damaged(name) : error
  } finally {
    from.sqlite.close()
  }
}

/** What was read and then had to be left out, since what it points at is lost, is not saved. */
function recount(to: WritableDb, { table, saved: read, lost }: SalvagedTable): SalvagedTable {
  const saved = Number(to.sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
  return { table, saved, ...(lost !== undefined && { lost: lost + read - saved }) }
}

function isLogWhole(from: Db): boolean {
  try {
    return verifyChain(from).brokenAt === undefined
  } catch {
    return false
  }
}

/** The columns that both know: a damaged file of an older version is not brought up to date first. */
function copyTable(from: Db, to: WritableDb, table: string): SalvagedTable {
  const names = (db: Db) =>
    (db.sqlite.pragma(`table_info("${table}")`) as { name: string }[]).map((column) => column.name)
  const known = names(from)
  const columns = names(to).filter((column) => known.includes(column))
  if (columns.length === 0) return { table, saved: 0 }
  const list = columns.map((column) => `"${column}"`).join(', ')
  const insert = to.sqlite.prepare(
    `INSERT INTO "${table}" (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  // what migrations put into a new file is in the damaged one, if it was kept
  to.sqlite.prepare(`DELETE FROM "${table}"`).run()
  let saved = 0
  const read = readRows(from, table, list, (row) => {
    try {
      insert.run(...row)
      saved++
    } catch (error) {
      // a row that the damage made into nonsense breaks its table's rules, or is there twice
      if (!(error instanceof Sqlite.SqliteError)) throw error
    }
  })
  const lost = read.expected === undefined ? undefined : Math.max(0, read.expected - saved)
  return { table, saved, ...(lost !== undefined && { lost }) }
}

interface Reference {
  readonly table: string
  readonly column: string
  readonly parent: string
  readonly key: string
}

function referencesOf(db: Db): Reference[] {
  return [...contentTables, ...privateTables].flatMap((table) =>
    (
      db.sqlite.pragma(`foreign_key_list("${table}")`) as { table: string; from: string; to: string | null }[]
    ).map((row) => ({ table, column: row.from, parent: row.table, key: row.to ?? 'id' })),
  )
}

const dangling = ({ column, parent, key }: Reference) =>
  `"${column}" IS NOT NULL AND "${column}" NOT IN (SELECT "${key}" FROM "${parent}")`

function countOrphans(db: Db): number {
  const toPeople = referencesOf(db).filter(({ parent }) => parent === 'employee')
  const lost = toPeople.flatMap((reference) =>
    db.sqlite
      .prepare(`SELECT DISTINCT "${reference.column}" FROM "${reference.table}" WHERE ${dangling(reference)}`)
      .pluck()
      .all(),
  )
  return new Set(lost).size
}

/** Empties what points at nothing where it may be empty, else leaves the row out, until nothing points at nothing. */
function loosen(db: WritableDb): number {
  const references = referencesOf(db)
  let loosened = 0
  for (let changed = 1; changed > 0; loosened += changed) {
    changed = 0
    for (const reference of references) {
      const { table, column } = reference
      const where = dangling(reference)
      changed += attempt(db, `UPDATE "${table}" SET "${column}" = NULL WHERE ${where}`)
      changed += attempt(db, `DELETE FROM "${table}" WHERE ${where}`)
    }
  }
  return loosened
}

function attempt(db: WritableDb, text: string): number {
  try {
    return db.sqlite.prepare(text).run().changes
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return 0
    throw error
  }
}

const isGuarded = (db: Db): boolean =>
  db.sqlite.prepare('SELECT EXISTS (SELECT 1 FROM account)').pluck().get() === 1

/**
 * What proves who somebody is comes along, so that a salvaged office is as closed as the damaged one was. Where nobody could ever
 * come in again, because the office head's is lost and so is the sealed code, it is an office without accounts.
 */
function keepDoorOpen(db: WritableDb): void {
  const proves = db.sqlite
    .prepare(
      `SELECT 1 FROM account_secret s WHERE s.hash IS NOT NULL AND (s.key = 'recovery'
        OR s.key IN (SELECT id FROM account WHERE role = 'officeHead' AND active = 1))`,
    )
    .get()
  if (proves === undefined) db.sqlite.exec('DELETE FROM account; DELETE FROM account_secret')
}

/** Without its own row an office has no name, and without a root no place for its people. */
function requireOffice(db: WritableDb, name: string): void {
  const office = path.parse(name).name
  const has = (text: string) => db.sqlite.prepare(text).get() !== undefined
  if (!has('SELECT 1 FROM office'))
    db.sqlite.prepare('INSERT INTO office (id, name) VALUES (1, ?)').run(office)
  if (!has('SELECT 1 FROM unit WHERE parent_id IS NULL'))
    db.sqlite.prepare("INSERT INTO unit (id, name, kind) VALUES ('SALVAGED', ?, 'kecamatan')").run(office)
}
