import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

interface HttpSessions {
  readonly token: string
  /** The Set-Cookie value for a right token, undefined for a wrong or used one. */
  enter(token: unknown, port: number): string | undefined
  /** The session behind the request's cookie. */
  find(request: IncomingMessage, port: number): string | undefined
}

const random = () => randomBytes(24).toString('base64url')
/** Cookies are not kept apart by port, so the name carries it. */
const cookieName = (port: number) => `timbang-${port}`

/**
 * The token opens the door, the cookie keeps it open. A token in the address of a window that we open ourselves is good
 * once, since other users of the PC may see it among the running programs; a printed one until the program stops.
 */
export function createHttpSessions(reusable: boolean): HttpSessions {
  const token = random()
  const sessions = new Set<string>()
  let used = false
  return {
    token,
    enter(given, port) {
      if (typeof given !== 'string' || !equal(given, token) || (used && !reusable)) return undefined
      used = true
      const id = random()
      sessions.add(id)
      return `${cookieName(port)}=${id}; HttpOnly; SameSite=Strict; Path=/api`
    },
    find(request, port) {
      const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
      const id = pairs.find(([name]) => name === cookieName(port))?.[1]
      return id !== undefined && sessions.has(id) ? id : undefined
    },
  }
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
