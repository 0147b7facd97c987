import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { copyToSecond } from '#electron/safety/second-place.ts'
import { sweep } from '#electron/safety/temporary.ts'
import { faultOfBackups, faultOfWork } from './fault-of-work.ts'
import { type FaultOptions, type FaultTally, newFaultTally, randomFrom } from './fault-tally.ts'
import { lay, originalsIn, runWork, type Said } from './run-work.ts'

/**
 * A second drive that is pulled out at a random moment of its copies: the work goes on and is told that the drive is away, nothing half
 * bears a backup's name there, and the next copy after it was plugged in again is whole.
 */
export async function pulledDriveRounds({ rounds, seed }: FaultOptions): Promise<FaultTally> {
  const tally = newFaultTally()
  const random = randomFrom(seed)
  const originals = await originalsIn(mkdtempSync(path.join(tmpdir(), 'timbang-pulled-')))
  const first = lay(originals, 'second')
  const { milliseconds } = await runWork('second', first, { seed: 1 })
  rmSync(path.dirname(first), { recursive: true, force: true })
  for (let round = 0; round < rounds; round++) {
    tally.tried++
    const office = lay(originals, 'second')
    const usb = path.join(path.dirname(office), 'usb')
    const pull = () => existsSync(usb) && renameSync(usb, `${usb}.dicabut`)
    const afterMs = random() * milliseconds
    const said = await runWork('second', office, { seed: round + 1, afterMs, disturb: pull })
    const fault = await faultOfPulled(office, said)
    if (fault !== undefined) tally.lost.push(`pulled drive, seed ${seed}, round ${round}: ${fault}`)
    rmSync(path.dirname(office), { recursive: true, force: true })
  }
  return tally
}

async function faultOfPulled(office: string, said: Said): Promise<string | undefined> {
  const usb = path.join(path.dirname(office), 'usb')
  const folder = path.join(usb, 'salinan')
  const wasPulled = existsSync(`${usb}.dicabut`)
  if (said.refused !== undefined) return `the work ended with ${said.refused}`
  if (said.lines.includes('none')) return 'it says that there is no backup to copy'
  if (said.lines.includes('away') && !wasPulled) return 'a drive that is there is told to be away'
  if (wasPulled) {
    // where the drive was, the program may have made nothing that looks like it
    if (existsSync(usb)) return 'there is a folder where the drive was'
    renameSync(`${usb}.dicabut`, usb)
  }
  const copies = said.lines.filter((line) => line !== 'away')
  const fault =
    faultOfBackups(folder, copies) ?? (await faultOfWork('second', office, { ...said, lines: copies }))
  if (fault !== undefined) return fault
  const { outcome } = await copyToSecond(office, { folder, mark: 'tanda', recipients: [] }, new Date())
  if (outcome !== 'copied') return `plugged in again it is told ${outcome}`
  // as the next start does
  sweep([folder])
  const left = readdirSync(folder).filter((name) => name.includes('.part'))
  return left.length > 0 ? `${left.length} unfinished copies are left` : faultOfBackups(folder, copies)
}
