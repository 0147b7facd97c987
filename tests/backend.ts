import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownerSession, type Session } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createCall, type Send } from '#shared/api/client.ts'
import { asPage } from './as-page.ts'
import { createOffice } from '#electron/host/office-file.ts'

export interface TestBackendOptions {
  /** The office's clock; a fixed day unless told. */
  readonly today?: string
  readonly session?: Session
  readonly year?: number
}

/** The real backend on a temporary office file, without Electron. */
export function startBackend(options: TestBackendOptions = {}) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'kantor.timbang')
  const year = options.year ?? 2025
  createOffice(file, { name: 'Kecamatan Rakumpit', year, rhythm: 'quarterly' })
  return { file, ...reopenBackend(file, options) }
}

/** Opens an existing file, as a second start of the program would. */
export function reopenBackend(file: string, options: TestBackendOptions = {}) {
  const bugs: unknown[] = []
  const clock = () => new Date(`${options.today ?? '2026-01-15'}T08:00:00`)
  const backend = openBackend(file, { clock, report: (_operation, error) => bugs.push(error) })
  const session = options.session ?? ownerSession('test')
  const send: Send = (name, input) => backend.dispatch(session, name, input)
  const as = (other: Session) =>
    createCall(asPage(file, (name, input) => backend.dispatch(other, name, input)))
  return { backend, bugs, send, call: createCall(asPage(file, send)), as, close: () => backend.close() }
}
