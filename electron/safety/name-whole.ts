import { existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { flush, flushFolder } from './flush.ts'

/**
 * Gives an office that was made beside its place its name, over what stood there, so that a kill leaves the one or the other. The office is
 * closed: where a full disk kept the last of it in the log of pages, which would not come along, it is refused.
 */
export function nameWhole(part: string, file: string): void {
  requireFoldedIn(part)
  flush(part)
  renameSync(part, file)
  flushFolder(path.dirname(file))
}

/** SQLite takes the log away once all of it is in the file. */
export function requireFoldedIn(file: string): void {
  if (existsSync(`${file}-wal`)) throw new AppError('internal', 'error.disk.full')
}
