import { fuzzOfficeFiles } from '../fuzz/fuzz-office-files.ts'
import { type FaultTally, killRounds, works } from './kill-rounds.ts'

// npm run faults: killed programs and damaged files. `-- --rounds 40 --seed 7` tries more, or the same again.
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const seed = option('seed', Math.floor(Date.now() / 1000))
const rounds = option('rounds', 35)
const sum: FaultTally = { tried: 0, lost: [] }

async function part(title: string, fault: Promise<FaultTally>): Promise<void> {
  const { tried, lost } = await fault
  sum.tried += tried
  sum.lost.push(...lost)
  console.log(`${title}: tried ${tried}, lost ${lost.length}`)
  for (const line of lost.slice(0, 20)) console.log(`  ${line}`)
}

async function damagedFiles(): Promise<FaultTally> {
  const { tried, crashed } = await fuzzOfficeFiles({ seed, runs: rounds * 8 })
  return { tried, lost: [...crashed] }
}

console.log(`seed ${seed}, ${rounds} rounds`)
for (const work of works) await part(`killed: ${work}`, killRounds({ works: [work], rounds, seed }))
await part('damaged files', damagedFiles())
console.log(`tried ${sum.tried}, lost ${sum.lost.length}`)
process.exitCode = sum.lost.length > 0 ? 1 : 0
