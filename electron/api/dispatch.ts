import type { Send } from '#shared/api/client.ts'
import { contract, isName } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import type { AppEvent } from '#shared/api/events.ts'
import type { Operation } from '#shared/api/operation.ts'
import { noChanges, takeChanges } from '../db/change-capture.ts'
import { type Follower, runFollowers } from '../db/followers.ts'
import { damaged, isDamage, type OpenFile } from '../db/open.ts'
import { appendEvent } from './audit.ts'
import {
  cancelled,
  type CommandContext,
  type Context,
  type EventDescription,
  type Handlers,
  type QueryContext,
} from './context.ts'
import { failureOf, parseInput } from './failure.ts'
import { authorise, type Session } from './session.ts'
import { createSitting, type Sitting } from './sitting.ts'

interface DispatchOptions {
  readonly file: OpenFile
  readonly handlers: Handlers
  /** What is kept in step with the rows that commands write. */
  readonly followers: readonly Follower[]
  /** Every write waits for it; rejects for a damaged file, which is left as it is. */
  readonly beforeWriting: () => Promise<void>
  readonly clock: () => Date
  readonly publish: (event: AppEvent) => void
  /** Called with what is a bug: anything thrown that is no AppError. */
  readonly report: (operation: string, error: unknown) => void
}

/** Lets the one who called cancel what runs; checked at every progress step. */
interface Cancellation {
  readonly signal: AbortSignal
  isCancelled(): boolean
}
const never: Cancellation = { signal: new AbortController().signal, isCancelled: () => false }

interface Running extends DispatchOptions {
  readonly sitting: Sitting
}

export type Dispatch = (
  session: Session,
  name: string,
  input: unknown,
  cancellation?: Cancellation,
) => ReturnType<Send>

/** The one door: checks the input and the permission, runs the one handler in one transaction, audits in it. Never rejects. */
export function createDispatch(settings: DispatchOptions): Dispatch {
  const options = { ...settings, sitting: createSitting() }
  return async (session, name, input, cancellation = never) => {
    try {
      const operation = operationOf(name)
      authorise(session, operation.permission)
      const parsed = parseInput(operation, input)
      if (operation.kind === 'command' || operation.logged) await options.beforeWriting()
      const value =
        operation.kind === 'command'
          ? runCommand(options, session, name, parsed, cancellation)
          : await runQuery(options, session, name, operation, parsed, cancellation)
      return { ok: true, value }
    } catch (error) {
      const known = isDamage(error) ? damaged(options.file.name) : error
      return { ok: false, error: failureOf(known, (bug) => options.report(name, bug)) }
    }
  }
}

function operationOf(name: string): Operation {
  if (!isName(name) || contract[name].kind === 'host')
    throw new AppError('not_found', 'error.unknownOperation', { name })
  return contract[name]
}

type AnyHandler<C> = (input: unknown, context: C) => unknown

async function runQuery(
  options: Running,
  session: Session,
  name: string,
  operation: Operation,
  input: unknown,
  cancellation: Cancellation,
): Promise<unknown> {
  const handler = options.handlers[name as keyof Handlers] as AnyHandler<QueryContext>
  const context = { ...contextOf(options, session, cancellation), db: options.file.read }
  const value = await handler(input, context)
  if (operation.logged) {
    const { write } = options.file
    write.sqlite
      .transaction(() => appendEvent(write, { operation: name, now: context.now, session }, noChanges))
      .immediate()
  }
  return value
}

function runCommand(
  options: Running,
  session: Session,
  name: string,
  input: unknown,
  cancellation: Cancellation,
): unknown {
  const { file, followers } = options
  const { write } = file
  const handler = options.handlers[name as keyof Handlers] as AnyHandler<CommandContext>
  let description: EventDescription = {}
  const context: CommandContext = {
    ...contextOf(options, session, cancellation),
    db: write,
    follow: () => runFollowers(write, followers),
    describe: (more) => void (description = { ...description, ...more }),
  }
  let seq: number | undefined
  const value = write.sqlite
    .transaction(() => {
      const result = handler(input, context)
      const changes = takeChanges(write, followers)
      // a command that changed nothing leaves no trace, unless it names itself (an import of the same file)
      if (changes.rows > 0 || description.batch !== undefined)
        seq = appendEvent(write, { ...description, operation: name, now: context.now, session }, changes)
      return result
    })
    .immediate()
  if (seq !== undefined) {
    options.sitting.record(session.id, seq, description.undoes)
    options.publish({ topic: 'changed', operation: name, seq })
  }
  return value
}

function contextOf(options: Running, session: Session, cancellation: Cancellation): Context {
  const time = options.clock()
  return {
    session,
    sitting: options.sitting,
    now: time.toISOString(),
    today: localDate(time),
    signal: cancellation.signal,
    progress(task, stage, done, total) {
      if (cancellation.isCancelled()) throw cancelled()
      if (task !== undefined) options.publish({ topic: 'progress', task, stage, done, total })
    },
  }
}

/** The calendar day on this PC's clock. */
function localDate(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
