import type { Worker } from 'node:worker_threads'
import { AppError, type Failure, type Reply } from '#shared/api/errors.ts'
import type { AppEvent, EventListener } from '#shared/api/events.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { failureOf } from '../api/failure.ts'
import type { Session } from '../api/session.ts'
import { startWorker } from './start-worker.ts'
import { cancelSlots, type FromThread, type ThreadStart, type ToThread } from './thread-message.ts'

/** An open office in a thread of its own: this end only forwards, so the main event loop stays free. */
export interface BackendThread {
  dispatch(session: Session, name: string, input: unknown): Promise<Reply<unknown>>
  /** Cancels every running call that named this task. */
  cancel(task: string): void
  subscribe(listener: EventListener): () => void
  /** Calls back when the file turns out to be damaged. */
  onDamage(listener: (error: AppError) => void): void
  /** Ends the thread as a crash would; only tests do this. */
  kill(): Promise<void>
  close(): Promise<void>
}

interface Waiting {
  readonly task: unknown
  resolve(reply: Reply<unknown>): void
}
const internal: Failure = { code: 'internal', key: 'error.internal' }
const longestCloseMs = 10_000

/**
 * Opens the file; rejects with the AppError that says why not. When the thread dies, its running calls fail with
 * `internal` and the next call opens the office again.
 */
export async function openBackendThread(start: ThreadStart, report: ReportBug): Promise<BackendThread> {
  const flags = new Int32Array(new SharedArrayBuffer(4 * cancelSlots))
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<EventListener>()
  let tellDamage: (error: AppError) => void = () => {}
  let damage: AppError | undefined
  let last = 0
  let current: Promise<Worker> | undefined
  let closed = false

  const publish = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const receive = (message: FromThread) => {
    if (message.kind === 'event') publish(message.event)
    else if (message.kind === 'bug') report(message.operation, message.text)
    else if (message.kind === 'damaged') tellDamage((damage = AppError.from(message.error)))
    else if (message.kind === 'reply') {
      waiting.get(message.id)?.resolve(message.reply)
      waiting.delete(message.id)
    }
  }
  const lose = () => {
    const wasOpen = current !== undefined
    current = undefined
    for (const { resolve } of waiting.values()) resolve({ ok: false, error: internal })
    waiting.clear()
    if (wasOpen) publish({ topic: 'office' })
  }
  const launch = (request: ThreadStart) =>
    new Promise<Worker>((resolve, reject) => {
      const worker = startWorker('backend-worker', { ...request, cancelled: flags.buffer })
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'ready') resolve(worker)
        else if (message.kind === 'refused') reject(AppError.from(message.error))
        else receive(message)
      })
      worker.on('error', (error) => report('thread', describeBug(error)))
      worker.once('exit', () => {
        reject(new AppError('internal', 'error.internal'))
        lose()
      })
    })
  const opened = () => {
    if (closed) throw new AppError('conflict', 'error.office.notOpen')
    current ??= launch({ path: start.path, today: start.today })
    return current
  }
  const post = (worker: Worker, message: ToThread) => worker.postMessage(message)

  const first = launch(start)
  await first
  current = first

  return {
    async dispatch(session, name, input) {
      try {
        const worker = await opened()
        const id = (last = (last + 1) % 0x7fffffff)
        post(worker, { kind: 'call', id, session, name, input })
        return await new Promise((resolve) => waiting.set(id, { resolve, task: taskOf(input) }))
      } catch (error) {
        return { ok: false, error: failureOf(error, (bug) => report(name, describeBug(bug))) }
      }
    },
    cancel(task) {
      for (const [id, call] of waiting) {
        if (call.task !== task) continue
        Atomics.store(flags, id % cancelSlots, id)
        void current?.then((worker) => post(worker, { kind: 'cancel', id }), ignore)
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onDamage(listener) {
      tellDamage = listener
      if (damage) listener(damage)
    },
    async kill() {
      await (await current)?.terminate()
    },
    async close() {
      closed = true
      listeners.clear()
      const worker = await current?.catch(() => undefined)
      if (!worker) return
      for (const id of waiting.keys()) Atomics.store(flags, id % cancelSlots, id)
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      post(worker, { kind: 'close' })
      const timer = setTimeout(() => void worker.terminate(), longestCloseMs)
      await ended
      clearTimeout(timer)
    },
  }
}

// a thread that could not start has nothing to cancel
const ignore = () => {}

function taskOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'task' in input ? input.task : undefined
}
