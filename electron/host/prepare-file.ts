import { existsSync } from 'node:fs'
import { createOffice } from './office-file.ts'
import type { Preparation } from './thread-message.ts'

/** Makes the file that is about to be opened: a new office, or the sample where it is missing or to be made afresh. */
export async function prepareFile(path: string, prepare: Preparation, now: Date): Promise<void> {
  if (prepare.kind === 'office') createOffice(path, prepare.office, { now })
  else if (prepare.reset || !existsSync(path)) {
    const { makeSample } = await import('./sample-file.ts')
    await makeSample(path, now)
  }
}
