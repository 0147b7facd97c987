import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { temporaryOf } from '../safety/temporary.ts'

/** The file's value, or undefined where it is absent, unreadable or no JSON: a damaged setting is a forgotten one. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(textOf(file) ?? '')
  } catch {
    return undefined
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Written beside, flushed and moved over, so that a power cut leaves the old value or the new one. What stands there already
 * is not written again: at a start that finds all as it was the flush would keep the page waiting.
 */
export function writeJson(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`
  if (textOf(file) === text) return
  try {
    writeWhole(file, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(code)
      ? new AppError('conflict', 'error.file.cannotWrite', { name: file })
      : error
  }
}

function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const fresh = temporaryOf(file)
  const handle = openSync(fresh, 'w', 0o600)
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(fresh, file)
}
