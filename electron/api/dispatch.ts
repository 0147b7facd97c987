import type { Send } from '#shared/api/client.ts'
import { contract, isName } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import { localDate } from '#shared/date/local-date.ts'
import type { AppEvent } from '#shared/api/events.ts'
import type { Kind, Operation } from '#shared/api/operation.ts'
import type { OpenFile } from '../db/open.ts'
import {
  cancelled,
  type CommandContext,
  type Context,
  type EventDescription,
  type Found,
  type Handlers,
  type HandlerSource,
  type QueryContext,
} from './context.ts'
import { failureOf, parseInput } from './failure.ts'
import { authorise, type Session } from './session.ts'
import type { Sitting } from './sitting.ts'
import type { Writer } from './writer.ts'

export interface DispatchOptions {
  readonly file: OpenFile
  readonly handlers: HandlerSource
  readonly sitting: Sitting
  /**
   * Every write waits for it; rejects for a damaged file, which is left as it is, and where the content is not what the log says for
   * whatever does not mend that.
   */
  readonly writer: (operation: Pick<Operation, 'mends'>) => Promise<Writer>
  readonly found: () => Found | undefined
  /** What was thrown, as its sentence where the file turns out to be damaged, which is noted. */
  readonly known: (error: unknown) => unknown
  /** A command has mended the content. */
  readonly onMended: () => void
  readonly clock: () => Date
  readonly publish: (event: AppEvent) => void
  /** Called with what is a bug: anything thrown that is no AppError. */
  readonly report: (operation: string, error: unknown) => void
}

/** Lets the one who called cancel what runs; checked at every progress step. */
export interface Cancellation {
  readonly signal: AbortSignal
  isCancelled(): boolean
}
const never: Cancellation = { signal: new AbortController().signal, isCancelled: () => false }

export type Dispatch = (
  session: Session,
  name: string,
  input: unknown,
  cancellation?: Cancellation,
) => ReturnType<Send>

/**
 * Does what is no operation's own handler (an account's password, a sign-in) in one transaction with its event. What differs from
 * the log holds up nobody who signs in.
 */
export type Act = <T>(session: Session, operation: string, work: (context: CommandContext) => T) => Promise<T>

export function createAct(options: DispatchOptions): Act {
  return async (session, operation, work) => {
    const writer = await options.writer({ mends: true })
    const context = contextOf(options, session, never)
    const { value, seq } = writer.run(
      operation,
      (_input, own: CommandContext) => work(own),
      undefined,
      context,
    )
    if (seq !== undefined) options.publish({ topic: 'changed', operation, seq })
    return value as ReturnType<typeof work>
  }
}

/** The one door: checks the input and the permission, runs the one handler in one transaction, audits in it. Never rejects. */
export function createDispatch(options: DispatchOptions): Dispatch {
  return async (session, name, input, cancellation = never) => {
    try {
      const operation = operationOf(name)
      authorise(session, operation.permission)
      const parsed = parseInput(operation, input)
      const writer = writes(operation) ? await options.writer(operation) : undefined
      const handler = await options.handlers.of(name as keyof Handlers)
      const context = contextOf(options, session, cancellation)
      if (operation.kind === 'command') {
        const { value, seq, rows, undoes } = writer!.run(name, handler, parsed, context)
        if (operation.mends) options.onMended()
        if (seq !== undefined) {
          // what is only noted Ctrl+Z does not meet
          if (rows > 0) options.sitting.record(session.id, seq, undoes)
          options.publish({ topic: 'changed', operation: name, seq })
        }
        return { ok: true, value, ...(seq !== undefined && { seq }) }
      }
      let read: EventDescription = {}
      const describe = (more: EventDescription) => void (read = { ...read, ...more })
      const value = await (handler as QueryHandler)(parsed, { ...context, db: options.file.read, describe })
      writer?.note(name, context, read)
      return { ok: true, value }
    } catch (error) {
      return { ok: false, error: failureOf(options.known(error), (bug) => options.report(name, bug)) }
    }
  }
}

function operationOf(name: string): Operation {
  if (!isName(name) || !ofFile.has(contract[name].kind))
    throw new AppError('not_found', 'error.unknownOperation', { name })
  return contract[name]
}

const ofFile: ReadonlySet<Kind> = new Set(['query', 'command'])

type QueryHandler = (input: unknown, context: QueryContext) => unknown

/** A command, and a query whose reading is itself an event. */
function writes({ kind, logged }: Operation): boolean {
  return kind === 'command' || logged
}

function contextOf(options: DispatchOptions, session: Session, cancellation: Cancellation): Context {
  const time = options.clock()
  return {
    session,
    sitting: options.sitting,
    now: time.toISOString(),
    today: localDate(time),
    found: options.found(),
    signal: cancellation.signal,
    progress(task, stage, done, total) {
      if (cancellation.isCancelled()) throw cancelled()
      if (task !== undefined) options.publish({ topic: 'progress', task, stage, done, total })
    },
  }
}
