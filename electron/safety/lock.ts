import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { AppError } from '#shared/api/errors.ts'

/** Holds an existing office file for this program; a mistyped name is refused and leaves nothing. */
export function lockFile(file: string): () => void {
  if (existsSync(file)) return lockPlace(file)
  throw new AppError('not_found', 'error.file.missing', { name: path.basename(file) })
}

/**
 * One program per office file, there or about to be made, by whatever name it is reached. Each lock is an exclusive SQLite transaction on a companion
 * file, so the operating system gives it back when the program dies, whatever the reason. A companion is never removed: by
 * then it may be somebody else's, and two programs would hold two files of one name.
 */
export function lockPlace(file: string): () => void {
  const name = path.basename(file)
  const held: Sqlite.Database[] = []
  const unlock = () => {
    for (const lock of held.splice(0)) lock.close()
  }
  try {
    // beside the file: for other programs of this PC and of others that share the folder
    held.push(take(`${realPlace(file)}.lock`, name))
    // by what it is: a hard link is another name, in perhaps another folder
    const identity = identityOf(file)
    if (identity !== undefined) held.push(take(path.join(ownFolder(), `${identity}.lock`), name))
    return unlock
  } catch (error) {
    unlock()
    throw error
  }
}

/** Where the file lies once symbolic links are followed; SQLite puts its log of pages there too. */
function realPlace(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.join(realFolder(path.dirname(file)), path.basename(file))
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}-${found.ino}`
}

/** Where this user's programs meet, whichever folder an office lies in. */
function ownFolder(): string {
  const folder = path.join(tmpdir(), `timbang-${userInfo().username}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** For who may not write beside the file and so cannot hold it: refuses while another program does. */
export function refuseHeld(file: string): void {
  const companion = `${realPlace(file)}.lock`
  if (!existsSync(companion)) return
  const lock = new Sqlite(companion, { readonly: true, timeout: 0 })
  try {
    lock.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY'))
      throw new AppError('conflict', 'error.file.held', { name: path.basename(file) })
    throw error
  } finally {
    lock.close()
  }
}

function take(companion: string, name: string): Sqlite.Database {
  const lock = openCompanion(companion, name)
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    throw codeOf(error).startsWith('SQLITE_BUSY')
      ? new AppError('conflict', 'error.file.held', { name })
      : error
  }
}

function openCompanion(companion: string, name: string): Sqlite.Database {
  try {
    return new Sqlite(companion, { timeout: 0 })
  } catch (error) {
    // better-sqlite3 throws a TypeError of its own where the folder is missing
    throw error instanceof TypeError || codeOf(error).startsWith('SQLITE_CANTOPEN')
      ? new AppError('invalid', 'error.file.cannotOpen', { name })
      : error
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')
