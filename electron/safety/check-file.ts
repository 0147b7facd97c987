import { loggedHash } from '../api/audit.ts'
import type { Found } from '../api/context.ts'
import { contentHash } from '../db/content-hash.ts'
import { isSound, isWalkable } from '../db/open.ts'
import type { Db } from '../db/sql.ts'
import { onCheckingConnection } from './verify.ts'

/** Walks every page and row of an office file, on connections of its own, so that another thread can do it while this one answers. */
export function checkFile(file: string): Found {
  if (!isSound(file)) return 'damaged'
  return onCheckingConnection(file, (db) => (holdsWhatItsLogSays(db) ? 'sound' : 'differs'))
}

/** As `checkFile`, of what only this connection has. */
export function checkDb(db: Db): Found {
  if (!isWalkable(db.sqlite)) return 'damaged'
  return holdsWhatItsLogSays(db) ? 'sound' : 'differs'
}

/** In one look, whatever is written meanwhile. */
function holdsWhatItsLogSays(db: Db): boolean {
  return db.sqlite.transaction(() => loggedHash(db) === contentHash(db))()
}
