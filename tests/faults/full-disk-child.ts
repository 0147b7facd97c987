import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { faultOfWork } from './fault-of-work.ts'
import { newFaultTally, randomFrom } from './fault-tally.ts'
import { originalsIn, runWork, type Said, type Work } from './run-work.ts'
import { toldOf } from './told.ts'

// Rounds of works on the disk that is mounted at the folder; prints the tally.
const [disk = '', rounds = '1', seed = '1', chosen = ''] = process.argv.slice(2)
const random = randomFrom(Number(seed))
const tally = newFaultTally()
const originals = await originalsIn(mkdtempSync(path.join(tmpdir(), 'timbang-originals-')))
const filler = path.join(disk, 'penuh')

/** Writes until only so many bytes are free. */
function fill(left: number): void {
  const piece = Buffer.alloc(64 * 1024)
  const handle = openSync(filler, 'w')
  try {
    for (let more = freeBytes() - left; more > 0; more -= piece.length)
      writeSync(handle, piece, 0, Math.min(more, piece.length))
  } catch {
    // not a byte more
  } finally {
    closeSync(handle)
  }
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}

function lay(work: Work): string {
  const folder = path.join(disk, 'Timbang')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const office = path.join(folder, 'kantor.timbang')
  const original = originals[work]
  if (original !== undefined) copyFileSync(original, office)
  return office
}

const ofDisk = new Set(['error.disk.full', 'error.backup.noSpace', 'error.readOnly.disk'])

/** What is wrong while the disk is full: who opens the office is shown it, and told why nothing can be stored. */
async function faultMeanwhile(office: string, { refused, bugs }: Said): Promise<string | undefined> {
  if (bugs.length > 0) return `it ended in a bug: ${bugs.join(' ')}`
  if (refused !== undefined && !ofDisk.has(refused)) return `it was refused by ${refused}`
  const told = await toldOf(office)
  if (told.bugs.length > 0) return `opening it meets a bug: ${told.bugs.join(' ').slice(0, 300)}`
  const isUnderstood = told.opened ? told.why === undefined || ofDisk.has(told.why) : false
  const isMissing = told.why === 'error.file.missing'
  return isUnderstood || isMissing ? undefined : `while the disk is full it is told ${told.why}`
}

for (const work of chosen.split(',') as Work[]) {
  const { milliseconds } = await runWork(work, lay(work), { seed: 1 })
  const used = freeBytes()
  rmSync(path.join(disk, 'Timbang'), { recursive: true })
  const needs = freeBytes() - used
  for (let round = 0; round < Number(rounds); round++) {
    const office = lay(work)
    tally.tried++
    const isFull = round % 2 === 0
    if (isFull) fill(random() * needs)
    const said = await runWork(work, office, {
      seed: round + 1,
      ...(!isFull && { afterMs: random() * milliseconds, disturb: () => fill(0) }),
    })
    const meanwhile = await faultMeanwhile(office, said)
    rmSync(filler, { force: true })
    const fault = meanwhile ?? (await faultOfWork(work, office, said))
    if (fault !== undefined)
      tally.lost.push(`full disk, ${work}, seed ${seed}, round ${round} (${said.refused}): ${fault}`)
  }
}
process.stdout.write(JSON.stringify(tally))
