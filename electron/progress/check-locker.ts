import { rmSync } from 'node:fs'
import path from 'node:path'
import { fullName } from '#shared/people/person-name.ts'
import { type FoundPiece, type LockerCheck, type Removable, removableOf } from '#shared/progress/evidence.ts'
import { AppError } from '#shared/api/errors.ts'
import { readChanges } from '../api/audit.ts'
import type { CommandContext } from '../api/context.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { type EvidenceRow, keptOf, stateOfLink } from './evidence.ts'
import { listBackups } from '../safety/backups.ts'
import { onCheckingConnection } from '../safety/verify.ts'
import { contentsOf, isAsKept, lockerOf, stateOfKept } from './locker.ts'

interface NamedRow extends Pick<EvidenceRow, 'id' | 'name' | 'link' | 'sha256' | 'file_kind' | 'size'> {
  readonly result_text: string
  readonly employee_name: string
  readonly front_title: string | null
  readonly back_title: string | null
}

/** Goes through every piece of the office and every content beside it: what is missing, changed, broken, or named by nobody. */
export async function checkLocker(db: Db): Promise<LockerCheck> {
  const rows = prepare(
    db,
    `SELECT v.id AS id, v.name, v.link, v.sha256, v.file_kind, v.size, w.text AS result_text,
        e.name AS employee_name, e.front_title, e.back_title FROM evidence v
      JOIN work_result w ON w.id = v.work_result_id JOIN plan p ON p.id = w.plan_id JOIN employee e ON e.id = p.employee_id
      UNION ALL SELECT f.id, f.name, NULL, f.sha256, 'pdf', f.size, f.code || ' ' || f.period_key,
        e.name, e.front_title, e.back_title FROM filed_paper f JOIN employee e ON e.id = f.employee_id
      ORDER BY employee_name, id`,
  ).all() as NamedRow[]
  const contents = contentsOf(db)
  const [missing, changed, brokenLinks]: [NamedRow[], NamedRow[], NamedRow[]] = [[], [], []]
  for (const row of rows) {
    const kept = keptOf(row)
    const state = kept && stateOfKept(db, kept)
    if (state === 'missing') missing.push(row)
    // its length alone may be right
    else if (kept && (state === 'changed' || !(await isAsKept(db, kept)))) changed.push(row)
    if (row.link !== null && (await stateOfLink(row.link)) === 'broken') brokenLinks.push(row)
  }
  return {
    folder: lockerOf(db),
    pieces: rows.length,
    files: new Set(contents.map(({ sha256 }) => sha256)).size,
    bytes: contents.reduce((sum, { size }) => sum + size, 0),
    missing: missing.map(pieceOf),
    changed: changed.map(pieceOf),
    brokenLinks: brokenLinks.map(pieceOf),
    loose: looseFiles(db, contents),
  }
}

function pieceOf(row: NamedRow): FoundPiece {
  const { front_title, back_title } = row
  return {
    id: row.id,
    employee: fullName({
      name: row.employee_name,
      ...(front_title !== null && { frontTitle: front_title }),
      ...(back_title !== null && { backTitle: back_title }),
    }),
    workResult: row.result_text,
    name: row.name,
    ...(row.link !== null && { link: row.link }),
  }
}

/** Contents that no row names. One that the log still names an undo may bring back, and a backup may hold the row of one. */
function looseFiles(db: Db, contents: readonly Content[]): LockerCheck['loose'] {
  const loose = looseIn(db, contents)
  if (loose.length === 0) return []
  const [logged, backedUp] = [loggedContents(db), contentsInBackups(db)]
  return loose.map(({ sha256, file, size }) => ({
    file,
    size,
    removable: !logged.has(sha256) && !backedUp.has(sha256),
  }))
}

type Content = ReturnType<typeof contentsOf>[number]

function looseIn(db: Db, contents: readonly Content[]): readonly Content[] {
  const named = new Set(namedContents(db))
  return contents.filter(({ sha256 }) => !named.has(sha256))
}

/** By evidence and by scanned papers; a backup of before there were any has no such table. */
const namedContents = (db: Db) =>
  namingTables.flatMap((table) =>
    prepareValues(db, 'SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) === undefined
      ? []
      : prepareValues(db, `SELECT sha256 FROM ${table} WHERE sha256 IS NOT NULL`).all(),
  )
const namingTables = ['evidence', 'filed_paper']

function loggedContents(db: Db): ReadonlySet<unknown> {
  const seqs = prepareValues(db, 'SELECT seq FROM audit_payload ORDER BY seq').all() as number[]
  const logged = new Set<unknown>()
  for (const seq of seqs)
    for (const { table, before, after } of readChanges(db, seq))
      if (namingTables.includes(table)) for (const image of [before, after]) logged.add(image?.['sha256'])
  return logged
}

/** What the rows of the backups beside the office name: one that is restored needs its files. */
function contentsInBackups(db: Db): ReadonlySet<unknown> {
  const held = new Set<unknown>()
  for (const { folder, fileName, encrypted } of listBackups(db.file ?? db.sqlite.name))
    if (!encrypted) for (const sha256 of contentsInBackup(path.join(folder, fileName))) held.add(sha256)
  return held
}

function contentsInBackup(file: string): readonly unknown[] {
  try {
    return onCheckingConnection(file, namedContents)
  } catch {
    // of before there was evidence, or it cannot be restored
    return []
  }
}

/** Removes what is of no use any more, as far as it is what was seen to go. What another program holds open stays. */
export function clearLocker({ db, describe }: CommandContext, seen: Removable): Removable {
  const loose = looseFiles(db, contentsOf(db))
  const { count, bytes } = removableOf(loose)
  if (count !== seen.count || bytes !== seen.bytes)
    throw new AppError('conflict', 'evidence.error.otherLoose')
  const gone = loose.filter(({ file, removable }) => removable && removeFile(db, file))
  if (gone.length > 0) describe({ object: String(gone.length), isNoted: true })
  return removableOf(gone)
}

/** After a year was destroyed: also what backups still hold of it, since they are to go as well. */
export function removeLoose(db: Db): void {
  const loose = looseIn(db, contentsOf(db))
  const logged = loose.length === 0 ? new Set() : loggedContents(db)
  for (const { sha256, file } of loose) if (!logged.has(sha256)) removeFile(db, file)
}

/** Whether it went: what another program holds open may go any time later. */
function removeFile(db: Db, file: string): boolean {
  try {
    rmSync(path.join(lockerOf(db), file))
    return true
  } catch {
    return false
  }
}
