import { rmSync } from 'node:fs'
import path from 'node:path'
import { fullName } from '#shared/people/person-name.ts'
import type { FoundPiece, LockerCheck } from '#shared/progress/evidence.ts'
import { readChanges } from '../api/audit.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { type EvidenceRow, keptOf, stateOfLink } from './evidence.ts'
import { contentsOf, isAsKept, lockerOf, stateOfKept } from './locker.ts'

interface NamedRow extends EvidenceRow {
  readonly result_text: string
  readonly employee_name: string
  readonly front_title: string | null
  readonly back_title: string | null
}

/** Goes through every piece of the office and every content beside it: what is missing, changed, broken, or named by nobody. */
export async function checkLocker(db: Db): Promise<LockerCheck> {
  const rows = prepare(
    db,
    `SELECT v.*, w.text AS result_text, e.name AS employee_name, e.front_title, e.back_title FROM evidence v
      JOIN work_result w ON w.id = v.work_result_id JOIN plan p ON p.id = w.plan_id JOIN employee e ON e.id = p.employee_id
      ORDER BY e.name, v.id`,
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
    loose: looseIn(db, contents),
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

/**
 * Contents that no row names. One that the log still names an undo may bring back, and a backup holds; what the log does not know was
 * never committed or went with its year.
 */
function looseIn(db: Db, contents: ReturnType<typeof contentsOf>): LockerCheck['loose'] {
  const named = new Set(prepareValues(db, 'SELECT sha256 FROM evidence WHERE sha256 IS NOT NULL').all())
  const loose = contents.filter(({ sha256 }) => !named.has(sha256))
  if (loose.length === 0) return []
  const logged = loggedContents(db)
  return loose.map(({ sha256, file, size }) => ({ file, size, removable: !logged.has(sha256) }))
}

function loggedContents(db: Db): ReadonlySet<unknown> {
  const seqs = prepareValues(db, 'SELECT seq FROM audit_payload ORDER BY seq').all() as number[]
  const logged = new Set<unknown>()
  for (const seq of seqs)
    for (const { table, before, after } of readChanges(db, seq))
      if (table === 'evidence') for (const image of [before, after]) logged.add(image?.['sha256'])
  return logged
}

/** Removes what nothing needs any more. What another program holds open stays, and the check tells of it. */
export function removeLoose(db: Db): void {
  for (const { file, removable } of looseIn(db, contentsOf(db)))
    try {
      if (removable) rmSync(path.join(lockerOf(db), file), { force: true })
    } catch {
      // it may go any time later
    }
}
