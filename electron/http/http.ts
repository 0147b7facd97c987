import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopback } from '#shared/api/bridge.ts'
import type { Subscribe } from '#shared/api/events.ts'
import { commonHeaders } from '../window/content-security.ts'
import type { Host } from '../host/host.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { createEventStreams } from './http-events.ts'
import { checkPost, readJsonBody, Refused } from './http-request.ts'
import { createHttpSessions } from './http-session.ts'
import { ownerSession } from '../api/session.ts'

interface HttpOptions {
  readonly host: Pick<Host, 'call' | 'subscribe'>
  /** Answers everything outside `/api`. */
  readonly page: (request: IncomingMessage, response: ServerResponse) => unknown
  /** 0 lets the system choose. */
  readonly port: number
  /** The token is good until the program stops; otherwise for the first page only. */
  readonly reusableToken: boolean
  readonly report: ReportBug
  /** How many pages follow the events now. */
  readonly onPages?: (count: number) => void
}
export interface HttpServer {
  readonly port: number
  /** With the token in the fragment, which no browser sends anywhere. */
  readonly address: string
  close(): Promise<void>
}

/** Exactly these: the page's own folder `api` is served under the same name in development. */
const apiPaths: ReadonlySet<string> = new Set([loopback.session, loopback.call, loopback.events])

/** The backend on 127.0.0.1 for pages of this very server and nobody else. */
export async function serveHttp(options: HttpOptions): Promise<HttpServer> {
  const sessions = createHttpSessions(options.reusableToken)
  const streams = createEventStreams((count) => options.onPages?.(count))
  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    void handle(request, response)
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  server.maxConnections = 100
  const port = await listen(server, options.port)
  const name = `127.0.0.1:${port}`
  const origin = `http://${name}`

  const unsubscribe = (options.host.subscribe as Subscribe)(streams.send)

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      // a name that was bent to point here (DNS rebinding) shows in the Host header
      if (request.headers.host !== name) throw new Refused(403, 'foreign')
      const { pathname } = new URL(request.url ?? '/', origin)
      if (apiPaths.has(pathname)) await api(request, response, pathname)
      else await options.page(request, response)
    } catch (error) {
      if (!(error instanceof Refused)) options.report('http', describeBug(error))
      refuse(response, error instanceof Refused ? error : new Refused(400, 'not_found'))
    }
  }

  async function api(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    response.setHeader('cache-control', 'no-store')
    const post = pathname !== loopback.events
    if (request.method !== (post ? 'POST' : 'GET')) throw new Refused(405, 'method')
    if (post) checkPost(request, origin)
    if (pathname === loopback.session) {
      const cookie = sessions.enter((await readJsonBody(request))[loopback.tokenField], port)
      if (cookie === undefined) throw new Refused(401, 'no_session')
      response.writeHead(204, { ...commonHeaders, 'set-cookie': cookie }).end()
      return
    }
    const session = sessions.find(request, port)
    if (session === undefined) throw new Refused(401, 'no_session')
    if (pathname === loopback.events) streams.follow(response)
    else {
      const { name, input } = await readJsonBody(request)
      sendJson(response, 200, await options.host.call(ownerSession(session), String(name), input))
    }
  }

  return {
    port,
    address: `${origin}/#${loopback.tokenField}=${sessions.token}`,
    close: () =>
      new Promise((resolve) => {
        unsubscribe()
        streams.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { ...commonHeaders, 'content-type': 'application/json' })
    .end(JSON.stringify(body))
}

function refuse(response: ServerResponse, { status, code }: Refused): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  sendJson(response, status, { code })
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
