import { createHash } from 'node:crypto'
import { contentSum, hashOfSum, sumOfHash } from './content-hash.ts'
import { type Db, prepare, type WritableDb } from './sql.ts'

// The chain of the log: each event's hash is over the one before, and holds what the content then was.

export const genesis = '0'.repeat(64)
export const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

/** What an event says, in the order in which it is hashed. */
interface EventHead {
  readonly at: string
  readonly who: string
  readonly role: string
  readonly operation: string
  readonly object: string | null
  readonly reason: string | null
  readonly batch: string | null
  readonly undoes: number | null
  readonly rows: number
  readonly payload_hash: string
}
interface LastEvent {
  readonly seq: number
  readonly hash: string
  /** The figure of the content after it; none where the log, or the whole file, is older than the figure. */
  readonly content_hash?: string | null
}

export function lastEvent(db: Db): LastEvent {
  const last = prepare(db, 'SELECT * FROM audit_event ORDER BY seq DESC LIMIT 1').get()
  return (last as LastEvent | undefined) ?? { seq: 0, hash: genesis, content_hash: hashOfSum(0n) }
}

/** Appends an event after the last one; `content` is the sum of what the office then holds. */
export function chainEvent(db: WritableDb, last: LastEvent, event: EventHead, content: bigint): number {
  const seq = last.seq + 1
  const head = { seq, ...event, prev_hash: last.hash, content_hash: hashOfSum(content) }
  prepare(db, insert).run({ ...head, hash: hashOfEvent(head) })
  return seq
}

const insert = `INSERT INTO audit_event
    (seq, at, who, role, operation, object, reason, batch, undoes, rows, payload_hash, prev_hash, content_hash, hash)
  VALUES (@seq, @at, @who, @role, @operation, @object, @reason, @batch, @undoes, @rows, @payload_hash, @prev_hash,
    @content_hash, @hash)`

/** Over the values in their order; an event of before the figure has none to hash. */
export function hashOfEvent({ content_hash: content, ...head }: Pick<LastEvent, 'content_hash'>): string {
  return sha256(JSON.stringify([...Object.values(head), ...(content ? [content] : [])]))
}

/**
 * Runs a step that changes how rows are stored and says in the log what the content is after it. What was otherwise than the log says
 * stays so by the same difference: a migration hides no edit that was made outside the program.
 */
export function migrateContent(db: WritableDb, step: string, migrate: () => void): void {
  const difference = isFigured(db) ? sumOfHash(lastEvent(db).content_hash ?? genesis) - contentSum(db) : 0n
  migrate()
  if (!isFigured(db)) return
  const event = {
    at: new Date().toISOString(),
    who: 'Timbang',
    role: 'owner',
    operation: 'file.migrate',
    object: step,
    reason: null,
    batch: null,
    undoes: null,
    rows: 0,
    payload_hash: sha256(''),
  }
  chainEvent(db, lastEvent(db), event, contentSum(db) + difference)
}

function isFigured(db: Db): boolean {
  const columns = db.sqlite.pragma('table_info("audit_event")') as { name: string }[]
  return columns.some(({ name }) => name === 'content_hash')
}
