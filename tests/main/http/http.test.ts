import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { answerPage } from '#electron/http/http-page.ts'
import { type HttpServer, serveHttp } from '#electron/http/http.ts'
import { commonHeaders } from '#electron/window/content-security.ts'
import { createPageFiles } from '#electron/window/page-files.ts'
import { loopback } from '#shared/api/bridge.ts'
import { startHost } from '#tests/host-folders.ts'

// offices open in threads of their own, which takes its time on a busy machine
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const started = startHost()
const pages: number[] = []
let server: HttpServer
let origin: string
let token: string

async function serve(reusableToken: boolean): Promise<HttpServer> {
  return serveHttp({
    host: started.host,
    page: answerPage(createPageFiles(path.resolve('renderer'))),
    port: 0,
    reusableToken,
    report: (...bug) => started.bugs.push(bug.join(' ')),
    onPages: (count) => pages.push(count),
  })
}
const tokenOf = ({ address }: HttpServer) => new URL(address).hash.replace('#token=', '')

beforeAll(async () => {
  server = await serve(true)
  origin = `http://127.0.0.1:${server.port}`
  token = tokenOf(server)
})
afterAll(async () => {
  await server.close()
  await started.host.close()
  expect(started.bugs).toEqual([])
})

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string | undefined>
  readonly body?: string | Buffer
  readonly port?: number
}
interface Got {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

/** Sends exactly these headers, as no browser would let a page do. */
function send({ method = 'POST', path: to = loopback.call, headers = {}, body, port }: Sent): Promise<Got> {
  const target = `http://127.0.0.1:${port ?? server.port}`
  const all = {
    origin: target,
    'content-type': 'application/json',
    [loopback.header]: loopback.headerValue,
    ...headers,
  }
  const kept = Object.fromEntries(Object.entries(all).filter((pair) => pair[1] !== undefined))
  return new Promise((resolve, reject) => {
    const sent = request(
      `${target}${to}`,
      { method, headers: kept as Record<string, string> },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const enter = (given = token, port?: number) =>
  send({ path: loopback.session, body: JSON.stringify({ token: given }), ...(port && { port }) })
async function cookie(): Promise<string> {
  return String((await enter()).headers['set-cookie']).split(';')[0]!
}
const about = JSON.stringify({ name: 'app.about', input: {} })

describe('who gets in', () => {
  test('the token is traded for a cookie that scripts cannot read and other sites do not send', async () => {
    const { status, headers } = await enter()
    expect(status).toBe(204)
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^timbang-${server.port}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/api$`),
      ),
    ])
  })

  test('a call with the cookie is answered', async () => {
    const { status, text, headers } = await send({ headers: { cookie: await cookie() }, body: about })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ ok: true, value: { version: '9.9.9' } })
    expect(headers['cache-control']).toBe('no-store')
  })

  test.each([
    ['no cookie', undefined],
    ['a made-up one', 'timbang-1=abc'],
    ['another port', 'PORT-1'],
  ])('%s is no session', async (_name, value) => {
    const right = await cookie()
    const given = value === 'PORT-1' ? right.replace(String(server.port), String(server.port - 1)) : value
    const { status, text } = await send({ headers: { cookie: given }, body: about })
    expect([status, text]).toEqual([401, '{"code":"no_session"}'])
    expect((await send({ method: 'GET', path: loopback.events, headers: { cookie: given } })).status).toBe(
      401,
    )
  })

  test.each(['', 'abc', `${'x'.repeat(32)}`])('the token %j opens nothing', async (wrong) => {
    expect((await enter(wrong)).status).toBe(401)
  })

  test('a printed token is good until the program stops, that of an opened window once', async () => {
    expect([(await enter()).status, (await enter()).status]).toEqual([204, 204])
    const once = await serve(false)
    const mine = tokenOf(once)
    expect((await enter('wrong', once.port)).status).toBe(401)
    expect((await enter(mine, once.port)).status).toBe(204)
    expect((await enter(mine, once.port)).status).toBe(401)
    await once.close()
  })
})

describe('what no page of ours would send is refused', () => {
  test.each<[string, Sent['headers'], number, string]>([
    ['another host name (DNS rebinding)', { host: 'evil.example' }, 403, 'foreign'],
    ['localhost', { host: 'localhost' }, 403, 'foreign'],
    ['a foreign origin', { origin: 'https://evil.example' }, 403, 'foreign'],
    ['the origin of another port', { origin: 'http://127.0.0.1:1' }, 403, 'foreign'],
    ['no origin', { origin: undefined }, 403, 'foreign'],
    ['the null origin', { origin: 'null' }, 403, 'foreign'],
    ['no header of ours', { [loopback.header]: undefined }, 403, 'foreign'],
    ['a form', { 'content-type': 'text/plain' }, 415, 'not_json'],
    ['no content type', { 'content-type': undefined }, 415, 'not_json'],
    ['an announced length over 20 MB', { 'content-length': String(20 * 1024 * 1024 + 1) }, 413, 'too_large'],
  ])('%s', async (_name, headers, status, code) => {
    const signedIn = { cookie: await cookie(), ...headers }
    const body = headers?.['content-length'] ? Buffer.alloc(20 * 1024 * 1024 + 1, 32) : about
    const got = await send({ headers: signedIn, body })
    expect([got.status, got.text]).toEqual([status, JSON.stringify({ code })])
    expect(Object.keys(got.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test.each(['', '{', '[]', '"x"', 'null'])('the body %j', async (body) => {
    const got = await send({ headers: { cookie: await cookie() }, body })
    expect([got.status, got.text]).toEqual([400, '{"code":"not_json"}'])
  })

  test('more than 20 MB whose length was not announced', async () => {
    const big = Buffer.alloc(21 * 1024 * 1024, 32)
    const headers = { cookie: await cookie(), 'transfer-encoding': 'chunked' }
    expect((await send({ headers, body: big })).status).toBe(413)
  })

  test('other methods and paths', async () => {
    const headers = { cookie: await cookie() }
    expect((await send({ method: 'GET', headers })).status).toBe(405)
    expect((await send({ method: 'OPTIONS', headers })).status).toBe(405)
    expect((await send({ method: 'GET', path: '/api/other', headers })).status).toBe(404)
    expect((await send({ method: 'POST', path: loopback.events, headers, body: '{}' })).status).toBe(405)
    expect((await send({ method: 'POST', path: '/', headers, body: '{}' })).status).toBe(405)
  })

  test.each<[string, Sent['headers']]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this PC, to whose pages our cookies go too', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('what a browser says comes from %s, events included', async (_name, headers) => {
    const signedIn = { cookie: await cookie(), ...headers }
    expect((await send({ headers: signedIn, body: about })).status).toBe(403)
    expect((await send({ method: 'GET', path: loopback.events, headers: signedIn })).status).toBe(403)
    expect((await send({ method: 'GET', path: '/', headers: { ...headers } })).status).toBe(200)
  })

  test('a session of a program that has ended', async () => {
    const former = await serve(true)
    const old = String((await enter(tokenOf(former), former.port)).headers['set-cookie']).split(';')[0]!
    await former.close()
    const renamed = old.replace(`timbang-${former.port}`, `timbang-${server.port}`)
    for (const given of [old, renamed])
      expect((await send({ headers: { cookie: given }, body: about })).status).toBe(401)
    expect((await enter(tokenOf(former))).status).toBe(401)
  })

  test('a form of another site, in each of the encodings that a form has', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const origin of ['https://evil.example', 'null', undefined]) {
        const headers = { cookie: await cookie(), origin, 'content-type': type, [loopback.header]: undefined }
        expect((await send({ headers, body: about })).status).toBe(403)
      }
  })

  test('a token in the address, in the cookie or too long to be one', async () => {
    expect((await send({ method: 'GET', path: `/api/events?token=${token}` })).status).toBe(401)
    expect((await send({ headers: { cookie: `timbang-${server.port}=${token}` }, body: about })).status).toBe(
      401,
    )
    const long = await send({ path: loopback.session, body: JSON.stringify({ token: 'x'.repeat(2000) }) })
    expect([long.status, long.text]).toEqual([413, '{"code":"too_large"}'])
  })

  test('a body nested without end, and names that are none', async () => {
    const headers = { cookie: await cookie() }
    const nested = (depth: number) =>
      `{"name":"office.open","input":{"id":${'['.repeat(depth)}1${']'.repeat(depth)}}}`
    for (const depth of [40, 5000, 200_000])
      expect(JSON.parse((await send({ headers, body: nested(depth) })).text)).toMatchObject({
        ok: false,
        error: { code: 'invalid' },
      })
    for (const id of [
      '{"length":{"toString":null}}',
      '{"__proto__":1}',
      '[[]]',
      'null',
      '1e999',
      '"\\ud83d"',
    ]) {
      const got = await send({ headers, body: `{"name":"office.open","input":{"id":${id}}}` })
      expect(JSON.parse(got.text), id).toMatchObject({ ok: false, error: { code: /invalid|not_found/ } })
    }
    for (const name of ['{"toString":null}', '[]', 'null', '7'])
      expect((await send({ headers, body: `{"name":${name},"input":{}}` })).status, name).toBe(400)
  })

  test.each(['toString', '__proto__', 'no.such', ''])('the operation %j', async (name) => {
    await started.call('office.new', { name: 'Kantor', year: 2025, rhythm: 'quarterly' })
    const { text } = await send({
      headers: { cookie: await cookie() },
      body: JSON.stringify({ name, input: {} }),
    })
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'not_found' } })
  })
})

describe('the page', () => {
  test('needs no session and carries a fresh nonce in its policy', async () => {
    const [first, second] = [
      await send({ method: 'GET', path: '/' }),
      await send({ method: 'GET', path: '/' }),
    ]
    expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-store'])
    const nonceOf = (got: Got) =>
      /style-src 'self' 'nonce-([^']+)'/.exec(String(got.headers['content-security-policy']))?.[1]
    expect(first.text).toContain(`<meta name="csp-nonce" content="${nonceOf(first)}" />`)
    expect(nonceOf(first)).not.toBe(nonceOf(second))
    expect(String(first.headers['content-security-policy'])).not.toMatch(/unsafe/)
  })

  test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/main.tsx', '/constructor'])(
    'has nothing at %s',
    async (to) => {
      expect((await send({ method: 'GET', path: to })).status).toBe(404)
    },
  )
})

/** Sends these bytes and reads all that comes until the other side closes. */
function raw(text: string, port = server.port): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')))
    socket.on('error', () => resolve(heard))
    socket.on('close', () => resolve(heard))
  })
}
const head = (first: string, ...more: string[]) =>
  [first, `host: 127.0.0.1:${server.port}`, ...more, 'connection: close', '', ''].join('\r\n')

describe('every answer', () => {
  const post = (...more: string[]) =>
    head(
      'POST /api/call HTTP/1.1',
      `origin: ${origin}`,
      `${loopback.header}: ${loopback.headerValue}`,
      'content-type: application/json',
      ...more,
    )
  test.each<[string, () => string, number]>([
    ['the page', () => head('GET / HTTP/1.1'), 200],
    ['a file that is not there', () => head('GET /nothing HTTP/1.1'), 404],
    ['another method', () => head('POST / HTTP/1.1'), 405],
    ['a method of the API', () => head('PUT /api/call HTTP/1.1'), 405],
    ['no session', () => post('content-length: 2') + '{}', 401],
    ['no HTTP', () => 'hello\r\n\r\n', 400],
    ['no host', () => 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', 403],
    ['two hosts', () => head('GET / HTTP/1.1', 'host: evil.example'), 403],
    ['the address of somebody else', () => head('GET http://evil.example/ HTTP/1.1'), 400],
    ['a host within the path', () => head('GET //evil.example/api/call HTTP/1.1'), 400],
    ['headers without end', () => head('GET / HTTP/1.1', `x: ${'x'.repeat(20_000)}`), 431],
    ['a wish that nobody fulfils', () => head('GET / HTTP/1.1', 'expect: magic'), 200],
    ['a length that is none', () => post('content-length: -1'), 400],
    ['a length and chunks', () => post('content-length: 2', 'transfer-encoding: chunked') + '0\r\n\r\n', 400],
    ['an upgrade', () => head('GET / HTTP/1.1', 'upgrade: websocket'), 200],
  ])('carries the security headers: %s', async (_name, text, status) => {
    const heard = await raw(text())
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    for (const [header, value] of Object.entries(commonHeaders))
      expect(heard.toLowerCase()).toContain(`\r\n${header}: ${value.toLowerCase()}\r\n`)
    expect(heard.toLowerCase()).not.toContain('access-control')
  })

  test('there is none for a tunnel', async () => {
    expect(await raw('CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n')).toBe('')
  })
})

test('a request that trickles is ended, and one that says nothing', async () => {
  const opened = `POST /api/call HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\n`
  const body = `${opened}origin: ${origin}\r\n${loopback.header}: 1\r\ncontent-type: application/json\r\ncookie: ${await cookie()}\r\ncontent-length: 9999\r\n\r\n{`
  const [head, trickling, silent] = await Promise.all([raw(opened), raw(body), raw('')])
  for (const heard of [head, trickling]) expect(heard).toMatch(/^HTTP\/1.1 408 .*nosniff/s)
  expect(silent).toMatch(/^(HTTP\/1.1 408 .*)?$/s)
})

describe('many connections', () => {
  const hold = (count: number) =>
    Promise.all(
      Array.from(
        { length: count },
        () =>
          new Promise<Socket>((resolve, reject) => {
            const socket = connect(server.port, '127.0.0.1', () => resolve(socket))
            // the host may end it whenever it likes
            socket.on('error', reject)
          }),
      ),
    )
  const release = (sockets: readonly Socket[]) => {
    for (const socket of sockets) socket.destroy()
  }

  test('500 that say nothing keep nobody out', async () => {
    const idle = await hold(500)
    expect((await send({ method: 'GET', path: '/' })).status).toBe(200)
    const signedIn = { cookie: await cookie() }
    expect((await send({ headers: signedIn, body: about })).status).toBe(200)
    release(idle)
  })

  test('500 do not end the events of a page, nor 500 pages each other', async () => {
    const headers = { cookie: await cookie() }
    const follow = async () => (await fetch(`${origin}${loopback.events}`, { headers })).body!.getReader()
    const readers = await Promise.all(Array.from({ length: 500 }, follow))
    expect(pages.at(-1)).toBe(500)
    const idle = await hold(500)
    await started.call('office.new', { name: 'Kantor', year: 2025, rhythm: 'quarterly' })
    const heard = await Promise.all(readers.map(readEvent))
    expect(new Set(heard)).toEqual(new Set(['data: {"topic":"office"}']))
    await Promise.all(readers.map((reader) => reader.cancel()))
    release(idle)
    await vi.waitFor(() => expect(pages.at(-1)).toBe(0), { timeout: 20_000 })
  })

  async function readEvent(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
    let text = ''
    while (!text.includes('data:')) text += Buffer.from((await reader.read()).value ?? []).toString('utf8')
    return text.replace(/^:\n\n/gm, '').trim()
  }
})

test('events reach every page, and the host knows how many pages there are', async () => {
  const response = await fetch(`${origin}${loopback.events}`, { headers: { cookie: await cookie() } })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  expect(pages.at(-1)).toBe(1)
  await started.call('office.new', { name: 'Kantor', year: 2025, rhythm: 'quarterly' })
  let heard = ''
  while (!/data: .*\n\n/.test(heard)) heard += (await reader.read()).value ?? ''
  expect(heard).toContain('data: {"topic":"office"}\n\n')
  await reader.cancel()
  await vi.waitFor(() => expect(pages.at(-1)).toBe(0), { timeout: 20_000 })
})
