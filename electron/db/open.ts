import type { TextKey } from '#shared/text/catalogue.ts'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { AppError } from '#shared/api/errors.ts'
import { migrations } from './migrations/index.ts'
import type { Db, WritableDb } from './sql.ts'

/** "Timb": marks the file as ours in bytes 68–71. */
const applicationId = 0x54696d62

export interface OpenFile {
  readonly write: WritableDb
  readonly read: Db
  close(): void
}

type Migrations = typeof migrations

/**
 * Opens an office file and brings it up to date: pending migrations run each in its own transaction after a copy of the
 * file. Refuses by name what is no office file, is damaged, is held by another program or comes from a newer Timbang,
 * and leaves it as it is.
 */
export function openFile(file: string, list: Migrations = migrations): OpenFile {
  const name = path.basename(file)
  if (!existsSync(file)) throw new AppError('not_found', 'error.file.missing', { name })
  return open(file, list, false)
}

/** Makes a new office file; refuses an existing one. */
export function createFile(file: string, list: Migrations = migrations): OpenFile {
  if (existsSync(file)) throw new AppError('conflict', 'error.file.exists', { name: path.basename(file) })
  try {
    return open(file, list, true)
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
    throw error
  }
}

function open(file: string, list: Migrations, fresh: boolean): OpenFile {
  const name = path.basename(file)
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { timeout: 2000 })
    check(sqlite, name, list, fresh)
    sqlite.pragma('journal_mode = WAL')
    settle(sqlite)
    migrate(sqlite, file, list, fresh)
    const read = new Sqlite(file, { readonly: true, timeout: 2000 })
    settle(read)
    const writer = sqlite
    const touched = { commands: 0, tables: new Map<string, number>() }
    return {
      write: { sqlite: writer, statements: new Map(), touched, writable: true },
      read: { sqlite: read, statements: new Map(), touched },
      close() {
        read.close()
        writer.pragma('wal_checkpoint(TRUNCATE)')
        writer.close()
      },
    }
  } catch (error) {
    sqlite?.close()
    throw refusal(error, name)
  }
}

function check(sqlite: Sqlite.Database, name: string, list: Migrations, fresh: boolean): void {
  if (fresh) {
    sqlite.pragma(`application_id = ${applicationId}`)
    return
  }
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId)
    throw new AppError('invalid', 'error.file.foreign', { name })
  if (Number(sqlite.pragma('user_version', { simple: true })) > list.length)
    throw new AppError('conflict', 'error.file.newer', { name })
  if (!isSound(sqlite)) throw new AppError('invalid', 'error.file.damaged', { name })
}

/**
 * Whether every page can be walked and every row is of its table's types. CHECK constraints were held when a row was written
 * and are asked again by file.verify: here they would cost as much as all the rest.
 */
function isSound(sqlite: Sqlite.Database): boolean {
  sqlite.pragma('ignore_check_constraints = ON')
  // each page is read once: memory to keep them would only have to be fetched from the system (`settle` gives it its size)
  sqlite.pragma('cache_size = -1000')
  try {
    return sqlite.pragma('quick_check(1)', { simple: true }) === 'ok'
  } finally {
    sqlite.pragma('ignore_check_constraints = OFF')
  }
}

/** A reopened WAL file silently runs synchronous=NORMAL unless it is set again on every open. */
function settle(sqlite: Sqlite.Database): void {
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('trusted_schema = OFF')
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma('cache_size = -16000')
}

function migrate(sqlite: Sqlite.Database, file: string, list: Migrations, fresh: boolean): void {
  const version = Number(sqlite.pragma('user_version', { simple: true }))
  if (version === list.length) return
  if (!fresh) {
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    copyFileSync(file, `${file}.v${version}`)
  }
  for (const [index, { sql }] of list.entries()) {
    if (index < version) continue
    sqlite.transaction(() => {
      sqlite.exec(sql)
      sqlite.pragma(`user_version = ${index + 1}`)
    })()
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

function refusal(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const key = Object.entries(refusals).find(([prefix]) => code.startsWith(prefix))?.[1]
  return key ? new AppError(code.startsWith('SQLITE_BUSY') ? 'conflict' : 'invalid', key, { name }) : error
}
