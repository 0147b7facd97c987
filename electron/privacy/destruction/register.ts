import { type Destruction, DestructionRecord } from '#shared/privacy/destruction.ts'
import { readDestructions } from '../../api/remains.ts'
import { genesis } from '../../db/event-chain.ts'
import type { Row } from '../../db/schema.ts'
import { type Db, prepare } from '../../db/sql.ts'

/** The destroyed years, the newest first; each as the log and the payload of its event say it. */
export function listDestructions(db: Db): Destruction[] {
  return readDestructions(db)
    .flatMap(({ seq, record }) => {
      const said = DestructionRecord.safeParse(record)
      return said.success ? [{ ...said.data, ...eventFacts(db, seq) }] : []
    })
    .toReversed()
}

function eventFacts(db: Db, seq: number) {
  const event = prepare(db, 'SELECT * FROM audit_event WHERE seq = ?').get(seq) as Row<'audit_event'>
  const before = prepare(db, 'SELECT content_hash FROM audit_event WHERE seq = ?').get(seq - 1) as
    | Pick<Row<'audit_event'>, 'content_hash'>
    | undefined
  return {
    seq,
    at: event.at,
    who: event.who,
    reason: event.reason ?? '',
    headBefore: event.prev_hash,
    headAfter: event.hash,
    contentBefore: before?.content_hash ?? genesis,
    contentAfter: event.content_hash ?? genesis,
  }
}
