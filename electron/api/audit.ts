import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Changes } from '../db/change-capture.ts'
import type { ContentTable } from '../db/schema.ts'
import { all, first, prepare, sql, type Db, type WritableDb } from '../db/sql.ts'
import type { EventDescription } from './context.ts'
import type { Session } from './session.ts'

const genesis = '0'.repeat(64)
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

interface NewEvent extends EventDescription {
  readonly operation: string
  readonly now: string
  readonly session: Session
}

/** The hash that every event so far is under. */
export function headOf(db: Db): string {
  return lastEvent(db).hash
}

interface LastEvent {
  readonly seq: number
  readonly hash: string
}

function lastEvent(db: Db): LastEvent {
  const last = prepare(db, 'SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1').get()
  return (last as LastEvent | undefined) ?? { seq: 0, hash: genesis }
}

/** Appends one event with its images, chained to the one before; part of the command's own transaction. */
export function appendEvent(db: WritableDb, event: NewEvent, { rows, payload, people }: Changes): number {
  const last = lastEvent(db)
  const seq = last.seq + 1
  const { operation, now: at, session, object = null, reason = null, batch = null, undoes = null } = event
  const { name: who, role } = session
  const hashes = { payload_hash: sha256(payload), prev_hash: last.hash }
  // the hash is over the values in this order
  const head = { seq, at, who, role, operation, object, reason, batch, undoes, rows, ...hashes }
  prepare(db, insertEvent).run({ ...head, hash: hashOf(head) })
  if (rows > 0)
    prepare(db, 'INSERT INTO audit_payload (seq, changes) VALUES (?, ?)').run(seq, deflate(payload))
  const concerned = event.employeeIds ? withOthers(people, event.employeeIds) : people
  if (concerned !== '[]')
    prepare(db, 'INSERT INTO audit_person (employee_id, seq) SELECT value, ? FROM json_each(?)').run(
      seq,
      concerned,
    )
  return seq
}

const insertEvent = `INSERT INTO audit_event
    (seq, at, who, role, operation, object, reason, batch, undoes, rows, payload_hash, prev_hash, hash)
  VALUES (@seq, @at, @who, @role, @operation, @object, @reason, @batch, @undoes, @rows, @payload_hash, @prev_hash, @hash)`

/** The ids of a JSON array and these, each once, as one. */
function withOthers(people: string, others: readonly string[]): string {
  return JSON.stringify([...new Set([...(JSON.parse(people) as string[]), ...others])])
}

/** Of a single edit the compressor's usual buffers are a hundred times its size, and clearing them cost more than the work. */
function deflate(payload: Buffer): Buffer {
  const sizes = payload.length < 8192 ? { windowBits: 12, memLevel: 4, chunkSize: 2048 } : {}
  return deflateRawSync(payload, { level: 1, ...sizes })
}

function hashOf(head: object): string {
  return sha256(JSON.stringify(Object.values(head)))
}

/** A row's values by their columns. */
export type Image = Readonly<Record<string, string | number | null>>
/** A row before and after an event; absent before = inserted, absent after = deleted. */
export interface LoggedChange {
  readonly table: ContentTable
  readonly key: readonly (string | number)[]
  readonly before?: Image
  readonly after?: Image
}
type Values = readonly (string | number | null)[]
interface Payload {
  readonly columns: Readonly<Record<ContentTable, readonly string[]>>
  readonly changes: readonly (readonly [ContentTable, LoggedChange['key'], Values | null, Values | null])[]
}

/** What an event changed; empty when it changed nothing or its payload was destroyed. */
export function readChanges(db: Db, seq: number): readonly LoggedChange[] {
  const text = readPayload(db, seq)
  if (text === '') return []
  const { columns, changes } = JSON.parse(text) as Payload
  const image = (table: ContentTable, values: Values): Image =>
    Object.fromEntries(columns[table].map((column, index) => [column, values[index] ?? null]))
  return changes.map(([table, key, before, after]) => ({
    table,
    key,
    ...(before && { before: image(table, before) }),
    ...(after && { after: image(table, after) }),
  }))
}

/** So many events are looked through for a row's last change; what another window stored just now is among the last. */
const recentEvents = 500

/** Who changed a row last, and when; undefined when that lies far back. */
export function lastChangeOf(
  db: Db,
  table: ContentTable,
  key: LoggedChange['key'],
): { readonly who: string; readonly at: string } | undefined {
  const wanted = JSON.stringify(key)
  const events = prepare(
    db,
    'SELECT seq, who, at FROM audit_event WHERE rows > 0 ORDER BY seq DESC LIMIT ?',
  ).all(recentEvents) as { seq: number; who: string; at: string }[]
  for (const { seq, who, at } of events) {
    const isChanged = readChanges(db, seq).some(
      (change) => change.table === table && JSON.stringify(change.key) === wanted,
    )
    if (isChanged) return { who, at }
  }
  return undefined
}

/** Whom a changed row is about, if anybody. */
export function personOf({ table, key, before, after }: LoggedChange): string | undefined {
  const id = table === 'employee' ? key[0] : (after ?? before)?.['employee_id']
  return typeof id === 'string' ? id : undefined
}

function readPayload(db: Db, seq: number): string {
  const row = first(db, sql.selectFrom('audit_payload').select('changes').where('seq', '=', seq))
  return row ? inflateRawSync(row.changes).toString('utf8') : ''
}

/** Walks the whole chain; returns the first event that does not fit, and the head to keep elsewhere. */
export function verifyChain(db: Db): { events: number; brokenAt?: number; head: string } {
  let previous = genesis
  let events = 0
  for (const { hash, ...head } of all(db, sql.selectFrom('audit_event').selectAll().orderBy('seq'))) {
    events++
    const { payload_hash, prev_hash, ...rest } = head
    const payload = readPayload(db, head.seq)
    const fits =
      head.seq === events &&
      prev_hash === previous &&
      hashOf({ ...rest, payload_hash, prev_hash }) === hash &&
      // a payload that was destroyed with its year leaves its hash; one that is there must match
      (sha256(payload) === payload_hash || (payload === '' && head.rows > 0))
    if (!fits) return { events, brokenAt: head.seq, head: previous }
    previous = hash
  }
  return { events, head: previous }
}
