import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'
import { serveHttp } from '#electron/http/http.ts'
import { loopback } from '#shared/api/bridge.ts'
import { contract, type Name } from '#shared/api/contract.ts'
import { accountRoles, permissionsOf } from '#shared/api/permission.ts'
import { startHost } from '#tests/host-folders.ts'
import { marks, password, startGuardedOffice } from '../../access/guarded-office.ts'
import { walkOffices } from '../../access/walk.ts'

vi.setConfig({ testTimeout: 480_000 })

test('every operation × role × relation × state of the plans: nothing is let through, and much is answered', async () => {
  const { tried, answered, changed, through } = await walkOffices(1)
  console.log(`tried ${tried}, let through ${through.length}`)
  expect(through).toEqual([])
  expect(tried).toBeGreaterThan(6000)
  expect(answered).toBeGreaterThan(500)
  expect(changed).toBeGreaterThan(100)
})

/** Pages of a browser, each with a cookie of its own. */
async function startPages(file: string) {
  const { host } = startHost({ today: '2026-01-15' }, path.dirname(file))
  await host.start({ file })
  const server = await serveHttp({ host, page() {}, port: 0, reusableToken: true, report: console.error })
  const { origin, hash } = new URL(server.address)
  const post = (to: string, body: unknown, cookie = '') =>
    fetch(origin + to, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        origin,
        cookie,
        'content-type': 'application/json',
        [loopback.header]: loopback.headerValue,
      },
    })
  return {
    async enter() {
      const entered = await post(loopback.session, { token: hash.replace('#token=', '') })
      const cookie = String(entered.headers.get('set-cookie')).split(';')[0]!
      return {
        cookie,
        call: async (name: string, input: unknown) =>
          (await post(loopback.call, { name, input }, cookie)).text(),
      }
    },
    close: () => server.close().then(() => host.close()),
  }
}

test('over HTTP and through the host each page has its own session, and what it may not read is in no answer', async () => {
  const { file, actors } = await startGuardedOffice()
  const pages = await startPages(file)
  const stranger = await pages.enter()
  const reads: [Name, object][] = [
    ['employee.list', { search: 'zqx' }],
    ['employee.list', {}],
    ['ranking.page', { period: '2025' }],
    ['appraisal.grid', { period: '2025' }],
    ['dashboard.get', { period: '2025' }],
    ['history.list', {}],
    ['backup.state', {}],
    ['backup.make', {}],
    ['backup.restore', { id: 'x' }],
  ]
  for (const { role, hidden } of actors) {
    const page = await pages.enter()
    expect(await page.call('account.signIn', { login: role, password })).toContain('signedIn')
    for (const [name, input] of reads) {
      const answer = await page.call(name, input)
      const isAllowed = permissionsOf[role].has(contract[name].permission)
      expect([role, name, answer.includes('"forbidden"')]).toEqual([role, name, !isAllowed])
      for (const word of hidden) expect(answer).not.toContain(word)
      expect(await stranger.call(name, input)).toContain('error.account.notSignedIn')
    }
    // an old cookie after the sign-out, and one that was never given
    await page.call('account.signOut', {})
    expect(await page.call('employee.list', {})).toContain('error.account.notSignedIn')
  }
  await pages.close()
})

test('a session ends with the office: another one opened, or the same again, asks anew', async () => {
  const { file } = await startGuardedOffice()
  const { host, call, send } = startHost({}, path.dirname(file))
  await host.start({ file })
  await call('account.signIn', { login: 'clerk', password })
  expect(await send('office.get', {})).toMatchObject({ ok: true })
  const { open } = await call('office.list', {})
  await call('office.close', {})
  // closed, its backups are still behind its accounts
  expect(await send('backup.list', { office: open!.id })).toMatchObject({
    error: { key: 'error.account.openFirst' },
  })
  expect(await send('backup.restore', { office: open!.id, id: 'x' })).toMatchObject({
    error: { key: 'error.account.openFirst' },
  })
  await call('office.open', { id: open!.id })
  expect(await send('office.get', {})).toMatchObject({ error: { key: 'error.account.notSignedIn' } })
  await host.close()
})

test('the command line signs in or does nothing', async () => {
  const { file } = await startGuardedOffice()
  const run = async (argv: string[], credentials: object) => {
    let text = ''
    const write = (more: string) => void (text += more)
    const code = await runCli(argv, { cwd: path.dirname(file), out: write, err: write, credentials })
    return { code, text }
  }
  const commands = [
    ['list', file, 'employees', '--json'],
    ['ranking', file, '--year', '2025'],
    ['report', file, '--year', '2025', '--out', 'x.xlsx'],
    ['verify', file],
    ['call', file, 'employee.list', '{}'],
    ['destroy-year', file, '--year', '2025', '--basis', 'SK 1', '--by', 'Rina', '--reason', 'habis'],
  ]
  for (const argv of commands)
    for (const [credentials, said] of [
      [{}, 'TIMBANG_USER'],
      [{ user: 'head', password: 'salah sekali' }, ''],
    ] as const) {
      const { code, text } = await run(argv, credentials)
      expect([argv[0], code]).toEqual([argv[0], 1])
      expect(text).toContain(said)
      for (const word of Object.values(marks)) expect(text).not.toContain(word)
    }
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return asked.length === 1 ? 'clerk' : password
  }
  const { code, text } = await run(['list', file, 'employees', '--json'], { ask })
  expect([code, asked]).toEqual([0, ['Nama masuk: ', 'Kata sandi: ']])
  expect(text).toContain(marks.foreign)
  expect((await run(commands[5]!, { user: 'clerk', password })).code).toBe(1)
})

test('no role is forgotten', async () => {
  const { actors } = await startGuardedOffice()
  expect(actors.map(({ role }) => role).toSorted()).toEqual([...accountRoles].toSorted())
})
