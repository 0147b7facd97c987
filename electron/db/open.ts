import type { TextKey } from '#shared/text/catalogue.ts'
import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { AppError } from '#shared/api/errors.ts'
import { migrateContent } from './event-chain.ts'
import { migrations } from './migrations/index.ts'
import { applicationId, readHeader } from './raw-file.ts'
import { strangePart } from './own-schema.ts'
import { type LogCare, settleLog } from './settle-log.ts'
import type { Db, Touched, WritableDb } from './sql.ts'

const longestWaitMs = 2000

export interface OpenFile {
  readonly write: WritableDb
  readonly read: Db
  /** Its base name, for sentences. */
  readonly name: string
  /** What had to be done about the log of pages beside the file before it could be opened. */
  readonly logCare?: LogCare
  /** Why nothing is written into it; absent: everything may be. */
  readonly readOnly?: AppError
  /** How many bytes wait in the log of pages. */
  waiting(): number
  /** Puts what waits in the log of pages into the file, so that a copy of the file alone is whole. */
  foldIn(): void
  close(): void
  /** Closes a damaged file without a write: what waits in the log beside it is not put into it. */
  abandon(): void
}

type Migrations = typeof migrations

/** What is done with an older file before its tables are brought up to date; what it throws leaves the file as it is. */
type BeforeMigrating = (file: string, sqlite: Sqlite.Database) => void
const nothingBefore: BeforeMigrating = () => {}

/**
 * Opens an office file and brings it up to date: pending migrations run each in its own transaction. Refuses by name what is no office file, is damaged, is held by another program or comes from a newer Timbang,
 * and leaves it as it is.
 */
export function openFile(
  file: string,
  list: Migrations = migrations,
  beforeMigrating: BeforeMigrating = nothingBefore,
): OpenFile {
  const name = path.basename(file)
  if (!existsSync(file)) throw new AppError('not_found', 'error.file.missing', { name })
  return open(file, list, beforeMigrating)
}

/** Makes a new office file; refuses an existing one. */
export function createFile(file: string, list: Migrations = migrations): OpenFile {
  if (existsSync(file)) throw new AppError('conflict', 'error.file.exists', { name: path.basename(file) })
  try {
    // nobody else on this PC reads an office
    closeSync(openSync(file, 'wx', 0o600))
    return open(file, list)
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
    throw error
  }
}

/** Without `beforeMigrating` the file is a fresh one. */
function open(file: string, list: Migrations, beforeMigrating?: BeforeMigrating): OpenFile {
  const fresh = beforeMigrating === undefined
  const name = path.basename(file)
  // before SQLite has it open: closing the file here would give back the locks that SQLite holds on it
  const logCare = fresh ? undefined : examine(file, list.length)
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { timeout: longestWaitMs })
    check(sqlite, file, list, fresh)
    settle(sqlite)
    migrate(sqlite, file, list, beforeMigrating)
    sqlite.pragma('journal_mode = WAL')
    // when it is folded in is said here alone: at rest and at closing, never in the middle of a command
    sqlite.pragma('wal_autocheckpoint = 0')
    const read = new Sqlite(file, { readonly: true, timeout: longestWaitMs })
    settle(read)
    const writer = sqlite
    const touched: Touched = { commands: 0, tables: new Map(), concerned: [], forgotten: 0 }
    const reader: Db = { sqlite: read, statements: new Map(), touched }
    return {
      write: { sqlite: writer, statements: new Map(), touched, writable: true, reader },
      read: reader,
      name,
      ...(logCare && { logCare }),
      waiting: () => sizeOf(`${file}-wal`),
      foldIn: () => foldIn(writer),
      close() {
        read.close()
        foldIn(writer)
        writer.close()
      },
      abandon() {
        // the last to close writes the log into the file, and one that only reads cannot
        writer.close()
        read.close()
      },
    }
  } catch (error) {
    if (sqlite) closeUnwritten(sqlite, file)
    throw refusal(error, name)
  }
}

/**
 * Closes what is refused and leaves it as it is: the last connection to close puts the log of pages into the file, and one that only reads
 * cannot.
 */
function closeUnwritten(sqlite: Sqlite.Database, file: string): void {
  let last: Sqlite.Database | undefined
  try {
    last = new Sqlite(file, { readonly: true, timeout: longestWaitMs })
    last.pragma('schema_version')
  } catch {
    // so damaged that nothing can be read of it: nothing is put into it either
  }
  sqlite.close()
  last?.close()
}

/**
 * Moves what waits in the log of pages into the file. What was answered is committed already: where a full disk or a long check of
 * the file forbids the move, it stays in the log, and the next rest or opening finds it there.
 */
function foldIn(sqlite: Sqlite.Database): void {
  sqlite.pragma('busy_timeout = 0')
  try {
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
  } finally {
    sqlite.pragma(`busy_timeout = ${longestWaitMs}`)
  }
}

/** What is refused is refused before SQLite sees it, which would take away a log of pages that lies beside a file of somebody else. */
function examine(file: string, newestVersion: number): LogCare | undefined {
  refuseUnknown(file, newestVersion)
  const care = settleLog(file, new Date())
  if (isCutOff(file)) throw damaged(path.basename(file))
  return care
}

/** Refuses what is no office file, and one of a newer Timbang, by what its first bytes say. */
export function refuseUnknown(file: string, newestVersion: number): void {
  const name = path.basename(file)
  const header = readHeader(file)
  if (header.applicationId !== applicationId) throw new AppError('invalid', 'error.file.foreign', { name })
  // no Timbang ever wrote a file of version 0 or less
  if (header.userVersion < 1)
    throw new AppError('invalid', 'error.file.noVersion', { name, version: header.userVersion })
  if (header.userVersion > newestVersion) throw new AppError('conflict', 'error.file.newer', { name })
}

function check(sqlite: Sqlite.Database, file: string, list: Migrations, fresh: boolean): void {
  if (fresh) {
    sqlite.pragma(`application_id = ${applicationId}`)
    return
  }
  // a migration writes at once; all other writing waits for the check that dispatch asks for
  const version = Number(sqlite.pragma('user_version', { simple: true }))
  const part = strangePart(sqlite, list.slice(0, version))
  if (part !== undefined)
    throw new AppError('invalid', 'error.file.strange', { name: path.basename(file), part })
  if (version < list.length && !isSound(file)) throw damaged(path.basename(file))
}

export const damaged = (name: string) => new AppError('invalid', 'error.file.damaged', { name })

/** Whether an office file ends before the last page that its header counts; pages that wait in a log beside it may be missing. */
function isCutOff(file: string): boolean {
  if (sizeOf(`${file}-wal`) > 0 || sizeOf(`${file}-journal`) > 0) return false
  const header = readHeader(file)
  return header.size < header.pageSize * header.pageCount
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/**
 * Whether every page can be walked and every row is of its table's types. CHECK constraints were held when a row was written
 * and are asked again by file.verify: here they would cost as much as all the rest. On a connection of its own, so that
 * another thread can find it out while this one answers.
 */
export function isSound(file: string): boolean {
  const sqlite = new Sqlite(file, { readonly: true, timeout: 2000 })
  try {
    // each page is read once: memory to keep them would only have to be fetched from the system
    sqlite.pragma('cache_size = -1000')
    return isWalkable(sqlite)
  } finally {
    sqlite.close()
  }
}

/** As `isSound`, of what is open. */
export function isWalkable(sqlite: Sqlite.Database): boolean {
  sqlite.pragma('ignore_check_constraints = ON')
  try {
    return sqlite.pragma('quick_check(1)', { simple: true }) === 'ok'
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    sqlite.pragma('ignore_check_constraints = OFF')
  }
}

/** What SQLite says when it meets a page that cannot be; for a format that no version of it wrote it has words and no code. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Sqlite.SqliteError)) return false
  return /^SQLITE_(CORRUPT|NOTADB)/.test(error.code) || error.message.includes('file format')
}

/** A table that every office has is not there. */
export function isWithoutTable(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.message.startsWith('no such table')
}

/** A reopened WAL file silently runs synchronous=NORMAL unless it is set again on every open. */
export function settle(sqlite: Sqlite.Database): void {
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('trusted_schema = OFF')
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma('cache_size = -16000')
}

function migrate(
  sqlite: Sqlite.Database,
  file: string,
  list: Migrations,
  beforeMigrating?: BeforeMigrating,
): void {
  const version = Number(sqlite.pragma('user_version', { simple: true }))
  if (version === list.length) return
  if (beforeMigrating) {
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    beforeMigrating(file, sqlite)
  }
  // not by way of the log of pages, which is of one version with its file
  sqlite.pragma('journal_mode = DELETE')
  runMigrations(sqlite, list, beforeMigrating === undefined)
}

/** Brings what is open up to date, each step in a transaction of its own; a fresh file has no content to account for yet. */
export function runMigrations(sqlite: Sqlite.Database, list: Migrations, fresh = false): void {
  const version = Number(sqlite.pragma('user_version', { simple: true }))
  const db: WritableDb = { sqlite, statements: new Map(), writable: true }
  for (const [index, { sql }] of list.entries()) {
    if (index < version) continue
    const step = () => {
      sqlite.exec(sql)
      sqlite.pragma(`user_version = ${index + 1}`)
    }
    sqlite.transaction(() => (fresh ? step() : migrateContent(db, `${index} → ${index + 1}`, step)))()
  }
}

const refusals: Readonly<Record<string, TextKey>> = {
  SQLITE_NOTADB: 'error.file.foreign',
  SQLITE_CORRUPT: 'error.file.damaged',
  SQLITE_BUSY: 'error.file.held',
  SQLITE_CANTOPEN: 'error.file.cannotOpen',
  SQLITE_READONLY: 'error.file.readOnly',
  SQLITE_FULL: 'error.disk.full',
}

/** What SQLite refused, as a sentence that names the file. */
export function refusal(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const key = Object.entries(refusals).find(([prefix]) => code.startsWith(prefix))?.[1]
  if (key) return new AppError(code.startsWith('SQLITE_BUSY') ? 'conflict' : 'invalid', key, { name })
  return isDamage(error) ? damaged(name) : error
}
