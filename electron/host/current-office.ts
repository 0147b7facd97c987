import { existsSync } from 'node:fs'
import { AppError, type Failure } from '#shared/api/errors.ts'
import type { EventListener } from '#shared/api/events.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { createListeners } from '../api/listeners.ts'
import { failureOf } from '../api/failure.ts'
import { hasBackups } from '../safety/backup-places.ts'
import type { StartChild } from './child/child.ts'
import { type BackendThread, openBackendThread } from './backend-thread.ts'
import type { Preparation, ThreadStart } from './thread-message.ts'
import type { KnownOffices, LogMarks } from '../safety/lineage.ts'

interface OpenOffice {
  readonly file: string
  readonly thread: BackendThread
  /** Only what can still be read of it is open. */
  readonly damaged: boolean
}

/** The one office that is open, if any. Which one it is changes one request after the other. */
export interface CurrentOffice {
  readonly open: OpenOffice | undefined
  /** Why no office is open although one should be. */
  readonly refused: Failure | undefined
  /** The last office that turned out to be damaged, open for reading or not at all, until another one is opened. */
  readonly damaged: string | undefined
  /** Resolves when no change is under way. */
  settled(): Promise<unknown>
  /** Opens the file once it is known to be whole; until then the office that is open stays so. */
  swap(file: string, how?: HowToOpen): Promise<void>
  /** Opens the file before that is known, for the start of the program; of one that turns out to be damaged what can be read stays open. */
  begin(file: string, how?: HowToOpen): Promise<void>
  /** Opens what can still be read of a damaged file, for reading alone. */
  read(file: string): Promise<void>
  /** No office could be opened: said to whoever asks for the list of offices. */
  refuse(error: unknown): void
  close(): Promise<void>
  /** Does the work on an office file that nobody has open meanwhile, and opens it then; one that was open before, whatever became of the work. */
  whileClosed<T>(file: string, work: () => Promise<T>): Promise<T>
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
    get damaged() {
      // what was added as a copy and refused is gone again
      return slot.damaged !== undefined && existsSync(slot.damaged) ? slot.damaged : undefined
    },
    settled,
    swap: (path, how) =>
      inTurn(() => {
        const start = { path, ...how, today, check: 'beforeOpening' } as const
        // of the damaged office that is open, what can be read stays so
        const isReading = slot.open?.damaged === true && slot.open.file === path
        return isReading ? changeOrRead(slot.change, start) : slot.change(start)
      }),
    begin: (path, how) => inTurn(() => changeOrRead(slot.change, { path, ...how, today })),
    read: (path) => inTurn(() => slot.change({ path, today, damaged: true })),
    refuse: slot.refuse,
    close: () =>
      inTurn(async () => {
        if (!slot.open) return
        await slot.close()
        slot.listeners.publish({ topic: 'office' })
      }),
    whileClosed: (path, work) =>
      inTurn(async () => {
        let opens = slot.open?.file === path
        if (opens) await slot.end()
        try {
          const answer = await work()
          opens = true
          return answer
        } finally {
          if (opens)
            await changeOrRead(slot.change, { path, today, check: 'beforeOpening' }).catch(slot.refuse)
        }
      }),
    subscribe: slot.listeners.subscribe,
  }
}

/** The place of the open office. */
function createSlot(options: CurrentOfficeOptions, inTurn: Turns['inTurn']) {
  const { report, startChild, onOpened, onClosing, onClosed } = options
  const listeners = createListeners()
  let open: OpenOffice | undefined
  let refused: Failure | undefined
  let damaged: string | undefined
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
    const { path: file } = start
    if (open && isWhatIsAsked(open, start)) return
    // only its own file must be let go first
    if (open?.file === file) await close()
    const thread = await openBackendThread(start, report, startChild).catch((error: unknown) => {
      if (isOfDamage(error, file)) damaged = file
      if (!open || damaged === file) listeners.publish({ topic: 'office' })
      throw error
    })
    await close()
    thread.subscribe(listeners.publish)
    open = { file, thread, damaged: start.damaged ?? false }
    refused = undefined
    damaged = open.damaged ? file : undefined
    const lose = async (why: AppError) => {
      if (open?.thread !== thread) return
      await end()
      await readInstead(change, start, why).catch(refuse)
    }
    thread.onDamage((error) => void inTurn(() => lose(error)))
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
    get damaged() {
      return damaged
    },
    listeners,
    refuse,
    change,
    close,
    end,
  }
}

/** It is open already, as it is to be. */
function isWhatIsAsked(
  { file, damaged }: OpenOffice,
  { path, prepare, damaged: toRead = false }: ThreadStart,
) {
  return file === path && prepare === undefined && damaged === toRead
}

type Change = (start: ThreadStart) => Promise<void>

async function changeOrRead(change: Change, start: ThreadStart): Promise<void> {
  try {
    await change(start)
  } catch (error) {
    if (!isOfDamage(error, start.path)) throw error
    await readInstead(change, start, error)
  }
}

/** Opens what can be read of a damaged file; throws why it could not be opened where that is nothing. */
async function readInstead(change: Change, { path, today }: ThreadStart, why: unknown): Promise<void> {
  try {
    await change({ path, today, damaged: true })
  } catch {
    throw why
  }
}

const damages: readonly string[] = ['error.file.damaged', 'error.file.strange', 'error.office.missing']
const unknowns: readonly string[] = ['error.file.foreign', 'error.file.noVersion']

/** Whether the file is an office that was damaged: what cannot even say that it is one was one where backups of it lie. */
function isOfDamage(error: unknown, file: string): boolean {
  if (!(error instanceof AppError)) return false
  return damages.includes(error.key) || (unknowns.includes(error.key) && hasBackups(file))
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
