import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSample } from '#electron/sample/build-sample.ts'

/** When the sample of the tests was made; every sample of that moment has the same content. */
const made = new Date('2026-11-24T08:00:00')

/** What the processes of a run share; whoever runs alone has a folder of its own. */
const shared = process.env['TIMBANG_TEST_RUN'] ?? newFolder()

/** A sample office of its own at `file`, built once a run. */
export async function putSample(file: string): Promise<string> {
  const built = path.join(shared, 'contoh.timbang')
  if (!existsSync(built)) {
    const fresh = path.join(newFolder(), 'contoh.timbang')
    await buildSample(fresh, { now: made })
    renameSync(fresh, built)
  }
  mkdirSync(path.dirname(file), { recursive: true })
  copyFileSync(built, file)
  return file
}

/** The same in a folder of its own. */
export const newSample = () => putSample(path.join(newFolder(), 'contoh.timbang'))

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'timbang-'))
}
