import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What a run leaves in the folder for temporary files goes with it: every test's process gets a folder of this run. */
export default function tempFolder(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-run-'))
  for (const name of ['TMPDIR', 'TMP', 'TEMP', 'TIMBANG_TEST_RUN']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
