import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { migrations } from '#electron/db/migrations/index.ts'
import { createFile, openFile } from '#electron/db/open.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { onCheckingConnection, verifyDb } from '#electron/safety/verify.ts'
import { startSample } from '../sample-backend.ts'

export interface FaultTally {
  tried: number
  /** One line for each thing that was answered and is gone, and for each file that is no whole one. */
  readonly lost: string[]
}

interface KillOptions {
  readonly works?: readonly Work[]
  /** Of each work. */
  readonly rounds: number
  readonly seed: number
}

export const works = [
  ...(['edit', 'import', 'migrate', 'create', 'sample'] as const),
  ...(['backup', 'second', 'restore', 'destroy'] as const),
] as const
type Work = (typeof works)[number]

/**
 * Programs killed at random moments of their work. Afterwards the office opens, its content is tied to its log, and every act
 * that was answered is in it: the state before an act or the state after it.
 */
export async function killRounds({ works: chosen = works, rounds, seed }: KillOptions): Promise<FaultTally> {
  const tally: FaultTally = { tried: 0, lost: [] }
  const random = randomFrom(seed)
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-kills-'))
  const originals = await originalsIn(folder)
  for (const work of chosen) {
    const whole = await run(work, lay(originals, work), 1, Number.POSITIVE_INFINITY)
    for (let round = 0; round < rounds; round++) {
      const office = lay(originals, work)
      const { said } = await run(work, office, round + 1, random() * whole.milliseconds * 1.05)
      tally.tried++
      const fault = faultOf(work, office, said)
      if (fault !== undefined) tally.lost.push(`${work}, seed ${seed}, round ${round}: ${fault}`)
      rmSync(path.dirname(office), { recursive: true, force: true })
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return tally
}

/** Numbers from 0 to 1, the same every time. */
function randomFrom(seed: number): () => number {
  let state = (seed % 0x7ffffffe) + 1
  return () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff
}

type Originals = Readonly<Partial<Record<Work, string>>>

async function originalsIn(folder: string): Promise<Originals> {
  const sample = await startSample()
  sample.close()
  const empty = path.join(folder, 'kosong.timbang')
  createOffice(empty, { name: 'Kecamatan Rakumpit', year: 2026, rhythm: 'quarterly' })
  const old = path.join(folder, 'lama.timbang')
  createFile(old, migrations.slice(0, 1)).close()
  const { file } = sample
  const onSample = { edit: file, backup: file, second: file, restore: file, destroy: file, sample: file }
  return { ...onSample, import: empty, migrate: old }
}

/** A folder of its own for a round, with the office in it where the work has one to begin with. */
function lay(originals: Originals, work: Work): string {
  const office = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-kill-')), 'kantor.timbang')
  const original = originals[work]
  if (original !== undefined) copyFileSync(original, office)
  return office
}

/** What the child said before it was killed, so many milliseconds after it was ready, and how long it took. */
async function run(work: Work, office: string, seed: number, afterMs: number) {
  const script = path.join(import.meta.dirname, 'kill-child.ts')
  const child = spawn(process.execPath, [script, work, office, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const wrong: Buffer[] = []
  let began = 0
  let timer: NodeJS.Timeout | undefined
  child.stderr.on('data', (data: Buffer) => wrong.push(data))
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line !== 'ready') return void said.push(line)
    began = performance.now()
    if (Number.isFinite(afterMs)) timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
  })
  const [code] = await new Promise<[number | null]>((resolve) => child.once('close', (end) => resolve([end])))
  clearTimeout(timer)
  if (code !== null && code !== 0)
    throw new Error(`${work}: ${Buffer.concat(wrong).toString().slice(0, 500)}`)
  return { said, milliseconds: performance.now() - began }
}

/** What is wrong with what a killed program left; undefined where nothing is. */
function faultOf(work: Work, office: string, said: readonly string[]): string | undefined {
  if (!existsSync(office)) {
    if (work !== 'create' || said.includes('done')) return 'the office is gone'
    // and it can be made now
    createOffice(office, { name: 'Kecamatan Baru', year: 2026, rhythm: 'quarterly' })
  }
  openFile(office).close()
  if (!isWhole(office)) return 'the office does not verify'
  if (work === 'destroy') return faultOfDestruction(office)
  if (work === 'second') return faultOfBackups(path.join(path.dirname(office), 'usb', 'salinan'), said)
  if (work === 'backup' || work === 'restore' || work === 'migrate')
    return faultOfBackups(path.join(path.dirname(office), 'cadangan'), said)
  if (work !== 'edit' && work !== 'import') return undefined
  const sqlite = new Sqlite(office, { readonly: true })
  const known = new Set(sqlite.prepare('SELECT hash FROM audit_event').pluck().all())
  sqlite.close()
  // a line that was cut in half was no answer
  const gone = said.filter((line) => line.length === 64 && !known.has(line))
  return gone.length > 0 ? `${gone.length} answered acts are not in the log` : undefined
}

/** The year is there with all its rows, or gone with whatever held it. */
function faultOfDestruction(office: string): string | undefined {
  const sqlite = new Sqlite(office, { readonly: true })
  const count = (text: string) => sqlite.prepare(`SELECT count(*) FROM ${text}`).pluck().get() as number
  const destroyed = count("audit_event WHERE operation = 'privacy.destroyYear'") > 0
  const plans = count('plan WHERE year = 2025')
  sqlite.close()
  if (destroyed !== (plans === 0)) return `destroyed: ${destroyed}, and ${plans} plans`
  const leftover = readdirSync(path.dirname(office)).find((name) => name.includes('-musnah.'))
  return destroyed && leftover !== undefined ? `${leftover} still holds the year` : undefined
}

function faultOfBackups(folder: string, said: readonly string[]): string | undefined {
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.].*\.timbang$/.test(name)) : []
  const missing = said.filter((name) => name.endsWith('.timbang') && !there.includes(name))
  if (missing.length > 0) return `${missing.length} backups that were made are not there`
  const broken = there.filter((name) => !isWhole(path.join(folder, name)))
  return broken.length > 0 ? `${broken.length} files bear a backup's name and are none` : undefined
}

function isWhole(file: string): boolean {
  return onCheckingConnection(file, (db) => verifyDb(db).ok)
}
