import type { Stage } from '#shared/api/events.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Parsed, Contract, Name, NameOf, Output } from '#shared/api/contract.ts'
import type { Db, WritableDb } from '../db/sql.ts'
import type { Session } from './session.ts'
import type { Sitting } from './sitting.ts'

/** What every handler gets beside its input. */
export interface Context {
  readonly session: Session
  /** ISO date on the office's clock. */
  readonly today: string
  /** ISO time stamp of this call. */
  readonly now: string
  readonly sitting: Sitting
  /** Tells whoever waits how far the work is, and throws when it has been cancelled. */
  progress(task: string | undefined, stage: Stage, done: number, total: number): void
  /** What the check of the file has found so far. */
  readonly found: Found | undefined
  /** Aborted when the task is cancelled: for work in other threads. */
  readonly signal: AbortSignal
}
/** `differs`: every page and row can be read, but the content is not what the log says. */
export type Found = 'sound' | 'damaged' | 'differs'
export interface QueryContext extends Context {
  readonly db: Db
  /** Names what is read, and whom it is about, where reading it is itself an event. */
  describe(event: Pick<EventDescription, 'object' | 'employeeIds'>): void
}
export interface CommandContext extends Context {
  readonly db: WritableDb
  /**
   * Brings what follows from the rows written so far (kept scores, the search index) up to date, for an answer that shows it.
   * It happens at the end of every command anyway.
   */
  follow(): void
  /** Names what the event is about ("Citra Lestari, TW III"), its reason or its batch. */
  describe(event: EventDescription): void
}
export interface EventDescription {
  readonly object?: string
  readonly reason?: string
  readonly batch?: string
  readonly undoes?: number
  /** It undoes every later event as well. */
  readonly andLater?: boolean
  /** People it concerns besides those whose own rows change. */
  readonly employeeIds?: readonly string[]
  /** An event also where no row of content changed. */
  readonly isNoted?: boolean
  /** The log takes the content as it stands from here on, whatever it said before. */
  readonly startsAnew?: boolean
}

type QueryHandlers = {
  readonly [N in NameOf<'query'>]: (input: Parsed<N>, context: QueryContext) => Output<N> | Promise<Output<N>>
}
/** Synchronous, so that a command is one uninterrupted transaction. */
type CommandHandlers = {
  readonly [N in NameOf<'command'>]: (input: Parsed<N>, context: CommandContext) => Output<N>
}
/** A forgotten handler does not compile. */
export type Handlers = QueryHandlers & CommandHandlers

/** Finds the handler of an operation; its noun is loaded when one of it is first asked for. */
export interface HandlerSource {
  of(name: keyof Handlers): Promise<(input: unknown, context: never) => unknown>
  /** Loads every noun. */
  all(): Promise<unknown>
}

export type HostHandlers = {
  readonly [N in NameOf<'host'>]: (input: Parsed<N>, session: Session) => Output<N> | Promise<Output<N>>
}

export type SessionHandlers = {
  readonly [N in NameOf<'session'>]: (input: Parsed<N>, carrier: string) => Output<N> | Promise<Output<N>>
}

export const cancelled = () => new AppError('conflict', 'error.cancelled')

/** What is done elsewhere and may be cancelled: then it says so, whatever it died of. */
export async function orCancelled<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    throw signal.aborted ? cancelled() : error
  })
}
export type { Contract, Name }
