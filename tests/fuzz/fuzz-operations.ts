import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { contentTables } from '#electron/db/schema.ts'
import { contentHash } from '#electron/db/content-hash.ts'
import { openFile } from '#electron/db/open.ts'
import { contract, type Name } from '#shared/api/contract.ts'
import { startSample } from '../sample-backend.ts'
import { newTally, type FuzzOptions, type Tally } from './tally.ts'
import { hostile, inputOf, mutated, type Known } from './input-of.ts'

interface OfOperations extends FuzzOptions {
  readonly operations?: readonly Name[]
}

const workbooks = ['nominatif.xlsx', 'skp.xlsx', 'realisasi.xlsx', 'perilaku.xlsx', 'siasn.csv'].map(
  (name) => ({
    name,
    base64: readFileSync(path.join(import.meta.dirname, '../fixtures/kecamatan', name)).toString('base64'),
  }),
)
/** What takes a second where others take a millisecond is tried less often. */
const slow: readonly Name[] = [
  'report.yearly',
  'report.table',
  'import.template',
  'file.verify',
  'file.backup',
]

type Undone = Tally & { undone: number }
type Office = Awaited<ReturnType<typeof startSample>>
type Eyes = ReturnType<typeof openEyes>

/** Operations of the office; the host's own choose files and are tried over HTTP. */
const fuzzable = (Object.keys(contract) as Name[]).filter((name) => contract[name].kind !== 'host')

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

/** A second look at the file, past everything that is tried. */
function openEyes(office: Office) {
  const opened = openFile(office.file)
  const { sqlite } = opened.read
  const seq = sqlite.prepare('SELECT coalesce(max(seq), 0) FROM audit_event').pluck()
  const version = sqlite.prepare('SELECT data_version FROM pragma_data_version').pluck()
  let seen = { version: version.get(), content: contentHash(opened.read) }
  return {
    sqlite,
    /** Previews that wait for their commit. */
    previews: [] as string[],
    state() {
      const now = version.get()
      if (seen.version !== now) seen = { version: now, content: contentHash(opened.read) }
      return { content: seen.content, seq: Number(seq.get()) }
    },
    close: () => opened.close(),
  }
}

/** Real ids, dates, periods and figures for a field, by its name; `id` is one of the operation's own noun. */
function knownOf({ sqlite, previews }: Eyes, operation: Name): Known {
  const noun = operation.split('.')[0]!
  const idsOf = (table: string) => sqlite.prepare(`SELECT id FROM "${table}" LIMIT 60`).pluck().all()
  const tables = new Map<string, readonly string[]>([
    ['unit', ['unit']],
    ['official', ['official']],
    ['employee', ['employee']],
    ['scheme', ['scheme']],
    ['indicator', ['indicator']],
    ['plan', ['work_result', 'indicator', 'plan']],
    ['realisation', ['indicator']],
  ])
  const byField: Readonly<Record<string, () => readonly unknown[]>> = {
    id: () => (tables.get(noun) ?? []).flatMap(idsOf),
    ids: () => (tables.get(noun) ?? []).flatMap(idsOf),
    employeeId: () => idsOf('employee'),
    employeeIds: () => idsOf('employee'),
    keep: () => idsOf('employee'),
    remove: () => idsOf('employee'),
    unitId: () => idsOf('unit'),
    parentId: () => [...idsOf('unit'), ...idsOf('work_result')],
    workResultId: () => idsOf('work_result'),
    indicatorId: () => idsOf('indicator'),
    officialId: () => idsOf('official'),
    period: () => ['2026', '2025', '2026-Q1', '2026-Q4', '2025-Q2', '2026-03'],
    periods: () => ['2026-Q1', '2026-Q4', '2026-03'],
    year: () => [2025, 2026],
    fromYear: () => [2025, 2026],
    seq: () => sqlite.prepare('SELECT seq FROM audit_event').pluck().all(),
    newest: () => sqlite.prepare('SELECT max(seq) FROM audit_event WHERE rows > 0').pluck().all(),
    batch: () => idsOf('import_batch'),
    file: () => workbooks,
    previewId: () => previews,
    nip: () => sqlite.prepare('SELECT nip FROM employee LIMIT 60').pluck().all(),
  }
  return (field) => {
    if (field in byField) return byField[field]!()
    if (/date$|Date$|^(on|from|to|validFrom)$/.test(field)) return ['2026-01-15', '2026-11-01', '2025-12-31']
    return field.endsWith('Id') ? [...idsOf('employee'), ...idsOf('unit')] : []
  }
}

/** Half of what names a row also names its version, as a page does that has read it. */
function withVersions({ sqlite }: Eyes, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const { id, rowVersion } = input as { id?: unknown; rowVersion?: unknown }
  if (typeof id !== 'string' || typeof rowVersion !== 'number' || rowVersion % 2 === 0) return input
  for (const table of contentTables) {
    const has = sqlite.prepare(
      `SELECT count(*) FROM pragma_table_info(?) WHERE name IN ('id', 'row_version')`,
    )
    if (has.pluck().get(table) !== 2) continue
    const found = sqlite.prepare(`SELECT row_version FROM "${table}" WHERE id = ?`).pluck().get(id)
    if (found !== undefined) return { ...input, rowVersion: found }
  }
  return input
}
