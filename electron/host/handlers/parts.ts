import type { ReportBug } from '../../api/bug.ts'
import { createCareBook } from '../../backup/care-book.ts'
import { createIncoming } from '../../backup/incoming.ts'
import { createJobQueue } from '../../backup/job-queue.ts'
import { type BackupTimes, createKeeper, usualTimes } from '../../backup/keeper.ts'
import type { LogMarks } from '../../safety/lineage.ts'
import type { StartChild } from '../child/child.ts'
import { createCurrentOffice } from '../current-office.ts'
import { createLineBook } from '../line-book.ts'
import { createShelf } from '../office-shelf.ts'
import { createPreferences } from '../preferences.ts'
import type { OpenedFile } from '../thread-message.ts'
import { createUpdates, updateFolderOf, type UpdateShell } from '../updates.ts'

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

export type Parts = ReturnType<typeof createParts>

/** What the host's handlers share: the open office, and what this PC keeps about offices. */
export function createParts(options: HostOptions, report: ReportBug) {
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
