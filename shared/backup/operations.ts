import { ById, Nothing } from '../api/fields.ts'
import { TaskId } from '../api/file-data.ts'
import { host } from '../api/operation.ts'
import { z } from '../api/zod.ts'
import type { OfficeFile } from '../office/office.ts'
import type { Backup, BackupState, Comparison } from './backup.ts'

const Task = z.strictObject({ task: TaskId })
/** A backup by the id that a list gave. */
const Chosen = z.strictObject({ id: ById.shape.id, task: TaskId })

/** Backups are files beside the office, so the host answers for them, never the file's own dispatcher. */
export const backupOperations = {
  'backup.state': host(Nothing, 'office:read').returns<BackupState>(),
  'backup.list': host(Nothing, 'office:read').returns<readonly Backup[]>(),
  'backup.make': host(Task, 'office:write').returns<Backup>(),
  /** What a backup holds and what stands in the office since: asked before it replaces anything. */
  'backup.compare': host(Chosen, 'office:read').returns<Comparison>(),
  /** Puts a backup in the place of the open office, which is kept as a backup itself. */
  'backup.restore': host(Chosen, 'office:write').returns<OfficeFile>(),
}
