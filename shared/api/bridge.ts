import type { Reply } from './errors.ts'
import type { EventListener } from './events.ts'

/** What the preload puts on the page's window as `timbang` in Electron; in a browser the same goes over loopback HTTP. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Reply<unknown>>
  /** Returns the function that ends the subscription. */
  onEvent(listener: EventListener): () => void
}

/** The loopback host's few addresses; every post is JSON and carries the header, so that no foreign page can send it. */
export const loopback = {
  /** POST {token} → 204 and the session's cookie. */
  session: '/api/session',
  /** POST {name, input} → a Reply. */
  call: '/api/call',
  /** Server-sent events: one AppEvent as JSON in each message. */
  events: '/api/events',
  header: 'x-timbang',
  headerValue: '1',
  /** The opened address is `/#token=…`; the page trades it for the cookie and takes it out of the address. */
  tokenField: 'token',
} as const

/** What the loopback host answers besides a Reply: no session yet (401), or a request that is no page's of ours. */
export interface LoopbackRefusal {
  readonly code: 'no_session' | 'foreign' | 'too_large' | 'not_json' | 'not_found' | 'method'
}
