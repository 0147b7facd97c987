import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerPage } from '#electron/http/http-page.ts'
import { type HttpServer, serveHttp } from '#electron/http/http.ts'
import { contentHash } from '#electron/db/content-hash.ts'
import { onCheckingConnection } from '#electron/safety/verify.ts'
import { createPageFiles } from '#electron/window/page-files.ts'
import { loopback } from '#shared/api/bridge.ts'
import { startHost } from '#tests/host-folders.ts'
import { bytesOf, type Chance, chanceOf, faults, oddities, oneOf, type Way, wireOf } from './host-requests.ts'

interface HostFuzzOptions {
  /** Whichever comes first ends it. */
  readonly seconds?: number
  readonly runs?: number
  readonly seed?: number
}

interface FuzzResult {
  readonly tried: number
  readonly refused: number
  readonly passed: number
  /** Answers of 500 and up, bugs in the log, no answer at all, answers without the security headers. */
  readonly crashed: number
  /** Commands that were let through, and a changed content of the office. */
  readonly writes: number
  /** What to look at, each with the seed that makes it again. */
  readonly findings: readonly string[]
}

/** What one exchange of bytes came to. */
type Outcome = 'refused' | 'passed' | 'crashed' | 'writes'

const atOnce = 32
/** Longer than the host lets anybody trickle. */
const patienceMs = 30_000

/**
 * Bent requests against the loopback host, byte by byte over sockets. Each carries a call: one that would write where the
 * request must be refused, one that only reads where it is merely odd.
 */
export async function fuzzHost({
  seconds = 3600,
  runs = Infinity,
  seed = 1,
}: HostFuzzOptions): Promise<FuzzResult> {
  const started = startHost()
  const server = await serveHttp({
    host: started.host,
    page: answerPage(createPageFiles(path.resolve('renderer'))),
    port: 0,
    reusableToken: true,
    report: (...bug) => started.bugs.push(bug.join(' ')),
  })
  await started.call('office.new', { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const { offices } = await started.call('office.list', {})
  const file = path.join(offices[0]!.folder, offices[0]!.fileName)
  const before = hashOf(file)
  const way = await enter(server)
  const count = { tried: 0, refused: 0, passed: 0, crashed: 0, writes: 0 }
  const findings: string[] = []
  const end = Date.now() + seconds * 1000
  let next = 0

  async function worker(): Promise<void> {
    while (next < runs && Date.now() < end) {
      const number = seed + next++
      const bugs = started.bugs.length
      const { outcome, what } = await attempt(way, chanceOf(number))
      const found = started.bugs.length > bugs ? 'crashed' : outcome
      count.tried++
      count[found]++
      if (found === 'crashed' || found === 'writes')
        findings.push(`seed ${number}: ${found}: ${what} ${started.bugs.slice(bugs).join(' ')}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))

  const right = wireOf(way, reading)
  const lastBytes = bytesOf({ ...right, headers: { ...right.headers, connection: 'close' } })
  // it still answers, and the office is as it was
  const last = await exchange(server.port, [lastBytes], calm)
  if (!last.includes('"ok":true')) findings.push(`the host no longer answers: ${last}`)
  if (hashOf(file) !== before) findings.push('the content of the office has changed')
  await server.close()
  await started.host.close()
  const lost = last.includes('"ok":true') ? 0 : 1
  return {
    ...count,
    crashed: count.crashed + lost,
    writes: count.writes + (hashOf(file) === before ? 0 : 1),
    findings,
  }
}

const reading = JSON.stringify({ name: 'office.get', input: {} })
const writing = JSON.stringify({ name: 'year.open', input: { year: 2031, rhythm: 'monthly' } })

async function attempt(way: Way, chance: Chance): Promise<{ outcome: Outcome; what: string }> {
  const isFaulty = chance(5) > 0
  const table = isFaulty ? faults : oddities
  const names = Array.from({ length: 1 + chance(3) }, () => oneOf(chance, Object.keys(table)))
  const wire = wireOf(way, isFaulty ? writing : reading)
  for (const name of names) table[name]!(wire, way, chance)
  // behind others on the same connection, or alone
  const before = Array.from({ length: chance(6) === 0 ? 3 : 0 }, () => bytesOf(wireOf(way, reading)))
  const bytes = Buffer.concat([
    ...before,
    bytesOf({ ...wire, headers: { connection: 'close', ...wire.headers } }),
  ])
  const manner = { pauseMs: chance(200) === 0 ? 300 : 0, hangsUp: chance(20) === 0 }
  const heard = await exchange(way.port, pieces(bytes, chance), manner)
  const what = `${names.join(' + ')}: ${bytes.toString('latin1').slice(0, 900)} → ${heard.slice(0, 900)}`
  return { outcome: outcomeOf(heard, isFaulty, before.length), what }
}

/** The bytes at once, in two, or in many pieces. */
function pieces(bytes: Buffer, chance: Chance): Buffer[] {
  const many = [1, 1, 2, 20][chance(4)]!
  const size = Math.ceil(bytes.length / many)
  return Array.from({ length: many }, (_, n) => bytes.subarray(n * size, (n + 1) * size))
}

interface Manner {
  readonly pauseMs: number
  /** Says that no more will come, and leaves. */
  readonly hangsUp: boolean
}

/** Sends the pieces and reads until the other side ends. */
async function exchange(
  port: number,
  sent: readonly Buffer[],
  { pauseMs, hangsUp }: Manner,
): Promise<string> {
  let heard = ''
  const ended = Promise.withResolvers<void>()
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1')
    // a stream of events does not end by itself
    if (heard.includes('text/event-stream')) socket.destroy()
  })
  socket.on('error', () => ended.resolve())
  socket.on('end', () => ended.resolve())
  socket.on('close', () => ended.resolve())
  for (const piece of sent) {
    if (socket.writable) socket.write(piece)
    if (pauseMs > 0) await Promise.race([sleep(pauseMs), ended.promise])
  }
  if (hangsUp && socket.writable) socket.end()
  const late = Symbol('late')
  if ((await Promise.race([ended.promise, sleep(patienceMs, late, { ref: false })])) === late)
    heard = noAnswer
  socket.destroy()
  return heard
}
const calm: Manner = { pauseMs: 0, hangsUp: false }
const noAnswer = 'HTTP/1.1 599 nothing came'

/** What the answer after those to the requests before it says. */
function outcomeOf(heard: string, isFaulty: boolean, before: number): Outcome {
  const answers = heard.split(/(?=HTTP\/1\.1 \d{3} )/).filter((text) => !text.startsWith('HTTP/1.1 100 '))
  if (answers.some((text) => text.startsWith('HTTP/1.1 5') || (text !== '' && !text.includes('nosniff'))))
    return 'crashed'
  if (heard.includes('"internal"')) return 'crashed'
  const answer = answers[before] ?? ''
  if (!answer.startsWith('HTTP/1.1 2') || answer.includes('"ok":false')) return 'refused'
  return isFaulty && answer.includes('"ok":true') ? 'writes' : 'passed'
}

async function enter({ port, address }: HttpServer): Promise<Way> {
  const token = new URL(address).hash.replace('#token=', '')
  const response = await fetch(`http://127.0.0.1:${port}${loopback.session}`, {
    method: 'POST',
    headers: {
      origin: `http://127.0.0.1:${port}`,
      'content-type': 'application/json',
      [loopback.header]: loopback.headerValue,
    },
    body: JSON.stringify({ token }),
  })
  return { port, token, cookie: response.headers.getSetCookie()[0]!.split(';')[0]! }
}

const hashOf = (file: string): string => onCheckingConnection(file, contentHash)
