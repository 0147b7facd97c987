import fc from 'fast-check'
import { contract, type NameOf } from '#shared/api/contract.ts'
import { startSample } from '../sample-backend.ts'
import { inputOf } from './input-of.ts'
import { type Eyes, knownOf, openEyes, withVersions, workbooks } from './known-office.ts'
import { newTally, type Tally } from './tally.ts'

type Command = NameOf<'command'>
type Office = Awaited<ReturnType<typeof startSample>>
interface OfSequences {
  readonly seed: number
  readonly sequences: number
}
/** `steps` were stored, `undone` and `redone` found exactly, `back` are steps back over several. */
type UndoTally = Tally & { steps: number; undone: number; redone: number; back: number }

/** What moves in the log itself is what is being tried here; an import is tried with its own preview. */
const commands = (Object.keys(contract) as (keyof typeof contract)[]).filter(
  (name): name is Command =>
    contract[name].kind === 'command' && !contract[name].mends && !/^(history|import)\./.test(name),
)
const longest = 6
/** Much of what a schema allows an office refuses: so many commands are tried for a step, with so many inputs each. */
const attempts = 3
const inputs = 10
const importEvery = 40

/**
 * Any sequence of commands on a sample office, then: undone one by one in reverse, each prefix has the content that it had; done
 * again, each has the later one; stepped back to any point, it is that point's, which is itself undone and done again.
 */
export async function fuzzUndo({ seed, sequences }: OfSequences): Promise<UndoTally> {
  const tally = { ...newTally(), steps: 0, undone: 0, redone: 0, back: 0 }
  const office = await startSample()
  await addSpare(office)
  const eyes = openEyes(office)
  for (let at = 0; at < sequences; at++) {
    const sequence = createSequence(office, eyes, tally, seed * 1_000_003 + at)
    await sequence.run(at % importEvery === 0)
    if (tally.crashed.length > 0) break
  }
  const verified = await office.call('file.verify', {})
  if (!verified.ok) tally.crashed.push(`file.verify: ${JSON.stringify(verified)}`)
  tally.crashed.push(...office.bugs.map((bug) => `bug: ${String(bug).slice(0, 300)}`))
  eyes.close()
  office.close()
  return tally
}

/** What holds no records yet, so that it can be deleted and merged. */
async function addSpare({ call }: Office): Promise<void> {
  const root = (await call('unit.list', {})).find(({ parentId }) => parentId === undefined)!.id
  let made = 0
  for (const name of ['Seksi Satu', 'Seksi Dua']) {
    const { id: unitId } = await call('unit.save', { name, kind: 'section', parentId: root })
    for (const person of ['Adi', 'Bima', 'Cahya']) {
      const nip = `19800101200501${String(++made).padStart(4, '1')}`
      const draft = { name: person, nip, employeeType: 'pns', unitId, positionKind: 'pelaksana' } as const
      const { id: employeeId } = await call('employee.save', draft)
      if (person === 'Adi')
        await call('plan.saveResult', { employeeId, year: 2026, kind: 'main', text: name })
    }
    await call('official.save', { name, position: 'Sekretaris Daerah' })
  }
}

interface Point {
  readonly seq: number
  readonly content: string
}

const shown = (input: unknown) => JSON.stringify(input).slice(0, 300)

function createSequence(office: Office, eyes: Eyes, tally: UndoTally, seed: number) {
  const told: string[] = []
  const random = fc.sample(fc.nat(), { seed, numRuns: 50 })
  let drawn = 0
  const below = (count: number) => random[drawn++ % random.length]! % count
  /** As the last event says it; at the ends it is found again from the rows. */
  const point = (): Point => eyes.logged()
  const fail = (what: string): void => {
    tally.crashed.push(`seed ${seed}: ${what} after\n    ${told.join('\n    ')}`)
  }

  const send = async (name: Command, input: unknown): Promise<boolean> => {
    tally.tried++
    const reply = await office.send(name, input)
    if (reply.ok) tally.passed++
    else tally.refused++
    if (!reply.ok && reply.error.code === 'internal') fail(`${name} ${shown(input)} answered internal`)
    return reply.ok
  }

  /** One command that the office takes and that changes something: every command as likely as the next. */
  const act = async (): Promise<void> => {
    const before = point()
    for (let attempt = 0; attempt < attempts; attempt++) {
      const name = commands[below(commands.length)]!
      const known = Object.assign(knownOf(eyes, name), { only: true })
      const right = inputOf(contract[name].input, known)
      for (const made of fc.sample(right, { seed: seed + drawn, numRuns: inputs })) {
        const input = withVersions(eyes, made)
        if (!(await send(name, input)) || point().seq === before.seq) continue
        told.push(`${name} ${shown(input)}`)
        return
      }
    }
  }

  const importFile = async (): Promise<void> => {
    const file = workbooks[below(workbooks.length)]!
    const task = `undo-${seed}`
    const { previewId } = await office.call('import.preview', { file, options: { year: 2026 }, task })
    if (await send('import.commit', { previewId, task })) told.push(`import.commit ${file.name}`)
  }

  const expectContent = (what: string, expected: string): boolean => {
    if (point().content === expected) return true
    fail(`${what} left another content`)
    return false
  }

  const undo = async (seq: number, expected: string): Promise<boolean> =>
    ((await send('history.undo', { seq })) || refusedUndo(seq)) && expectContent(`undoing #${seq}`, expected)

  const refusedUndo = (seq: number): boolean => {
    fail(`undoing #${seq} was refused`)
    return false
  }

  /** The events of the undos, newest first, when each has led where it should. */
  const undoAll = async (points: readonly Point[]): Promise<Point[] | undefined> => {
    const undos: Point[] = []
    for (let at = points.length - 1; at > 0; at--) {
      const later = points[at]!
      if (!(await undo(later.seq, points[at - 1]!.content))) return undefined
      undos.unshift({ seq: point().seq, content: later.content })
      tally.undone++
    }
    return undos
  }

  const stepBack = async (to: Point): Promise<boolean> => {
    const newest = point().seq
    if (newest === to.seq) return true
    const now = point()
    const reply = await office.send('history.stepBack', { seq: to.seq, newest })
    tally.back++
    // what was undone and not done again is the same content: then there is nothing to take back
    if (!reply.ok && reply.error.key === 'error.stepBack.same' && now.content === to.content) return true
    if (reply.ok) return expectContent(`stepping back to #${to.seq}`, to.content)
    fail(`stepping back to #${to.seq} was refused: ${JSON.stringify(reply.error)}`)
    return false
  }

  return {
    async run(withImport: boolean): Promise<void> {
      const points = [point()]
      const steps = 1 + below(longest)
      for (let at = 0; at < steps; at++) {
        if (withImport && at === 0) await importFile()
        else await act()
        if (point().seq !== points.at(-1)!.seq) points.push(point())
      }
      tally.steps += points.length - 1
      const end = points.at(-1)!
      if (eyes.state().content !== end.content) return fail('the log says another content')
      const undos = await undoAll(points)
      if (!undos) return fail('undone in reverse')
      if (eyes.state().content !== points[0]!.content) return fail('the rows are not as before')
      for (const { seq, content } of undos) {
        if (!(await undo(seq, content))) return fail('done again')
        tally.redone++
      }
      const to = points[below(points.length)]!
      if (!(await stepBack(to))) return
      if (eyes.state().content !== to.content) return fail('the rows are not as at the point')
      if (point().seq !== end.seq && to.content !== end.content) {
        const back = point().seq
        if (!(await undo(back, end.content))) return fail('the step back undone')
        if (!(await undo(point().seq, to.content))) return fail('the step back done again')
      }
      await stepBack(points[0]!)
    },
  }
}
