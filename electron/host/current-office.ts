import { AppError, type Failure } from '#shared/api/errors.ts'
import type { EventListener } from '#shared/api/events.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { createListeners } from '../api/listeners.ts'
import { failureOf } from '../api/failure.ts'
import type { StartChild } from './child/child.ts'
import { type BackendThread, openBackendThread } from './backend-thread.ts'
import type { Preparation, ThreadStart } from './thread-message.ts'
import type { KnownOffices, LogMarks } from '../safety/lineage.ts'

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
  swap(file: string, how?: HowToOpen): Promise<void>
  /** Opens the file before that is known, for the start of the program; a file that turns out to be damaged is closed again. */
  begin(file: string, how?: HowToOpen): Promise<void>
  /** No office could be opened: said to whoever asks for the list of offices. */
  refuse(error: unknown): void
  close(): Promise<void>
  /** Closes the office that is open, does the work on its file, and opens it again whatever became of the work. */
  whileClosed<T>(work: () => Promise<T>): Promise<T>
  subscribe(listener: EventListener): () => void
}

interface HowToOpen {
  readonly prepare?: Preparation | undefined
  /** See ThreadStart. */
  readonly known?: KnownOffices | undefined
}

interface CurrentOfficeOptions {
  readonly report: ReportBug
  readonly today?: string | undefined
  readonly startChild?: StartChild | undefined
  /** Another file was opened. */
  readonly onOpened: (office: OpenOffice) => void
  /** The office is about to be closed. */
  readonly onClosing: () => Promise<void>
  /** It was closed, with its log as it then was. */
  readonly onClosed: (office: OpenOffice, marks: LogMarks) => void
}

/** Changes of it come one after the other. */
export function createCurrentOffice(options: CurrentOfficeOptions): CurrentOffice {
  const { today } = options
  const { inTurn, settled } = createTurns()
  const slot = createSlot(options, inTurn)
  return {
    get open() {
      return slot.open
    },
    get refused() {
      return slot.refused
    },
    settled,
    swap: (path, how) => inTurn(() => slot.change({ path, ...how, today, check: 'beforeOpening' })),
    begin: (path, how) => inTurn(() => slot.change({ path, ...how, today })),
    refuse: slot.refuse,
    close: () =>
      inTurn(async () => {
        if (!slot.open) return
        await slot.close()
        slot.listeners.publish({ topic: 'office' })
      }),
    whileClosed: (work) =>
      inTurn(async () => {
        const path = slot.open?.file
        if (path === undefined) throw new AppError('conflict', 'error.office.notOpen')
        await slot.end()
        try {
          return await work()
        } finally {
          await slot.change({ path, today, check: 'beforeOpening' }).catch(slot.refuse)
        }
      }),
    subscribe: slot.listeners.subscribe,
  }
}

/** The place of the open office. */
function createSlot(
  { report, startChild, onOpened, onClosing, onClosed }: CurrentOfficeOptions,
  inTurn: Turns['inTurn'],
) {
  const listeners = createListeners()
  let open: OpenOffice | undefined
  let refused: Failure | undefined
  /** Ends its thread and nothing else. */
  const end = async () => {
    const closing = open
    open = undefined
    const marks = await closing?.thread.close()
    if (closing && marks) onClosed(closing, marks)
  }
  const close = async () => {
    if (open) await onClosing()
    await end()
  }
  const refuse = (error: unknown) => {
    refused = failureOf(error, (bug) => report('office.open', describeBug(bug)))
    listeners.publish({ topic: 'office' })
  }
  const change = async (start: ThreadStart) => {
    const { path: file, prepare } = start
    if (open?.file === file && !prepare) return
    // only its own file must be let go first
    if (open?.file === file) await close()
    const thread = await openBackendThread(start, report, startChild).catch((error: unknown) => {
      if (!open) listeners.publish({ topic: 'office' })
      throw error
    })
    await close()
    thread.subscribe(listeners.publish)
    open = { file, thread }
    refused = undefined
    thread.onDamage((error) => {
      void inTurn(async () => {
        if (open?.thread !== thread) return
        await end()
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
    listeners,
    refuse,
    change,
    close,
    end,
  }
}

type Turns = ReturnType<typeof createTurns>

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
