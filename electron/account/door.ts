import { contract, isName, type NameOf } from '#shared/api/contract.ts'
import { AppError, type Reply } from '#shared/api/errors.ts'
import type { EventListener } from '#shared/api/events.ts'
import { cancelled, type SessionHandlers } from '../api/context.ts'
import type { Act, Cancellation } from '../api/dispatch.ts'
import { parseInput } from '../api/failure.ts'
import { authorise, nobodySession, ownerSession, type Session } from '../api/session.ts'
import type { Db } from '../db/sql.ts'
import { accountById, hasAccounts, sessionOfAccount } from './accounts.ts'
import { readSecret } from './secrets.ts'
import { createSignIns, type SignIns } from './sign-ins.ts'

/** Who is asking, answered by the office itself: carriers only say over which of them something came. */
export interface Door {
  /** The session that a carrier has now. */
  sessionOf(carrier: string): Session
  /** Answers what proves or changes who is asking. */
  answer(carrier: string, name: NameOf<'session'>, input: unknown): Promise<Reply<unknown>>
  /**
   * Does work of a carrier's session; it is cancelled, and its answer is withheld, when the session ends meanwhile.
   */
  admit(carrier: string, call: AdmittedCall, work: Admitted): Promise<Reply<unknown>>
  /** The carriers over which somebody is signed in and awake; undefined while anybody is. */
  awake(): readonly string[] | undefined
  lockAll(): void
  close(): void
}
interface AdmittedCall {
  readonly name: string
  /** Of the caller's own. */
  readonly cancellation?: Cancellation | undefined
}
export type Admitted = (session: Session, cancellation: Cancellation) => Promise<Reply<unknown>>

interface DoorOptions {
  readonly db: Db
  readonly sample: boolean
  readonly act: Act
  readonly publish: EventListener
  /** Milliseconds by which waits and idle time are measured: the PC's clock, whatever day the office is shown at. */
  readonly time: () => number
  readonly isReadOnly: boolean
}

/** What the handlers of session operations work with. */
export interface DoorState extends DoorOptions {
  readonly signIns: SignIns
  /** In the sample: as whom each carrier acts. */
  readonly acting: Map<string, Session>
  sessionOf(carrier: string): Session
  /** Whatever a carrier still runs is cancelled, and its page told. */
  onChange(carrier: string): void
}

export function createDoor(options: DoorOptions): Door {
  const { db, publish } = options
  const running = createRunning()
  const onChange = (carrier: string) => {
    running.stop(carrier)
    publish({ topic: 'session' })
  }
  const signIns = createSignIns(options.time, onChange)
  const acting = new Map<string, Session>()
  const sessionOf = createResolver(db, signIns, acting)
  const state: DoorState = { ...options, signIns, acting, sessionOf, onChange }
  let handlers: Promise<SessionHandlers> | undefined
  const loadHandlers = async () => (await import('./session-handlers.ts')).createSessionHandlers(state)
  return {
    sessionOf,
    async answer(carrier, name, input) {
      authorise(sessionOf(carrier), contract[name].permission)
      const parsed = parseInput(contract[name], input)
      const handler = (await (handlers ??= loadHandlers()))[name] as SessionHandler
      return { ok: true, value: await handler(parsed, carrier) }
    },
    async admit(carrier, { name, cancellation }, work) {
      const session = sessionOf(carrier)
      // what a page asks by itself is no sign that somebody is there
      if (isName(name) && contract[name].kind === 'command') signIns.touch(carrier)
      const reply = await running.run(carrier, (signal) => work(session, withOwn(signal, cancellation)))
      const after = sessionOf(carrier)
      if (after.id === session.id && after.role === session.role) return reply
      const withheld = after.barred === undefined ? cancelled() : new AppError('forbidden', after.barred)
      return { ok: false, error: withheld.toFailure() }
    },
    awake: () =>
      hasAccounts(db)
        ? signIns.carriers().filter((carrier) => sessionOf(carrier).barred === undefined)
        : undefined,
    lockAll: () => signIns.lockAll(),
    close: () => signIns.leaveAll(),
  }
}

type SessionHandler = (parsed: unknown, carrier: string) => unknown

/** The session that a carrier has now: what the file says of the account that signed in there, as long as it is awake. */
function createResolver(db: Db, signIns: SignIns, acting: ReadonlyMap<string, Session>) {
  return (carrier: string): Session => {
    if (!hasAccounts(db)) return acting.get(carrier) ?? ownerSession(carrier)
    const signIn = signIns.find(carrier)
    const account = signIn && accountById(db, signIn.accountId)
    if (!signIn || account?.active !== 1) return nobodySession(carrier, 'error.account.notSignedIn')
    if (signIn.isLocked) return nobodySession(carrier, 'error.account.locked', signIn.kiosk)
    if (readSecret(db, account.id)?.must_change === 1)
      return nobodySession(carrier, 'error.account.mustChange')
    return sessionOfAccount(db, account, signIn.id)
  }
}

/** What runs over each carrier, so that it can be stopped. */
function createRunning() {
  const controllers = new Map<string, Set<AbortController>>()
  return {
    async run<T>(carrier: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const controller = new AbortController()
      const others = controllers.get(carrier) ?? new Set()
      controllers.set(carrier, others.add(controller))
      try {
        return await work(controller.signal)
      } finally {
        others.delete(controller)
        if (others.size === 0) controllers.delete(carrier)
      }
    },
    stop(carrier: string) {
      for (const controller of controllers.get(carrier) ?? []) controller.abort()
    },
  }
}

/** Cancelled by the caller, or because the session ended. */
function withOwn(signal: AbortSignal, cancellation: Cancellation | undefined): Cancellation {
  if (!cancellation) return { signal, isCancelled: () => signal.aborted }
  return {
    signal: AbortSignal.any([signal, cancellation.signal]),
    isCancelled: () => signal.aborted || cancellation.isCancelled(),
  }
}
