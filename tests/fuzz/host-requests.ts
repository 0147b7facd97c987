import { gzipSync } from 'node:zlib'
import { loopback } from '#shared/api/bridge.ts'

/** Whole numbers below `n` from a seed: the same seed makes the same requests. */
export type Chance = (n: number) => number

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

export const oneOf = <T>(chance: Chance, list: readonly T[]): T => list[chance(list.length)]!

/** One request before it is put into bytes, so that each part can be bent. */
interface Wire {
  method: string
  target: string
  version: string
  /** Value by name in small letters; a list stands there as often. */
  headers: Record<string, string | readonly string[] | undefined>
  body: Buffer
  /** How the length of the body is told. */
  framing: 'length' | 'chunked' | 'none'
  lineEnd: string
}

export interface Way {
  readonly port: number
  readonly cookie: string
  readonly token: string
}

/** A call as our own page sends it. */
export function wireOf({ port, cookie }: Way, body: string): Wire {
  return {
    method: 'POST',
    target: loopback.call,
    version: 'HTTP/1.1',
    headers: {
      host: `127.0.0.1:${port}`,
      origin: `http://127.0.0.1:${port}`,
      'content-type': 'application/json',
      [loopback.header]: loopback.headerValue,
      cookie,
    },
    body: Buffer.from(body),
    framing: 'length',
    lineEnd: '\r\n',
  }
}

export function bytesOf({ method, target, version, headers, body, framing, lineEnd }: Wire): Buffer {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}: ${one}`),
  )
  if (framing === 'length' && headers['content-length'] === undefined)
    lines.push(`content-length: ${body.length}`)
  if (framing === 'chunked' && headers['transfer-encoding'] === undefined)
    lines.push('transfer-encoding: chunked')
  const head = Buffer.from([`${method} ${target} ${version}`, ...lines, '', ''].join(lineEnd), 'latin1')
  return Buffer.concat([head, framing === 'chunked' ? chunksOf(body) : body])
}

function chunksOf(body: Buffer): Buffer {
  const middle = Math.ceil(body.length / 2)
  const chunks = [body.subarray(0, middle), body.subarray(middle)].filter(({ length }) => length > 0)
  return Buffer.concat([
    ...chunks.flatMap((chunk) => [
      Buffer.from(`${chunk.length.toString(16)}\r\n`),
      chunk,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\n\r\n'),
  ])
}

/** Bends a request so that it must be refused, whatever else is bent in it. */
type Fault = (wire: Wire, way: Way, chance: Chance) => void

const garbage = (chance: Chance, length: number) => Buffer.from(Array.from({ length }, () => chance(256)))
const word = (chance: Chance) => garbage(chance, 1 + chance(40)).toString('base64url')
const changed = (text: string, chance: Chance) => {
  const at = chance(text.length)
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}

const otherMethods = 'GET HEAD PUT DELETE PATCH OPTIONS TRACE PROPFIND QUERY post P\u00d6ST'
  .split(' ')
  .concat('', 'POST POST', 'X'.repeat(30))
const otherTargets =
  '/api/call/ /api//call /API/CALL /api/call%00 /api%2fcall * / /\\evil.example:x/ /../../etc/passwd'
    .split(' ')
    .concat('', '//evil.example/api/call', 'http://evil.example/api/call')

export const faults: Readonly<Record<string, Fault>> = {
  host(wire, { port }, chance) {
    const right = `127.0.0.1:${port}`
    wire.headers['host'] = oneOf<string | readonly string[] | undefined>(chance, [
      undefined,
      '',
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1.:${port}`,
      `user@${right}`,
      `[::1]:${port}`,
      [right, 'evil.example'],
      ['evil.example', right],
      [right, right],
    ])
  },
  origin(wire, { port }, chance) {
    wire.headers['origin'] = oneOf(chance, [
      undefined,
      'null',
      '',
      'https://evil.example',
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port + 1}`,
      `http://127.0.0.1:${port}.evil.example`,
      `http://127.0.0.1:${port}/`,
    ])
  },
  ownHeader: (wire, _way, chance) =>
    void (wire.headers[loopback.header] = oneOf(chance, [undefined, '', '0', '11', 'true'])),
  site: (wire, _way, chance) =>
    void (wire.headers['sec-fetch-site'] = oneOf(chance, ['cross-site', 'same-site', 'none', ''])),
  contentType: (wire, _way, chance) =>
    void (wire.headers['content-type'] = oneOf(chance, [
      undefined,
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      'text/plain; application/json',
    ])),
  cookie(wire, { port, cookie, token }, chance) {
    wire.headers['cookie'] = oneOf(chance, [
      undefined,
      '',
      cookie.replace(String(port), String(port + 1)),
      `timbang-${port}=${token}`,
      `timbang-${port}=${changed(cookie.split('=')[1]!, chance)}`,
      `timbang-${port}`,
      `timbang-${port}=`,
      `x${cookie}`,
      word(chance).repeat(50),
    ])
  },
  method: (wire, _way, chance) => void (wire.method = oneOf(chance, otherMethods)),
  target: (wire, _way, chance) =>
    void (wire.target = oneOf(chance, [...otherTargets, `/${'a'.repeat(17_000)}`, `/${word(chance)}`])),
  version: (wire, _way, chance) =>
    void (wire.version = oneOf(chance, [
      'HTTP/0.9',
      'HTTP/1.0',
      'HTTP/2.0',
      'HTTP/9.9',
      'HTP/1.1',
      'HTTP/1',
      '',
    ])),
  headers(wire, _way, chance) {
    Object.assign(
      wire.headers,
      oneOf(chance, [
        { 'x-long': 'x'.repeat(17_000) },
        { 'x control': 'a' },
        { 'x-nul': 'a\0b' },
        { ['x'.repeat(17_000)]: 'a' },
        Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`x-${n}`, 'some value'])),
      ]),
    )
  },
  length(wire, _way, chance) {
    wire.framing = 'length'
    wire.headers['content-length'] = oneOf<string | readonly string[]>(chance, [
      '-1',
      'ten',
      '0x20',
      '99999999999999999999999',
      String(1 + chance(Math.max(wire.body.length - 2, 1))),
      [String(wire.body.length), String(wire.body.length + 1)],
    ])
  },
  lengthAndChunks(wire) {
    wire.headers['content-length'] = String(wire.body.length)
    wire.headers['transfer-encoding'] = 'chunked'
    wire.framing = 'chunked'
  },
  coding(wire, _way, chance) {
    wire.framing = 'none'
    wire.headers['transfer-encoding'] = oneOf(chance, [
      'gzip',
      'chunked, gzip',
      'xchunked',
      'chunked, identity',
    ])
  },
  chunks(wire, _way, chance) {
    wire.framing = 'none'
    wire.headers['transfer-encoding'] = 'chunked'
    wire.body = Buffer.from(
      oneOf(chance, [
        'zz\r\n{}\r\n0\r\n\r\n',
        '-2\r\n{}\r\n0\r\n\r\n',
        '2\r\n{}x\r\n0\r\n\r\n',
        'fffffffffffffffff\r\n{}\r\n0\r\n\r\n',
        `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
        '0\r\n\r\n',
      ]),
    )
  },
  body(wire, _way, chance) {
    const text = wire.body
    wire.framing = chance(2) === 0 ? 'length' : 'chunked'
    wire.body = oneOf(chance, [
      () => text.subarray(0, chance(Math.max(text.length - 1, 1))),
      () => Buffer.concat([garbage(chance, 1 + chance(20)), Buffer.from([0x01]), text]),
      () => Buffer.from(text.toString('utf8'), 'utf16le'),
      () => gzipSync(text),
      () => Buffer.from('['.repeat(100_000)),
      () => Buffer.from(`${'['.repeat(5000)}${']'.repeat(5000)}`),
      () => Buffer.from('{"name":{"toString":null},"input":{"length":null}}'),
      () => Buffer.from(`{"name":"unit.save","input":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`),
      () => garbage(chance, chance(2000)),
      () => Buffer.alloc(0),
    ])()
  },
}

/** Bends a request in a way that HTTP or our page may well use; nobody needs to refuse it, nobody may fall over it. */
export const oddities: Readonly<Record<string, Fault>> = {
  chunked: (wire) => void (wire.framing = 'chunked'),
  lines: (wire) => void (wire.lineEnd = '\n'),
  query: (wire, _way, chance) => void (wire.target += `?${word(chance)}#${word(chance)}`),
  dots: (wire) => void (wire.target = '/api/../api/call'),
  expect: (wire, _way, chance) =>
    void (wire.headers['expect'] = oneOf(chance, ['100-continue', word(chance)])),
  upgrade: (wire) => void Object.assign(wire.headers, { upgrade: 'websocket', connection: 'upgrade' }),
  cookies: (wire, _way, chance) =>
    void (wire.headers['cookie'] =
      `${word(chance)}=${word(chance)}; ${String(wire.headers['cookie'])}; =;;x`),
  page(wire, _way, chance) {
    Object.assign(wire, { method: oneOf(chance, ['GET', 'HEAD']), framing: 'none', body: Buffer.alloc(0) })
    wire.target = oneOf(chance, [
      '/',
      '/index.html',
      `/${word(chance)}`,
      '/%',
      '/%00',
      '/..%5c',
      `/${'../'.repeat(9)}x`,
    ])
  },
  events: (wire) =>
    void Object.assign(wire, {
      method: 'GET',
      target: loopback.events,
      framing: 'none',
      body: Buffer.alloc(0),
    }),
}
