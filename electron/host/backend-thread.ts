import type { Worker } from 'node:worker_threads'
import { AppError, type Failure, type Reply } from '#shared/api/errors.ts'
import type { EventListener } from '#shared/api/events.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { createListeners } from '../api/listeners.ts'
import { failureOf } from '../api/failure.ts'
import { refuseEndless } from '../api/plain-input.ts'
import type { LogMarks } from '../safety/lineage.ts'
import { serveChildren } from './child/asked-children.ts'
import type { StartChild } from './child/child.ts'
import { startWorker } from './start-worker.ts'
import {
  cancelSlots,
  type FromThread,
  type OpenedFile,
  type ThreadData,
  type ThreadStart,
  type ToThread,
} from './thread-message.ts'

/** An open office in a thread of its own: this end only forwards, so the main event loop stays free. */
export interface BackendThread {
  readonly opened: OpenedFile
  /** Who asks over a carrier the thread knows. */
  call(carrier: string, name: string, input: unknown): Promise<Reply<unknown>>
  /** Cancels every running call that named this task over the same carrier. */
  cancel(task: string, carrier: string): void
  /** Whoever is signed in has to prove again who he is. */
  lock(): void
  /** Whether a carrier may be told what happens in the office. */
  hears(carrier: string): boolean
  subscribe(listener: EventListener): () => void
  /** Calls back when the file turns out to be damaged. */
  onDamage(listener: (error: AppError) => void): void
  /** Ends the thread as a crash would; only tests do this. */
  kill(): Promise<void>
  /** Resolves with the marks of the log as it was left, where the thread could still tell them. */
  close(): Promise<LogMarks | undefined>
}

const longestCloseMs = 10_000

/**
 * Opens the file; rejects with the AppError that says why not. With `startChild` the thread's child processes are started here. When the thread dies, its running calls fail with
 * `internal` and the next call opens the office again.
 */
export async function openBackendThread(
  start: ThreadStart,
  report: ReportBug,
  startChild?: StartChild,
): Promise<BackendThread> {
  const calls = createCalls()
  const listeners = createListeners()
  const damage = Promise.withResolvers<AppError>()
  let current: Promise<Started> | undefined
  let closed = false
  const awake = createAwake()

  const receive = (message: FromThread) => {
    if (message.kind === 'event') listeners.publish(message.event)
    else if (message.kind === 'awake') awake.tell(message.carriers)
    else if (message.kind === 'damaged') damage.resolve(AppError.from(message.error))
    else if (message.kind === 'reply') calls.answer(message.id, message.reply)
  }
  const lose = () => {
    const wasOpen = current !== undefined
    current = undefined
    calls.lose()
    if (wasOpen) listeners.publish({ topic: 'office' })
  }
  const link = { receive, lose, report, startChild }
  const launched = (request: ThreadStart) => launch({ ...request, cancelled: calls.flags }, link)
  const opened = () => {
    if (closed) throw new AppError('conflict', 'error.office.notOpen')
    current ??= launched({ path: start.path, today: start.today, damaged: start.damaged ?? false })
    return current
  }

  const first = launched(start)
  const { opened: file } = await first
  current = first

  return {
    opened: file,
    async call(carrier, name, input) {
      try {
        return await askThread(await opened(), calls, { carrier, name, input })
      } catch (error) {
        return { ok: false, error: failureOf(error, (bug) => report(name, describeBug(bug))) }
      }
    },
    cancel(task, carrier) {
      for (const id of calls.cancel(task, carrier))
        void current?.then(({ worker }) => post(worker, { kind: 'cancel', id }), ignore)
    },
    hears: awake.hears,
    lock: () => void current?.then(({ worker }) => post(worker, { kind: 'lock' }), ignore),
    subscribe: listeners.subscribe,
    onDamage: (listener) => void damage.promise.then(listener),
    kill: async () => void (await (await current)?.worker.terminate()),
    async close() {
      closed = true
      listeners.clear()
      const started = await current?.catch(() => undefined)
      return started && end(started.worker, calls)
    },
  }
}

/** The carriers that may be told what happens; all of them until the thread names some. */
function createAwake() {
  let carriers: ReadonlySet<string> | undefined
  return {
    tell: (named: readonly string[] | undefined) => void (carriers = named && new Set(named)),
    hears: (carrier: string) => carriers?.has(carrier) ?? true,
  }
}

interface Question {
  readonly carrier: string
  readonly name: string
  readonly input: unknown
}

function askThread({ worker }: Started, calls: Calls, question: Question): Promise<Reply<unknown>> {
  // it could not even be sent
  refuseEndless(question.input)
  const { id, reply } = calls.begin(question)
  post(worker, { kind: 'call', id, ...question })
  return reply
}

const post = (worker: Worker, message: ToThread) => worker.postMessage(message)

interface Started {
  readonly worker: Worker
  readonly opened: OpenedFile
}
interface Link {
  receive(message: FromThread): void
  /** The thread has ended, whatever the reason. */
  lose(): void
  readonly report: ReportBug
  readonly startChild: StartChild | undefined
}

/** Resolves once the office is open in the thread. */
function launch(
  start: Omit<ThreadData, 'asksForChildren'>,
  { receive, lose, report, startChild }: Link,
): Promise<Started> {
  return new Promise((resolve, reject) => {
    const worker = startWorker('backend-worker', { ...start, asksForChildren: startChild !== undefined })
    const children = startChild && serveChildren(startChild, (message) => post(worker, message))
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'ready') resolve({ worker, opened: message })
      else if (message.kind === 'refused') reject(AppError.from(message.error))
      else if (message.kind === 'child') children?.receive(message)
      else if (message.kind === 'bug') report(message.operation, message.text)
      else receive(message)
    })
    worker.on('error', (error) => report('thread', describeBug(error)))
    worker.once('exit', () => {
      children?.end()
      reject(new AppError('internal', 'error.internal'))
      lose()
    })
  })
}

async function end(worker: Worker, calls: Calls): Promise<LogMarks | undefined> {
  calls.cancelAll()
  let marks: LogMarks | undefined
  worker.on('message', (message: FromThread) => {
    if (message.kind === 'closing') marks = message.marks
  })
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  post(worker, { kind: 'close' })
  const timer = setTimeout(() => void worker.terminate(), longestCloseMs)
  await ended
  clearTimeout(timer)
  return marks
}

/** The calls that wait for their answers. */
interface Calls {
  /** Shared with the thread, which looks there while it is busy: one slot a call, holding the number of a cancelled one. */
  readonly flags: SharedArrayBuffer
  begin(question: Question): { readonly id: number; readonly reply: Promise<Reply<unknown>> }
  answer(id: number, reply: Reply<unknown>): void
  /** Every call fails: who should answer is gone. */
  lose(): void
  /** Marks the calls that named the task and answers their numbers. */
  cancel(task: string, carrier: string): number[]
  cancelAll(): void
}
interface Waiting {
  readonly carrier: string
  readonly task: unknown
  resolve(reply: Reply<unknown>): void
}
const internal: Failure = { code: 'internal', key: 'error.internal' }

function createCalls(): Calls {
  const flags = new SharedArrayBuffer(4 * cancelSlots)
  const slots = new Int32Array(flags)
  const waiting = new Map<number, Waiting>()
  let last = 0
  const mark = (id: number) => Atomics.store(slots, id % cancelSlots, id)
  return {
    flags,
    begin({ carrier, input }) {
      const id = (last = (last + 1) % 0x7fffffff)
      return {
        id,
        reply: new Promise((resolve) => waiting.set(id, { resolve, carrier, task: taskOf(input) })),
      }
    },
    answer(id, reply) {
      waiting.get(id)?.resolve(reply)
      waiting.delete(id)
    },
    lose() {
      for (const { resolve } of waiting.values()) resolve({ ok: false, error: internal })
      waiting.clear()
    },
    cancel(task, carrier) {
      const isMeant = (call: Waiting) => call.task === task && call.carrier === carrier
      const ids = [...waiting].filter(([, call]) => isMeant(call)).map(([id]) => id)
      for (const id of ids) mark(id)
      return ids
    },
    cancelAll() {
      for (const id of waiting.keys()) mark(id)
    },
  }
}

// a thread that could not start has nothing to cancel
const ignore = () => {}

function taskOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'task' in input ? input.task : undefined
}
