import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openBackend } from '#electron/backend.ts'
import { openFile } from '#electron/db/open.ts'
import { salvageOffice } from '#electron/safety/salvage/salvage.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { accountRoles } from '#shared/api/permission.ts'
import { type Ask, callOver } from '#tests/accounts.ts'
import { startHost } from '#tests/host-folders.ts'
import { startSample } from '#tests/sample-backend.ts'
import { seal } from '#tests/seal.ts'
import { marks, password, startGuardedOffice } from '../../access/guarded-office.ts'

vi.setConfig({ testTimeout: 120_000 })
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function openGuarded() {
  const { file, actors } = await startGuardedOffice()
  const backend = openBackend(file, { clock: () => new Date('2026-01-15T08:00:00') })
  ends.push(() => backend.close())
  const ask: Ask = (carrier, name, input) => backend.call(carrier, name, input)
  const signIn = async (login: string) => {
    const call = callOver(ask, login)
    await call('account.signIn', { login, password })
    return call
  }
  const own = (role: string) => actors.find((actor) => actor.role === role)!.people.own[0]!
  return { file, backend, ask, signIn, own }
}

/** What a test writes without commands. */
function write(file: string, text: string): void {
  const opened = openFile(file)
  opened.write.sqlite.exec(text)
  seal(opened.write)
  opened.close()
}

test('what happens in the office is told to the windows in which somebody is signed in and awake', async () => {
  const { file } = await startGuardedOffice()
  const { host } = startHost({}, path.dirname(file))
  ends.push(() => host.close())
  await host.start({ file })
  const clerk = callOver((carrier, name, input) => host.call(carrier, name, input), 'clerk')
  await clerk('account.signIn', { login: 'clerk', password })
  const told = { clerk: [] as AppEvent[], stranger: [] as AppEvent[] }
  host.subscribe((event) => {
    for (const carrier of ['clerk', 'stranger'] as const)
      if (host.hears(carrier, event)) told[carrier].push(event)
  })
  await clerk('year.open', { year: 2026, rhythm: 'quarterly' })
  await clerk('account.lock', {})
  await vi.waitFor(() => expect(told.stranger).toEqual([{ topic: 'session' }]))
  expect(told.clerk).toMatchObject([{ topic: 'changed', operation: 'year.open' }, { topic: 'session' }])
  expect(host.hears('clerk', { topic: 'changed', operation: 'x', seq: 1 })).toBe(false)
})

describe('the sample', () => {
  test('is entered as any role with one click and without a password, each with its rows', async () => {
    const { backend, close } = await startSample()
    ends.push(close)
    const call = callOver((carrier, name, input) => backend.call(carrier, name, input), 'a')
    for (const role of accountRoles) {
      const who = await call('account.actAs', { role })
      expect(who).toMatchObject({ state: 'open', role, sample: true })
      const { total } = await call('employee.list', {})
      if (role === 'employee') expect(total).toBe(1)
      else if (role === 'head') expect([total > 1, total < 15]).toEqual([true, true])
      else expect(total).toBeGreaterThan(20)
    }
    expect(await call('account.actAs', { role: 'owner' })).toMatchObject({ role: 'owner', scope: 'all' })
    const first = { login: 'a', name: 'A', password: 'kata sandi 9' }
    await expect(
      call('account.turnOn', { officeHead: first, clerk: { ...first, login: 'b' } }),
    ).rejects.toMatchObject({
      key: 'error.account.sample',
    })
  })

  test('alone: another office lets nobody act as somebody', async () => {
    const { ask } = await openGuarded()
    expect(await ask('a', 'account.actAs', { role: 'clerk' })).toMatchObject({
      error: { key: 'error.account.onlySample' },
    })
  })
})

test('one’s own rating is there from the hand-over on', async () => {
  const { file, actors } = await startGuardedOffice()
  const budi = actors.find(({ role }) => role === 'employee')!.people.own[0]!
  const asked = { period: '2025', employeeId: budi }
  for (const state of ['rated', 'delivered']) {
    write(file, `UPDATE evaluation SET state = '${state}' WHERE employee_id = '${budi}'`)
    const backend = openBackend(file, { clock: () => new Date('2026-01-15T08:00:00') })
    const call = callOver((carrier, name, input) => backend.call(carrier, name, input), 'b')
    await call('account.signIn', { login: 'employee', password })
    const [row] = (await call('appraisal.grid', { period: '2025' })).rows
    const { years } = await call('appraisal.years', { employeeId: budi })
    const explained = await call('appraisal.explain', asked).catch((error: { key: string }) => error.key)
    const isShown = state === 'delivered'
    expect([row?.predikat !== undefined, years[0]?.predikat !== undefined]).toEqual([isShown, isShown])
    if (isShown) expect(JSON.stringify(explained)).toContain(marks.earlyBudi)
    else expect(explained).toBe('appraisal.error.notDelivered')
    backend.close()
  }
})

test('a clerk’s import leaves out the row about the clerk', async () => {
  const { signIn, own } = await openGuarded()
  const call = await signIn('clerk')
  const { nip } = await call('employee.get', { id: own('clerk') })
  const text = `NIP;Nama;Berorientasi Pelayanan;Akuntabel\n${nip};Eka;90;90\n`
  const preview = await call('import.preview', {
    file: { name: 'perilaku.csv', base64: Buffer.from(text).toString('base64') },
    options: { kind: 'behaviour', year: 2025 },
  })
  expect(JSON.stringify(preview.rows)).toContain('OWN_ROW')
  // and a preview is its session's own
  const other = await signIn('clerk')
  await expect(other('import.commit', { previewId: preview.previewId })).rejects.toMatchObject({
    key: 'import.preview.missing',
  })
})

test('accounts are not undone, and stepping back leaves them as they are', async () => {
  const { signIn } = await openGuarded()
  const call = await signIn('officehead')
  const list = await call('account.list', {})
  const { id, rowVersion, login, employeeId } = list.find(({ role }) => role === 'employee')!
  const seq = (await call('history.list', { limit: 1 }))[0]!.seq
  await call('setting.save', { values: { achievementCap: 130 } })
  const draft = {
    id,
    rowVersion,
    login,
    role: 'employee' as const,
    active: false,
    ...(employeeId && { employeeId }),
  }
  await call('account.save', draft)
  const [newest] = await call('history.list', { limit: 1 })
  expect(newest).toMatchObject({ operation: 'account.save', undoable: false })
  await expect(call('history.undo', { seq: newest!.seq })).rejects.toMatchObject({
    key: 'error.account.noUndo',
  })
  const way = await call('history.wayBack', { seq })
  expect(way).toMatchObject({ total: 1, refused: 0 })
  await call('history.stepBack', { seq, newest: way.newest })
  expect((await call('account.list', {})).find((account) => account.id === id)).toMatchObject({
    active: false,
  })
  expect(await call('file.verify', {})).toMatchObject({ ok: true })
})

test('a salvaged office is as closed as the damaged one was, and its report names nobody', async () => {
  const { file } = await startGuardedOffice()
  const to = path.join(path.dirname(file), 'selamat.timbang')
  expect(salvageOffice(file, to, new Date()).people).toEqual([])
  const backend = openBackend(to)
  ends.push(() => backend.close())
  const ask: Ask = (carrier, name, input) => backend.call(carrier, name, input)
  expect(await ask('a', 'employee.list', {})).toMatchObject({ error: { key: 'error.account.notSignedIn' } })
  expect(await callOver(ask, 'a')('account.signIn', { login: 'clerk', password })).toMatchObject({
    role: 'clerk',
  })
})

test('two people who both have an account are not made one; an account follows its person', async () => {
  const { signIn, own } = await openGuarded()
  const call = await signIn('clerk')
  const { rows } = await call('employee.list', {})
  const spare = rows.find(({ fullName }) => fullName === 'Dodi')!.id
  await expect(
    call('employee.merge', { keepId: own('head'), removeId: own('secretary') }),
  ).rejects.toMatchObject({
    code: 'conflict',
  })
  await call('employee.merge', { keepId: spare, removeId: own('officeHead') }).catch(() => undefined)
  const accounts = await call('account.list', {})
  expect(accounts.filter(({ employeeId }) => employeeId !== undefined)).toHaveLength(5)
})
