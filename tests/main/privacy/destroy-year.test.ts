import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import { ownerSession } from '#electron/api/session.ts'
import { runCli } from '#electron/cli/run-cli.ts'
import { openFile } from '#electron/db/open.ts'
import { listCopies, removeCopies } from '#electron/privacy/destruction/copies.ts'
import { type DestroyRequest, destroyYear } from '#electron/privacy/destruction/destroy-year.ts'
import { backupOffice } from '#electron/safety/backup.ts'
import { type Ask, passwords, signInAs, turnOn } from '#tests/accounts.ts'
import { reopenBackend } from '#tests/backend.ts'
import type { Call } from '#shared/api/client.ts'
import { startHost } from '#tests/host-folders.ts'
import { reports, startPlanningOffice } from '#tests/planning-office.ts'
import { rewriteLog } from '#tests/rewrite-log.ts'

vi.setConfig({ testTimeout: 120_000 })

const today = '2027-03-01'
const record = {
  basis: 'SK Camat 045/12/2027 tanggal 1 Maret 2027',
  by: 'Rina Sari',
  reason: 'Masa simpan habis',
  firstWitness: 'Saksi Kesatu',
  secondWitness: 'Saksi Kedua',
  copyFirst: false,
}
const request = (office: string, more: Partial<DestroyRequest> = {}): DestroyRequest => ({
  office,
  year: 2025,
  ...record,
  session: ownerSession('uji'),
  now: new Date(`${today}T08:00:00`),
  today,
  ...more,
})

/** Words that stand in the year 2025 alone, in its rows or only in the log. */
const secrets = {
  result: 'Hasil kerja lama zqxjkvbp',
  assigner: 'Pemberi tugas lama kjhgfdsa',
  removed: 'Hasil kerja terhapus mnbvcxzl',
  realised: 'Bukti realisasi lama ytrewqpl',
  changed: 'Catatan yang diganti hjgfdsaq',
  note: 'Catatan penilaian lama wvutsrqp',
  progress: 'Catatan kinerja lama qazwsxed',
  step: 'Langkah lama rfvtgbyh',
  adjusted: 'Penyesuaian lama nujmikol',
  evidence: 'bukti lama plmoknij.pdf',
  said: 'Umpan balik lama mnbvcxzl',
  agreed: 'Kesepakatan lama lkjhgfdm',
  learnt: 'Pelatihan lama poiuytrw',
  settled: 'Selisih lama bvcxzlkj',
}
/** It never stood in the log. */
const ownNote = 'Catatan pribadi lama asdfghjk'
const pdf = (name: string) => ({ name, base64: Buffer.from(`%PDF-1.7 ${name}`).toString('base64') })
const kept = {
  file: 'bukti baru.pdf',
  result: 'Hasil kerja baru plokmijn',
  note: 'Catatan penilaian baru uhbygvtf',
}

/** A line, a step, an adjustment, feedback and evidence of 2025, one piece of which was taken away again. */
async function recordProgress(
  call: Call,
  {
    employeeId,
    workResultId,
    indicatorId,
  }: Readonly<Record<'employeeId' | 'workResultId' | 'indicatorId', string>>,
): Promise<void> {
  const date = '2025-03-03'
  await call('progress.save', { date, workResultId, text: secrets.progress })
  await call('actionPlan.save', { workResultId, text: secrets.step })
  const difference = { employeeId, kind: 'superior', fingerprint: 'a'.repeat(64) } as const
  await call('exchange.settle', { period: '2025', differences: [difference], note: secrets.settled })
  await call('adjustment.save', { indicatorId, date, text: secrets.adjusted })
  const { id: evidenceId } = await call('evidence.add', { workResultId, file: pdf(secrets.evidence) })
  const { id } = await call('evidence.add', { workResultId, file: pdf('dicabut.pdf') })
  await call('evidence.remove', { id, rowVersion: 1 })
  await call('feedback.save', {
    employeeId,
    date,
    giverKind: 'other',
    mode: 'direct',
    rhythm: 'incidental',
    workResultId,
    fact: secrets.said,
    symbol: 'frown',
    evidenceIds: [evidenceId],
  })
  await call('training.save', { employeeId, year: 2025, name: secrets.learnt, status: 'planned' })
  await call('guidance.save', {
    employeeId,
    kind: 'coaching',
    date,
    body: { goal: 'Surat selesai sehari', obstacle: 'Tidak ada contoh' },
    agreed: secrets.agreed,
  })
}

/** As if it had been written that year. */
function writeOwnNote(file: string, employeeId: string): void {
  const { write, close } = openFile(file)
  write.sqlite
    .prepare('INSERT INTO private_note (id, writer, employee_id, date, text) VALUES (?, ?, ?, ?, ?)')
    .run('NOTE', 'owner', employeeId, '2025-03-03', ownNote)
  close()
}

/** The contents beside an office, as text. */
function contentsOf(office: string): string[] {
  const folder = office.replace(/\.timbang$/, '.bukti')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/** An office that keeps a year for one year, with work of Budi in 2025 and 2026 and one event that speaks of both; closed. */
async function oldOffice() {
  const { call, file, budi, close } = startPlanningOffice({ today: '2026-06-15' })
  await call('year.open', { year: 2026, rhythm: 'quarterly' })
  const { seen } = await call('privacy.get', {})
  await call('privacy.save', { seen, retentionYears: 1, retentionBasis: 'Jadwal retensi arsip' })
  const result = (year: number, text: string, assignedBy?: string) =>
    call('plan.saveResult', {
      employeeId: budi,
      year,
      kind: assignedBy === undefined ? 'main' : 'additional',
      text,
      ...(assignedBy !== undefined && { assignedBy }),
    })
  const old = await result(2025, secrets.result)
  await result(2025, 'Tugas tambahan', secrets.assigner)
  const indicator = await call('plan.saveIndicator', reports(old.id))
  await call('realisation.enter', {
    cells: [{ indicatorId: indicator.id, period: '2025-Q1', value: 37.25, note: secrets.realised }],
  })
  await recordProgress(call, { employeeId: budi, workResultId: old.id, indicatorId: indicator.id })
  await call('plan.deleteResult', { id: (await result(2025, secrets.removed)).id })
  const note = (period: string, value: string) =>
    call('appraisal.rate', { period, cells: [{ employeeId: budi, field: 'note', value }] })
  await note('2025', secrets.changed)
  await note('2025', secrets.note)
  const newer = await result(2026, kept.result)
  await call('evidence.add', { workResultId: newer.id, file: pdf(kept.file) })
  await note('2026', kept.note)
  const [newest] = await call('history.list', { limit: 1 })
  const seq = newest!.seq
  await note('2025', 'sementara')
  await note('2026', 'sementara')
  await call('history.stepBack', { seq, newest: seq + 2 })
  close()
  return { file, budi, mixed: seq + 3, stepped: seq }
}

const open = (file: string) => reopenBackend(file, { today })
const holds = (file: string, text: string) => readFileSync(file).includes(Buffer.from(text))
/** Everything that the log still holds, unpacked. */
async function loggedText(file: string): Promise<string> {
  const { inflateRawSync } = await import('node:zlib')
  const sqlite = new Sqlite(file, { readonly: true })
  const packed = sqlite.prepare('SELECT changes FROM audit_payload').pluck().all() as Buffer[]
  sqlite.close()
  return packed.map((bytes) => inflateRawSync(bytes).toString()).join('\n')
}
const refusalOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error as { code: string; key: string; params: object; fields: object },
  )

describe('a destroyed year', () => {
  test('leaves no row, no image and no byte; the log verifies and every other year is as it was', async () => {
    const { file, budi } = await oldOffice()
    const words = Object.values(secrets)
    const before = await loggedText(file)
    for (const word of words) expect(before, word).toContain(word)
    writeOwnNote(file, budi)
    for (const word of [secrets.result, secrets.note, secrets.realised, ownNote])
      expect(holds(file, word)).toBe(true)
    expect(contentsOf(file)).toHaveLength(3)
    const done = await destroyYear(request(file))
    // of its evidence too, also of what was taken away before
    expect(contentsOf(file)).toEqual([`%PDF-1.7 ${kept.file}`])
    expect(done).toMatchObject({
      year: 2025,
      basis: record.basis,
      reason: record.reason,
      who: 'Pemilik',
      by: record.by,
      firstWitness: 'Saksi Kesatu',
      secondWitness: 'Saksi Kedua',
      people: 1,
      retentionYears: 1,
      rows: {
        plan: 1,
        work_result: 2,
        indicator: 1,
        realisation: 1,
        evaluation: 1,
        progress_entry: 1,
        evidence: 1,
        action_step: 1,
        adjustment: 1,
        feedback: 1,
        feedback_evidence: 1,
        training: 1,
        guidance: 1,
      },
    })
    const after = await loggedText(file)
    expect(holds(file, ownNote)).toBe(false)
    for (const word of words) {
      expect(holds(file, word), word).toBe(false)
      expect(after, word).not.toContain(word)
    }
    for (const word of Object.values(kept)) expect(after).toContain(word)
    expect(readdirSync(path.dirname(file)).toSorted()).toEqual([
      'kantor.bukti',
      'kantor.timbang',
      'kantor.timbang.lock',
    ])
    const { call, close } = open(file)
    expect(await call('file.verify', {})).toMatchObject({
      ok: true,
      head: done.headAfter,
      contentHash: done.contentAfter,
    })
    expect((await call('office.get', {})).years.map(({ year }) => year)).toEqual([2026])
    expect((await call('plan.get', { employeeId: budi, year: 2026 })).plan?.results[0]?.text).toBe(
      kept.result,
    )
    expect(await call('privacy.destructions', {})).toEqual([done])
    expect(await call('privacy.oldYears', {})).toMatchObject([
      { year: 2026, kept: { key: 'error.destroy.kept' } },
    ])
    // names are found, the content is what the log says, and work goes on
    expect((await call('employee.list', { search: 'Bud', limit: 5 })).rows).toHaveLength(1)
    await call('unit.save', {
      name: 'Seksi Baru',
      kind: 'section',
      parentId: (await call('unit.list', {}))[0]!.id,
    })
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
    expect(await call('file.state', {})).toEqual({ found: 'sound' })
    close()
  })

  test('counts in the page as the record does, and its events say that they lost their details', async () => {
    const { file } = await oldOffice()
    const office = open(file)
    const [old] = await office.call('privacy.oldYears', {})
    expect(old).toMatchObject({ year: 2025, people: 1, keptUntil: 2026 })
    office.close()
    const done = await destroyYear(request(file))
    expect([done.rows, done.people, done.events]).toEqual([old!.rows, old!.people, old!.events])
    const { call, close } = open(file)
    const events = await call('history.list', { limit: 500 })
    const lost = events.filter(({ destroyed }) => destroyed)
    expect(lost).toHaveLength(done.events)
    expect(lost.filter(({ undoable }) => undoable)).toEqual([])
    // of one that spoke of nothing else, nothing but who and when
    const entered = events.find(({ operation }) => operation === 'realisation.enter')!
    expect(entered).toMatchObject({ who: 'Pemilik', changes: [] })
    expect(entered.object).toBeUndefined()
    close()
  })

  test('is never undone, nor stepped back across; an event that spoke of it keeps the rest and is not undone either', async () => {
    const { file, mixed, stepped } = await oldOffice()
    const done = await destroyYear(request(file))
    const { call, close } = open(file)
    expect(await refusalOf(call('history.undo', { seq: done.seq }))).toMatchObject({
      key: 'error.undo.destruction',
    })
    expect(await refusalOf(call('history.undo', { seq: mixed }))).toMatchObject({
      key: 'error.undo.destroyed',
    })
    const [event] = (await call('history.list', { limit: 500 })).filter(({ seq }) => seq === mixed)
    expect(event).toMatchObject({ destroyed: true, undoable: false })
    expect(event!.changes.map(({ table }) => table)).toEqual(['evaluation'])
    const way = await call('history.wayBack', { seq: stepped })
    expect(way.steps[0]).toMatchObject({ seq: done.seq, refusal: { key: 'error.undo.destruction' } })
    expect(await refusalOf(call('history.stepBack', { seq: stepped, newest: way.newest }))).toMatchObject({
      key: 'error.undo.destruction',
    })
    // what came after it can be taken back as ever
    const { id } = (await call('unit.list', {}))[0]!
    await call('unit.save', { name: 'Seksi Baru', kind: 'section', parentId: id })
    await call('history.stepBack', { seq: done.seq, newest: done.seq + 1 })
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
    close()
  })

  test('is followed by another: what the first left is held against what the last says', async () => {
    const { file, mixed } = await oldOffice()
    await destroyYear(request(file))
    const later = { year: 2026, today: '2029-01-02', now: new Date('2029-01-02T08:00:00') }
    const done = await destroyYear(request(file, later))
    const { call, close } = open(file)
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
    expect((await call('privacy.destructions', {})).map(({ year }) => year)).toEqual([2026, 2025])
    expect((await call('history.list', { limit: 500 })).find(({ seq }) => seq === mixed)).toMatchObject({
      changes: [],
      destroyed: true,
    })
    expect(done.people).toBe(1)
    close()
    for (const word of Object.values(kept)) expect(holds(file, word)).toBe(false)
  })

  test('excuses nothing else: an event that lost its payload or was changed without a destruction breaks the chain', async () => {
    const { file, mixed } = await oldOffice()
    await destroyYear(request(file))
    const brokenBy = async (text: string) => {
      const copy = path.join(path.dirname(file), `salinan-${Math.random()}.timbang`)
      writeFileSync(copy, readFileSync(file))
      rewriteLog(copy, (log) => log.exec(text))
      const office = open(copy)
      const found = await office.call('file.verify', {})
      office.close()
      return found.brokenAt
    }
    expect(await brokenBy('UPDATE audit_event SET who = who')).toBeUndefined()
    expect(await brokenBy(`DELETE FROM audit_payload WHERE seq = ${mixed}`)).toBe(mixed)
    expect(await brokenBy(`UPDATE audit_event SET reason = 'lain' WHERE seq = ${mixed}`)).toBe(mixed)
    const lost = "SELECT min(seq) FROM audit_event WHERE operation = 'realisation.enter'"
    expect(await brokenBy(`UPDATE audit_event SET object = 'lain' WHERE seq = (${lost})`)).toBeDefined()
    expect(
      await brokenBy('DELETE FROM audit_payload WHERE seq = (SELECT max(seq) FROM audit_payload)'),
    ).toBeDefined()
  })
})

describe('a year is not destroyed', () => {
  test('while it runs, while it is kept, without a time of retention, where it is not there, or where the file is not sound', async () => {
    const { file } = await oldOffice()
    const bytes = readFileSync(file)
    const refused = (more: Partial<DestroyRequest>) => refusalOf(destroyYear(request(file, more)))
    expect(await refused({ year: 2026, today: '2026-12-31' })).toMatchObject({ key: 'error.destroy.current' })
    expect(await refused({ today: '2026-12-31' })).toMatchObject({
      code: 'conflict',
      key: 'error.destroy.kept',
      params: { year: 2025, until: 2026 },
    })
    expect(await refused({ year: 2024 })).toMatchObject({ key: 'error.year.notOpen' })
    expect(await refused({ office: `${file}.lain` })).toMatchObject({ key: 'error.file.missing' })
    const running = open(file)
    expect(await refused({})).toMatchObject({ key: 'error.file.held' })
    running.close()
    expect(readFileSync(file).equals(bytes)).toBe(true)
    const sqlite = new Sqlite(file)
    sqlite.exec("UPDATE evaluation SET note = 'dari luar'")
    sqlite.close()
    expect(await refused({})).toMatchObject({ key: 'error.destroy.unsound' })
    expect(readdirSync(path.dirname(file)).filter((name) => name.startsWith('.'))).toEqual([])

    const fresh = startPlanningOffice({ today })
    expect(await fresh.call('privacy.oldYears', {})).toMatchObject([
      { year: 2025, kept: { key: 'error.destroy.noRetention' } },
    ])
    fresh.close()
    expect(await refusalOf(destroyYear(request(fresh.file)))).toMatchObject({
      key: 'error.destroy.noRetention',
    })
  })
})

describe('in the program', () => {
  async function start() {
    const { file } = await oldOffice()
    const started = startHost({ today })
    await started.host.openPath(file)
    return { ...started, file }
  }

  test('the office is open again afterwards, a backup before is made only if asked for, and copies that hold the year are found and removed', async () => {
    const { call, file, host, bugs } = await start()
    await call('backup.make', {})
    const done = await call('privacy.destroyYear', { year: 2025, ...record })
    expect((await call('office.get', {})).years.map(({ year }) => year)).toEqual([2026])
    expect(await call('file.verify', {})).toMatchObject({ ok: true, head: done.headAfter })
    const copies = await call('privacy.copies', { year: 2025 })
    expect(copies).toMatchObject([{ holds: 'yes' }])
    expect(await call('privacy.removeCopies', { year: 2025, ids: [copies[0]!.id, 'lain'] })).toEqual({
      removed: 1,
    })
    expect(await call('privacy.copies', { year: 2025 })).toEqual([])
    // what is left is a backup of the office as it is now
    const [left, ...others] = await call('backup.list', {})
    expect(others).toEqual([])
    expect(left).toMatchObject({ occasion: 'hand', holds: { head: done.headAfter } })
    expect(await refusalOf(call('privacy.copies', { year: 2026 }))).toMatchObject({
      key: 'error.destroy.notDestroyed',
    })
    await host.close()
    expect(bugs).toEqual([])
    expect(holds(file, secrets.note)).toBe(false)
  })

  test('asked for, a backup is made before and holds the year; one that is encrypted is told by its note', async () => {
    const { call, file, host } = await start()
    await host.close()
    const folder = path.join(path.dirname(file), 'cadangan')
    mkdirSync(folder)
    const seal = { passphrase: 'kata sandi panjang' }
    await backupOffice({ source: file, folder, occasion: 'hand', now: new Date('2027-01-01'), seal })
    await destroyYear(request(file, { copyFirst: true }))
    await backupOffice({ source: file, folder, occasion: 'hand', now: new Date('2027-04-01'), seal })
    writeFileSync(path.join(path.dirname(file), 'kantor.timbang.rusak 2026-01-01 08.00.00'), 'x')
    expect(
      listCopies({ office: file, year: 2025 })
        .map(({ holds: held }) => held)
        .toSorted(),
    ).toEqual(['unknown', 'yes', 'yes'])
    const ids = listCopies({ office: file, year: 2025 }).map(({ id }) => id)
    await removeCopies({ office: file, year: 2025, ids, now: new Date('2027-04-02') })
    expect(readdirSync(folder).filter((name) => !name.endsWith('.json'))).toHaveLength(1)
    await expect(call('office.get', {})).rejects.toThrow()
  })

  test('once there are accounts only the office head may, whoever else asks; and the record says what it is asked to say', async () => {
    const { call, host, file } = await start()
    const ask: Ask = (carrier, name, input) => host.call(carrier, name, input)
    await turnOn(ask)
    await signInAs(ask, 'clerk', 'admin', passwords.clerk)
    for (const carrier of ['clerk', 'nobody']) {
      const refused = { ok: false, error: { code: 'forbidden' } }
      expect(await ask(carrier, 'privacy.destroyYear', { year: 2025, ...record })).toMatchObject(refused)
      expect(await ask(carrier, 'privacy.removeCopies', { year: 2025, ids: ['x'] })).toMatchObject(refused)
      expect(await ask(carrier, 'privacy.oldYears', {})).toMatchObject({ ok: carrier === 'clerk' })
    }
    await signInAs(ask, 'test', 'camat', passwords.officeHead)
    const empty = await refusalOf(call('privacy.destroyYear', { year: 2025, basis: ' ', by: '', reason: '' }))
    expect(Object.keys(empty!.fields)).toEqual(['basis', 'by', 'reason'])
    const early = await refusalOf(call('privacy.destroyYear', { year: 2026, ...record }))
    expect(early).toMatchObject({ key: 'error.destroy.kept' })
    // refused, the office is open as it was; who was signed in signs in again, since it was closed meanwhile
    await signInAs(ask, 'test', 'camat', passwords.officeHead)
    expect((await call('office.get', {})).years).toHaveLength(2)
    await host.close()
    expect(await refusalOf(call('privacy.destroyYear', { year: 2025, ...record }))).toMatchObject({
      key: 'error.office.notOpen',
    })
    expect(existsSync(file)).toBe(true)
  })

  test('an office that is open for reading alone loses nothing', async () => {
    const { file } = await oldOffice()
    const started = startHost({ today })
    const sqlite = new Sqlite(file)
    sqlite.exec('DROP TABLE criterion')
    sqlite.close()
    await started.host.start({ file })
    const bytes = readFileSync(file)
    expect(await refusalOf(started.call('privacy.destroyYear', { year: 2025, ...record }))).toMatchObject({
      key: 'error.readOnly.damaged',
    })
    await started.host.close()
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })
})

describe('on the command line', () => {
  async function cli(file: string, ...argv: string[]) {
    const said: string[] = []
    const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) }
    const now = () => new Date(`${today}T08:00:00`)
    const code = await runCli(['destroy-year', file, ...argv], { ...io, cwd: '/', now })
    return { code, text: said.join('') }
  }
  const told = ['--year', '2025', '--basis', record.basis, '--by', record.by, '--reason', record.reason]

  test('a year is destroyed with its record, and what is missing or wrong is said', async () => {
    const { file } = await oldOffice()
    expect(await cli(file, '--year', '2025')).toMatchObject({ code: 2 })
    const three = ['--witness', 'A', '--witness', 'B', '--witness', 'C']
    expect(await cli(file, ...told, ...three)).toMatchObject({ code: 2 })
    expect((await cli(file, ...told.toSpliced(3, 1, ' '))).code).toBe(1)
    expect(await cli(file, '--year', '2026', ...told.slice(2))).toMatchObject({
      code: 1,
      text: expect.stringContaining('akhir 2027') as string,
    })
    const done = await cli(file, ...told, '--witness', 'Saksi A', '--json')
    expect(done.code).toBe(0)
    expect(JSON.parse(done.text)).toMatchObject({ year: 2025, firstWitness: 'Saksi A', copies: [] })
    expect(holds(file, secrets.note)).toBe(false)
    expect(await cli(file, ...told)).toMatchObject({ code: 1 })
  })
})
