import { existsSync, renameSync, rmSync } from 'node:fs'
import { createOffice } from './office-file.ts'
import { lockPlace } from '../safety/lock.ts'
import type { Preparation } from './thread-message.ts'

/** Makes the file that is about to be opened: a new office, or the sample where it is missing or to be made afresh. */
export async function prepareFile(path: string, prepare: Preparation): Promise<void> {
  if (prepare.kind === 'office') createOffice(path, prepare.office)
  else if (prepare.reset || !existsSync(path)) await makeSample(path)
}

/** Built beside and moved over the old one when whole, so that a kill leaves the old sample or the new one. */
async function makeSample(path: string): Promise<void> {
  const { buildSample } = await import('../sample/build-sample.ts')
  const unlock = lockPlace(path)
  const fresh = `${path}.baru`
  try {
    removeDatabase(fresh)
    await buildSample(fresh)
    removeDatabase(path)
    renameSync(fresh, path)
  } finally {
    removeDatabase(fresh)
    unlock()
  }
}

function removeDatabase(path: string): void {
  for (const suffix of ['-wal', '-shm', '']) rmSync(path + suffix, { force: true })
}
