import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'

/** Why nothing can be written into an office file where it lies; undefined where nothing is known that speaks against it. */
export function whyReadOnly(file: string): AppError | undefined {
  const name = path.basename(file)
  const folder = path.dirname(file)
  if (!may(file, constants.R_OK)) throw new AppError('invalid', 'error.file.cannotOpen', { name })
  if (!may(folder, constants.W_OK)) return new AppError('conflict', 'error.readOnly.folder', { name, folder })
  for (const suffix of ['', '-wal', '-shm', '.lock'])
    if (existsSync(file + suffix) && !may(file + suffix, constants.W_OK))
      return new AppError('conflict', 'error.readOnly.file', { name: name + suffix })
  return undefined
}

function may(file: string, mode: number): boolean {
  try {
    accessSync(file, mode)
    return true
  } catch {
    return false
  }
}

/** The same for what only opening could find out: a full disk, a folder whose rights say less than they seem to. */
export function refusedByPlace(error: unknown, file: string): AppError | undefined {
  const params = { name: path.basename(file), folder: path.dirname(file) }
  const { key, code } = error instanceof AppError ? error : { key: undefined, code: codeOf(error) }
  const isFull = key === 'error.disk.full' || key === 'error.backup.noSpace' || full.test(code)
  const isLocked = key === 'error.file.cannotOpen' || key === 'error.file.readOnly' || unwritable.test(code)
  if (isFull || (isLocked && hasNoRoom(params.folder)))
    return new AppError('conflict', 'error.readOnly.disk', params)
  return isLocked ? new AppError('conflict', 'error.readOnly.folder', params) : undefined
}

/** What SQLite puts beside a file when it opens it: where that does not fit, it names an error of the disk and not that it is full. */
const companionBytes = 64 * 1024

function hasNoRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < companionBytes
}

const full = /^(SQLITE_FULL|ENOSPC|EDQUOT)/

const unwritable = /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|EACCES|EPERM|EROFS|EFBIG)/

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')
