import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type FaultOptions, type FaultTally, newFaultTally } from './fault-tally.ts'
import { type Work, works } from './run-work.ts'

interface FullDiskOptions extends FaultOptions {
  readonly works?: readonly Work[]
}

const namespaces = [['-m'], ['-r', '-m']] as const

/** A disk of our own is mounted where nobody else sees it; some systems allow that to the superuser alone, some to nobody. */
const unshare = namespaces.find(
  (flags) => spawnSync('unshare', [...flags, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0,
)

/** Each kind of work on a small real disk that is full, or runs full in the middle. See `full-disk-child.ts`. */
export async function fullDiskRounds({
  works: chosen = works,
  rounds,
  seed,
}: FullDiskOptions): Promise<FaultTally> {
  if (!unshare) return { ...newFaultTally(), skipped: 'no small disk can be mounted here' }
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-full-'))
  const child = path.join(import.meta.dirname, 'full-disk-child.ts')
  const script = 'mount -t tmpfs -o size=48m tmpfs "$1" && exec "$0" "$2" "$1" "$3" "$4" "$5"'
  const asked = [process.execPath, folder, child, String(rounds), String(seed), chosen.join(',')]
  const running = spawn('unshare', [...unshare, 'sh', '-c', script, ...asked], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let answer = ''
  running.stdout.on('data', (data: Buffer) => (answer += data.toString('utf8')))
  const code = await new Promise<number | null>((resolve) => running.once('close', resolve))
  rmSync(folder, { recursive: true, force: true })
  if (code !== 0) throw new Error(`the rounds on a full disk ended with ${code}`)
  return JSON.parse(answer) as FaultTally
}
