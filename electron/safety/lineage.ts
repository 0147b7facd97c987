import { existsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { CopySide, Departure, Lineage, LoggedStep } from '#shared/backup/lineage.ts'
import { lastEvent } from '../db/event-chain.ts'
import { isDamage } from '../db/open.ts'
import type { Db } from '../db/sql.ts'
import { onReading } from './reading.ts'
import { changesSince, hashAt } from './since.ts'

// Copies of one office share the beginning of their log. Which of them goes on where the office of this PC ended is read there.

/** Where the log of a file begins and ends. */
export interface LogMarks {
  /** The hash of its first event, which every copy of the office has. */
  readonly line: string
  readonly seq: number
  readonly hash: string
}

/** The copy of an office that this PC had open last. */
interface KnownOffice {
  readonly file: string
  /** The end of its log when it was closed, or where that could not be noted any more when it was opened. */
  readonly seq: number
  readonly hash: string
}
export type KnownOffices = Readonly<Record<string, KnownOffice>>

function logMarksOf(db: Db): LogMarks {
  const { seq, hash } = lastEvent(db)
  return { line: hashAt(db, 1) ?? '', seq, hash }
}

/** As `logMarksOf`; undefined where the log cannot be read. */
export function readableMarks(db: Db): LogMarks | undefined {
  try {
    return logMarksOf(db)
  } catch (error) {
    if (isDamage(error)) return undefined
    throw error
  }
}

/** Refuses a copy that does not go on where the known one ended: a person decides about it. */
export function refuseDeparted(db: Db, file: string, known: KnownOffices): void {
  const marks = logMarksOf(db)
  const last = known[marks.line]
  if (last === undefined) return
  const departure = departureOf(db, file, last)
  if (departure === undefined) return
  throw new AppError('conflict', `error.lineage.${departure}`, {
    name: path.basename(file),
    other: path.basename(last.file),
    folder: path.dirname(last.file),
  })
}

/** What the two hold that the other does not; throws `not_found` where there is nothing to compare. */
export function compareCopies(file: string, known: KnownOffices): Lineage {
  return onReading(file, (here) => {
    const last = known[logMarksOf(here).line]
    const departure = last && departureOf(here, file, last)
    if (last === undefined || departure === undefined)
      throw new AppError('not_found', 'error.lineage.none', { name: path.basename(file) })
    const other = otherThan(file, last)
    const both = other === undefined ? undefined : tryReading(other, (there) => sidesOf(here, there))
    // of a file that is gone only its end is known, and not where the two parted
    if (other === undefined || both === undefined)
      return { departure, here: sideOf(here, file, lastEvent(here).seq), both: [] }
    return { departure, ...both(file, other) }
  })
}

function departureOf(here: Db, file: string, last: KnownOffice): Departure | undefined {
  const other = otherThan(file, last)
  const told = other === undefined ? undefined : tryReading(other, (there) => departed(here, there))
  return told === undefined ? departedFromEnd(here, last) : told.departure
}

/** The known file, where it is another one and still there. */
function otherThan(file: string, { file: known }: KnownOffice): string | undefined {
  return path.resolve(known) !== path.resolve(file) && existsSync(known) ? known : undefined
}

/** Undefined where the other file cannot be read: only what was noted of it is known then. */
function tryReading<T extends object>(file: string, work: (db: Db) => T): T | undefined {
  try {
    return onReading(file, work)
  } catch {
    return undefined
  }
}

function departed(here: Db, there: Db): { departure: Departure | undefined } {
  const [own, other] = [lastEvent(here), lastEvent(there)]
  if (hashAt(here, other.seq) === other.hash) return { departure: undefined }
  return { departure: hashAt(there, own.seq) === own.hash ? 'older' : 'branched' }
}

function departedFromEnd(here: Db, { seq, hash }: KnownOffice): Departure | undefined {
  if (lastEvent(here).seq < seq) return 'older'
  return hashAt(here, seq) === hash ? undefined : 'branched'
}

/** What is read of both at once; the files are named afterwards. */
function sidesOf(here: Db, there: Db) {
  const common = lastCommon(here, there)
  const both = [...concernedSince(here, common)].filter((id) => concernedSince(there, common).has(id))
  const commonAt = here.sqlite.prepare('SELECT at FROM audit_event WHERE seq = ?').pluck().get(common)
  const names = namesOf(here, both)
  const theirs = sideOf(there, '', common)
  return (file: string, other: string): Omit<Lineage, 'departure'> => ({
    ...(typeof commonAt === 'string' && { commonAt }),
    here: sideOf(here, file, common),
    there: { ...theirs, fileName: path.basename(other), folder: path.dirname(other) },
    both: names,
  })
}

/** The number of the last event that both logs hold; a chain that is the same there is the same before. */
function lastCommon(here: Db, there: Db): number {
  let [known, beyond] = [0, Math.min(lastEvent(here).seq, lastEvent(there).seq) + 1]
  while (beyond - known > 1) {
    const middle = Math.floor((known + beyond) / 2)
    if (hashAt(here, middle) === hashAt(there, middle)) known = middle
    else beyond = middle
  }
  return known
}

const mostSteps = 20
const mostNames = 30

function sideOf(db: Db, file: string, common: number): CopySide {
  const steps = db.sqlite
    .prepare(
      'SELECT at, who, operation, object FROM audit_event WHERE seq > ? AND rows > 0 ORDER BY seq DESC LIMIT ?',
    )
    .all(common, mostSteps) as (Omit<LoggedStep, 'object'> & { object: string | null })[]
  return {
    fileName: path.basename(file),
    folder: path.dirname(file),
    head: lastEvent(db).hash,
    since: changesSince(db, common),
    steps: steps.map(({ object, ...step }) => ({ ...step, ...(object !== null && { object }) })),
  }
}

function concernedSince(db: Db, seq: number): Set<string> {
  const ids = db.sqlite
    .prepare(
      'SELECT DISTINCT p.employee_id FROM audit_person p JOIN audit_event e ON e.seq = p.seq WHERE e.seq > ? AND e.rows > 0',
    )
    .pluck()
  return new Set(ids.all(seq) as string[])
}

function namesOf(db: Db, ids: readonly string[]): string[] {
  return db.sqlite
    .prepare('SELECT name FROM employee WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name LIMIT ?')
    .pluck()
    .all(JSON.stringify(ids), mostNames) as string[]
}
