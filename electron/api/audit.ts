import path from 'node:path'
import type { Changes } from '../db/change-capture.ts'
import { contentSum, sumOfHash } from '../db/content-hash.ts'
import { chainEvent, genesis, hashOfEvent, lastEvent, sha256 } from '../db/event-chain.ts'
import { damaged } from '../db/open.ts'
import type { ContentTable } from '../db/schema.ts'
import { all, prepare, sql, type Db, type WritableDb } from '../db/sql.ts'
import type { EventDescription } from './context.ts'
import { readPayload, storePayload } from './payload.ts'
import { remainsOf } from './remains.ts'
import type { Session } from './session.ts'

interface NewEvent extends EventDescription {
  readonly operation: string
  readonly now: string
  readonly session: Session
}

/** The hash that every event so far is under. */
export const headOf = (db: Db): string => lastEvent(db).hash

/** The figure that the content should have: that of the last event, where the file is not older than the figure. */
export const loggedHash = (db: Db): string | undefined => lastEvent(db).content_hash ?? undefined

/** Appends one event with its images, chained to the one before; part of the command's own transaction. */
export function appendEvent(db: WritableDb, event: NewEvent, changes: Changes): number {
  const last = lastEvent(db)
  const { operation, now: at, session, object = null, reason = null, batch = null, undoes = null } = event
  const { name: who, role } = session
  const { rows, payload, people } = changes
  const head = {
    at,
    who,
    role,
    operation,
    object,
    reason,
    batch,
    undoes,
    rows,
    payload_hash: sha256(payload),
  }
  const content = event.startsAnew
    ? contentSum(db)
    : sumOfHash(last.content_hash ?? genesis) + changes.content
  const seq = chainEvent(db, last, head, content)
  if (rows > 0) storePayload(db, seq, payload)
  const concerned = event.employeeIds ? withOthers(people, event.employeeIds) : people
  if (concerned !== '[]')
    prepare(db, 'INSERT INTO audit_person (employee_id, seq) SELECT value, ? FROM json_each(?)').run(
      seq,
      concerned,
    )
  return seq
}

/** The ids of a JSON array and these, each once, as one. */
function withOthers(people: string, others: readonly string[]): string {
  return JSON.stringify([...new Set([...(JSON.parse(people) as string[]), ...others])])
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

/**
 * What an event changed, as far as the log still holds it: fewer rows than the event counts where a year was destroyed. Throws `error.file.damaged` where a bad
 * disk made something else of it.
 */
export function readChanges(db: Db, seq: number): readonly LoggedChange[] {
  const text = readPayload(db, seq)
  if (text === '') return []
  const { columns, changes } = parsePayload(db, text)
  const image = (table: ContentTable, values: Values): Image =>
    Object.fromEntries(columns[table].map((column, index) => [column, values[index] ?? null]))
  return changes.map(([table, key, before, after]) => ({
    table,
    key,
    ...(before && { before: image(table, before) }),
    ...(after && { after: image(table, after) }),
  }))
}

/** Such changes as a payload holds them. */
export function payloadOf(changes: readonly LoggedChange[]): Buffer {
  const valuesOf = (image: Image | undefined) => (image === undefined ? null : Object.values(image))
  const columns = Object.fromEntries(
    changes.map(({ table, before, after }) => [table, Object.keys(after ?? before ?? {})]),
  )
  const lines = changes.map(({ table, key, before, after }) => [
    table,
    key,
    valuesOf(before),
    valuesOf(after),
  ])
  return Buffer.from(JSON.stringify({ columns, changes: lines }))
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

/** Whom changed rows are or were about: a row can pass from one person to another. */
export function peopleIn(changes: readonly LoggedChange[]): readonly string[] {
  const people = changes.flatMap(({ table, key, before, after }) =>
    table === 'employee' ? [key[0]] : [before?.['employee_id'], after?.['employee_id']],
  )
  return [...new Set(people.filter((id) => typeof id === 'string'))]
}

function parsePayload(db: Db, text: string | undefined): Payload {
  try {
    return JSON.parse(text ?? '') as Payload
  } catch {
    throw damaged(path.basename(db.sqlite.name))
  }
}

/** Walks the whole chain; returns the first event that does not fit, and the head to keep elsewhere. */
export function verifyChain(db: Db): { events: number; brokenAt?: number; head: string } {
  let previous = genesis
  let events = 0
  let isFigured = false
  const remains = remainsOf(db)
  for (const { hash, ...head } of all(db, sql.selectFrom('audit_event').selectAll().orderBy('seq'))) {
    events++
    const { payload_hash, prev_hash, content_hash } = head
    const payload = readPayload(db, head.seq)
    // what a destruction left of an event is held against what the destruction says of it
    const said = remains.get(head.seq) ?? { event: hash, payload: payload_hash }
    const fits =
      head.seq === events &&
      prev_hash === previous &&
      hashOfEvent(head) === said.event &&
      // once the log says what the content is, it does so in every event
      (Boolean(content_hash) || !isFigured) &&
      payload !== undefined &&
      sha256(payload) === said.payload
    if (!fits) return { events, brokenAt: head.seq, head: previous }
    previous = hash
    isFigured = Boolean(content_hash)
  }
  return { events, head: previous }
}
