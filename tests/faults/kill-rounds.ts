import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { faultOfWork } from './fault-of-work.ts'
import { type FaultOptions, type FaultTally, newFaultTally, randomFrom } from './fault-tally.ts'
import { lay, originalsIn, runWork, type Work, works } from './run-work.ts'

interface KillOptions extends FaultOptions {
  /** Each is killed so many times. */
  readonly works?: readonly Work[]
}

/**
 * Programs killed at random moments of their work. Afterwards the office opens, its content is tied to its log, and every act
 * that was answered is in it: the state before an act or the state after it.
 */
export async function killRounds({ works: chosen = works, rounds, seed }: KillOptions): Promise<FaultTally> {
  const tally = newFaultTally()
  const random = randomFrom(seed)
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-kills-'))
  const originals = await originalsIn(folder)
  for (const work of chosen) {
    const first = lay(originals, work)
    const whole = await runWork(work, first, { seed: 1 })
    if (whole.refused !== undefined || whole.bugs.length > 0)
      throw new Error(`${work}: ${whole.refused} ${whole.bugs.join(' ')}`)
    rmSync(path.dirname(first), { recursive: true, force: true })
    for (let round = 0; round < rounds; round++) {
      const office = lay(originals, work)
      const afterMs = random() * whole.milliseconds * 1.05
      const said = await runWork(work, office, { seed: round + 1, afterMs })
      tally.tried++
      const fault = await faultOfWork(work, office, said)
      if (fault !== undefined) tally.lost.push(`${work}, seed ${seed}, round ${round}: ${fault}`)
      rmSync(path.dirname(office), { recursive: true, force: true })
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return tally
}
