import { existsSync } from 'node:fs'
import path from 'node:path'
import { isName, contract, type NameOf } from '#shared/api/contract.ts'
import { AppError, type Message, type Reply } from '#shared/api/errors.ts'
import type { EventListener } from '#shared/api/events.ts'
import type { OfficeCondition } from '#shared/office/office.ts'
import type { Found } from './api/context.ts'
import { type Admitted, createDoor, type Door } from './account/door.ts'
import {
  type Cancellation,
  createAct,
  createDispatch,
  type Dispatch,
  type DispatchOptions,
} from './api/dispatch.ts'
import { failureOf } from './api/failure.ts'
import { createListeners } from './api/listeners.ts'
import type { Session } from './api/session.ts'
import { createSitting } from './api/sitting.ts'
import type { Writer } from './api/writer.ts'
import { openReadOnly } from './db/open-read-only.ts'
import { damaged, isDamage, openFile, type OpenFile } from './db/open.ts'
import type { LogCare } from './db/settle-log.ts'
import { createHandlers } from './handlers.ts'
import { createChildren, type StartChild } from './host/child/child.ts'
import { clockNotice } from './office/clock-notice.ts'
import { isSample } from './office/is-sample.ts'
import { backUpBeforeMigration } from './safety/backup.ts'
import { type KnownOffices, type LogMarks, readableMarks, refuseDeparted } from './safety/lineage.ts'
import { lockFile, refuseHeld } from './safety/lock.ts'
import { refusedByPlace, whyReadOnly } from './safety/why-read-only.ts'

export interface Backend {
  /** Answers a carrier: who is asking over it the office itself knows. */
  call(carrier: string, name: string, input: unknown, cancellation?: Cancellation): Promise<Reply<unknown>>
  /** For who is part of the program, and makes the session itself. */
  readonly dispatch: Dispatch
  /** The session that a carrier has now. */
  sessionOf(carrier: string): Session
  /** The carriers over which somebody is signed in and awake; undefined while anybody is. */
  awake(): readonly string[] | undefined
  /** Whoever is signed in has to prove again who he is. */
  lockAll(): void
  /** What the file says of itself. */
  readonly sample: boolean
  /** Resolves once the file is known to be whole; rejects with the reason when it is not. */
  requireSound(): Promise<void>
  readonly condition: OfficeCondition
  /** Where its log begins and ends now; undefined where it cannot be read. */
  marks(): LogMarks | undefined
  subscribe(listener: EventListener): () => void
  /** How many bytes wait in the log of pages. */
  waiting(): number
  /** Puts what waits there into the file; for a moment when nobody asks. */
  foldIn(): void
  close(): void
}
interface BackendOptions {
  readonly clock?: () => Date
  /** Finds out how the file is; without it that is done here, before the first write. */
  readonly check?: (path: string) => Promise<Found>
  readonly report?: (operation: string, error: unknown) => void
  /** The copies of offices that this PC knows: one that does not go on from there is refused. */
  readonly known?: KnownOffices | undefined
  /** What is read in the place of a file that is too damaged to be opened. */
  readonly salvaged?: OpenFile | undefined
  /** How work that might end its process gets one of its own; Node forks. */
  readonly startChild?: StartChild
  /** By which idle time and waits are measured (ms): the PC's clock, whatever day the office is shown at. */
  readonly time?: () => number
}

/** The one place where the parts meet: a file, its handlers, what follows from its rows, and the door to them. */
export function openBackend(office: string, how: BackendOptions = {}): Backend {
  const file = how.salvaged ? { ...how.salvaged, sample: false } : openOffice(office)
  if (how.known) refuseStranger(file, office, how.known)
  const clock = how.clock ?? (() => new Date())
  const listeners = createListeners()
  const checked = createCheck(
    file,
    () => (file.readOnly ? checkOpen(file) : (how.check ?? checkHere)(office)),
    listeners.publish,
  )
  const children = createChildren()
  const handlers = createHandlers(children, how.startChild)
  const options: DispatchOptions = {
    file,
    handlers,
    sitting: createSitting(),
    writer: createWriterSource(file, checked, () => handlers.all()),
    found: checked.found,
    known: checked.known,
    onMended: checked.onMended,
    clock,
    publish: listeners.publish,
    report: how.report ?? ((operation, error) => console.error(operation, error)),
  }
  const dispatch = createDispatch(options)
  const door = createDoor({
    db: file.read,
    sample: file.sample,
    act: createAct(options),
    publish: listeners.publish,
    time: how.time ?? Date.now,
    isReadOnly: file.readOnly !== undefined,
  })
  return {
    call: callThrough(door, dispatch, options),
    dispatch,
    sessionOf: door.sessionOf,
    awake: () => awakeAt(door, options),
    lockAll: door.lockAll,
    sample: file.sample,
    requireSound: checked.requireSound,
    condition: conditionOf(file, clock()),
    marks: () => readableMarks(file.read),
    subscribe: listeners.subscribe,
    waiting: file.waiting,
    // what waits beside a damaged file is left there
    foldIn: () => checked.found() === 'damaged' || file.foldIn(),
    close() {
      door.close()
      children.end()
      if (checked.found() === 'damaged') file.abandon()
      else file.close()
    },
  }
}

/** Who may do what is read from the file: one that is too damaged to tell lets nobody in. */
function callThrough(door: Door, dispatch: Dispatch, { known, report }: DispatchOptions): Backend['call'] {
  return async (carrier, name, input, cancellation) => {
    try {
      if (isSessionName(name)) return await door.answer(carrier, name, input)
      const work: Admitted = (session, own) => dispatch(session, name, input, own)
      return await door.admit(carrier, { name, cancellation }, work)
    } catch (error) {
      return { ok: false, error: failureOf(known(error), (bug) => report(name, bug)) }
    }
  }
}

/** What only a write needs is loaded before the first one, together with every noun, so that commands run in the order they came. */
function createWriterSource(
  file: OpenFile,
  checked: ReturnType<typeof createCheck>,
  loadNouns: () => Promise<unknown>,
): DispatchOptions['writer'] {
  const openWriter = async () => {
    if (file.readOnly) return (await import('./api/writer.ts')).refusingWriter(file.readOnly)
    await checked.requireSound()
    const [{ createWriter }, { followers }, { installCapture }, { refuseSealed }] = await Promise.all([
      import('./api/writer.ts'),
      import('./followers.ts'),
      import('./db/change-capture.ts'),
      import('./document/year/sealed.ts'),
      loadNouns(),
    ])
    installCapture(file.write)
    return createWriter(file.write, followers, refuseSealed)
  }
  let writer: Promise<Writer> | undefined
  return async ({ mends }) => {
    const opened = await (writer ??= openWriter().catch((error: unknown) => {
      writer = undefined
      throw error
    }))
    if (!mends) checked.requireSame()
    return opened
  }
}

const isSessionName = (name: string): name is NameOf<'session'> =>
  isName(name) && contract[name].kind === 'session'

/** Of a file too damaged to say who is who, nobody is told what happens. */
function awakeAt(door: Door, { known }: DispatchOptions): readonly string[] | undefined {
  try {
    return door.awake()
  } catch (error) {
    if (known(error) === error) throw error
    return []
  }
}

/** Closes what it refuses. */
function refuseStranger(file: OpenFile, office: string, known: KnownOffices): void {
  try {
    refuseDeparted(file.read, office, known)
  } catch (error) {
    file.abandon()
    throw isDamage(error) ? damaged(file.name) : error
  }
}

function conditionOf({ name, read, logCare, readOnly }: OpenFile, now: Date): OfficeCondition {
  const notices = [logCare && noticeOf(name, logCare), clockNotice(read, now)]
  return {
    ...(readOnly && { readOnly: readOnly.toFailure() }),
    notices: notices.filter((notice) => notice !== undefined),
  }
}

function noticeOf(name: string, { kind, kept }: LogCare): Message {
  if (kept === undefined) return { key: `condition.log.left.${kind}`, params: { name } }
  return { key: `condition.log.${kind}`, params: { name, kept: path.basename(kept) } }
}

type Opened = OpenFile & { readonly sample: boolean }

/** For writing, or else for reading alone where the place, its rights or its disk allow no more. */
function openOffice(office: string): Opened {
  const known = existsSync(office) ? whyReadOnly(office) : undefined
  if (known) return openToRead(office, known)
  try {
    return openLocked(office)
  } catch (error) {
    const refused = refusedByPlace(error, office)
    if (refused === undefined) throw error
    return openToRead(office, refused)
  }
}

function openToRead(office: string, why: AppError): Opened {
  refuseHeld(office)
  const file = openReadOnly(office, why)
  try {
    return { ...file, sample: isSample(file.read) }
  } catch (error) {
    file.close()
    throw isDamage(error) ? damaged(file.name) : error
  }
}

/** What is found out about an open file, once. */
function createCheck(file: OpenFile, check: () => Promise<Found>, publish: EventListener) {
  let checking: Promise<Found> | undefined
  let found: Found | undefined
  const findOut = async () => {
    checking ??= check().catch((error: unknown) => {
      // nothing is known yet: the next write asks again
      checking = undefined
      throw error
    })
    const answer = await checking
    if (found !== undefined) return
    found = answer
    if (found === 'differs') publish({ topic: 'office' })
  }
  return {
    found: () => found,
    async requireSound() {
      await findOut()
      if (found === 'damaged') throw damaged(file.name)
    },
    /** Of a file that was found out about. */
    requireSame() {
      if (found === 'differs') throw new AppError('conflict', 'error.content.differs', { name: file.name })
    },
    /** Damage that work meets is known from then on: what waits beside the file is left there. */
    known(error: unknown) {
      if (!isDamage(error)) return error
      found = 'damaged'
      return damaged(file.name)
    },
    onMended() {
      found = 'sound'
      publish({ topic: 'office' })
    },
  }
}

/** Of what is in memory, where no other connection sees it. */
const checkOpen = async ({ read }: OpenFile) => (await import('./safety/check-file.ts')).checkDb(read)

const checkHere = async (office: string) => (await import('./safety/check-file.ts')).checkFile(office)

/** What the file says of itself is read at once: a file that cannot even say that is not opened. */
function openLocked(office: string): Opened {
  const unlock = lockFile(office)
  let file: OpenFile | undefined
  try {
    file = openFile(office, undefined, backUpBeforeMigration)
    const thenUnlock = (close: () => void) => () => {
      close()
      unlock()
    }
    const sample = isSample(file.read)
    return { ...file, sample, close: thenUnlock(file.close), abandon: thenUnlock(file.abandon) }
  } catch (error) {
    file?.abandon()
    unlock()
    throw file && isDamage(error) ? damaged(file.name) : error
  }
}
