import type { Worker } from 'node:worker_threads'
import { startWorker } from '../host/start-worker.ts'
import type { SetPaper, Typesetting } from './typesetter.ts'

export interface TypesetWork {
  readonly id: number
  readonly typesetting: Typesetting
}
export type TypesetReply =
  | { readonly id: number; readonly set: SetPaper }
  | { readonly id: number; readonly error: string }

interface Waiting {
  readonly resolve: (reply: TypesetReply) => void
  readonly reject: (error: unknown) => void
}

/** A thread that sets forms one after the other; nothing of it keeps the program running. */
class TypesettingThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor() {
    this.#worker = startWorker('typeset-worker', undefined)
    this.#worker.unref()
    this.#worker.on('message', (reply: TypesetReply) => {
      this.#waiting.get(reply.id)?.resolve(reply)
      this.#waiting.delete(reply.id)
      if (this.isIdle) this.#worker.unref()
    })
    this.#worker.once('error', (error) => this.#fail(error))
    this.#worker.once('exit', () => this.#fail(new Error('the typesetting thread ended without an answer')))
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0
  }

  set(typesetting: Typesetting): Promise<TypesetReply> {
    const id = ++this.#last
    return new Promise<TypesetReply>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.ref()
      this.#worker.postMessage({ id, typesetting } satisfies TypesetWork)
    })
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }

  #fail(error: unknown): void {
    if (thread === this) thread = undefined
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

/** Kept warm: to begin costs as much as ten forms. */
let thread: TypesettingThread | undefined
let resting: NodeJS.Timeout | undefined
/** So long (ms) after the last form it gives its memory back. */
const rest = 120_000

/** One form or a few, by the thread that is kept warm. */
export async function typesetPdf(typesetting: Typesetting): Promise<SetPaper> {
  const reply = await warm().set(typesetting)
  if ('error' in reply) throw new Error(reply.error)
  return reply.set
}

function warm(): TypesettingThread {
  clearTimeout(resting)
  resting = setTimeout(() => {
    void thread?.end()
    thread = undefined
  }, rest).unref()
  return (thread ??= new TypesettingThread())
}

/** Many, by a thread of their own, so that they can be cancelled; an aborted signal rejects with its reason. */
export async function typesetEach(
  typesettings: Iterable<Typesetting>,
  { signal, onSet }: { readonly signal: AbortSignal; readonly onSet: (set: SetPaper) => void },
): Promise<void> {
  signal.throwIfAborted()
  const own = new TypesettingThread()
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  // it is waited for only together with a form
  aborted.catch(() => undefined)
  try {
    for (const typesetting of typesettings) {
      const reply = await Promise.race([own.set(typesetting), aborted])
      if ('error' in reply) throw new Error(reply.error)
      onSet(reply.set)
    }
  } finally {
    await own.end()
  }
}
