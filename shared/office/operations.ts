import { z } from '../api/zod.ts'
import {
  type Office,
  type OfficeCondition,
  type OfficeFile,
  type OfficeSizes,
  type Preferences,
  NewOffice,
  OfficeDraft,
  PreferencesPatch,
} from './office.ts'
import { type FirstTasks, SeenTask } from './first-tasks.ts'
import type { SalvageReport } from './salvage.ts'
import { documentationPeriods, type Settings, SettingsPatch } from '../setting/settings.ts'
import type { UpdateOffer, UpdateOutcome, UpdateReadiness } from '../update/update.ts'
import type { Failure, Message } from '../api/errors.ts'
import { ById, Nothing, OfYear, Year } from '../api/fields.ts'
import { FileData, TaskId } from '../api/file-data.ts'
import { command, host, query } from '../api/operation.ts'

/** The office file, its years and settings; and what the host answers: which file is open, this PC's preferences. */
export const officeOperations = {
  // of the sample alone: who learns his way
  'firstTask.list': query(Nothing, 'office:read').returns<FirstTasks>(),
  'firstTask.begin': command(Nothing, 'office:read').returns<null>(),
  'firstTask.see': command(SeenTask, 'office:read').returns<null>(),

  // which file is open: answered by the host, never by the file's own dispatcher
  'office.list': host(Nothing, 'host').returns<{
    readonly folder: string
    readonly offices: readonly OfficeFile[]
    readonly open?: OfficeFile
    /** How the open one is. */
    readonly condition?: OfficeCondition
    /** Whether this PC's own file dialog opens a file where it lies (`office.choose`); else a copy is added. */
    readonly hasDialog: boolean
    /** Why the office that should be open is not. */
    readonly refused?: Failure
    /** The office that turned out to be damaged, whether what can be read of it is open or not. */
    readonly damaged?: OfficeFile
  }>(),
  'office.new': host(NewOffice, 'host').returns<OfficeFile>(),
  /** Refuses a copy that does not go on where this PC's office ended (`error.lineage.*`), unless that is known: `departed`. */
  'office.open': host(
    z.strictObject({ ...ById.shape, departed: z.boolean().default(false) }),
    'host',
  ).returns<OfficeFile>(),
  /** Opens what can still be read of a damaged office, for reading alone. */
  'office.read': host(ById, 'host').returns<OfficeFile>(),
  /** Saves what can still be read of a damaged office into a new file, which is not opened. */
  'office.salvage': host(ById.extend({ task: TaskId }), 'host').returns<
    SalvageReport & { readonly office: OfficeFile }
  >(),
  /** Through this PC's own dialog; null when nothing was chosen there. */
  'office.choose': host(Nothing, 'host').returns<OfficeFile | null>(),
  /** A copy of an office file from elsewhere comes into the folder of the offices and is opened. */
  'office.add': host(FileData, 'host').returns<OfficeFile>(),
  'office.openSample': host(
    z.strictObject({ reset: z.boolean().default(false) }),
    'host',
  ).returns<OfficeFile>(),
  /** The person knows that the folder of the open office is a risky home (`condition.place.*`). */
  'office.acceptPlace': host(Nothing, 'office:read').returns<null>(),
  'office.close': host(Nothing, 'host').returns<null>(),
  'preference.get': host(Nothing, 'host').returns<Preferences>(),
  'preference.save': host(PreferencesPatch, 'host').returns<Preferences>(),
  'app.about': host(Nothing, 'host').returns<{
    readonly version: string
    readonly carrier: string
    readonly file?: string
    /** What there is to say of its folder. */
    readonly place?: Message
    readonly updates: UpdateReadiness
  }>(),
  /** Through this PC's own dialog; null when nothing was chosen there. */
  'update.choose': host(Nothing, 'update').returns<UpdateOffer | null>(),
  'update.install': host(ById, 'update').returns<{ readonly outcome: UpdateOutcome }>(),
  /** What a person may send to whoever helps: facts and the log, nothing of the office's content. */
  'app.help': host(Nothing, 'host').returns<{ readonly name: string; readonly text: string }>(),
  'task.cancel': host(z.strictObject({ task: z.string() }), 'host').returns<null>(),
  'office.sizes': query(Nothing, 'office:read').returns<OfficeSizes>(),
  'office.get': query(Nothing, 'office:read').returns<Office>(),
  'office.save': command(OfficeDraft, 'office:write').returns<Office>(),
  'year.open': command(
    z.strictObject({
      year: Year,
      rhythm: z.enum(['monthly', 'quarterly']),
      /** How often progress is noted from its first day on; absent: as before. */
      documentationPeriod: z.enum(documentationPeriods).optional(),
    }),
    'office:write',
  ).returns<Office>(),
  'year.delete': command(OfYear, 'office:write').returns<Office>(),
  /** What holds for a year; absent: for the year that is being appraised today. */
  'setting.get': query(z.strictObject({ year: Year.optional() }), 'office:read').returns<Settings>(),
  'setting.save': command(SettingsPatch, 'setting:write').returns<Settings>(),
}
