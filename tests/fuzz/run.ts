import { fuzzOfficeFiles } from './fuzz-office-files.ts'
import { fuzzHost } from './fuzz-host.ts'
import { fuzzOperations } from './fuzz-operations.ts'
import { fuzzUndo } from './fuzz-undo.ts'
import { fuzzWorkbooks } from './fuzz-workbooks.ts'
import { newTally, type Tally } from './tally.ts'

// npm run fuzz: inputs that nobody would type, files that no disk should return. `-- --runs 300 --seed 7` tries more, or the same again.
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const seed = option('seed', Math.floor(Date.now() / 1000))
const runs = option('runs', 100)
const sum = newTally()

async function part(title: string, fuzz: Promise<Tally>): Promise<void> {
  const { tried, refused, passed, crashed } = await fuzz
  sum.tried += tried
  sum.refused += refused
  sum.passed += passed
  sum.crashed.push(...crashed)
  console.log(`${title}: tried ${tried}, refused ${refused}, passed ${passed}, crashed ${crashed.length}`)
  for (const line of crashed.slice(0, 20)) console.log(`  ${line}`)
}

console.log(`seed ${seed}, ${runs} runs`)
await part('operations', fuzzOperations({ seed, runs }))
await part('undo', ofUndo())
await part('workbooks', fuzzWorkbooks({ seed, runs }))
await part('host', ofHost())
await part('office files', fuzzOfficeFiles({ seed, runs: runs * 4 }))
console.log(`tried ${sum.tried}, refused ${sum.refused}, crashed ${sum.crashed.length}`)
process.exitCode = sum.crashed.length > 0 ? 1 : 0

async function ofUndo(): Promise<Tally> {
  const tally = await fuzzUndo({ seed, sequences: runs * 5 })
  const { steps, undone, redone, back } = tally
  console.log(`undo: steps ${steps}, undone ${undone}, redone ${redone}, stepped back ${back}`)
  return tally
}

async function ofHost(): Promise<Tally> {
  const { tried, refused, passed, crashed, writes, findings } = await fuzzHost({ seed, runs: runs * 10 })
  const lines =
    crashed + writes > 0 && findings.length === 0 ? [`${crashed} crashed, ${writes} wrote`] : findings
  return { tried, refused, passed, crashed: [...lines] }
}
