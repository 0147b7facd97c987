import type { Failure } from '#shared/api/errors.ts'
import type { EventListener } from '#shared/api/events.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { createListeners } from '../api/listeners.ts'
import { failureOf } from '../api/failure.ts'
import { type BackendThread, openBackendThread } from './backend-thread.ts'
import type { Preparation, ThreadStart } from './thread-message.ts'

interface OpenOffice {
  readonly file: string
  readonly thread: BackendThread
}

/** The one office that is open, if any. Which one it is changes one request after the other. */
interface CurrentOffice {
  readonly open: OpenOffice | undefined
  /** Why no office is open although one should be. */
  readonly refused: Failure | undefined
  /** Resolves when no change is under way. */
  settled(): Promise<unknown>
  /** Opens the file once it is known to be whole; until then the office that is open stays so. */
  swap(file: string, prepare?: Preparation): Promise<void>
  /** Opens the file before that is known, for the start of the program; a file that turns out to be damaged is closed again. */
  begin(file: string, prepare?: Preparation): Promise<void>
  /** No office could be opened: said to whoever asks for the list of offices. */
  refuse(error: unknown): void
  close(): Promise<void>
  subscribe(listener: EventListener): () => void
}

interface CurrentOfficeOptions {
  readonly report: ReportBug
  readonly today?: string | undefined
  /** Another file was opened. */
  readonly onOpened: (office: OpenOffice) => void
}

export function createCurrentOffice({ report, today, onOpened }: CurrentOfficeOptions): CurrentOffice {
  const listeners = createListeners()
  let open: OpenOffice | undefined
  let refused: Failure | undefined
  const { inTurn, settled } = createTurns()

  const closeOpen = async () => {
    const closing = open
    open = undefined
    await closing?.thread.close()
  }
  const refuse = (error: unknown) => {
    refused = failureOf(error, (bug) => report('office.open', describeBug(bug)))
    listeners.publish({ topic: 'office' })
  }
  const change = async (start: ThreadStart) => {
    const { path: file, prepare } = start
    if (open?.file === file && !prepare) return
    // only its own file must be let go first
    if (open?.file === file) await closeOpen()
    const thread = await openBackendThread(start, report).catch((error: unknown) => {
      if (!open) listeners.publish({ topic: 'office' })
      throw error
    })
    await closeOpen()
    thread.subscribe(listeners.publish)
    open = { file, thread }
    refused = undefined
    thread.onDamage((error) => {
      void inTurn(async () => {
        if (open?.thread !== thread) return
        await closeOpen()
        refuse(error)
      })
    })
    onOpened(open)
    listeners.publish({ topic: 'office' })
  }

  return {
    get open() {
      return open
    },
    get refused() {
      return refused
    },
    settled,
    swap: (path, prepare) => inTurn(() => change({ path, prepare, today, check: 'beforeOpening' })),
    begin: (path, prepare) => inTurn(() => change({ path, prepare, today })),
    refuse,
    close: () =>
      inTurn(async () => {
        if (!open) return
        await closeOpen()
        listeners.publish({ topic: 'office' })
      }),
    subscribe: listeners.subscribe,
  }
}

/** One piece of work after the other, whatever became of the one before. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    inTurn<T>(work: () => Promise<T>): Promise<T> {
      const result = last.then(work)
      last = result.catch(() => undefined)
      return result
    },
    settled: () => last,
  }
}
