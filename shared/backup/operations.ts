import { ById, Nothing } from '../api/fields.ts'
import { TaskId } from '../api/file-data.ts'
import { host } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import type { OfficeFile } from '../office/office.ts'
import type { Backup, BackupState, Comparison, Drive, OfficeFacts, SecondState } from './backup.ts'
import type { Lineage } from './lineage.ts'

const Task = z.strictObject({ task: TaskId })
/** An office by the id that a list gave; absent: the open one. */
const OfOffice = z.strictObject({ office: ById.shape.id.optional() })
/** A backup by the id that a list gave. */
const Chosen = OfOffice.extend({ id: ById.shape.id, task: TaskId })

const Key = z.string().min(1, 'error.required').max(1000)

const Received = z.strictObject({
  upload: ById.shape.id,
  /** The name of the file where it came from. */
  name: z.string().min(1).max(255),
  /** Of an encrypted one: its passphrase, or the secret key of a recipient. */
  passphrase: Key.optional(),
  task: TaskId,
})

/** A drive by the id that a list gave; without one this PC's own dialog asks for a folder. */
const ChosenPlace = z.strictObject({
  drive: ById.shape.id.optional(),
  recipients: z.array(z.string().trim().min(1).max(2500)).max(20).default([]),
})

/** Backups are files beside the office, so the host answers for them, never the file's own dispatcher. */
export const backupOperations = {
  'backup.state': host(Nothing, 'office:read').returns<BackupState>(),
  'backup.list': host(OfOffice, 'backup').returns<readonly Backup[]>(),
  'backup.make': host(Task, 'backup').returns<Backup>(),
  /** Asks a backup everything that a file can be asked about itself. */
  'backup.check': host(Chosen, 'backup').returns<Backup>(),
  /** What a backup holds and what stands in the office since: asked before it replaces anything. */
  'backup.compare': host(Chosen, 'backup').returns<Comparison>(),
  /** A copy of the office that was not opened (`error.lineage.*`), against the one that this PC had open last. */
  'backup.lineage': host(ById, 'host').returns<Lineage>(),
  /** A backup of another PC comes in pieces, since a whole one may be too large for one call. */
  'backup.receive': host(
    z.strictObject({ upload: ById.shape.id.optional(), base64: z.base64() }),
    'host',
  ).returns<{ readonly upload: string; readonly folder: string }>(),
  'backup.inspect': host(Received, 'host').returns<OfficeFacts>(),
  /** Makes a new office file of it, where offices lie, and opens it. */
  'backup.restoreNew': host(Received, 'host').returns<OfficeFile>(),
  /** Puts a backup in the place of its office and opens that; what stood there is kept as a backup itself, or as it was. */
  'backup.restore': host(
    // said by whoever replaces an office with accounts by one without them
    Chosen.extend({ passphrase: Key.optional(), withoutAccounts: z.literal(true).optional() }),
    'office:replace',
  ).returns<OfficeFile>(),
  /** Drives that are plugged in now, and whether this PC can ask for any folder. */
  'backup.drives': host(Nothing, 'backup').returns<{
    readonly drives: readonly Drive[]
    readonly hasDialog: boolean
  }>(),
  /** Every backup goes there too from now on; null where nothing was chosen. */
  'backup.chooseSecond': host(ChosenPlace, 'backup').returns<SecondState | null>(),
  /** No backup goes there any more; what lies there stays. */
  'backup.forgetSecond': host(Nothing, 'backup').returns<null>(),
  /** Shows the folder of the backups in this PC's own window for files, where there is one. */
  'backup.showFolder': host(Nothing, 'backup').returns<null>(),
  'backup.copySecond': host(Task, 'backup').returns<SecondState>(),
}
