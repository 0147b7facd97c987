import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Change } from '../db/change-capture.ts'
import { all, first, prepare, run, sql, type Db, type WritableDb } from '../db/sql.ts'
import type { EventDescription } from './context.ts'
import type { Session } from './session.ts'

const genesis = '0'.repeat(64)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export interface NewEvent extends EventDescription {
  readonly operation: string
  readonly now: string
  readonly session: Session
}

/** Appends one event with its images, chained to the one before; part of the command's own transaction. */
export function appendEvent(db: WritableDb, event: NewEvent, changes: readonly Change[]): number {
  const last = first(
    db,
    sql.selectFrom('audit_event').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
  )
  const seq = (last?.seq ?? 0) + 1
  const payload = JSON.stringify(changes)
  const head = {
    seq,
    at: event.now,
    who: event.session.name,
    role: event.session.role,
    operation: event.operation,
    object: event.object ?? null,
    reason: event.reason ?? null,
    batch: event.batch ?? null,
    undoes: event.undoes ?? null,
    rows: changes.length,
    payload_hash: sha256(payload),
    prev_hash: last?.hash ?? genesis,
  }
  run(db, sql.insertInto('audit_event').values({ ...head, hash: hashOf(head) }))
  if (changes.length > 0)
    run(db, sql.insertInto('audit_payload').values({ seq, changes: deflateRawSync(payload, { level: 1 }) }))
  const insert = prepare(db, 'INSERT OR IGNORE INTO audit_person (employee_id, seq) VALUES (?, ?)')
  for (const id of peopleOf(changes, event.employeeIds ?? [])) insert.run(id, seq)
  return seq
}

function hashOf(head: object): string {
  return sha256(JSON.stringify(Object.values(head)))
}

function peopleOf(changes: readonly Change[], named: readonly string[]): Set<string> {
  const people = new Set(named)
  for (const { table, key, before, after } of changes) {
    if (table === 'employee') people.add((JSON.parse(key) as string[])[0]!)
    const id = /"employee_id":"([^"]+)"/.exec(after ?? before ?? '')?.[1]
    if (id) people.add(id)
  }
  return people
}

export function readChanges(db: Db, seq: number): readonly Change[] {
  const row = first(db, sql.selectFrom('audit_payload').select('changes').where('seq', '=', seq))
  return row ? (JSON.parse(inflateRawSync(row.changes).toString('utf8')) as Change[]) : []
}

/** Walks the whole chain; returns the first event that does not fit, and the head to keep elsewhere. */
export function verifyChain(db: Db): { events: number; brokenAt?: number; head: string } {
  let previous = genesis
  let events = 0
  for (const { hash, ...head } of all(db, sql.selectFrom('audit_event').selectAll().orderBy('seq'))) {
    events++
    const { payload_hash, prev_hash, ...rest } = head
    const payload = JSON.stringify(readChanges(db, head.seq))
    const fits =
      head.seq === events &&
      prev_hash === previous &&
      hashOf({ ...rest, payload_hash, prev_hash }) === hash &&
      // a payload that was destroyed with its year leaves its hash; one that is there must match
      (sha256(payload) === payload_hash || (payload === '[]' && head.rows > 0))
    if (!fits) return { events, brokenAt: head.seq, head: previous }
    previous = hash
  }
  return { events, head: previous }
}
