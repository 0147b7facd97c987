import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { FileState } from '#shared/progress/evidence.ts'
import type { FileKind } from '#shared/progress/file-kind.ts'
import type { Db } from '../db/sql.ts'
import { flushFolder } from '../safety/flush.ts'
import { sweep } from '../safety/temporary.ts'
import { writeFileWhole } from '../safety/write-file.ts'

/** Evidence lies beside the office file in `<office>.bukti`, each content once, under the figure of its bytes. */
export function lockerOf(db: Db): string {
  const file = db.file ?? db.sqlite.name
  return path.join(path.dirname(file), `${path.basename(file, '.timbang')}.bukti`)
}

/** A content that is kept: what a row of evidence knows of it. */
export interface Kept {
  readonly sha256: string
  readonly kind: FileKind
  readonly size: number
}

/** Below the folder; the first letters spread many files over many folders. */
const placeOf = ({ sha256, kind }: Pick<Kept, 'sha256' | 'kind'>) =>
  path.join(sha256.slice(0, 2), `${sha256}.${kind}`)

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Puts a content into the locker before any row names it: whole and flushed, or not at all. The row is then committed or not; a
 * content that no row names is no harm, a row without its content would be.
 */
export function keepContent(db: Db, kind: FileKind, bytes: Uint8Array): Kept {
  const kept = { sha256: sumOf(bytes), kind, size: bytes.length }
  const file = path.join(lockerOf(db), placeOf(kept))
  if (existsSync(file) && sumOf(readFileSync(file)) === kept.sha256) return kept
  const folder = path.dirname(file)
  makeFolder(folder)
  sweep([folder])
  writeFileWhole(file, bytes)
  for (const one of [folder, path.dirname(folder)]) flushFolder(one)
  return kept
}

/** Nobody else on this PC reads an office. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOSPC') throw new AppError('internal', 'error.disk.full')
    throw new AppError('invalid', 'error.file.cannotWrite', { name: path.basename(path.dirname(folder)) })
  }
}

/** By its length alone, which costs a list nothing. */
export function stateOfKept(db: Db, kept: Kept): FileState {
  const found = statSync(path.join(lockerOf(db), placeOf(kept)), { throwIfNoEntry: false })
  if (!found?.isFile()) return 'missing'
  return found.size === kept.size ? 'there' : 'changed'
}

/** The bytes, which are those that were put in; refuses what is missing or is no longer the same. */
export function readKept(db: Db, kept: Kept, name: string): Buffer {
  if (stateOfKept(db, kept) === 'missing') throw new AppError('not_found', 'evidence.error.missing', { name })
  const bytes = readFileSync(path.join(lockerOf(db), placeOf(kept)))
  if (sumOf(bytes) !== kept.sha256) throw new AppError('conflict', 'evidence.error.changed', { name })
  return bytes
}

/** Whether the bytes still are what they were, read piece by piece. */
export async function isAsKept(db: Db, kept: Kept): Promise<boolean> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path.join(lockerOf(db), placeOf(kept))))
    hash.update(piece as Buffer)
  return hash.digest('hex') === kept.sha256
}

const contentName = /^([0-9a-f]{64})\.[a-z]{3,4}$/

/** Every content that lies in the locker, whoever put it there. */
export function contentsOf(
  db: Db,
): { readonly sha256: string; readonly file: string; readonly size: number }[] {
  const folder = lockerOf(db)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((file) => {
      const sha256 = contentName.exec(path.basename(file))?.[1]
      const size = statSync(path.join(folder, file), { throwIfNoEntry: false })?.size
      return sha256 === undefined || size === undefined ? [] : [{ sha256, file, size }]
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
}
