import fc from 'fast-check'
import { contract, type Name } from '#shared/api/contract.ts'
import { startSample } from '../sample-backend.ts'
import { newTally, type FuzzOptions, type Tally } from './tally.ts'
import { hostile, inputOf, mutated } from './input-of.ts'
import { type Eyes, knownOf, openEyes, withVersions } from './known-office.ts'

interface OfOperations extends FuzzOptions {
  readonly operations?: readonly Name[]
}

/** What takes a second where others take a millisecond is tried less often. */
const slow: readonly Name[] = [
  'report.yearly',
  'report.table',
  'import.template',
  'import.filled',
  'file.verify',
  'file.backup',
]

type Undone = Tally & { undone: number }
type Office = Awaited<ReturnType<typeof startSample>>

/** Operations of the office; the host's own choose files and are tried over HTTP. */
const fuzzable = (Object.keys(contract) as Name[]).filter((name) =>
  ['query', 'command'].includes(contract[name].kind),
)

/**
 * Every operation of the contract on a real office with inputs made from its own schema and against it. What is refused or
 * only read leaves content and log as they were; what is written is taken back exactly by one undo.
 */
export async function fuzzOperations({ seed, runs, operations = fuzzable }: OfOperations): Promise<Undone> {
  const tally = { ...newTally(), undone: 0 }
  const office = await startSample()
  const eyes = openEyes(office)
  for (const [index, name] of operations.entries()) {
    const right = inputOf(contract[name].input, knownOf(eyes, name))
    const input = fc.oneof(
      { weight: 6, arbitrary: right },
      { weight: 3, arbitrary: mutated(right) },
      { weight: 1, arbitrary: hostile },
    )
    for (const one of fc.sample(input, {
      seed: seed + index,
      numRuns: slow.includes(name) ? Math.ceil(runs / 10) : runs,
    }))
      await tryOne(office, eyes, tally, name, withVersions(eyes, one))
  }
  const verified = await office.call('file.verify', {})
  if (!verified.ok) tally.crashed.push(`file.verify: ${JSON.stringify(verified)}`)
  tally.crashed.push(...office.bugs.map((bug) => `bug: ${String(bug).slice(0, 300)}`))
  eyes.close()
  office.close()
  return tally
}

async function tryOne(office: Office, eyes: Eyes, tally: Undone, name: Name, input: unknown): Promise<void> {
  tally.tried++
  const before = eyes.state()
  const fail = (what: string): void => {
    tally.crashed.push(`${name} ${what}: ${shown(input)}`)
  }
  const reply = await office.send(name, input).catch((error: unknown) => fail(`threw ${String(error)}`))
  if (reply === undefined) return
  const after = eyes.state()
  if (!reply.ok) {
    tally.refused++
    if (reply.error.code === 'internal') fail('answered internal')
    if (after.content !== before.content || after.seq !== before.seq) fail('was refused and wrote')
    return
  }
  tally.passed++
  const { previewId } = (reply.value ?? {}) as { previewId?: string }
  if (previewId !== undefined) eyes.previews.push(previewId)
  if (contract[name].kind === 'query') {
    if (after.content !== before.content) fail('is a query and wrote')
    return
  }
  if (after.content !== before.content) await takeBack(office, eyes, tally, { before, after, name, fail })
}

interface Written {
  readonly before: ReturnType<Eyes['state']>
  readonly after: ReturnType<Eyes['state']>
  readonly name: Name
  readonly fail: (what: string) => void
}

async function takeBack(office: Office, eyes: Eyes, tally: Undone, { before, after, name, fail }: Written) {
  if (after.seq === before.seq) return fail('wrote and logged nothing')
  const reply = await office.send('history.undo', { seq: after.seq })
  if (!reply.ok) return fail(`could not be undone (${reply.error.key})`)
  if (eyes.state().content !== before.content) return fail('was not undone exactly')
  if (name !== 'history.undo') tally.undone++
}

const shown = (input: unknown) => {
  try {
    return JSON.stringify(input).slice(0, 300)
  } catch {
    return String(input).slice(0, 300)
  }
}
