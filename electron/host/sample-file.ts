import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import { settleLog } from '../db/settle-log.ts'
import { isSample } from '../office/is-sample.ts'
import { isBeyondBackup, keepAside, makeBackup } from '../safety/backup.ts'
import { backupFolderOf } from '../safety/backup-places.ts'
import { lockPlace } from '../safety/lock.ts'
import { nameWhole } from '../safety/name-whole.ts'
import { temporaryOf } from '../safety/temporary.ts'
import { onCheckingConnection } from '../safety/verify.ts'

/** Whether the file says of itself that it is the sample; what it is called says nothing. */
export function isSampleFile(file: string): boolean {
  try {
    settleLog(file, new Date())
    return onCheckingConnection(file, isSample)
  } catch {
    // no office at all
    return false
  }
}

/**
 * Makes the sample where there is none, or afresh: built beside and moved over the old one when whole, so that a kill leaves
 * the old sample or the new one. A verified copy of the old one is kept; what is no sample is never replaced.
 */
export async function makeSample(file: string, now = new Date()): Promise<void> {
  const { buildSample } = await import('../sample/build-sample.ts')
  const fresh = temporaryOf(file)
  const unlock = lockPlace(file)
  try {
    if (existsSync(file)) await keep(file, now)
    removeDatabase(fresh)
    await buildSample(fresh, { now })
    nameWhole(fresh, file)
  } finally {
    removeDatabase(fresh)
    unlock()
  }
}

async function keep(file: string, now: Date): Promise<void> {
  if (!isSampleFile(file)) throw new AppError('conflict', 'error.file.exists', { name: path.basename(file) })
  try {
    await makeBackup({ source: file, folder: backupFolderOf(file), occasion: 'sample', now })
  } catch (error) {
    if (!isBeyondBackup(error)) throw error
    keepAside(file, now)
  }
}

function removeDatabase(file: string): void {
  for (const suffix of ['-wal', '-shm', '.lock', '']) rmSync(file + suffix, { force: true })
}
