import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contract, isName, type NameOf } from '#shared/api/contract.ts'
import { AppError, type Failure, type Reply } from '#shared/api/errors.ts'
import type { AppEvent, EventListener } from '#shared/api/events.ts'
import type { OfficeFile, Preferences } from '#shared/office/office.ts'
import { type BackendThread, openBackendThread } from './backend-thread.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import type { HostHandlers } from '../api/context.ts'
import { failureOf, parseInput } from '../api/failure.ts'
import { authorise, type Session } from '../api/session.ts'
import { createShelf } from './office-shelf.ts'
import { createPreferences } from './preferences.ts'
import type { Preparation } from './thread-message.ts'

export interface HostOptions {
  /** The user's documents folder; office files live in its folder `Timbang`. */
  readonly documents: string
  /** The platform's application-data folder for this program. */
  readonly appData: string
  readonly version: string
  /** How the page reaches the backend, as "about" names it: `electron` or `loopback`. */
  readonly carrier: string
  readonly report?: ReportBug
  readonly today?: string | undefined
  /** This PC's own dialog, where there is one; undefined when the person chose nothing. */
  readonly chooseFile?: () => Promise<string | undefined>
  /** Called after the page saved this PC's preferences. */
  readonly onPreferences?: () => void
}

/** Chooses which office file is open and hands everything else to it. */
export interface Host {
  call(session: Session, name: string, input: unknown): Promise<Reply<unknown>>
  subscribe(listener: EventListener): () => void
  /** A file that the person chose in this PC's own dialog or on the command line, never one that a page names. */
  openPath(file: string): Promise<OfficeFile>
  openSample(): Promise<OfficeFile>
  /** Opens what was open last; leaves none open where that cannot be. */
  openLast(): Promise<void>
  /** Opens what the start of the program asks for; a refusal is told to the page, which is there already. */
  openAtStart(opening: () => Promise<OfficeFile>): Promise<void>
  preferences(): Preferences
  close(): Promise<void>
}

interface OpenOffice {
  readonly file: string
  readonly thread: BackendThread
}

export function createHost(options: HostOptions): Host {
  const report: ReportBug = options.report ?? ((operation, text) => console.error(operation, text))
  const shelf = createShelf(options.documents, options.appData)
  const preferences = createPreferences(options.appData)
  const listeners = new Set<EventListener>()
  let open: OpenOffice | undefined
  /** Why no office is open although one should be: the start page says it. */
  let refused: Failure | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const refuse = (error: unknown) => {
    refused = failureOf(error, (bug) => report('office.open', describeBug(bug)))
    publish({ topic: 'office' })
  }
  const publish = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  /** Which file is open changes one request after the other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }
  const closeOpen = async () => {
    const closing = open
    open = undefined
    await closing?.thread.close()
  }
  /** The office that is open stays open until the other one is; only its own file must be let go first. */
  const swap = (file: string, prepare?: Preparation) =>
    inTurn(async () => {
      if (open?.file === file && !prepare) return shelf.describe(file)
      if (open?.file === file) await closeOpen()
      const thread = await openBackendThread({ path: file, prepare, today: options.today }, report).catch(
        (error: unknown) => {
          // its own file was let go and did not come back
          if (!open) publish({ topic: 'office' })
          throw error
        },
      )
      await closeOpen()
      thread.subscribe(publish)
      open = { file, thread }
      refused = undefined
      thread.onDamage((error) => {
        void inTurn(async () => {
          if (open?.thread !== thread) return
          await closeOpen()
          refuse(error)
        })
      })
      shelf.remember(file)
      preferences.save({ lastOffice: shelf.describe(file).id })
      publish({ topic: 'office' })
      return shelf.describe(file)
    })
  /** What turns out to be no office file leaves nothing behind. */
  const addCopy = async (name: string, bytes: Uint8Array) => {
    const file = shelf.freshPath(path.parse(name).name)
    writeFileSync(file, bytes, { flag: 'wx' })
    try {
      return await swap(file)
    } catch (error) {
      for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(file + suffix, { force: true })
      // the sentence names the file that was chosen, not the copy that is gone
      throw error instanceof AppError ? new AppError(error.code, error.key, { ...error.params, name }) : error
    }
  }
  const openSample = (reset: boolean) => {
    mkdirSync(shelf.folder, { recursive: true })
    return swap(
      shelf.samplePath,
      reset || open?.file !== shelf.samplePath ? { kind: 'sample', reset } : undefined,
    )
  }

  /** At the start nobody waits for the outcome but the page, which is told. */
  const attempt = async (opening: () => Promise<OfficeFile>) => {
    try {
      await opening()
    } catch (error) {
      refuse(error)
    }
  }

  const handlers: HostHandlers = {
    'office.list': async () => {
      await turn
      return {
        folder: shelf.folder,
        offices: shelf.list(),
        ...(open && { open: shelf.describe(open.file) }),
        hasDialog: options.chooseFile !== undefined,
        ...(refused && { refused }),
      }
    },
    'office.new': (office) => swap(shelf.freshPath(office.name), { kind: 'office', office }),
    'office.open': ({ id }) => swap(shelf.pathOf(id)),
    'office.choose': async () => {
      const file = await options.chooseFile?.()
      return file === undefined ? null : swap(path.resolve(file))
    },
    'office.add': ({ name, base64 }) => addCopy(name, Buffer.from(base64, 'base64')),
    'office.openSample': ({ reset }) => openSample(reset),
    'office.close': () =>
      inTurn(async () => {
        await closeOpen()
        preferences.save({ lastOffice: undefined })
        publish({ topic: 'office' })
        return null
      }),
    'preference.get': () => preferences.get(),
    'preference.save': (patch) => {
      const saved = preferences.save(patch)
      options.onPreferences?.()
      return saved
    },
    'app.about': () => ({
      version: options.version,
      carrier: options.carrier,
      ...(open && { file: path.basename(open.file) }),
    }),
    'task.cancel': ({ task }) => {
      open?.thread.cancel(task)
      return null
    },
  }

  const answer = async (session: Session, name: NameOf<'host'>, input: unknown): Promise<Reply<unknown>> => {
    try {
      authorise(session, contract[name].permission)
      const handler = handlers[name] as (parsed: unknown) => unknown
      return { ok: true, value: await handler(parseInput(contract[name], input)) }
    } catch (error) {
      return { ok: false, error: failureOf(error, (bug) => report(name, describeBug(bug))) }
    }
  }

  return {
    call: async (session, name, input) => {
      if (isHostName(name)) return answer(session, name, input)
      // an office that is about to open answers what was asked meanwhile
      await turn
      if (open) return open.thread.dispatch(session, name, input)
      return { ok: false, error: new AppError('conflict', 'error.office.notOpen').toFailure() }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async openPath(file) {
      if (!existsSync(file))
        throw new AppError('not_found', 'error.file.missing', { name: path.basename(file) })
      return swap(path.resolve(file))
    },
    openSample: () => openSample(false),
    async openLast() {
      const { lastOffice } = preferences.get()
      if (lastOffice === undefined) return
      let file: string
      try {
        file = shelf.pathOf(lastOffice)
      } catch {
        // moved or deleted since: the start page offers the others
        return
      }
      await attempt(() => swap(file))
    },
    openAtStart: attempt,
    preferences: () => preferences.get(),
    close: () => inTurn(closeOpen),
  }
}

function isHostName(name: string): name is NameOf<'host'> {
  return isName(name) && contract[name].kind === 'host'
}
