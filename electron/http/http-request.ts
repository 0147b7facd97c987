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

const largestBody = 20 * 1024 * 1024

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
export async function readJsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= largestBody) chunks.push(chunk)
  }
  if (size > largestBody) throw new Refused(413, 'too_large')
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // named below, as is a body of another shape
  }
  throw new Refused(400, 'not_json')
}
