import { rmSync } from 'node:fs'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { type Call, createCall } from '#shared/api/client.ts'
import { benchYear } from './person-of.ts'

/** The real backend on a file, with the caller that every carrier uses. */
export function openOffice(file: string): { call: Call; close(): void } {
  const backend = openBackend(file, { clock: () => new Date(`${benchYear + 1}-01-15T08:00:00`) })
  const session = ownerSession('bench')
  return {
    call: createCall((name, input) => backend.dispatch(session, name, input)),
    close: () => backend.close(),
  }
}

export function freshOffice(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(file + suffix, { force: true })
  createOffice(file, { name: 'Kabupaten Ukur', year: benchYear, rhythm: 'quarterly' })
}
