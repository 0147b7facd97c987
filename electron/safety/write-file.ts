import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { temporaryOf } from './temporary.ts'

/**
 * Writes a file whole or not at all: beside its place, flushed, then moved over what was there, so that a kill leaves the
 * old file or the new one. Refuses a folder in its place and a missing folder by name.
 */
export function writeFileWhole(file: string, bytes: Uint8Array): void {
  const name = path.basename(file)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError('conflict', 'error.file.isFolder', { name })
  if (!statSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory())
    throw new AppError('not_found', 'error.file.noFolder', { name: path.dirname(file) })
  const part = temporaryOf(file)
  try {
    const handle = openSync(part, 'wx')
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw refusal(error, name)
  }
}

function refusal(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') return new AppError('internal', 'error.disk.full')
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY'
    ? new AppError('invalid', 'error.file.cannotWrite', { name })
    : error
}
