import { existsSync, mkdirSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'

/** A folder that is missing is made where its own folder exists: a mistyped drive is refused, not created. */
export function requireFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) throw new AppError('conflict', 'error.file.notFolder', { name: folder })
  if (!existsSync(path.dirname(folder)))
    throw new AppError('not_found', 'error.file.noFolder', { name: folder })
  mkdirSync(folder, { mode: 0o700 })
}

/** So much must stay free beside a copy, or the office itself could no longer be written. */
const spareBytes = 16 * 1024 * 1024

/** Refuses a copy that would fill the disk, before anything is written. */
export function requireSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= bytes + spareBytes) return
  const megabytes = (value: number) => Math.ceil(value / 1_000_000)
  throw new AppError('conflict', 'error.backup.noSpace', {
    folder,
    needed: megabytes(bytes + spareBytes),
    free: megabytes(free),
  })
}
