import { mkdirSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { headOf } from '#electron/api/audit.ts'
import { failureOf } from '#electron/api/failure.ts'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { makeSample } from '#electron/host/sample-file.ts'
import { destroyYear } from '#electron/privacy/destruction/destroy-year.ts'
import { backupOffice } from '#electron/safety/backup.ts'
import { restoreBackup } from '#electron/safety/restore.ts'
import { copyToSecond } from '#electron/safety/second-place.ts'
import { createCall } from '#shared/api/client.ts'
import { peopleCsv } from './people-csv.ts'

// Does one kind of work on an office, says `ready` before it and what it answered after each act, and may be killed anywhere. What it
// says before: `state` and each content that the office may have afterwards; in the end, if at all: the key of a refusal.
const [work = '', office = '', seed = '1'] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)
const session = ownerSession('child')

let closeOffice = () => {}

function openOffice() {
  const backend = openBackend(office)
  closeOffice = () => backend.close()
  const reader = new Sqlite(office, { readonly: true })
  const call = createCall((name, input) => backend.dispatch(session, name, input))
  const sayHead = () => say(headOf({ sqlite: reader, statements: new Map() }))
  /** What the office held after an event. */
  const sayContent = (seq: number) =>
    say(`state ${reader.prepare('SELECT content_hash FROM audit_event WHERE seq = ?').pluck().get(seq)}`)
  return { call, sayHead, sayContent }
}

const works: Readonly<Record<string, () => Promise<void>>> = {
  async edit() {
    const { call, sayHead } = openOffice()
    const { rows } = await call('appraisal.grid', { period: '2026' })
    await call('office.get', {})
    say('ready')
    for (let nth = Number(seed); nth < Number(seed) + 40; nth++) {
      const value = (nth * 7) % 100
      const { employeeId } = rows[nth % rows.length]!
      const cell = { employeeId, field: 'score' as const, coreValue: 'competent' as const, value }
      await call('appraisal.rate', { period: '2026', cells: [cell] })
      sayHead()
      const { undo } = await call('history.state', {})
      if (nth % 3 === 0 && undo) await call('history.undo', { seq: undo.seq })
      sayHead()
    }
  },

  async import() {
    const { call, sayHead } = openOffice()
    const file = {
      name: 'pegawai.csv',
      base64: Buffer.from(peopleCsv(1200, Number(seed))).toString('base64'),
    }
    const { previewId } = await call('import.preview', { file, options: {} })
    say('ready')
    await call('import.commit', { previewId })
    sayHead()
  },

  /** Back over all that was done since the office was made or laid. */
  async stepBack() {
    const { call, sayHead, sayContent } = openOffice()
    const { rowVersion } = await call('office.get', {})
    const seq = (await call('history.list', { limit: 1 }))[0]!.seq
    await call('office.save', { name: 'Kecamatan Lain', rowVersion })
    const { rows } = await call('appraisal.grid', { period: '2026' })
    const cellOf = (employeeId: string) =>
      ({ employeeId, field: 'score', coreValue: 'competent', value: Number(seed) % 100 }) as const
    for (const { employeeId } of rows)
      await call('appraisal.rate', { period: '2026', cells: [cellOf(employeeId)] })
    const { newest } = await call('history.wayBack', { seq })
    sayContent(newest)
    sayContent(seq)
    sayHead()
    say('ready')
    await call('history.stepBack', { seq, newest })
    sayHead()
    say('done')
  },

  async migrate() {
    say('ready')
    openBackend(office).close()
    say('done')
  },

  async create() {
    say('ready')
    createOffice(office, { name: 'Kecamatan Baru', year: 2026, rhythm: 'quarterly' })
    say('done')
  },

  async sample() {
    say('ready')
    await makeSample(office)
    say('done')
  },

  async backup() {
    const folder = path.join(path.dirname(office), 'cadangan')
    mkdirSync(folder, { recursive: true })
    say('ready')
    for (let nth = 0; nth < 3; nth++) {
      const { file } = await backupOffice({ source: office, folder, occasion: 'hand', now: new Date() })
      say(path.basename(file))
    }
  },

  /** Copies that go to a second drive. */
  async second() {
    const usb = path.join(path.dirname(office), 'usb')
    const place = { folder: path.join(usb, 'salinan'), mark: 'tanda', recipients: [] }
    mkdirSync(place.folder, { recursive: true })
    writeFileSync(path.join(place.folder, 'cadangan-timbang.json'), JSON.stringify({ mark: place.mark }))
    say('ready')
    for (let nth = 0; nth < 3; nth++) {
      const folder = path.join(path.dirname(office), 'cadangan')
      await backupOffice({ source: office, folder, occasion: 'hand', now: new Date() })
      const { outcome, fileName } = await copyToSecond(office, place, new Date())
      say(outcome === 'copied' ? fileName! : outcome)
    }
  },

  async destroy() {
    const { call } = openOffice()
    const { seen } = await call('privacy.get', {})
    await call('privacy.save', { seen, retentionYears: 1 })
    closeOffice()
    say('ready')
    const record = { basis: 'SK 1', by: 'Rina', reason: 'habis', copyFirst: false }
    const now = new Date('2027-03-01T08:00:00')
    await destroyYear({ office, year: 2025, ...record, session, now, today: '2027-03-01' })
    say('done')
  },

  async restore() {
    const folder = path.join(path.dirname(office), 'cadangan')
    mkdirSync(folder, { recursive: true })
    const { file } = await backupOffice({ source: office, folder, occasion: 'hand', now: new Date() })
    const backend = openBackend(office)
    const call = createCall((name, input) => backend.dispatch(session, name, input))
    const before = await call('file.verify', {})
    await call('year.open', { year: 2031, rhythm: 'monthly' })
    say(`state ${(await call('file.verify', {})).contentHash}`)
    say(`state ${before.contentHash}`)
    backend.close()
    say('ready')
    await restoreBackup({ backup: file, target: office, session, now: new Date() })
    say('done')
  },
}

try {
  await works[work]!()
} catch (error) {
  const { key } = failureOf(error, (bug) => say(`bug ${String(bug).split('\n')[0]}`))
  say(`refused ${key}`)
}
process.exit()
