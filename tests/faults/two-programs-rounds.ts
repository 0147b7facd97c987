import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createCall } from '#shared/api/client.ts'
import { faultOfWork } from './fault-of-work.ts'
import { type FaultOptions, type FaultTally, newFaultTally, randomFrom } from './fault-tally.ts'
import { lay, type Originals, originalsIn, runWork } from './run-work.ts'

/**
 * Several programs that start on one office at once, by its name and by another link to it, one of which is killed: one at a time holds
 * it, each other one is told so by name, and no answered act is lost. And another program that writes into an office that is open: the
 * office says with its rows what it did not do itself.
 */
export async function twoProgramsRounds({ rounds, seed }: FaultOptions): Promise<FaultTally> {
  const tally = newFaultTally()
  const random = randomFrom(seed)
  const originals = await originalsIn(mkdtempSync(path.join(tmpdir(), 'timbang-two-')))
  const kinds = [startAtOnce, writeBeside] as const
  for (let round = 0; round < rounds; round++) {
    tally.tried++
    const fault = await kinds[round % kinds.length]!(originals, random)
    if (fault !== undefined) tally.lost.push(`two programs, seed ${seed}, round ${round}: ${fault}`)
  }
  return tally
}

async function startAtOnce(originals: Originals, random: () => number): Promise<string | undefined> {
  const office = lay(originals, 'edit')
  const link = path.join(path.dirname(office), 'nama-lain.timbang')
  symlinkSync(office, link)
  const afterMs = random() * 300
  const all = await Promise.all([
    runWork('edit', office, { seed: 1, afterMs }),
    runWork('edit', link, { seed: 2 }),
    runWork('edit', office, { seed: 3 }),
  ])
  for (const said of all) {
    if (said.refused !== undefined && said.refused !== 'error.file.held') return `told ${said.refused}`
    // what one after the other answered is in one log: how many acts came after is nobody's fault
    const lines = said.lines.slice(0, -1)
    if (said.bugs.length > 0) return `a bug: ${said.bugs.join(' ')}`
    const gone = answeredOf(office, lines)
    if (gone > 0) return `${gone} answered acts are not in the log`
  }
  if (all.every(({ refused }) => refused !== undefined)) return 'nobody got in'
  rmSync(link)
  const fault = await faultOfWork('create', office, { ...all[0]!, states: [], lines: [], bugs: [] })
  rmSync(path.dirname(office), { recursive: true, force: true })
  return fault
}

function answeredOf(office: string, lines: readonly string[]): number {
  const sqlite = new Sqlite(office, { readonly: true })
  const known = new Set(sqlite.prepare('SELECT hash FROM audit_event').pluck().all())
  sqlite.close()
  return lines.filter((line) => /^[0-9a-f]{64}$/.test(line) && !known.has(line)).length
}

async function writeBeside(originals: Originals, random: () => number): Promise<string | undefined> {
  const office = lay(originals, 'edit')
  const bugs: unknown[] = []
  const open = () => openBackend(office, { report: (...bug) => bugs.push(bug) })
  const callOf = (backend: ReturnType<typeof open>) =>
    createCall((name, input) => backend.dispatch(ownerSession('test'), name, input))
  const first = open()
  const own = callOf(first)
  const strange = new Sqlite(office, { timeout: 2000 })
  const acts = 2 + Math.floor(random() * 6)
  for (let act = 0; act < acts; act++) {
    const { rowVersion } = await own('office.get', {})
    await own('office.save', { name: `Kecamatan ${act}`, rowVersion })
    if (act === 1)
      strange.exec(`UPDATE value_rating SET score = (score + 100) % 10000 WHERE (evaluation_id, core_value) =
        (SELECT evaluation_id, core_value FROM value_rating WHERE score IS NOT NULL LIMIT 1)`)
  }
  strange.close()
  first.close()
  const second = open()
  const call = callOf(second)
  try {
    const { rowVersion } = await call('office.get', {})
    const reply = await second.dispatch(ownerSession('test'), 'office.save', { name: 'Lain', rowVersion })
    if (reply.ok) return 'what another program wrote is not told before the next write'
    if (reply.error.key !== 'error.content.differs') return `told ${reply.error.key}`
    const { rows, contentHash } = await call('file.differences', {})
    if (rows.length !== 1 || rows[0]?.table !== 'value_rating') return 'another row is named than was written'
    await call('file.putBack', { contentHash })
    if (!(await call('file.verify', {})).ok) return 'put back, it does not verify'
    return bugs.length > 0 ? `a bug: ${JSON.stringify(bugs).slice(0, 300)}` : undefined
  } finally {
    second.close()
    rmSync(path.dirname(office), { recursive: true, force: true })
  }
}
