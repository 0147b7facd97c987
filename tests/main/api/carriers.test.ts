import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { serveHttp } from '#electron/http/http.ts'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { runCli } from '#electron/cli/run-cli.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { loopback } from '#shared/api/bridge.ts'
import type { Send } from '#shared/api/client.ts'
import type { ErrorCode, Reply } from '#shared/api/errors.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'
import { startBackend } from '#tests/backend.ts'

/** The same calls, in this order, on a fresh office; and the code with which each is refused, if it is. */
const calls: readonly (readonly [name: string, input: unknown, refused?: ErrorCode])[] = [
  ['office.get', {}],
  ['year.open', { year: 2026, rhythm: 'monthly' }],
  ['year.open', { year: 'x', rhythm: 'monthly' }, 'invalid'],
  ['year.delete', { year: 1999 }, 'not_found'],
  ['office.save', { name: '', rowVersion: 1 }, 'invalid'],
  ['office.save', { name: 'Kecamatan “Baru”', rowVersion: 1 }],
  ['office.save', { name: 'Terlambat', rowVersion: 1 }, 'conflict'],
  ['unit.list', {}],
  ['employee.list', {}],
  ['history.list', {}],
  ['history.state', {}],
  ['file.verify', {}],
  ['no.such', {}, 'not_found'],
]
const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const day = '2026-01-15T08:00:00'
const ends: (() => unknown)[] = []

const carriers: Readonly<Record<string, () => Promise<Send>>> = {
  async direct() {
    const { send, close } = startBackend({ today: '2026-01-15' })
    ends.push(close)
    return send
  },
  async thread() {
    const file = path.join(newFolder(), 'kantor.timbang')
    const thread = await openBackendThread({ path: file, prepare: { kind: 'office', office } }, console.error)
    ends.push(() => thread.close())
    return (name, input) => thread.call('test', name, input)
  },
  async host() {
    const { host, send, call } = startHost()
    await call('office.new', office)
    ends.push(() => host.close())
    return send
  },
  async http() {
    const { host, call } = startHost()
    await call('office.new', office)
    const server = await serveHttp({ host, page() {}, port: 0, reusableToken: true, report: console.error })
    ends.push(() => server.close().then(() => host.close()))
    const url = new URL(server.address)
    const headers: Record<string, string> = {
      origin: url.origin,
      'content-type': 'application/json',
      [loopback.header]: loopback.headerValue,
    }
    const post = (to: string, body: unknown) =>
      fetch(url.origin + to, { method: 'POST', headers, body: JSON.stringify(body) })
    const entered = await post(loopback.session, { token: url.hash.replace('#token=', '') })
    headers['cookie'] = String(entered.headers.get('set-cookie')).split(';')[0]!
    return async (name, input) => (await post(loopback.call, { name, input })).json() as ReturnType<Send>
  },
}

/** Ids, times and figures over them differ from office to office; the rest must not. */
function comparable(reply: Reply<unknown>): Reply<unknown> {
  const text = JSON.stringify(reply)
    .replace(/"[0-9A-HJKMNP-TV-Z]{26}"/g, '"ID"')
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"TIME"')
    .replace(/"[0-9a-f]{64}"/g, '"HASH"')
    .replace(/"who":"[^"]*"/g, '"who":"WHO"')
  return JSON.parse(text) as Reply<unknown>
}

const replies = new Map<string, Reply<unknown>[]>()
beforeAll(async () => {
  for (const [name, start] of Object.entries(carriers)) {
    const send = await start()
    const got: Reply<unknown>[] = []
    for (const [operation, input] of calls) got.push(comparable(await send(operation, input)))
    replies.set(name, got)
  }
})
afterAll(async () => {
  for (const end of ends) await end()
})

test.each(calls.map(([name, input, refused], index) => ({ name, input, refused, index })))(
  'every carrier gives the same answer to $name $input',
  ({ refused, index }) => {
    const [direct, ...others] = Object.keys(carriers).map((carrier) => replies.get(carrier)?.[index])
    expect(direct?.ok === false ? direct.error.code : undefined).toBe(refused)
    for (const other of others) expect(other).toEqual(direct)
  },
)

test('the command line gives the same answers, its refusals as sentences', async () => {
  const cwd = newFolder()
  const texts = createTexts('id')
  createOffice(path.join(cwd, 'kantor.timbang'), office)
  for (const [index, [name, input, refused]] of calls.entries()) {
    // what can be undone is kept for a sitting, and here each call is a program of its own
    if (name === 'history.state') continue
    let printed = ''
    const io = { cwd, out: (text: string) => void (printed += text), err() {}, now: () => new Date(day) }
    const exitCode = await runCli(['call', 'kantor.timbang', name, JSON.stringify(input), '--json'], io)
    expect(exitCode, name).toBe(refused ? 1 : 0)
    const direct = replies.get('direct')![index]!
    const document = JSON.parse(printed) as { error?: unknown }
    // it prints the answer alone: no window follows which event its command became
    if (direct.ok) expect(comparable({ ...direct, value: document })).toEqual(direct)
    else expect(document.error).toMatchObject({ code: refused, message: say(texts, direct.error) })
  }
})
