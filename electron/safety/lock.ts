import { rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { AppError } from '#shared/api/errors.ts'

/**
 * One program per office file. The lock is an exclusive SQLite transaction on a companion file, so the operating system
 * gives it back when the program dies, whatever the reason.
 */
export function lockFile(file: string): () => void {
  const companion = `${file}.lock`
  const lock = openCompanion(companion, path.basename(file))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new AppError('conflict', 'error.file.held', { name: path.basename(file) })
    throw error
  }
  return () => {
    rmSync(companion, { force: true })
    lock.close()
  }
}

function openCompanion(companion: string, name: string): Sqlite.Database {
  try {
    return new Sqlite(companion, { timeout: 0 })
  } catch (error) {
    // better-sqlite3 throws a TypeError of its own where the folder is missing
    throw error instanceof TypeError || isCannotOpen(error)
      ? new AppError('invalid', 'error.file.cannotOpen', { name })
      : error
  }
}

function isCannotOpen(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CANTOPEN')
}
