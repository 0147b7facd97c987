import { loadavg } from 'node:os'
import { fuzzOfficeFiles } from '../fuzz/fuzz-office-files.ts'
import { clockRounds } from './clock-rounds.ts'
import { damagedRounds } from './damaged-rounds.ts'
import { type FaultTally, newFaultTally } from './fault-tally.ts'
import { fullDiskRounds } from './full-disk-rounds.ts'
import { killRounds } from './kill-rounds.ts'
import { pulledDriveRounds } from './pulled-drive-rounds.ts'
import { works } from './run-work.ts'
import { twoProgramsRounds } from './two-programs-rounds.ts'

// npm run faults: killed programs, full disks, wrong clocks, damaged files. `-- --rounds 40 --seed 7` tries more, or the same again.
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const seed = option('seed', Math.floor(Date.now() / 1000))
const rounds = option('rounds', 24)
const sum: FaultTally = newFaultTally()
const skipped: string[] = []
const began = Date.now()

async function part(title: string, fault: Promise<FaultTally>): Promise<void> {
  const begun = Date.now()
  const { tried, lost, skipped: why } = await fault
  if (why !== undefined) {
    skipped.push(title)
    return console.log(`${title}: skipped, ${why}`)
  }
  sum.tried += tried
  sum.lost.push(...lost)
  console.log(`${title}: tried ${tried}, lost ${lost.length} (${Math.round((Date.now() - begun) / 1000)} s)`)
  for (const line of lost.slice(0, 20)) console.log(`  ${line}`)
}

async function flippedFiles(): Promise<FaultTally> {
  const { tried, crashed } = await fuzzOfficeFiles({ seed, runs: rounds * 10 })
  return { tried, lost: [...crashed] }
}

console.log(`seed ${seed}, ${rounds} rounds`)
for (const work of works) await part(`killed: ${work}`, killRounds({ works: [work], rounds, seed }))
await part('full disk', fullDiskRounds({ rounds: Math.ceil(rounds / 6), seed }))
await part('drive pulled out', pulledDriveRounds({ rounds, seed }))
await part('two programs', twoProgramsRounds({ rounds, seed }))
await part('clock moved', clockRounds({ rounds: Math.ceil(rounds / 3), seed }))
await part('cut off, lost, flipped', damagedRounds({ rounds: rounds * 2, seed }))
await part('damaged files', flippedFiles())
const load = loadavg().map((average) => average.toFixed(1))
console.log(`${Math.round((Date.now() - began) / 1000)} s, load ${load.join(' ')}`)
if (skipped.length > 0) console.log(`skipped ${skipped.length}: ${skipped.join(', ')}`)
console.log(`tried ${sum.tried}, lost ${sum.lost.length}`)
process.exitCode = sum.lost.length > 0 ? 1 : 0
