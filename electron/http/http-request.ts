import type { IncomingMessage } from 'node:http'
import { loopback, type LoopbackRefusal } from '#shared/api/bridge.ts'

/** A request that is answered with a plain code and nothing else. */
export class Refused extends Error {
  readonly status: number
  readonly code: LoopbackRefusal['code']
  constructor(status: number, code: LoopbackRefusal['code']) {
    super(code)
    this.status = status
    this.code = code
  }
}

export const largestBody = 20 * 1024 * 1024

/**
 * The path that is asked for. A name that was bent to point here (DNS rebinding) shows in the Host header, which must stand
 * there once; a target is a path of ours, never the address of somebody else; and a browser says when another site asks, be
 * it another port of this very PC, whose pages share our cookies.
 */
export function checkTarget(request: IncomingMessage, name: string): string {
  const { url = '', headersDistinct, httpVersion } = request
  const [host, ...more] = headersDistinct['host'] ?? []
  // what Node also reads as HTTP, 0.9 to 2.0, no browser sends
  if (httpVersion !== '1.1' || host !== name || more.length > 0) throw new Refused(403, 'foreign')
  const target = URL.parse(url, `http://${name}`)
  if (target?.host !== name) throw new Refused(400, 'not_found')
  const { pathname } = target
  const site = request.headers['sec-fetch-site'] ?? 'same-origin'
  if (pathname.startsWith('/api/') && site !== 'same-origin') throw new Refused(403, 'foreign')
  return pathname
}

/**
 * Only our own page may post: the exact origin, JSON, and a header that another site's page could only send after a
 * preflight, which is never answered.
 */
export function checkPost(request: IncomingMessage, origin: string): void {
  const { headers } = request
  if (headers.origin !== origin || headers[loopback.header] !== loopback.headerValue)
    throw new Refused(403, 'foreign')
  if (headers['content-type']?.split(';')[0]?.trim() !== 'application/json')
    throw new Refused(415, 'not_json')
  if (Number(headers['content-length'] ?? 0) > largestBody) throw new Refused(413, 'too_large')
}

/**
 * Bytes are counted while they come, whatever length was announced. What is too much is read to its end but not kept, since
 * a connection that closes early would lose the answer.
 */
export async function readJsonBody(
  request: IncomingMessage,
  largest: number,
): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= largest) chunks.push(chunk)
  }
  if (size > largest) throw new Refused(413, 'too_large')
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // named below, as is a body of another shape
  }
  throw new Refused(400, 'not_json')
}
