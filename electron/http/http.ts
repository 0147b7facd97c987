import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { loopback } from '#shared/api/bridge.ts'
import { commonHeaders } from '../window/content-security.ts'
import type { Host } from '../host/host.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { watchConnections } from './http-connections.ts'
import { createEventStreams } from './http-events.ts'
import { checkPost, checkTarget, largestBody, readJsonBody, Refused } from './http-request.ts'
import { createHttpSessions } from './http-session.ts'

type HttpHost = Pick<Host, 'call' | 'subscribe' | 'hears'>

interface HttpOptions {
  /** What is asked before it is there waits for it. */
  readonly host: HttpHost | Promise<HttpHost>
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

/**
 * On this PC a request arrives in milliseconds; one that trickles holds a connection for these few seconds and no longer.
 * Node looks at its clocks once in the last of them.
 */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  // a missing one is refused as a wrong one is
  requireHostHeader: false,
}
const largestToken = 1024

/** Exactly these: the page's own folder `api` is served under the same name in development. */
const apiPaths: ReadonlySet<string> = new Set([loopback.session, loopback.call, loopback.events])

/** The backend on 127.0.0.1 for pages of this very server and nobody else. */
export async function serveHttp(options: HttpOptions): Promise<HttpServer> {
  const sessions = createHttpSessions(options.reusableToken)
  const streams = createEventStreams((count) => options.onPages?.(count))
  const server = createServer(limits, (request, response) => void handle(request, response))
  const connections = watchConnections(server)
  // what Node would answer by itself is answered with our headers too
  server.on('checkExpectation', (request, response) => void handle(request, response))
  server.on('clientError', answerBroken)
  const port = await listen(server, options.port)
  const name = `127.0.0.1:${port}`
  const origin = `http://${name}`

  const unsubscribe = Promise.resolve(options.host).then((host) =>
    host.subscribe((event) => streams.send(event, (carrier) => host.hears(carrier, event))),
  )

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [header, value] of Object.entries(commonHeaders)) response.setHeader(header, value)
    try {
      const pathname = checkTarget(request, name)
      if (apiPaths.has(pathname)) await api(request, response, pathname)
      else await options.page(request, response)
    } catch (error) {
      // who went away in the middle hears nothing
      if (request.destroyed && !request.complete) return
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
      const body = await readJsonBody(request, largestToken)
      const cookie = sessions.enter(body[loopback.tokenField], port)
      if (cookie === undefined) throw new Refused(401, 'no_session')
      response.writeHead(204, { 'set-cookie': cookie }).end()
      return
    }
    const session = sessions.find(request, port)
    if (session === undefined) throw new Refused(401, 'no_session')
    connections.know(request.socket)
    if (pathname === loopback.events) streams.follow(response, session)
    else {
      const { name: operation, input } = await readJsonBody(request, largestBody)
      if (typeof operation !== 'string') throw new Refused(400, 'not_json')
      const host = await options.host
      sendJson(response, 200, await host.call(session, operation, input))
    }
  }

  return {
    port,
    address: `${origin}/#${loopback.tokenField}=${sessions.token}`,
    close: () =>
      new Promise((resolve) => {
        void unsubscribe.then((end) => end())
        streams.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function refuse(response: ServerResponse, { status, code }: Refused): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  sendJson(response, status, { code })
}

/** What is no HTTP, is too long or too slow: answered once, if anybody still listens, and closed. */
function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = brokenStatus[error.code ?? ''] ?? 400
  const headers = { ...commonHeaders, 'content-length': '0', connection: 'close' }
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'))
}
const brokenStatus: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
