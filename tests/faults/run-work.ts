import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { genesis, hashOfEvent, sha256 } from '#electron/db/event-chain.ts'
import { migrations } from '#electron/db/migrations/index.ts'
import { createFile } from '#electron/db/open.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { startSample } from '../sample-backend.ts'

/** What `kill-child.ts` can do with an office. */
export const works = [
  'edit',
  'import',
  'stepBack',
  'migrate',
  'create',
  'sample',
  'backup',
  'second',
  'restore',
  'destroy',
] as const
export type Work = (typeof works)[number]

/** The office with which each work begins, if with any. */
export type Originals = Readonly<Partial<Record<Work, string>>>

export async function originalsIn(folder: string): Promise<Originals> {
  const sample = await startSample()
  sample.close()
  const empty = path.join(folder, 'kosong.timbang')
  createOffice(empty, { name: 'Kecamatan Rakumpit', year: 2026, rhythm: 'quarterly' })
  const old = path.join(folder, 'lama.timbang')
  createOldOffice(old, 3000)
  const { file } = sample
  return {
    edit: file,
    stepBack: file,
    backup: file,
    second: file,
    restore: file,
    destroy: file,
    sample: file,
    import: empty,
    migrate: old,
  }
}

/** An office as the first Timbang left it. */
function createOldOffice(file: string, people: number): void {
  const opened = createFile(file, migrations.slice(0, 1))
  const { sqlite } = opened.write
  sqlite.transaction(() => {
    sqlite.exec(`INSERT INTO office (id, name) VALUES (1, 'Kecamatan Rakumpit');
      INSERT INTO unit (id, name, kind) VALUES ('U', 'Kecamatan Rakumpit', 'kecamatan')`)
    const person = sqlite.prepare("INSERT INTO employee (id, name, employee_type) VALUES (?, ?, 'pns')")
    for (let nth = 0; nth < people; nth++) person.run(`P${nth}`, `Nama ${nth}`)
    const head = {
      seq: 1,
      at: '2025-01-06T01:00:00.000Z',
      who: 'Pemilik',
      role: 'owner',
      operation: 'office.new',
      object: null,
      reason: null,
      batch: null,
      undoes: null,
      rows: 0,
      payload_hash: sha256(''),
      prev_hash: genesis,
    }
    const event = { ...head, hash: hashOfEvent({ content_hash: null, ...head }) }
    const columns = Object.keys(event)
    sqlite
      .prepare(
        `INSERT INTO audit_event (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
      )
      .run(event)
  })()
  opened.close()
}

/** A folder of its own for a round, with the office in it where the work has one to begin with. */
export function lay(originals: Originals, work: Work): string {
  const office = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-kill-')), 'kantor.timbang')
  const original = originals[work]
  if (original !== undefined) copyFileSync(original, office)
  return office
}

export interface Said {
  /** What it may hold afterwards, where the work knows. */
  readonly states: readonly string[]
  /** Its answers, in their order: heads of the log, names of backups, `done`. */
  readonly lines: readonly string[]
  /** The sentence that ended it. */
  readonly refused?: string
  /** What was no sentence. */
  readonly bugs: readonly string[]
  /** From when it was ready to its end. */
  readonly milliseconds: number
}

interface Running {
  readonly seed: number
  /** So long after it was ready `disturb` is called, if ever. */
  readonly afterMs?: number
  readonly disturb?: (pid: number) => void
  /** What it is started by, so that its disk is another. */
  readonly prefix?: readonly string[]
}

/** Does the work in a process of its own; resolves when that has ended, whatever the reason. */
export async function runWork(work: Work, office: string, how: Running): Promise<Said> {
  const { seed, afterMs = Number.POSITIVE_INFINITY, disturb = kill, prefix = [] } = how
  const script = path.join(import.meta.dirname, 'kill-child.ts')
  const command = [...prefix, process.execPath, script, work, office, String(seed)]
  const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
  const heard: string[] = []
  const wrong: Buffer[] = []
  let began = performance.now()
  let timer: NodeJS.Timeout | undefined
  child.stderr.on('data', (data: Buffer) => wrong.push(data))
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line !== 'ready') return void heard.push(line)
    began = performance.now()
    if (Number.isFinite(afterMs)) timer = setTimeout(() => disturb(child.pid!), afterMs)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearTimeout(timer)
  const after = (word: string) =>
    heard.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))
  const [refused] = after('refused')
  const bugs = [...after('bug'), ...(code ? [Buffer.concat(wrong).toString().slice(0, 500)] : [])]
  return {
    states: after('state'),
    lines: heard.filter((line) => !/^(state|refused|bug) /.test(line)),
    ...(refused !== undefined && { refused }),
    bugs,
    milliseconds: performance.now() - began,
  }
}

const kill = (pid: number) => process.kill(pid, 'SIGKILL')
