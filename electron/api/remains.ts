import { z } from '#shared/api/zod.ts'
import { hashOfEvent, sha256 } from '../db/event-chain.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues, type WritableDb } from '../db/sql.ts'
import { readPayload, storePayload } from './payload.ts'

// What is left of events whose rows were destroyed. Their hashes stay, so the chain holds; that what is left is what was meant to be
// left is said, event by event, by the destruction, which is an event of the same chain.

export const destroyOperation = 'privacy.destroyYear'

/** An event that lost something: the hash of what it now says of itself, and of its payload. */
export type Remains = readonly [seq: number, event: string, payload: string]

/** The payload of a destruction has no images, but what it did; `record` is for the register. */
const Said = z.object({
  record: z.unknown(),
  remains: z.array(z.tuple([z.int(), z.string(), z.string()])),
})

export function destructionPayload(record: unknown, remains: readonly Remains[]): Buffer {
  return Buffer.from(JSON.stringify({ columns: {}, changes: [], record, remains }))
}

/** In the order of the log. One whose payload cannot be read says nothing; the chain tells of it. */
export function readDestructions(db: Db): (z.output<typeof Said> & { readonly seq: number })[] {
  const seqs = prepareValues(db, 'SELECT seq FROM audit_event WHERE operation = ? ORDER BY seq').all(
    destroyOperation,
  ) as number[]
  return seqs.flatMap((seq) => {
    try {
      return [{ seq, ...Said.parse(JSON.parse(readPayload(db, seq) ?? '')) }]
    } catch {
      return []
    }
  })
}

/** What is left of which event, as the last destruction that touched it says. */
export function remainsOf(db: Db): ReadonlyMap<number, { readonly event: string; readonly payload: string }> {
  const found = readDestructions(db).flatMap(({ remains }) => remains)
  return new Map(found.map(([seq, event, payload]) => [seq, { event, payload }]))
}

/** Nothing stays of the event but who did which kind of act when: not what or whom it was about, nor why. */
export function emptyEvent(db: WritableDb, seq: number): Remains {
  prepare(db, 'UPDATE audit_event SET object = NULL, reason = NULL WHERE seq = ?').run(seq)
  prepare(db, 'DELETE FROM audit_person WHERE seq = ?').run(seq)
  prepare(db, 'DELETE FROM audit_payload WHERE seq = ?').run(seq)
  return [seq, hashNow(db, seq), sha256('')]
}

/** The event keeps this of its payload. */
export function trimEvent(db: WritableDb, seq: number, payload: Buffer): Remains {
  prepare(db, 'DELETE FROM audit_payload WHERE seq = ?').run(seq)
  storePayload(db, seq, payload)
  return [seq, hashNow(db, seq), sha256(payload)]
}

function hashNow(db: Db, seq: number): string {
  const { hash: _hash, ...head } = prepare(db, 'SELECT * FROM audit_event WHERE seq = ?').get(
    seq,
  ) as Row<'audit_event'>
  return hashOfEvent(head)
}

/** The log is append-only by triggers; a destruction is the one act that takes them away, within its transaction. */
export function withoutGuards(db: WritableDb, work: () => void): void {
  const guards = db.sqlite
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%append-only%'")
    .all() as { name: string; sql: string }[]
  for (const { name } of guards) db.sqlite.exec(`DROP TRIGGER "${name}"`)
  work()
  for (const { sql } of guards) db.sqlite.exec(sql)
}
