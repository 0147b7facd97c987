import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { createCall } from '#shared/api/client.ts'
import { type FaultOptions, type FaultTally, newFaultTally, randomFrom } from './fault-tally.ts'
import { faultOfWhole, type Told, toldByBackend, toldOf } from './told.ts'

const pageBytes = 4096
/** The others are asked of the backend alone. */
const wholeProgramEvery = 19

interface CrashedOffice {
  readonly file: Buffer
  readonly log: Buffer
  /** The content after each of its acts. */
  readonly contents: ReadonlySet<string>
}

/** An office as a crash leaves it: some of its acts are in the file, the others in the log of pages beside it. */
async function crashedOffice(): Promise<CrashedOffice> {
  const office = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-crashed-')), 'kantor.timbang')
  createOffice(office, { name: 'Kecamatan Rakumpit', year: 2026, rhythm: 'quarterly' })
  const backend = openBackend(office)
  const call = createCall((name, input) => backend.dispatch(ownerSession('test'), name, input))
  for (let act = 0; act < 12; act++) {
    const { rowVersion } = await call('office.get', {})
    await call('office.save', { name: `Kecamatan ${act}`, rowVersion })
    if (act === 5) backend.foldIn()
  }
  const sqlite = new Sqlite(office, { readonly: true })
  const contents = new Set(sqlite.prepare('SELECT content_hash FROM audit_event').pluck().all() as string[])
  sqlite.close()
  const crashed = { file: readFileSync(office), log: readFileSync(`${office}-wal`), contents }
  backend.close()
  rmSync(path.dirname(office), { recursive: true, force: true })
  return crashed
}

interface Damage {
  readonly name: string
  /** Absent: it is gone. */
  readonly file?: Buffer
  readonly log?: Buffer
}

/** The file and its log cut off at each boundary of a page, either of them gone, and bits of both flipped at random. */
function* damagesOf({ file, log }: CrashedOffice, { rounds, seed }: FaultOptions): Generator<Damage> {
  const random = randomFrom(seed)
  const below = (most: number) => Math.floor(random() * most)
  for (let at = 0; at < file.length; at += pageBytes) {
    yield { name: `the file cut off at ${at}`, file: file.subarray(0, at) }
    yield { name: `the file cut off at ${at} beside its log`, file: file.subarray(0, at), log }
  }
  for (let at = 0; at < log.length; at += pageBytes)
    yield { name: `the log cut off at ${at}`, file, log: log.subarray(0, at) }
  yield { name: 'the log gone', file }
  const other = Buffer.from(file.toString('latin1').replace('TABLE holiday', 'TABLE holidaz'), 'latin1')
  yield { name: 'another structure beside the log', file: other, log }
  yield { name: 'the file gone', log }
  for (let round = 0; round < rounds; round++) {
    const flipped = (bytes: Buffer) => {
      const copy = Buffer.from(bytes)
      const at = below(copy.length)
      copy[at] = copy[at]! ^ (1 << below(8))
      return copy
    }
    if (round % 2 === 0) yield { name: `a bit of the file flipped, ${round}`, file: flipped(file), log }
    else yield { name: `a bit of the log flipped, ${round}`, file, log: flipped(log) }
  }
}

/**
 * What disks and copies do to an office and to the log of pages beside it. It is opened as one of the states that it had, or told to be
 * damaged; what could not be used lies beside it under a name that the person is told; nothing of it is written over.
 */
export async function damagedRounds(options: FaultOptions): Promise<FaultTally> {
  const tally = newFaultTally()
  const crashed = await crashedOffice()
  const tellers = [toldOf, ...Array.from({ length: wholeProgramEvery - 1 }, () => toldByBackend)]
  for (const damage of damagesOf(crashed, options)) {
    tally.tried++
    const folder = mkdtempSync(path.join(tmpdir(), 'timbang-damaged-'))
    const office = path.join(folder, 'kantor.timbang')
    if (damage.file) writeFileSync(office, damage.file)
    if (damage.log) writeFileSync(`${office}-wal`, damage.log)
    const told = await tellers[tally.tried % tellers.length]!(office)
    const fault = faultOf(office, damage, crashed, told)
    if (fault !== undefined) tally.lost.push(`${damage.name}, seed ${options.seed}: ${fault}`)
    rmSync(folder, { recursive: true, force: true })
  }
  return tally
}

const damages = [
  'error.file.damaged',
  'error.file.strange',
  'error.file.foreign',
  'error.file.noVersion',
  'error.file.newer',
  'error.readOnly.damaged',
]

function faultOf(office: string, damage: Damage, { contents }: CrashedOffice, told: Told) {
  if (told.bugs.length > 0) return `a bug: ${told.bugs.join(' ').slice(0, 300)}`
  if (!damage.file) return faultOfMissing(office, damage, told)
  const { verified, why = '', notices } = told
  if ([why, verified].some((key) => damages.includes(key as string))) {
    const isLeft = readFileSync(office).equals(damage.file)
    return isLeft ? undefined : 'it is told to be damaged and was written to'
  }
  if (typeof verified === 'string') return `the check is refused by ${verified}`
  // a row that is another one: told with the row, and nothing is written
  if (!verified.ok) return readFileSync(office).length > 0 ? undefined : 'nothing is left of it'
  if (!contents.has(verified.contentHash)) return 'it passes as sound with another content'
  const isTold = notices.some((key) => key.startsWith('condition.log.'))
  return isTold ? undefined : faultOfWhole(told)
}

/** A log without its file: told to be missing, left, and put aside by name when an office comes to stand there. */
function faultOfMissing(office: string, { log }: Damage, told: Told): string | undefined {
  if (told.opened || told.why !== 'error.file.missing') return `it is told ${told.why}`
  if (!readFileSync(`${office}-wal`).equals(log!)) return 'the log that was left was written to'
  const other = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-other-')), 'kantor.timbang')
  createOffice(other, { name: 'Kecamatan Lain', year: 2026, rhythm: 'quarterly' })
  copyFileSync(other, office)
  const backend = openBackend(office)
  const isTold = backend.condition.notices.some(({ key }) => key === 'condition.log.strange')
  backend.close()
  const kept = readdirSync(path.dirname(office)).find((name) => name.includes('-wal terpisah'))
  if (!isTold || kept === undefined) return 'another office took its place and the log was not put aside'
  const isWhole = readFileSync(path.join(path.dirname(office), kept)).equals(log!)
  return isWhole && existsSync(office) ? undefined : 'the log that was put aside is not what it was'
}
