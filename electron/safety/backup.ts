import { closeSync, copyFileSync, existsSync, openSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { AppError } from '#shared/api/errors.ts'
import type { Stage } from '#shared/api/events.ts'
import type { FileData } from '#shared/api/file-data.ts'
import {
  type BackupNote,
  type Check,
  checkOf,
  type Occasion,
  type OfficeFacts,
  withoutPeople,
} from '#shared/backup/backup.ts'
import { backupNameOf, stampOf } from '#shared/backup/backup-name.ts'
import { safeFileName } from '#shared/text/file-name.ts'
import { headOf, loggedHash } from '../api/audit.ts'
import { contentHash } from '../db/content-hash.ts'
import { isDamage, isWithoutTable, refusal } from '../db/open.ts'
import { applicationId } from '../db/raw-file.ts'
import { settleLog } from '../db/settle-log.ts'
import { migrations } from '../db/migrations/index.ts'
import type { Db } from '../db/sql.ts'
import { backupFolderOf, partOf, removeUnfinished, stemOf } from './backup-places.ts'
import { writeNote } from './backups.ts'
import type { Seal } from './encrypt.ts'
import { flush, flushFolder } from './flush.ts'
import { requireFolder, requireSpace } from './folder.ts'
import { lockFile } from './lock.ts'
import { factsOf } from './office-facts.ts'
import { isWhole, onCheckingConnection, verifyDb } from './verify.ts'

/** Tells how far the work is; may throw to stop it. */
export type Step = (stage: Stage, done: number, total: number) => void

interface BackupRequest {
  readonly source: string
  readonly folder: string
  readonly occasion: Occasion
  readonly now: Date
  readonly step?: Step
  /** The backup is encrypted; the copy before that lies beside the office, never in the other folder. */
  readonly seal?: Seal | undefined
}
interface MadeBackup {
  readonly file: string
  readonly note: BackupNote
  /** Absent where the log of the office does not say it yet. */
  readonly contentHash?: string | undefined
}

/** As `makeBackup`, of a file that nobody has open: refuses one that a running program holds. */
export async function backupOffice(request: BackupRequest): Promise<MadeBackup> {
  const unlock = lockFile(request.source)
  try {
    // a log of pages that is not its own would be mixed into its backup
    settleLog(request.source, request.now)
    return await makeBackup(request)
  } finally {
    unlock()
  }
}

/**
 * A verified copy of an office file in a folder, named with date and time and never over another file; the office may be open and
 * written meanwhile. The copy is made under a temporary name within one read of the source, flushed, opened, checked as `checkOf` its
 * occasion says and compared with it before it gets its name. Throws `error.backup.unverified` when the copy does not agree and
 * `error.backup.unsound` when the office itself breaks its own rules; nothing is left then.
 */
export async function makeBackup(request: BackupRequest): Promise<MadeBackup> {
  const { source, folder, step, seal } = request
  requireFolder(folder)
  requireSpace(folder, sizeOf(source))
  const home = seal ? path.dirname(source) : folder
  const part = partOf(home, source)
  try {
    removeUnfinished(folder, source)
    const read = await copySnapshot(source, part, step)
    step?.('progress.comparing', 0, 1)
    const note = checkedNote(part, read, request)
    const file = seal ? await nameSealed(part, note, request, seal) : name(part, note, request, false)
    return { file, note, contentHash: read.loggedHash }
  } catch (error) {
    throw refusal(error, path.basename(source))
  } finally {
    removeUnfinished(home, source)
    removeUnfinished(folder, source)
  }
}

/**
 * As `makeBackup`, of an office that waits on an open connection for its migration and whose log of pages is folded in; at once, since
 * opening a file does not wait for anything else.
 */
export function backUpBeforeMigration(source: string, sqlite: Sqlite.Database): void {
  const folder = backupFolderOf(source)
  const request: BackupRequest = { source, folder, occasion: 'migration', now: new Date() }
  requireFolder(folder)
  requireSpace(folder, sizeOf(source))
  const part = partOf(folder, source)
  try {
    removeUnfinished(folder, source)
    const read = readFacts({ sqlite, statements: new Map() })
    copyFileSync(source, part)
    standAlone(part)
    name(part, checkedNote(part, read, request), request, false)
  } catch (error) {
    if (!isBeyondBackup(error)) throw error
    keepAside(source, request.now)
  } finally {
    removeUnfinished(folder, source)
  }
}

/** Flushes a copy, checks it, and says what its note needs. */
function checkedNote(part: string, read: Read, { occasion, now }: BackupRequest): BackupNote {
  flush(part)
  const checked = checkOf[occasion]
  checkCopy(part, read, checked)
  const { size: sizeBytes } = statSync(part)
  return { occasion, at: now.toISOString(), sizeBytes, checked, holds: read.holds }
}

/** Gives a checked copy its name. */
function name(
  part: string,
  note: BackupNote,
  { source, folder, now }: BackupRequest,
  encrypted: boolean,
): string {
  const file = freeName(folder, { stem: stemOf(source), stamp: stampOf(now), encrypted })
  // a note without its backup is swept away; a backup without its note would be nobody's
  writeNote(file, note)
  renameSync(part, file)
  flushFolder(folder)
  return file
}

/** As `name`, of what a checked copy becomes when it is encrypted. */
async function nameSealed(
  part: string,
  note: BackupNote,
  request: BackupRequest,
  seal: Seal,
): Promise<string> {
  const { sealCopy } = await import('./seal-copy.ts')
  const sealed = partOf(request.folder, request.source)
  const said = { ...note, ...(await sealCopy(part, sealed, seal)), holds: withoutPeople(note.holds) }
  return name(sealed, said, request, true)
}

/** Copies what one read transaction sees, page by page, since VACUUM would renumber the rows that the search index points at. */
async function copySnapshot(source: string, part: string, step?: Step): Promise<Read> {
  // nobody else on this PC reads an office
  closeSync(openSync(part, 'wx', 0o600))
  const sqlite = new Sqlite(source, { readonly: true, timeout: 5000 })
  try {
    requireOffice(sqlite, path.basename(source))
    sqlite.exec('BEGIN')
    const read = readFacts({ sqlite, statements: new Map() })
    await sqlite.backup(part, {
      progress({ totalPages, remainingPages }) {
        step?.('progress.copying', totalPages - remainingPages, totalPages)
        return pagesAtOnce
      },
    })
    standAlone(part)
    return read
  } finally {
    sqlite.close()
  }
}

/** Refuses by name what is no office file, or one of a newer Timbang. */
export function requireOffice(sqlite: Sqlite.Database, name: string): void {
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId)
    throw new AppError('invalid', 'error.file.foreign', { name })
  if (Number(sqlite.pragma('user_version', { simple: true })) > migrations.length)
    throw new AppError('conflict', 'error.file.newer', { name })
}

/** Between two portions the copying can be stopped. */
const pagesAtOnce = 2000

/** A backup is one file by itself: no log of pages lies beside it, and opening it to read leaves none. */
function standAlone(part: string): void {
  const sqlite = new Sqlite(part)
  sqlite.pragma('journal_mode = DELETE')
  sqlite.close()
}

/** What an office says of itself, by which its copy is known again. */
interface Read {
  readonly holds: OfficeFacts
  readonly loggedHash: string | undefined
}

const readFacts = (db: Db): Read => ({ holds: factsOf(db), loggedHash: loggedHash(db) })

/**
 * Opens the copy by itself. Its log ends as the source's and says the same of its content: so it is the source's equal, or as `full` a
 * check finds, what the source says it is. Refuses one that is not, or is as unsound as its source.
 */
function checkCopy(part: string, read: Read, check: Check): void {
  onCheckingConnection(part, (copy) => {
    if (!isSame(readFacts(copy), read)) throw new AppError('internal', 'error.backup.unverified')
    const isSound = check === 'full' ? verifyDb(copy).ok : isWhole(copy)
    if (!isSound) throw new AppError('conflict', 'error.backup.unsound')
  })
}

const isSame = (a: Read, b: Read) => JSON.stringify(a) === JSON.stringify(b)

const beyond = new Set([
  'error.file.damaged',
  'error.backup.unsound',
  'error.backup.unverified',
  'error.file.foreign',
  'error.file.strange',
  'error.file.noVersion',
])

/** Whether a file is too damaged for a backup. */
export function isBeyondBackup(error: unknown): boolean {
  return isDamage(error) || isWithoutTable(error) || (error instanceof AppError && beyond.has(error.key))
}

/** What is too damaged for a backup stays itself under another name, so that there is no moment without the file. */
export function keepAside(file: string, now: Date): string {
  const aside = `${file}.rusak ${stampOf(now)}`
  copyFileSync(file, aside)
  flush(aside)
  return aside
}

/** With the log of pages that waits beside it. */
function sizeOf(file: string): number {
  const size = (name: string) => statSync(name, { throwIfNoEntry: false })?.size ?? 0
  return size(file) + size(`${file}-wal`)
}

function freeName(folder: string, wanted: Parameters<typeof backupNameOf>[0]): string {
  for (let copy = 1; ; copy++) {
    const file = path.join(folder, backupNameOf(wanted, copy))
    if (!existsSync(file)) return file
  }
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
  onCheckingConnection(bytes, (copy) => {
    const found = verifyDb(copy)
    if (found.contentHash !== contentHash(db) || headOf(copy) !== headOf(db))
      throw new AppError('internal', 'error.backup.unverified')
    if (!found.ok) throw new AppError('conflict', 'error.backup.unsound')
  })
  return { name: `${safeFileName(office)} ${stampOf(now)}.timbang`, base64: bytes.toString('base64') }
}
