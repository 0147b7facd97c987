import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { type OfficeFacts, opensToEverybody } from '#shared/backup/backup.ts'
import { stampOf } from '#shared/backup/backup-name.ts'
import { appendEvent } from '../api/audit.ts'
import type { Session } from '../api/session.ts'
import { noChanges } from '../db/change-capture.ts'
import { isDamage, isWithoutTable, openFile } from '../db/open.ts'
import { settleLog } from '../db/settle-log.ts'
import { backupFolderOf } from './backup-places.ts'
import { readNote } from './backups.ts'
import { isBeyondBackup, keepAside, makeBackup, requireOffice, type Step } from './backup.ts'
import { flush } from './flush.ts'
import { requireSpace } from './folder.ts'
import { lockPlace } from './lock.ts'
import { nameWhole, requireFoldedIn } from './name-whole.ts'
import { factsOf } from './office-facts.ts'
import { temporaryOf } from './temporary.ts'
import { onCheckingConnection, verifyDb } from './verify.ts'

interface RestoreRequest {
  readonly backup: string
  /** What the person calls it, where it lies under another name. */
  readonly name?: string | undefined
  /** The office file that it replaces, or a new one. */
  readonly target: string
  /** Of an encrypted backup. */
  readonly passphrase?: string | undefined
  /** It was agreed that an office with accounts is replaced by one without them. */
  readonly withoutAccounts?: true | undefined
  readonly session: Session
  readonly now: Date
  readonly step?: Step
}
export interface Restored {
  readonly file: string
  readonly holds: OfficeFacts
  /** The verified backup of what stood there before. */
  readonly replaced?: string
  /** What stood there was too damaged for a backup and lies under this name. */
  readonly aside?: string
}

/**
 * Puts a backup in the place of an office file that nobody has open: copied beside it, flushed, checked, brought up to date,
 * noted in its log, and only then moved over. What it replaces is kept as a verified backup, or, where it is too damaged for
 * one, under another name. A kill leaves the old office or the new one. Refuses a backup that is damaged, foreign or newer, and one
 * without accounts in the place of an office that has some, until that is agreed.
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const { backup, target, now, step } = request
  const unlock = lockPlace(target)
  const part = temporaryOf(target)
  try {
    removePart(part)
    const { name = path.basename(backup) } = request
    if (!existsSync(backup)) throw new AppError('not_found', 'error.file.missing', { name })
    requireSpace(path.dirname(target), statSync(backup).size)
    step?.('progress.copying', 0, 3)
    await unpack(request, part)
    flush(part)
    step?.('progress.comparing', 1, 3)
    const holds = checkBackup(part, { name, head: readNote(backup)?.holds.head })
    requireAgreed(request, holds)
    bringUpToDate(part, request)
    step?.('progress.replacing', 2, 3)
    const kept = existsSync(target) ? await keepReplaced(target, now) : {}
    setLogAside(target, now)
    nameWhole(part, target)
    return { file: target, holds, ...kept }
  } finally {
    removePart(part)
    unlock()
  }
}

/** What stood behind accounts is not open to everybody without somebody saying so. */
function requireAgreed(request: RestoreRequest, holds: OfficeFacts): void {
  const { target, backup, name = path.basename(backup), withoutAccounts, now } = request
  if (withoutAccounts || holds.accounts !== 0 || !existsSync(target)) return
  // a log of pages that is not its own would be read with it
  settleLog(target, now)
  if (opensToEverybody(factsOfPlace(target), holds))
    throw new AppError('conflict', 'error.backup.withoutAccounts', { name })
}

/** Undefined where it is too damaged to say what it holds. */
function factsOfPlace(target: string): OfficeFacts | undefined {
  try {
    return onCheckingConnection(target, factsOf)
  } catch (error) {
    if (isDamage(error) || isBeyondBackup(error) || isWithoutTable(error)) return undefined
    throw error
  }
}

/** The bytes of the office, decrypted where the backup is not. */
async function unpack({ backup, passphrase, name }: RestoreRequest, part: string): Promise<void> {
  const { decryptFile, isEncrypted } = await import('./encrypt.ts')
  if (isEncrypted(backup)) await decryptFile(backup, part, passphrase, name)
  else copyFileSync(backup, part)
}

interface Expected {
  /** For sentences. */
  readonly name: string
  /** Of its log, by its note. */
  readonly head?: string | undefined
}

/** What a backup holds, once it is known to be whole and what it was when it was made. */
export function checkBackup(file: string, { name, head }: Expected): OfficeFacts {
  try {
    return onCheckingConnection(file, (db) => {
      requireOffice(db.sqlite, name)
      const holds = factsOf(db)
      if (!verifyDb(db).ok || (head !== undefined && head !== holds.head))
        throw new AppError('conflict', 'error.backup.damaged', { name })
      return holds
    })
  } catch (error) {
    throw isDamage(error) || isBeyondBackup(error) ? refusalOfBackup(error, name) : error
  }
}

function refusalOfBackup(error: unknown, name: string): unknown {
  if (error instanceof AppError && error.key === 'error.file.foreign') return error
  const isForeign = error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB'
  return isForeign
    ? new AppError('invalid', 'error.file.foreign', { name })
    : new AppError('conflict', 'error.backup.damaged', { name })
}

/** An older backup gets the tables of today before it takes the place; its log says where it comes from. */
function bringUpToDate(
  part: string,
  { backup, name = path.basename(backup), session, now }: RestoreRequest,
): void {
  const file = openFile(part)
  try {
    const event = {
      operation: 'backup.restore',
      object: name,
      now: now.toISOString(),
      session,
    }
    file.write.sqlite.transaction(() => appendEvent(file.write, event, noChanges))()
  } finally {
    file.close()
  }
  // before what stands there is touched
  requireFoldedIn(part)
}

/** What stands there, as a verified backup with its log of pages in it; where that cannot be, it stays itself under another name. */
async function keepReplaced(target: string, now: Date): Promise<Pick<Restored, 'replaced' | 'aside'>> {
  // one that does not belong to it would be mixed into its backup
  settleLog(target, now)
  try {
    const { file } = await makeBackup({
      source: target,
      folder: backupFolderOf(target),
      occasion: 'replaced',
      now,
    })
    // what waits in the log of pages belongs to the old file: folded in, no kill can part them
    openFile(target).close()
    return { replaced: file }
  } catch (error) {
    if (!isBeyondBackup(error)) throw error
    return { aside: keepAside(target, now) }
  }
}

/** A log of pages belongs to one file: beside another it would be mixed into it. */
function setLogAside(target: string, now: Date): void {
  for (const suffix of ['-wal', '-shm', '-journal'])
    if (existsSync(target + suffix)) renameSync(target + suffix, `${target}${suffix}.lama ${stampOf(now)}`)
}

function removePart(part: string): void {
  const folder = path.dirname(part)
  // with its log of pages
  for (const name of readdirSync(folder))
    if (name.startsWith(path.basename(part))) rmSync(path.join(folder, name), { force: true })
}
