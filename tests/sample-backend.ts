import { reopenBackend, type TestBackendOptions } from './backend.ts'
import { newSample } from './sample-file.ts'

/** The real backend on a sample office of its own, in a temporary folder. */
export async function startSample(options: TestBackendOptions = {}) {
  const file = await newSample()
  return { file, ...reopenBackend(file, { today: '2026-11-24', ...options }) }
}
