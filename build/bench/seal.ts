import { appendEvent } from '#electron/api/audit.ts'
import { ownerSession } from '#electron/api/session.ts'
import { noChanges } from '#electron/db/change-capture.ts'
import type { WritableDb } from '#electron/db/sql.ts'

/** Lets the log take what was written without commands, so that the office opens as one that is sound. */
export function seal(db: WritableDb): void {
  const event = {
    operation: 'bench.make',
    now: new Date().toISOString(),
    session: ownerSession('host'),
    startsAnew: true,
  }
  appendEvent(db, event, noChanges)
}
