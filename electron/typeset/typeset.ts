import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { startWorker } from '../host/start-worker.ts'
import type { PagePicture } from './picture.ts'
import type { SetPaper, Typesetting } from './typesetter.ts'

interface Work {
  readonly typesetting: Typesetting
  /** A page as a picture in the place of a PDF of all. */
  readonly picture?: { readonly page: number; readonly across: string }
}
export interface TypesetWork extends Work {
  readonly id: number
}
export interface TypesetReply {
  readonly id: number
  readonly set?: SetPaper
  readonly picture?: PagePicture
  readonly error?: string
}

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
      const waiting = this.#waiting.get(reply.id)
      if (reply.error === undefined) waiting?.resolve(reply)
      else waiting?.reject(new Error(reply.error))
      this.#waiting.delete(reply.id)
      if (this.isIdle) this.#worker.unref()
    })
    this.#worker.once('error', (error) => this.#fail(error))
    this.#worker.once('exit', () => this.#fail(new Error('the typesetting thread ended without an answer')))
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0
  }

  async pdf(typesetting: Typesetting): Promise<SetPaper> {
    return (await this.#ask({ typesetting })).set!
  }

  async picture(typesetting: Typesetting, picture: NonNullable<Work['picture']>): Promise<PagePicture> {
    return (await this.#ask({ typesetting, picture })).picture!
  }

  #ask(work: Work): Promise<TypesetReply> {
    const id = ++this.#last
    return new Promise<TypesetReply>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.ref()
      this.#worker.postMessage({ id, ...work } satisfies TypesetWork)
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
export const typesetPdf = (typesetting: Typesetting): Promise<SetPaper> => warm().pdf(typesetting)

/** A page of it as a picture, with words across that say what it is. */
export const typesetPicture = (
  typesetting: Typesetting,
  picture: NonNullable<Work['picture']>,
): Promise<PagePicture> => warm().picture(typesetting, picture)

function warm(): TypesettingThread {
  clearTimeout(resting)
  resting = setTimeout(() => {
    void thread?.end()
    thread = undefined
  }, rest).unref()
  return (thread ??= new TypesettingThread())
}

/** Beside whoever types and the office's own thread. */
const mostThreads = 3
/** So many wait at a thread: it has the next one as soon as one is set. */
const inLine = 2

/** Many, by threads of their own, so that they can be cancelled; what is set comes in order. An aborted signal rejects with its reason. */
export async function typesetEach(
  typesettings: Iterable<Typesetting>,
  { signal, onSet }: { readonly signal: AbortSignal; readonly onSet: (set: SetPaper) => void },
): Promise<void> {
  signal.throwIfAborted()
  const own: TypesettingThread[] = []
  const most = Math.min(availableParallelism(), mostThreads)
  const asked: Promise<SetPaper>[] = []
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  // each is waited for in its turn, and not at all once one has failed
  aborted.catch(() => undefined)
  const takeFirst = async () => onSet(await Promise.race([asked.shift()!, aborted]))
  let turn = 0
  try {
    for (const typesetting of typesettings) {
      const set = (own[turn++ % most] ??= new TypesettingThread()).pdf(typesetting)
      set.catch(() => undefined)
      asked.push(set)
      if (asked.length === most * inLine) await takeFirst()
    }
    while (asked.length > 0) await takeFirst()
  } finally {
    await Promise.all(own.map((thread) => thread.end()))
  }
}
