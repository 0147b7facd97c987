import { AppError } from '#shared/api/errors.ts'
import type { NameOf, Slices } from '#shared/api/contract.ts'
import type { Backup } from '#shared/backup/backup.ts'
import type { OfficeFile } from '#shared/office/office.ts'
import type { HostHandlers } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import path from 'node:path'
import { readBackupName } from '#shared/backup/backup-name.ts'
import { backupFolderOf } from '../safety/backup-places.ts'
import type { CareBook } from './care-book.ts'
import type { Incoming } from './incoming.ts'
import type { JobQueue } from './job-queue.ts'
import type { Keeper } from './keeper.ts'

interface BackupParts {
  readonly queue: JobQueue
  readonly keeper: Keeper
  readonly care: CareBook
  readonly clock: () => Date
  /** The office that is open, or should be. */
  readonly office: () => string | undefined
  /** Closes the office, does the work on its file, and opens it again whatever became of it. */
  readonly whileClosed: <T>(work: () => Promise<T>) => Promise<T>
  readonly describe: (file: string) => OfficeFile
  readonly incoming: Incoming
  /** Where offices lie, and where a new one of a name goes. */
  readonly folder: string
  readonly freshPath: (name: string) => string
  readonly swap: (file: string) => Promise<void>
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

export function backupHandlers(parts: BackupParts): BackupHandlers {
  const { queue, keeper, care, clock } = parts
  const open = () => {
    const file = parts.office()
    if (file === undefined) throw new AppError('conflict', 'error.office.notOpen')
    return file
  }
  const fileOf = async (id: string) => {
    const found = (await queue.run('list', { office: open() })).find((backup) => backup.id === id)
    if (!found) throw new AppError('not_found', 'error.backup.gone')
    return path.join(found.folder, found.fileName)
  }
  return {
    ...receivingHandlers(parts),
    'backup.state': async () => {
      const file = open()
      const found = await queue.run('list', { office: file })
      const newest = found.find(({ damaged }) => !damaged)
      const { failed, restored, drill } = care.get(file)
      return {
        folder: backupFolderOf(file),
        count: found.length,
        totalBytes: sizeOf(found),
        changed: keeper.isChanged(),
        ...(newest && { newest }),
        ...(failed && { failed }),
        ...(drill && { drill }),
        ...(restored && { restored: restoredOf(restored, found) }),
      }
    },
    'backup.list': () => queue.run('list', { office: open() }),
    'backup.make': ({ task }) => keeper.make(open(), 'hand', task),
    'backup.check': async ({ id, task }) => queue.run('check', { file: await fileOf(id) }, task),
    'backup.compare': async ({ id, task }) =>
      queue.run('compare', { backup: await fileOf(id), office: open() }, task),
    'backup.restore': async ({ id, task }, session: Session) => {
      const [target, backup] = [open(), await fileOf(id)]
      await parts.whileClosed(async () => {
        const now = clock().toISOString()
        const { replaced } = await queue.run('restore', { backup, target, session, now }, task)
        const from = path.basename(backup)
        care.change(target, {
          restored: { at: now, from, ...(replaced !== undefined && { replaced: path.basename(replaced) }) },
        })
      })
      return parts.describe(target)
    },
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
