import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contract, isName, type NameOf, type Slices } from '#shared/api/contract.ts'
import { AppError, type Reply } from '#shared/api/errors.ts'
import type { AppEvent, EventListener } from '#shared/api/events.ts'
import type { OfficeCondition, OfficeFile, OfficeSizes, Preferences } from '#shared/office/office.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import type { HostHandlers } from '../api/context.ts'
import { failureOf, parseInput } from '../api/failure.ts'
import { authorise, ownerSession, type Session } from '../api/session.ts'
import { type Permission, permissionsOf } from '#shared/api/permission.ts'
import { isGuarded, sessionOver } from './asker.ts'
import { createCareBook } from '../backup/care-book.ts'
import { backupHandlers } from '../backup/handlers.ts'
import { driveRoots } from '../backup/drives.ts'
import { createIncoming } from '../backup/incoming.ts'
import { createLineBook } from './line-book.ts'
import { createJobQueue } from '../backup/job-queue.ts'
import { type BackupTimes, createKeeper, usualTimes } from '../backup/keeper.ts'
import { destructionHandlers } from '../privacy/host-handlers.ts'
import { removeDatabase } from '../safety/remove-database.ts'
import { temporaryOf } from '../safety/temporary.ts'
import type { StartChild } from './child/child.ts'
import { createCurrentOffice } from './current-office.ts'
import { createShelf } from './office-shelf.ts'
import { createPreferences } from './preferences.ts'
import { createUpdates, updateFolderOf, type UpdateShell } from './updates.ts'
import type { OpenedFile, Preparation } from './thread-message.ts'
import type { KnownOffices, LogMarks } from '../safety/lineage.ts'

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
  /** How child processes are started where the office's thread may not do so itself. */
  readonly startChild?: StartChild
  /** This PC's own dialog, where there is one; undefined when the person chose nothing. */
  readonly chooseFile?: () => Promise<string | undefined>
  /** The same for a folder. */
  readonly chooseFolder?: () => Promise<string | undefined>
  /** Shows a folder in this PC's own window for files. */
  readonly showFolder?: (folder: string) => void
  /** Drives that are plugged in. */
  readonly drives?: () => readonly string[]
  /** When backups are made by themselves. */
  readonly backupTimes?: BackupTimes
  /** What the shell of an installed program does for updates. */
  readonly updates?: UpdateShell
  /** Called after the page saved this PC's preferences. */
  readonly onPreferences?: () => void
}

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

type Parts = ReturnType<typeof createParts>

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

function createParts(options: HostOptions, report: ReportBug) {
  const shelf = createShelf(options.documents, options.appData)
  const preferences = createPreferences(options.appData)
  const clock = () => new Date()
  const queue = createJobQueue(report)
  const care = createCareBook(options.appData)
  const incoming = createIncoming(options.appData)
  const keeper = createKeeper({
    queue,
    care,
    clock,
    report,
    times: options.backupTimes ?? usualTimes,
    folders: [options.appData, incoming.folder, updateFolderOf(options.appData), shelf.folder],
  })
  const lines = createLineBook(options.appData)
  const note = (file: string, { sample }: OpenedFile, marks: LogMarks | undefined) => {
    if (!sample && marks) lines.note(file, marks)
  }
  const current = createCurrentOffice({
    report,
    today: options.today,
    startChild: options.startChild,
    onOpened({ file, thread, damaged }) {
      const { sample, marks, condition } = thread.opened
      if (!damaged) note(file, thread.opened, marks)
      shelf.remember({ file, sample })
      preferences.rememberLast(shelf.describe(file).id)
      // of a damaged file there is no backup to make, and in one that is only read nothing changes
      if (!damaged && !condition.readOnly) keeper.opened({ file, thread, sample })
    },
    onClosing: () => keeper.closing(),
    onClosed({ file, thread, damaged }, marks) {
      // what could be read of one says nothing of where its log ends
      if (!damaged) note(file, thread.opened, marks)
    },
  })
  const updates = createUpdates({
    shell: options.updates,
    version: options.version,
    appData: options.appData,
    async backUp() {
      if (current.open) await keeper.make(current.open.file, 'update')
    },
  })
  return {
    options,
    report,
    shelf,
    preferences,
    current,
    queue,
    care,
    keeper,
    lines,
    clock,
    incoming,
    updates,
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

const mostKnownPlaces = 100

type OfficeOperation = keyof Slices['office'] & NameOf<'host'> & `office.${string}`

/** Which office is open, and the ways to another one. */
function officeHandlers(parts: Parts): Pick<HostHandlers, OfficeOperation> {
  const { options, shelf, preferences, current } = parts
  const open = async (file: string, prepare?: Preparation): Promise<OfficeFile> => {
    await current.swap(file, { prepare })
    return shelf.describe(file)
  }
  const openUnlessDeparted = async (file: string) => {
    await unlessDeparted(parts, file, (known) => current.swap(file, { known }))
    return shelf.describe(file)
  }
  return {
    'office.list': async () => {
      await current.settled()
      const { open: opened, refused, damaged } = current
      return {
        folder: shelf.folder,
        offices: shelf.list(),
        ...(opened && { open: shelf.describe(opened.file), condition: conditionOf(opened, preferences) }),
        hasDialog: options.chooseFile !== undefined,
        ...(refused && { refused }),
        ...(damaged !== undefined && { damaged: shelf.describe(damaged) }),
      }
    },
    'office.new': (office) => open(shelf.freshPath(office.name), { kind: 'office', office }),
    'office.open': ({ id, departed }) =>
      departed ? open(shelf.pathOf(id)) : openUnlessDeparted(shelf.pathOf(id)),
    'office.choose': async () => {
      const file = await options.chooseFile?.()
      return file === undefined ? null : openUnlessDeparted(path.resolve(file))
    },
    'office.add': ({ name, base64 }) =>
      openCopy(
        shelf.freshPath(path.parse(name).name),
        name,
        Buffer.from(base64, 'base64'),
        openUnlessDeparted,
      ),
    'office.openSample': async ({ reset }) => {
      const file = await samplePath(parts)
      const isOpen = current.open?.file === file
      return open(file, reset || !isOpen ? { kind: 'sample', reset } : undefined)
    },
    'office.acceptPlace': () => {
      const file = current.open?.file
      if (file === undefined) throw new AppError('conflict', 'error.office.notOpen')
      const known = (preferences.get().knownPlaces ?? []).filter((place) => place !== path.dirname(file))
      preferences.save({ knownPlaces: [path.dirname(file), ...known].slice(0, mostKnownPlaces) })
      return null
    },
    'office.close': async () => {
      await current.close()
      preferences.rememberLast(undefined)
      return null
    },
    ...damageHandlers(parts),
  }
}

/** What is left to do with a damaged office besides restoring one of its backups. */
function damageHandlers({
  shelf,
  current,
  queue,
  clock,
}: Parts): Pick<HostHandlers, 'office.read' | 'office.salvage'> {
  return {
    'office.read': async ({ id }) => {
      const file = shelf.pathOf(id)
      await current.read(file)
      return shelf.describe(file)
    },
    'office.salvage': async ({ id, task }) => {
      const source = shelf.pathOf(id)
      const target = shelf.freshPath(`${path.parse(source).name}-selamat`)
      try {
        const report = await queue.run('salvage', { source, target, now: clock().toISOString() }, task)
        return { ...report, office: shelf.describe(target) }
      } finally {
        // of one that was stopped
        removeDatabase(temporaryOf(target))
      }
    },
  }
}

type ProgramOperation =
  | 'preference.get'
  | 'preference.save'
  | 'app.about'
  | 'app.help'
  | 'update.choose'
  | 'update.install'
  | 'task.cancel'

/** What is asked of the program itself, whichever office is open. */
function programHandlers(parts: Parts): Pick<HostHandlers, ProgramOperation> {
  const { options, preferences, current, updates } = parts
  return {
    'preference.get': () => preferences.get(),
    'preference.save': (patch) => {
      const saved = preferences.save(patch)
      options.onPreferences?.()
      return saved
    },
    'app.about': () => ({
      version: options.version,
      carrier: options.carrier,
      ...(current.open && {
        file: path.basename(current.open.file),
        ...(current.open.thread.opened.place && { place: current.open.thread.opened.place }),
      }),
      updates: updates.readiness,
    }),
    'app.help': (_input, { id: carrier }) => helpOf(parts, carrier),
    'update.choose': () => updates.choose(),
    'update.install': async ({ id }) => ({ outcome: await updates.install(id) }),
    'task.cancel': ({ task }, { id: carrier }) => {
      current.open?.thread.cancel(task, carrier)
      parts.queue.cancel(task)
      return null
    },
  }
}

/** How the open office is; of its folder as long as that is not understood. */
function conditionOf(
  { file, thread: { opened } }: NonNullable<Parts['current']['open']>,
  preferences: Parts['preferences'],
): OfficeCondition {
  const { condition, place } = opened
  const isKnown = place === undefined || (preferences.get().knownPlaces ?? []).includes(path.dirname(file))
  return isKnown ? condition : { ...condition, notices: [...condition.notices, place] }
}

/** Writes a copy and opens it; what turns out to be no office file leaves nothing behind. */
async function openCopy(
  file: string,
  name: string,
  bytes: Uint8Array,
  open: (file: string) => Promise<OfficeFile>,
): Promise<OfficeFile> {
  writeFileSync(file, bytes, { flag: 'wx', mode: 0o600 })
  try {
    return await open(file)
  } catch (error) {
    // it is an office, about which the person has yet to decide
    if (isDeparted(error)) throw error
    for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(file + suffix, { force: true })
    // the sentence names the file that was chosen, not the copy that is gone
    throw error instanceof AppError ? new AppError(error.code, error.key, { ...error.params, name }) : error
  }
}

/** A copy that does not go on from the one this PC knows stays among the files, and the refusal says as which. */
async function unlessDeparted<T>(
  { shelf, lines }: Parts,
  file: string,
  open: (known: KnownOffices) => Promise<T>,
): Promise<T> {
  try {
    return await open(lines.all())
  } catch (error) {
    if (!isDeparted(error)) throw error
    shelf.remember({ file, sample: false })
    throw new AppError(error.code, error.key, { ...error.params, id: shelf.describe(file).id })
  }
}

const isDeparted = (error: unknown): error is AppError =>
  error instanceof AppError && error.key.startsWith('error.lineage.')

function existing(file: string): string {
  if (!existsSync(file)) throw new AppError('not_found', 'error.file.missing', { name: path.basename(file) })
  return path.resolve(file)
}

async function samplePath({ shelf, current }: Parts): Promise<string> {
  await current.settled()
  return shelf.samplePath(async (file) => {
    if (current.open?.file === file) return current.open.thread.opened.sample
    const { isSampleFile } = await import('./sample-file.ts')
    return isSampleFile(file)
  })
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

async function helpOf({ options, preferences, current }: Parts, asker: string) {
  const { helpText } = await import('./help-text.ts')
  const { language } = preferences.get()
  const sizes = await current.open?.thread.call(asker, 'office.sizes', {})
  const office = sizes?.ok === true ? (sizes.value as OfficeSizes) : undefined
  const { version, carrier, appData } = options
  return {
    name: helpFileName,
    text: await helpText({ version, carrier, language, appData, office }, new Date()),
  }
}
const helpFileName = 'bantuan-timbang.txt'

function isHostName(name: string): name is NameOf<'host'> {
  return isName(name) && contract[name].kind === 'host'
}
