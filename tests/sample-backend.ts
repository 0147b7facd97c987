import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSample } from '#electron/sample/build-sample.ts'
import { reopenBackend, type TestBackendOptions } from '#tests/backend.ts'

/** The real backend on the sample office in a temporary folder. */
export async function startSample(options: TestBackendOptions = {}) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'contoh.timbang')
  await buildSample(file, { now: new Date('2026-11-24T08:00:00') })
  return { file, ...reopenBackend(file, { today: '2026-11-24', ...options }) }
}
