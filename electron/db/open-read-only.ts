import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import type { AppError } from '#shared/api/errors.ts'
import { migrations } from './migrations/index.ts'
import { type OpenFile, refuseUnknown, runMigrations, settle } from './open.ts'
import { takeUp } from './page-log.ts'
import { judgeLog, type LogCare } from './settle-log.ts'

/**
 * Opens an office file where nothing can be written: not it, not its folder, not the disk. SQLite needs a log of pages and an index
 * of it beside the file, so the office is read from its bytes in memory, with what its log holds, and brought up to date there. Writes nothing
 * anywhere.
 */
export function openReadOnly(file: string, readOnly: AppError): OpenFile {
  const name = path.basename(file)
  refuseUnknown(file, migrations.length)
  const { bytes, logCare } = bytesOf(file)
  // by itself: it says that no log of pages lies beside it
  bytes.fill(1, 18, 20)
  const sqlite = new Sqlite(bytes)
  try {
    settle(sqlite)
    runMigrations(sqlite, migrations)
    sqlite.pragma('query_only = ON')
  } catch (error) {
    sqlite.close()
    throw error
  }
  return { ...onlyRead(sqlite, name, readOnly, file), ...(logCare && { logCare }) }
}

/** An office that is in memory, where no other connection sees it. */
export function onlyRead(sqlite: Sqlite.Database, name: string, readOnly: AppError, file?: string): OpenFile {
  const db = {
    sqlite,
    ...(file !== undefined && { file }),
    statements: new Map(),
    touched: { commands: 0, tables: new Map(), concerned: [], forgotten: 0 },
  }
  const close = () => void sqlite.close()
  return {
    read: db,
    write: { ...db, writable: true },
    name,
    readOnly,
    waiting: () => 0,
    foldIn: () => undefined,
    close,
    abandon: close,
  }
}

function bytesOf(file: string): { readonly bytes: Buffer; readonly logCare?: LogCare } {
  const bytes = readFileSync(file)
  const log = `${file}-wal`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return { bytes }
  const kind = judgeLog(file, log)
  if (kind === 'strange') return { bytes, logCare: { kind } }
  return { bytes: takeUp(bytes, log), ...(kind === 'cut' && { logCare: { kind } }) }
}
