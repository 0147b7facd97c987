import { closeSync, copyFileSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import type { z } from 'zod'
import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import {
  type Destruction,
  type DestructionRecord,
  type DestroyYear,
  whyKept,
} from '#shared/privacy/destruction.ts'
import { payloadOf, readChanges } from '../../api/audit.ts'
import { storePayload } from '../../api/payload.ts'
import {
  destroyOperation,
  destructionPayload,
  emptyEvent,
  type Remains,
  trimEvent,
  withoutGuards,
} from '../../api/remains.ts'
import type { Session } from '../../api/session.ts'
import { contentSum } from '../../db/content-hash.ts'
import { chainEvent, lastEvent, sha256 } from '../../db/event-chain.ts'
import { openFile, settle } from '../../db/open.ts'
import { rebuildSearch } from '../../db/search-index.ts'
import { settleLog } from '../../db/settle-log.ts'
import { type Db, prepare, type WritableDb } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { backUpBeforeMigration, makeBackup, type Step } from '../../safety/backup.ts'
import { backupFolderOf } from '../../safety/backup-places.ts'
import { flush } from '../../safety/flush.ts'
import { requireSpace } from '../../safety/folder.ts'
import { lockFile } from '../../safety/lock.ts'
import { nameWhole } from '../../safety/name-whole.ts'
import { removeDatabase } from '../../safety/remove-database.ts'
import { temporaryOf } from '../../safety/temporary.ts'
import { onCheckingConnection, verifyDb } from '../../safety/verify.ts'
import { removeLoose } from '../../progress/check-locker.ts'
import { readNotes } from '../notes.ts'
import { listDestructions } from './register.ts'
import { countRows, createYearFinder, deleteRows, seqsWithImages } from './year-rows.ts'

export interface DestroyRequest extends Omit<z.output<typeof DestroyYear>, 'task'> {
  /** The office file, which nobody has open. */
  readonly office: string
  readonly session: Session
  readonly now: Date
  readonly today: string
  readonly step?: Step
}

/**
 * Writes an office file anew without a year. A copy beside it loses the year's rows, what the log says of them, and gets the event;
 * from that one another is written that has no free page, so nothing of the year is left in it; it is checked, and only then moved over
 * the office. A kill leaves the old office or the new one. Refuses a year that is not past its retention and a file that is not sound.
 */
export async function destroyYear(request: DestroyRequest): Promise<Destruction> {
  const { office, now, step } = request
  const unlock = lockFile(office)
  const [work, fresh] = [temporaryOf(`${office}-musnah`), temporaryOf(`${office}-baru`)]
  try {
    removeDatabase(work)
    removeDatabase(fresh)
    foldIn(office, now)
    onCheckingConnection(office, (db) => requireDestroyable(db, request))
    if (request.copyFirst)
      await makeBackup({ source: office, folder: backupFolderOf(office), occasion: 'hand', now })
    requireSpace(path.dirname(office), 2 * statSync(office).size)
    step?.('progress.copying', 0, 3)
    copyFileSync(office, work)
    withoutYear(work, fresh, request)
    // it still holds the year, and a kill after the move would leave it there
    removeDatabase(work)
    step?.('progress.comparing', 1, 3)
    flush(fresh)
    const destruction = checkedRecord(fresh)
    step?.('progress.replacing', 2, 3)
    nameWhole(fresh, office)
    onCheckingConnection(office, removeLoose)
    return destruction
  } finally {
    removeDatabase(work)
    removeDatabase(fresh)
    unlock()
  }
}

/** What waits in the log of pages goes into the file: beside the new one it would be of another file, and hold the year. */
function foldIn(office: string, now: Date): void {
  settleLog(office, now)
  openFile(office, undefined, backUpBeforeMigration).close()
  if ((statSync(`${office}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new AppError('internal', 'error.disk.full')
}

function requireDestroyable(db: Db, { office, year, today }: DestroyRequest): void {
  requireYear(db, year)
  const kept = whyKept(year, readNotes(db).retentionYears, today)
  if (kept) throw new AppError('conflict', kept.key, kept.params)
  // what was changed outside the program would be taken for what the log says
  if (!verifyDb(db).ok)
    throw new AppError('conflict', 'error.destroy.unsound', { name: path.basename(office) })
}

/** From the copy `work`, which loses the year, to the file `fresh`, which never had it. */
function withoutYear(work: string, fresh: string, request: DestroyRequest): void {
  const sqlite = new Sqlite(work)
  try {
    settle(sqlite)
    // the copy is thrown away, whatever becomes of it
    sqlite.pragma('journal_mode = MEMORY')
    const db: WritableDb = { sqlite, statements: new Map(), writable: true }
    sqlite.transaction(() => destroyRows(db, request))()
    // nobody else on this PC reads an office
    closeSync(openSync(fresh, 'wx', 0o600))
    sqlite.prepare('VACUUM INTO ?').run(fresh)
  } finally {
    sqlite.close()
  }
  const written = new Sqlite(fresh)
  try {
    written.pragma('secure_delete = ON')
    // rows may have other numbers now, and the index still held the names of people who were removed
    rebuildSearch({ sqlite: written, statements: new Map(), writable: true })
  } finally {
    written.close()
  }
}

/** The rows, what the log says of them, and the event that says so. */
function destroyRows(db: WritableDb, request: DestroyRequest): void {
  const { year, reason, session, now } = request
  const last = lastEvent(db)
  const holding = countRows(db, year)
  const remains = trimLog(db, year)
  const rows = deleteRows(db, year)
  prepare(db, "DELETE FROM import_batch WHERE year = ? AND kind <> 'employees'").run(year)
  const payload = destructionPayload(recordOf(db, request, { ...holding, events: remains.length }), remains)
  const event = {
    at: now.toISOString(),
    who: session.name,
    role: session.role,
    operation: destroyOperation,
    object: String(year),
    reason,
    batch: null,
    undoes: null,
    rows,
    payload_hash: sha256(payload),
  }
  storePayload(db, chainEvent(db, last, event, contentSum(db)), payload)
}

function recordOf(
  db: WritableDb,
  { year, basis, by, firstWitness, secondWitness }: DestroyRequest,
  holding: Pick<DestructionRecord, 'people' | 'rows' | 'events'>,
): DestructionRecord {
  const { retentionYears = 0, retentionBasis } = readNotes(db)
  const said = { year, basis, by, firstWitness, secondWitness, retentionYears, retentionBasis }
  return present({ ...said, ...holding }) as DestructionRecord
}

/** Takes the year's rows out of the log: an event that speaks of nothing else keeps nothing, another one keeps the rest. */
function trimLog(db: WritableDb, year: number): Remains[] {
  const yearOf = createYearFinder(db)
  const remains: Remains[] = []
  withoutGuards(db, () => {
    for (const seq of seqsWithImages(db)) {
      const changes = readChanges(db, seq)
      const rest = changes.filter((change) => yearOf(change) !== year)
      if (rest.length === changes.length) continue
      remains.push(rest.length === 0 ? emptyEvent(db, seq) : trimEvent(db, seq, payloadOf(rest)))
    }
  })
  return remains
}

/** The record as the new file tells it, once that is known to be whole. */
function checkedRecord(fresh: string): Destruction {
  return onCheckingConnection(fresh, (db) => {
    const [destruction] = listDestructions(db)
    if (!verifyDb(db).ok || destruction === undefined)
      throw new AppError('internal', 'error.destroy.unverified')
    return destruction
  })
}
