import { existsSync } from 'node:fs'
import path from 'node:path'
import { contract, isName, type NameOf } from '#shared/api/contract.ts'
import { AppError, type Reply } from '#shared/api/errors.ts'
import type { AppEvent, EventListener } from '#shared/api/events.ts'
import { type Permission, permissionsOf } from '#shared/api/permission.ts'
import type { OfficeFile, Preferences } from '#shared/office/office.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import type { HostHandlers } from '../api/context.ts'
import { failureOf, parseInput } from '../api/failure.ts'
import { authorise, ownerSession, type Session } from '../api/session.ts'
import { driveRoots } from '../backup/drives.ts'
import { backupHandlers } from '../backup/handlers.ts'
import { destructionHandlers } from '../privacy/host-handlers.ts'
import { isGuarded, sessionOver } from './asker.ts'
import { officeHandlers, samplePath, unlessDeparted } from './handlers/office-handlers.ts'
import { createParts, type HostOptions, type Parts } from './handlers/parts.ts'
import { programHandlers } from './handlers/program-handlers.ts'

/** What the start of the program asks for: this file, the sample, or else what was open last. */
interface StartOptions {
  readonly file?: string | undefined
  readonly sample?: boolean
}

/** Chooses which office file is open and hands everything else to it. */
export interface Host {
  /** Who asks over a carrier (a window, a page's cookie) the open office knows. */
  call(carrier: string, name: string, input: unknown): Promise<Reply<unknown>>
  /** The system was locked: so is whoever is signed in. */
  lock(): void
  subscribe(listener: EventListener): () => void
  /** Whether a carrier may be told of an event: of what happens in an office whoever is signed in there, of who that is everybody. */
  hears(carrier: string, event: AppEvent): boolean
  /** Never rejects: the page, which need not wait for it, says why an office is not open. */
  start(options: StartOptions): Promise<void>
  /** A file that the person chose in this PC's own dialog, never one that a page names. */
  openPath(file: string): Promise<OfficeFile>
  preferences(): Preferences
  close(): Promise<void>
}

export function createHost(options: HostOptions): Host {
  const report: ReportBug = options.report ?? ((operation, text) => console.error(operation, text))
  const parts = createParts(options, report)
  const { shelf, preferences, current, queue, keeper } = parts

  const answer = createAnswer(parts)
  const may = async (carrier: string, permission: Permission) =>
    permissionsOf[(await sessionOver(current, carrier)).role].has(permission)
  const lastFile = () => {
    const { lastOffice } = preferences.get()
    return lastOffice === undefined ? undefined : shelf.find(lastOffice)
  }

  return {
    call: async (carrier, name, input) => {
      if (isHostName(name)) return answer(carrier, name, input)
      // an office that is about to open answers what was asked meanwhile
      await current.settled()
      if (name === 'import.commit' && (await may(carrier, 'import')))
        await keeper.before('import', taskOf(input))
      if (current.open) return current.open.thread.call(carrier, name, input)
      return { ok: false, error: new AppError('conflict', 'error.office.notOpen').toFailure() }
    },
    subscribe(listener) {
      const ends = [current.subscribe(listener), queue.subscribe(listener)]
      return () => ends.forEach((end) => end())
    },
    async start({ file, sample = false }) {
      try {
        if (sample && file === undefined) {
          const prepare = { kind: 'sample', reset: false } as const
          return await current.begin(await samplePath(parts), { prepare })
        }
        // moved or deleted since: the start page offers the others
        const asked = file === undefined ? lastFile() : existing(file)
        if (asked !== undefined)
          await unlessDeparted(parts, asked, (known) => current.begin(asked, { known }))
      } catch (error) {
        current.refuse(error)
      }
    },
    async openPath(file) {
      const asked = existing(file)
      await unlessDeparted(parts, asked, (known) => current.swap(asked, { known }))
      return shelf.describe(path.resolve(file))
    },
    hears: (carrier, { topic }) =>
      topic === 'office' || topic === 'session' || (current.open?.thread.hears(carrier) ?? true),
    lock: () => current.open?.thread.lock(),
    preferences: () => preferences.get(),
    close: () => current.close(),
  }
}

/** Answers what is asked of the host itself, once it is known who asks. */
function createAnswer(parts: Parts) {
  const { current, report } = parts
  const handlers = hostHandlers(parts)
  return async (carrier: string, name: NameOf<'host'>, input: unknown): Promise<Reply<unknown>> => {
    try {
      const { permission } = contract[name]
      // which office is open changes in the order in which it was asked for, so nothing is waited for here
      const session =
        permission === 'host'
          ? ownerSession(carrier)
          : await sessionOver(current, carrier, fileIn(parts, input))
      authorise(session, permission)
      const handler = handlers[name] as (parsed: unknown, session: Session) => unknown
      return { ok: true, value: await handler(parseInput(contract[name], input), session) }
    } catch (error) {
      return { ok: false, error: failureOf(error, (bug) => report(name, describeBug(bug))) }
    }
  }
}

function hostHandlers(parts: Parts): HostHandlers {
  const { options, shelf, current, lines } = parts
  return {
    ...backupHandlers({
      ...parts,
      drives: options.drives ?? driveRoots,
      chooseFolder: options.chooseFolder,
      showFolder: options.showFolder,
      office: (id) => (id === undefined ? current.open?.file : shelf.pathOf(id)),
      whileClosed: (file, work) => current.whileClosed(file, work),
      describe: (file) => shelf.describe(file),
      folder: shelf.folder,
      freshPath: (name) => shelf.freshPath(name),
      swap: (file) => current.swap(file),
      pathOf: (id) => shelf.pathOf(id),
      known: () => lines.all(),
      isGuarded,
    }),
    ...destructionHandlers({
      ...parts,
      today: options.today,
      open: () =>
        current.open && {
          file: current.open.file,
          readOnly: current.open.thread.opened.condition.readOnly,
        },
      second: (office) => parts.care.get(office).second,
      whileClosed: (file, work) => current.whileClosed(file, work),
    }),
    ...officeHandlers(parts),
    ...programHandlers(parts),
  }
}

function existing(file: string): string {
  if (!existsSync(file)) throw new AppError('not_found', 'error.file.missing', { name: path.basename(file) })
  return path.resolve(file)
}

/** The office that a call is about, where it names one. */
function fileIn({ shelf }: Parts, input: unknown): string | undefined {
  const id = typeof input === 'object' && input !== null && 'office' in input ? input.office : undefined
  return typeof id === 'string' ? shelf.pathOf(id) : undefined
}

/** What a call names its work by, before its input is checked. */
function taskOf(input: unknown): string | undefined {
  const task = typeof input === 'object' && input !== null && 'task' in input ? input.task : undefined
  return typeof task === 'string' ? task : undefined
}

function isHostName(name: string): name is NameOf<'host'> {
  return isName(name) && contract[name].kind === 'host'
}
