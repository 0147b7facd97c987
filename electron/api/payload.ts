import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Db, prepare, prepareValues, type WritableDb } from '../db/sql.ts'

// The text of an event's images, packed; its hash is part of the event.

export function storePayload(db: WritableDb, seq: number, payload: Buffer): void {
  prepare(db, 'INSERT INTO audit_payload (seq, changes) VALUES (?, ?)').run(seq, deflate(payload))
}

/** Of a single edit the compressor's usual buffers are a hundred times its size, and clearing them cost more than the work. */
function deflate(payload: Buffer): Buffer {
  const sizes = payload.length < 8192 ? { windowBits: 12, memLevel: 4, chunkSize: 2048 } : {}
  return deflateRawSync(payload, { level: 1, ...sizes })
}

/** An empty text where there is none, undefined where its bytes are none any more. */
export function readPayload(db: Db, seq: number): string | undefined {
  const packed = prepareValues(db, 'SELECT changes FROM audit_payload WHERE seq = ?').get(seq) as
    | Buffer
    | undefined
  if (!packed) return ''
  try {
    return inflateRawSync(packed).toString('utf8')
  } catch {
    return undefined
  }
}
