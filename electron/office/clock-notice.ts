import type { Message } from '#shared/api/errors.ts'
import { isDamage } from '../db/open.ts'
import { type Db, prepareValues } from '../db/sql.ts'

/** What a clock that goes wrong is corrected by; one whose battery is empty starts years back. */
const toleranceMs = 3_600_000
/** So many of the last events are asked: who has set a wrong clock right is not told of it for ever. */
const recentEvents = 500

/** Says that this PC's clock stands before what was stored last: one of the two moments is wrong, and every day that counts with it. */
export function clockNotice(db: Db, now: Date): Message | undefined {
  const at = latestMoment(db)
  if (at === undefined || Date.parse(at) - now.getTime() <= toleranceMs) return undefined
  return { key: 'condition.clock', params: { now: now.toISOString(), at } }
}

/** Undefined where the log cannot be read. */
function latestMoment(db: Db): string | undefined {
  try {
    const recent = 'SELECT at FROM audit_event ORDER BY seq DESC LIMIT ?'
    return (prepareValues(db, `SELECT max(at) FROM (${recent})`).get(recentEvents) ?? undefined) as
      | string
      | undefined
  } catch (error) {
    if (isDamage(error)) return undefined
    throw error
  }
}
