import { AppError } from '#shared/api/errors.ts'
import type { NameOf, Slices } from '#shared/api/contract.ts'
import type { Lineage } from '#shared/backup/lineage.ts'
import type { Backup, BackupState } from '#shared/backup/backup.ts'
import type { OfficeFile } from '#shared/office/office.ts'
import type { HostHandlers } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import path from 'node:path'
import { newestOf, readBackupName, stampOf } from '#shared/backup/backup-name.ts'
import { backupFolderOf } from '../safety/backup-places.ts'
import type { ReportBug } from '../api/bug.ts'
import type { KnownOffices } from '../safety/lineage.ts'
import type { CareBook } from './care-book.ts'
import { describeDrives, driveId, folderOnDrive } from './drives.ts'
import type { Incoming } from './incoming.ts'
import type { JobQueue } from './job-queue.ts'
import type { Keeper } from './keeper.ts'
import { away, chooseSecond, copySecond, secondState } from './second-drive.ts'

interface BackupParts {
  readonly queue: JobQueue
  readonly keeper: Keeper
  readonly care: CareBook
  readonly clock: () => Date
  readonly report: ReportBug
  /** Drives that are plugged in. */
  readonly drives: () => readonly string[]
  /** Shows a folder in this PC's own window for files, where there is one. */
  readonly showFolder: ((folder: string) => void) | undefined
  /** This PC's own dialog for a folder, where there is one. */
  readonly chooseFolder: (() => Promise<string | undefined>) | undefined
  /** The office of an id that a list gave; without one, the one that is open. */
  readonly office: (id?: string) => string | undefined
  /** Does the work on an office file that nobody has open meanwhile, and opens it then. */
  readonly whileClosed: <T>(file: string, work: () => Promise<T>) => Promise<T>
  readonly describe: (file: string) => OfficeFile
  readonly incoming: Incoming
  /** Where offices lie, and where a new one of a name goes. */
  readonly folder: string
  readonly freshPath: (name: string) => string
  readonly swap: (file: string) => Promise<void>
  /** The file of an id that the list of offices gave. */
  readonly pathOf: (id: string) => string
  /** The copies of offices that this PC knows. */
  readonly known: () => KnownOffices
  /** Whether an office has accounts, so that what its log says is not for everybody. */
  readonly isGuarded: (file: string) => boolean
}

type BackupHandlers = Pick<HostHandlers, keyof Slices['backup'] & NameOf<'host'>>

/** A backup that the page brought from elsewhere becomes an office of this PC. */
function receivingHandlers(parts: BackupParts) {
  const { queue, incoming, clock } = parts
  return {
    'backup.receive': ({ upload, base64 }) => ({
      upload: incoming.add(upload, Buffer.from(base64, 'base64')),
      folder: parts.folder,
    }),
    'backup.inspect': ({ upload, name, passphrase, task }) =>
      queue.run('inspect', { file: incoming.fileOf(upload), name, passphrase }, task),
    'backup.restoreNew': async ({ upload, name, passphrase, task }, session) => {
      const stem = readBackupName(name)?.stem ?? path.parse(name).name
      const target = parts.freshPath(stem)
      const ask = { backup: incoming.fileOf(upload), name, target, passphrase, session }
      await queue.run('restore', { ...ask, now: clock().toISOString() }, task)
      incoming.remove(upload)
      await parts.swap(target)
      return parts.describe(target)
    },
  } satisfies Partial<BackupHandlers>
}

/** The office that is open, what lies where, and how it stands. */
function createView({ queue, care, clock, keeper, office, showFolder }: BackupParts) {
  const open = (id?: string) => {
    const file = office(id)
    if (file === undefined) throw new AppError('conflict', 'error.office.notOpen')
    return file
  }
  const list = (file: string) => queue.run('list', { office: file, second: care.get(file).second })
  return {
    open,
    list,
    async fileOf(id: string, file = open()) {
      const found = (await list(file)).backups.find((backup) => backup.id === id)
      if (!found) throw new AppError('not_found', 'error.backup.gone')
      return path.join(found.folder, found.fileName)
    },
    async state(): Promise<BackupState> {
      const file = open()
      const { backups, isSecondThere: isThere } = await list(file)
      const here = backups.filter(({ lies }) => lies !== 'second')
      const newest = newestOf(here, stampOf(clock()))
      const { failed, restored, checked, drill, second } = care.get(file)
      return {
        folder: backupFolderOf(file),
        canShow: showFolder !== undefined,
        count: here.length,
        totalBytes: sizeOf(here),
        changed: keeper.isChanged(),
        ...(newest && { newest }),
        ...(failed && { failed }),
        ...(checked && { checked }),
        ...(drill && { drill }),
        ...(second && { second: secondState(second, { newest, isThere, now: clock() }) }),
        ...(restored && { restored: restoredOf(restored, backups) }),
      }
    },
  }
}

/** The second drive is chosen by this PC's own dialog or from those that are plugged in, never by a path that a page names. */
function secondHandlers(parts: BackupParts, { open, state }: ReturnType<typeof createView>) {
  const { care, drives, chooseFolder } = parts
  const folderOf = async (drive: string | undefined) => {
    if (drive === undefined) return chooseFolder?.()
    const root = drives().find((place) => driveId(place) === drive)
    if (root === undefined) throw new AppError('not_found', 'error.backup.noDrive')
    return folderOnDrive(root)
  }
  return {
    'backup.drives': async () => ({
      drives: await describeDrives(drives()),
      hasDialog: chooseFolder !== undefined,
    }),
    'backup.chooseSecond': async ({ drive, recipients }) => {
      const office = open()
      const folder = await folderOf(drive)
      if (folder === undefined) return null
      await chooseSecond(parts, office, { folder, recipients })
      await copySecond(parts, office)
      return (await state()).second ?? null
    },
    'backup.forgetSecond': () => {
      care.change(open(), { second: undefined })
      parts.queue.announce()
      return null
    },
    'backup.copySecond': async ({ task }) => {
      await copySecond(parts, open(), task)
      const { second } = await state()
      if (second === undefined) throw new AppError('not_found', 'error.backup.noSecond')
      if (!second.isThere) throw away(second.folder)
      if (second.failed) throw AppError.from(second.failed.failure)
      return second
    },
  } satisfies Partial<BackupHandlers>
}

export function backupHandlers(parts: BackupParts): BackupHandlers {
  const { queue, keeper, care, clock } = parts
  const view = createView(parts)
  const { open, fileOf } = view
  return {
    ...receivingHandlers(parts),
    ...secondHandlers(parts, view),
    'backup.state': view.state,
    'backup.showFolder': () => {
      parts.showFolder?.(backupFolderOf(open()))
      return null
    },
    'backup.list': async ({ office }) => (await view.list(open(office))).backups,
    'backup.make': ({ task }) => keeper.make(open(), 'hand', task),
    'backup.check': async ({ id, office, task }) =>
      queue.run('check', { file: await fileOf(id, open(office)) }, task),
    'backup.compare': async ({ id, office: of, task }) => {
      const office = open(of)
      return queue.run('compare', { backup: await fileOf(id, office), office }, task)
    },
    'backup.lineage': async ({ id }) => {
      const file = parts.pathOf(id)
      const lineage = await queue.run('lineage', { file, known: parts.known() })
      return parts.isGuarded(file) ? withoutNames(lineage) : lineage
    },
    'backup.restore': async ({ id, office, task, ...said }, session: Session) => {
      const target = open(office)
      const backup = await fileOf(id, target)
      await parts.whileClosed(target, async () => {
        const now = clock().toISOString()
        const { replaced } = await queue.run('restore', { backup, target, ...said, session, now }, task)
        const from = path.basename(backup)
        care.change(target, {
          restored: { at: now, from, ...(replaced !== undefined && { replaced: path.basename(replaced) }) },
        })
      })
      return parts.describe(target)
    },
  }
}

/** How the two copies stand to each other, and nothing of whom they tell. */
function withoutNames({ here, there, ...lineage }: Lineage): Lineage {
  return {
    ...lineage,
    here: { ...here, steps: [] },
    ...(there && { there: { ...there, steps: [] } }),
    both: [],
  }
}

const sizeOf = (backups: readonly Backup[]) => backups.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

/** The last restore, and the backup that takes it back while that is there. */
function restoredOf(
  { at, from, replaced }: NonNullable<ReturnType<CareBook['get']>['restored']>,
  found: readonly Backup[],
) {
  const backup = found.find(({ fileName }) => fileName === replaced)
  return { at, from, ...(backup && { undo: backup.id }) }
}
