import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import { openFile } from '../db/open.ts'
import { contentTables } from '../db/schema.ts'
import type { Db } from '../db/sql.ts'
import { headOf } from '../api/audit.ts'
import { contentHash } from './content-hash.ts'
import { flush, flushFolder } from './flush.ts'
import { lockFile } from './lock.ts'
import { onCheckingConnection, verifyDb } from './verify.ts'

interface Backup {
  readonly file: string
  readonly sizeBytes: number
  readonly contentHash: string
  /** Rows of content in the copy. */
  readonly rows: number
}

/**
 * A verified copy of an office file in a folder, named with date and time and never over another file. The copy is made
 * under a temporary name, flushed, opened, checked and compared row by row before it gets its name. Refuses a file that a
 * running program holds. Throws `error.backup.unverified` when the copy
 * does not agree and `error.backup.unsound` when the office itself breaks its own rules; nothing is left then.
 */
export function backupOffice(source: string, folder: string, now: Date): Backup {
  requireFolder(folder)
  const unlock = lockFile(source)
  try {
    return copyOffice(source, folder, now)
  } finally {
    unlock()
  }
}

/** As `backupOffice`, for whoever holds the lock of the file already. */
export function copyOffice(source: string, folder: string, now: Date): Backup {
  requireFolder(folder)
  const part = path.join(folder, `.${path.basename(source)}.part`)
  try {
    const opened = openFile(source)
    try {
      rmSync(part, { force: true })
      // page by page, since VACUUM would renumber the rows that the search index points at
      opened.write.sqlite.pragma('wal_checkpoint(TRUNCATE)')
      copyFileSync(source, part)
      chmodSync(part, 0o600)
      flush(part)
      const facts = verify(part, opened.read)
      const file = freeName(folder, path.parse(source).name, now)
      renameSync(part, file)
      flushFolder(folder)
      return { file, sizeBytes: statSync(file).size, ...facts }
    } finally {
      opened.close()
    }
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(part + suffix, { force: true })
  }
}

/** A folder that is missing is made where its own folder exists: a mistyped drive is refused, not created. */
function requireFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) throw new AppError('conflict', 'error.file.notFolder', { name: folder })
  if (!existsSync(path.dirname(folder)))
    throw new AppError('not_found', 'error.file.noFolder', { name: folder })
  mkdirSync(folder, { mode: 0o700 })
}

/** More is better copied where it lies: bytes cross to the page as text. */
const largestDownload = 200 * 1024 * 1024

/** A verified copy of the open office as the bytes of a file, named after the office, with date and time. */
export function backupBytes(db: Db, now: Date): FileData {
  const { office, size } = db.sqlite
    .prepare(
      'SELECT (SELECT name FROM office) AS office, page_count * page_size AS size FROM pragma_page_count, pragma_page_size',
    )
    .get() as { office: string; size: number }
  if (size > largestDownload)
    throw new AppError('conflict', 'error.backup.tooLarge', { megabytes: largestDownload / 1024 / 1024 })
  const bytes = db.sqlite.serialize()
  // one file by itself: it says that no log of pages lies beside it
  bytes.fill(1, 18, 20)
  verify(bytes, db)
  const name = office.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').trim()
  return { name: `${name} ${stampOf(now)}.timbang`, base64: bytes.toString('base64') }
}

/** Opens the copy by itself and asks it everything; refuses one that is not its source's equal, or as unsound as its source. */
function verify(copied: string | Buffer, source: Db): Pick<Backup, 'contentHash' | 'rows'> {
  return onCheckingConnection(copied, (copy) => {
    const found = verifyDb(copy)
    if (found.contentHash !== contentHash(source) || headOf(copy) !== headOf(source))
      throw new AppError('internal', 'error.backup.unverified')
    if (!found.ok) throw new AppError('conflict', 'error.backup.unsound')
    return { contentHash: found.contentHash, rows: rowsOf(copy) }
  })
}

function rowsOf(db: Db): number {
  const count = (table: string) => Number(db.sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
  return contentTables.reduce((sum, table) => sum + count(table), 0)
}

function stampOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`
}

function freeName(folder: string, name: string, now: Date): string {
  const stem = `${name} ${stampOf(now)}`
  for (let copy = 1; ; copy++) {
    const file = path.join(folder, `${copy === 1 ? stem : `${stem} (${copy})`}.timbang`)
    if (!existsSync(file)) return file
  }
}
