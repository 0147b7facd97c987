import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { faultOf } from '#shared/history/fault.ts'
import type { Verification } from '#shared/history/history.ts'
import { loggedHash, verifyChain } from '../api/audit.ts'
import { contentHash } from '../db/content-hash.ts'
import { damaged, isDamage } from '../db/open.ts'
import type { Db } from '../db/sql.ts'

/**
 * Everything that a file can be asked about itself: its pages, its rows' rules, its references and the chain of its log. Throws
 * `error.file.damaged` where so little can be read that there is no answer.
 */
export function verifyDb(db: Db): Verification {
  try {
    return verifyOwn(db)
  } catch (error) {
    throw isDamage(error) ? damaged(path.basename(db.sqlite.name)) : error
  }
}

/** As `verifyDb`, of the office that is open: damage is thrown as it was met, so that the office knows of it and leaves alone what waits beside it. */
export function verifyOwn(db: Db): Verification {
  const integrity = (db.sqlite.pragma('integrity_check') as { integrity_check: string }[]).map(
    (row) => row.integrity_check,
  )
  const foreignKeys = (db.sqlite.pragma('foreign_key_check') as unknown[]).length
  const chain = verifyChain(db)
  const content = contentHash(db)
  const found = { contentHash: content, loggedHash: loggedHash(db) ?? content }
  return {
    ok:
      integrity[0] === 'ok' &&
      foreignKeys === 0 &&
      chain.brokenAt === undefined &&
      found.contentHash === found.loggedHash,
    integrity,
    foreignKeys,
    ...chain,
    ...found,
    version: Number(db.sqlite.pragma('user_version', { simple: true })),
  }
}

/**
 * Asks an office file everything within one read; it may be open and written meanwhile. Throws what is wrong: `error.check.…`, or
 * `error.file.damaged` where so little can be read that there is no answer.
 */
export function requireVerified(file: string): void {
  const fault = onCheckingConnection(file, (db) => faultOf(db.sqlite.transaction(verifyDb)(db)))
  if (fault) throw fault
}

/** Every page, every index and the chain of the log, and neither rules nor references: a copy of a sound file that is not whole fails this. */
export function isWhole({ sqlite, statements }: Db): boolean {
  sqlite.pragma('ignore_check_constraints = ON')
  try {
    return (
      sqlite.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
      verifyChain({ sqlite, statements }).brokenAt === undefined
    )
  } catch (error) {
    throw isDamage(error) ? damaged(path.basename(sqlite.name)) : error
  } finally {
    sqlite.pragma('ignore_check_constraints = OFF')
  }
}

/**
 * Asks `work` on a connection of its own. SQLite reads no CHECK constraints into a connection that was opened for reading,
 * so `integrity_check` on one never asks them; this one is opened for writing and then told that it may not.
 */
export function onCheckingConnection<T>(file: string | Buffer, work: (db: Db) => T): T {
  const sqlite = new Sqlite(file, { timeout: 2000 })
  try {
    sqlite.pragma('query_only = ON')
    return work({ sqlite, statements: new Map() })
  } finally {
    sqlite.close()
  }
}
