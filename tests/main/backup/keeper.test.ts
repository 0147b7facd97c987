import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { BackupTimes } from '#electron/backup/keeper.ts'
import { runJob } from '#electron/backup/run-job.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { damageTable } from '#tests/damaged-file.ts'
import { reopenBackend } from '#tests/backend.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'
import { openFile } from '#electron/db/open.ts'
import { seal } from '#tests/seal.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
const never: BackupTimes = { startMs: 1e8, workMs: 1e8, oldMs: 8 * 3_600_000, lookMs: 1e8 }
const hosts: ReturnType<typeof startHost>[] = []

async function start(times: Partial<BackupTimes> = {}, root = newFolder()) {
  const started = startHost({ backupTimes: { ...never, ...times } }, root)
  hosts.push(started)
  const events: AppEvent[] = []
  started.host.subscribe((event) => events.push(event))
  return {
    ...started,
    /** Resolves with the next thing that is told about backups. */
    told: () => vi.waitFor(() => expect(events.some(({ topic }) => topic === 'backup')).toBe(true), 60_000),
  }
}
afterEach(async () => {
  for (const { host, bugs } of hosts.splice(0)) {
    await host.close()
    expect(bugs).toEqual([])
  }
})

type Started = Awaited<ReturnType<typeof start>>

async function addUnit({ call }: Started, name: string): Promise<void> {
  const [root] = await call('unit.list', {})
  await call('unit.save', { name, kind: 'section', parentId: root!.id })
}
const unitNames = async ({ call }: Started) =>
  (await call('unit.list', {})).map(({ name }) => name).toSorted()
const occasions = async ({ call }: Started) => (await call('backup.list', {})).map(({ occasion }) => occasion)

describe('backups by themselves', () => {
  test('at the start, when there is none yet or it lacks the last changes, and not when it holds them', async () => {
    const first = await start({ startMs: 1 })
    await first.call('office.new', office)
    await first.told()
    expect(await occasions(first)).toEqual(['start'])
    await first.host.close()
    const again = await start({ startMs: 1 }, first.root)
    await again.host.start({})
    await again.call('backup.compare', { id: (await again.call('backup.list', {}))[0]!.id })
    expect(await occasions(again)).toEqual(['start'])
  })

  test('after a while of work and not again until something is changed', async () => {
    const started = await start({ workMs: 30 })
    await started.call('office.new', office)
    await addUnit(started, 'Seksi Satu')
    await started.told()
    expect(await occasions(started)).toEqual(['timer'])
    expect((await started.call('backup.state', {})).changed).toBe(false)
  })

  test('when the office is closed with changes, and before an import', async () => {
    const started = await start()
    const file = await started.call('office.new', office)
    await addUnit(started, 'Seksi Satu')
    const base64 = Buffer.from('NIP;NAMA\n198609262015051001;Citra Lestari').toString('base64')
    const { previewId } = await started.call('import.preview', {
      file: { name: 'a.csv', base64 },
      options: { kind: 'employees' },
    })
    await started.call('import.commit', { previewId })
    const [before] = await started.call('backup.list', {})
    expect(before).toMatchObject({ occasion: 'import', holds: { people: 0 } })
    await started.call('office.close', {})
    await started.call('office.open', { id: file.id })
    expect(await occasions(started)).toEqual(['close', 'import'])
    await started.call('office.close', {})
    await started.call('office.open', { id: file.id })
    expect(await occasions(started)).toEqual(['close', 'import'])
  })

  test('one that cannot be made is told with its reason and holds nothing up; the next good one takes the reason back', async () => {
    const started = await start()
    const { folder } = await started.call('office.new', office)
    const place = path.join(folder, 'cadangan')
    writeFileSync(place, 'bukan folder')
    await addUnit(started, 'Seksi Satu')
    await expect(started.call('backup.make', {})).rejects.toMatchObject({ key: 'error.file.notFolder' })
    expect((await started.call('backup.state', {})).failed?.failure.key).toBe('error.file.notFolder')
    rmSync(place)
    expect(await started.call('backup.make', {})).toMatchObject({ occasion: 'hand', damaged: false })
    const state = await started.call('backup.state', {})
    expect(state.failed).toBeUndefined()
    expect(state).toMatchObject({ folder: place, count: 1, changed: false })
  })
})

test('a backup by itself was checked as a copy, one that was asked for fully; any can be asked everything later', async () => {
  const started = await start({ workMs: 30 })
  const { call } = started
  const { folder } = await call('office.new', office)
  await addUnit(started, 'Seksi Satu')
  await started.told()
  const [timed] = await call('backup.list', {})
  expect(timed).toMatchObject({ occasion: 'timer', checked: 'copy' })
  expect(await call('backup.make', {})).toMatchObject({ checked: 'full' })
  expect(await call('backup.check', { id: timed!.id })).toMatchObject({ id: timed!.id, checked: 'full' })
  expect((await call('backup.list', {})).map(({ checked }) => checked)).toEqual(['full', 'full'])
  damageTable(path.join(folder, 'cadangan', timed!.fileName), 'unit')
  await expect(call('backup.check', { id: timed!.id })).rejects.toMatchObject({ key: 'error.backup.damaged' })
  await expect(call('backup.check', { id: 'tidak-ada' })).rejects.toMatchObject({ key: 'error.backup.gone' })
})

describe('the drill of every month', () => {
  test('opens the newest backup by itself and says that it can be, or why not', async () => {
    const started = await start({ startMs: 1 })
    const { call } = started
    const { folder } = await call('office.new', office)
    const drilled = () =>
      vi.waitFor(async () => {
        const { drill } = await call('backup.state', {})
        expect(drill).toBeDefined()
        return drill!
      }, 60_000)
    const good = await drilled()
    expect(good).toMatchObject({ backup: (await call('backup.list', {}))[0]!.fileName })
    expect(good.failure).toBeUndefined()
    await started.host.close()

    // a month later the disk has spoilt it
    damageTable(path.join(folder, 'cadangan', good.backup!), 'unit')
    const book = path.join(started.root, 'settings', 'backups.json')
    writeFileSync(book, readFileSync(book, 'utf8').replaceAll(good.at, '2020-01-01T00:00:00.000Z'))
    const again = await start({ startMs: 1 }, started.root)
    await again.host.start({})
    await vi.waitFor(async () => {
      const { drill } = await again.call('backup.state', {})
      expect(drill?.failure?.key).toBe('error.backup.damaged')
    }, 60_000)
  })
})

describe('the full check of every week', () => {
  const book = ({ root }: Started) => path.join(root, 'settings', 'backups.json')
  const checkedAt = ({ call }: Started, since?: string) =>
    vi.waitFor(async () => {
      const { checked } = await call('backup.state', {})
      expect(checked).toBeDefined()
      expect(checked!.at).not.toBe(since)
      return checked!
    }, 60_000)
  /** As if so many days had gone by since the last check. */
  const letDaysPass = (started: Started, at: string, days: number) => {
    const earlier = new Date(Date.parse(at) - days * 86_400_000).toISOString()
    writeFileSync(book(started), readFileSync(book(started), 'utf8').replaceAll(at, earlier))
    return earlier
  }

  test('asks the office everything by itself while it is open, not again within the week, and again after it', async () => {
    const started = await start({ startMs: 1, lookMs: 50 })
    await started.call('office.new', office)
    const first = await checkedAt(started)
    expect(first.failure).toBeUndefined()
    await addUnit(started, 'Seksi Satu')
    const recent = letDaysPass(started, first.at, 6)
    await started.told()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect((await started.call('backup.state', {})).checked!.at).toBe(recent)
    const old = letDaysPass(started, recent, 1)
    expect((await checkedAt(started, old)).failure).toBeUndefined()
  })

  test('says what is wrong with rows that no start asks about, and that the office is sound once they are mended', async () => {
    const started = await start()
    const { folder, fileName } = await started.call('office.new', office)
    await started.host.close()
    const file = path.join(folder, fileName)
    const opened = openFile(file)
    const kind = opened.read.sqlite.prepare('SELECT kind FROM unit').pluck().get() as string
    opened.write.sqlite.pragma('ignore_check_constraints = ON')
    opened.write.sqlite.prepare('UPDATE unit SET kind = ?').run('kerajaan')
    seal(opened.write)
    opened.close()
    const again = await start({ startMs: 1, lookMs: 50 }, started.root)
    await again.host.start({})
    expect((await checkedAt(again)).failure?.key).toBe('error.check.damaged')
    await again.host.close()
    const mended = openFile(file)
    mended.write.sqlite.prepare('UPDATE unit SET kind = ?').run(kind)
    seal(mended.write)
    mended.close()
    const third = await start({ startMs: 1 }, started.root)
    await third.host.start({})
    await vi.waitFor(
      async () => expect((await third.call('backup.state', {})).checked?.failure).toBeUndefined(),
      60_000,
    )
  })
})

test('a backup from elsewhere comes in pieces, is shown, and becomes an office of its own; what is none changes nothing', async () => {
  const { call } = await start()
  const { folder } = await call('office.new', office)
  const made = await call('backup.make', {})
  const bytes = readFileSync(path.join(made.folder, made.fileName))
  const middle = 100_000
  const { upload } = await call('backup.receive', { base64: bytes.subarray(0, middle).toString('base64') })
  await call('backup.receive', { upload, base64: bytes.subarray(middle).toString('base64') })
  expect(await call('backup.inspect', { upload, name: made.fileName })).toMatchObject({ office: office.name })
  const restored = await call('backup.restoreNew', { upload, name: made.fileName })
  expect(restored).toMatchObject({ fileName: 'kecamatan-rakumpit-2.timbang', folder })
  expect(await call('file.verify', {})).toMatchObject({ ok: true })

  const part = await call('backup.receive', { base64: bytes.subarray(0, middle).toString('base64') })
  await expect(call('backup.inspect', { upload: part.upload, name: 'potong.timbang' })).rejects.toMatchObject(
    {
      key: 'error.backup.damaged',
      params: { name: 'potong.timbang' },
    },
  )
  await expect(call('backup.restoreNew', { upload: '../../lain', name: 'x' })).rejects.toMatchObject({
    key: 'error.backup.gone',
  })
  expect((await call('office.list', {})).offices).toHaveLength(2)
})

describe('a restore', () => {
  test('shows what would be lost, puts the backup in place, and is taken back by one more', async () => {
    const started = await start()
    const { call } = started
    await call('office.new', office)
    await addUnit(started, 'Seksi Satu')
    const made = await call('backup.make', {})
    expect(await call('backup.compare', { id: made.id })).toMatchObject({ standing: 'same' })
    await addUnit(started, 'Seksi Dua')
    expect(await call('backup.compare', { id: made.id })).toMatchObject({
      standing: 'behind',
      since: { acts: 1, people: 0, areas: [{ area: 'people', acts: 1 }] },
    })
    const before = await call('file.verify', {})
    await call('backup.restore', { id: made.id })
    expect(await unitNames(started)).toEqual(['Kecamatan Rakumpit', 'Seksi Satu'])
    expect(await call('file.verify', {})).toMatchObject({ ok: true })
    expect((await call('history.list', { limit: 1 }))[0]).toMatchObject({
      operation: 'backup.restore',
      object: made.fileName,
    })
    const { restored } = await call('backup.state', {})
    expect(restored).toMatchObject({ from: made.fileName })
    expect(await call('backup.compare', { id: restored!.undo! })).toMatchObject({ standing: 'other' })
    await call('backup.restore', { id: restored!.undo! })
    expect(await unitNames(started)).toEqual(['Kecamatan Rakumpit', 'Seksi Dua', 'Seksi Satu'])
    expect(await call('file.verify', {})).toMatchObject({ ok: true, contentHash: before.contentHash })
    expect(await occasions(started)).toEqual(['replaced', 'replaced', 'hand'])
  })

  test('of before the accounts opens the office to everybody only when that is agreed', async () => {
    const started = await start()
    const { call, send } = started
    await call('office.new', office)
    const made = await call('backup.make', {})
    const person = (login: string) => ({ login, name: login, password: 'kata sandi semua' })
    await call('account.turnOn', { officeHead: person('camat'), clerk: person('sari') })
    await call('account.signIn', { login: 'camat', password: 'kata sandi semua' })
    const { holds, today } = await call('backup.compare', { id: made.id })
    expect([holds.accounts, today?.accounts]).toEqual([0, 2])
    expect(await send('backup.restore', { id: made.id, task: 'pulih' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', key: 'error.backup.withoutAccounts' },
    })
    // still behind its accounts, and nobody was let in
    expect(await call('account.who', {})).toMatchObject({ state: 'signedOut' })
    await call('account.signIn', { login: 'camat', password: 'kata sandi semua' })
    await call('backup.restore', { id: made.id, withoutAccounts: true })
    expect(await call('account.who', {})).toMatchObject({ state: 'open' })
    // back to the accounts nothing is asked
    await call('backup.restore', { id: (await call('backup.state', {})).restored!.undo! })
    expect(await send('unit.list', {})).toMatchObject({ error: { key: 'error.account.notSignedIn' } })
  })

  test('of a damaged backup, a foreign file or one that is gone is refused and the office stays open as it was', async () => {
    const started = await start()
    const { call } = started
    const { folder } = await call('office.new', office)
    const place = path.join(folder, 'cadangan')
    const made = await call('backup.make', {})
    await addUnit(started, 'Seksi Satu')
    const foreign = 'kecamatan-rakumpit 2020-01-01 08.00.00.timbang'
    writeFileSync(path.join(place, foreign), 'hanya sebuah surat yang cukup panjang untuk dibaca')
    damageTable(path.join(place, made.fileName), 'unit')
    for (const { id } of await call('backup.list', {}))
      await expect(call('backup.restore', { id })).rejects.toMatchObject({
        key: expect.stringMatching(/error\.(backup\.damaged|file\.foreign)/) as string,
      })
    await expect(call('backup.restore', { id: 'tidak-ada' })).rejects.toMatchObject({
      key: 'error.backup.gone',
    })
    expect(await unitNames(started)).toEqual(['Kecamatan Rakumpit', 'Seksi Satu'])
    expect(readdirSync(folder).filter((name) => /restore|part/.test(name))).toEqual([])
  })

  test('over a damaged office keeps it under another name, with the log of pages that lay beside it', async () => {
    const started = await start()
    const { call } = started
    const { folder, fileName } = await call('office.new', office)
    const file = path.join(folder, fileName)
    const made = await call('backup.make', {})
    await call('office.close', {})
    damageTable(file, 'unit')
    writeFileSync(`${file}-wal`, 'sisa dari berkas lain')
    const damaged = readFileSync(file)
    const { aside, replaced } = await runJob(
      'restore',
      {
        backup: path.join(made.folder, made.fileName),
        target: file,
        session: { id: 'test', name: 'Pemilik', role: 'owner', scope: { kind: 'all' } },
        now: '2026-11-24T08:00:00.000Z',
      },
      { report: (_where, text) => expect(text).toBe('') },
    )
    expect(replaced).toBeUndefined()
    expect(readFileSync(aside!)).toEqual(damaged)
    expect(existsSync(`${file}-wal`)).toBe(false)
    expect(readdirSync(folder).some((name) => name.includes('-wal terpisah'))).toBe(true)
    const opened = reopenBackend(file)
    expect(await opened.call('file.verify', {})).toMatchObject({ ok: true })
    opened.close()
  })

  test('cancelled before it puts anything in place leaves the office as it was', async () => {
    const started = await start()
    const { call, host } = started
    await call('office.new', office)
    const made = await call('backup.make', {})
    await addUnit(started, 'Seksi Satu')
    const stop = host.subscribe((event) => {
      if (event.topic === 'progress' && event.task === 'pulih') void call('task.cancel', { task: 'pulih' })
    })
    await expect(call('backup.restore', { id: made.id, task: 'pulih' })).rejects.toMatchObject({
      key: 'error.cancelled',
    })
    stop()
    expect(await unitNames(started)).toEqual(['Kecamatan Rakumpit', 'Seksi Satu'])
  })
})
