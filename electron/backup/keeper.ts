import { AppError } from '#shared/api/errors.ts'
import type { Backup, Occasion } from '#shared/backup/backup.ts'
import { momentOf } from '#shared/backup/backup-name.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { failureOf } from '../api/failure.ts'
import type { BackendThread } from '../host/backend-thread.ts'
import { backupFolderOf, removeUnfinished } from '../safety/backup-places.ts'
import type { CareBook } from './care-book.ts'
import type { JobQueue } from './job-queue.ts'
import { copySecond } from './second-drive.ts'

/** When backups are made by themselves. */
export interface BackupTimes {
  /** After the opening: the first screen comes before it. */
  readonly startMs: number
  /** Of work: so much can be lost with the disk. */
  readonly workMs: number
  /** A newest backup that is older gets a successor at the start, changed or not. */
  readonly oldMs: number
}
export const usualTimes: BackupTimes = { startMs: 30_000, workMs: 15 * 60_000, oldMs: 8 * 3_600_000 }

interface KeeperOptions {
  readonly queue: JobQueue
  readonly care: CareBook
  readonly times: BackupTimes
  readonly clock: () => Date
  readonly report: ReportBug
}

interface KeptOffice {
  readonly file: string
  readonly thread: Pick<BackendThread, 'subscribe'>
  readonly sample: boolean
}

/** The office that is open, and what stands before its next backup. */
interface Kept {
  readonly file: string
  readonly sample: boolean
  /** Since its newest backup. */
  changed: boolean
  startTimer?: NodeJS.Timeout
  workTimer?: NodeJS.Timeout | undefined
  unsubscribe?: () => void
}

/** Makes the backups of the open office: by itself when it is time, and on demand. */
export interface Keeper {
  opened(office: KeptOffice): void
  /** Before the office is closed: what was changed gets a backup. Never rejects; why it could not be made is kept in the book. */
  closing(): Promise<void>
  /** Before a risky step, which it does not hold up: as `closing`. */
  before(occasion: Occasion, task?: string): Promise<void>
  make(file: string, occasion: Occasion, task?: string): Promise<Backup>
  /** Whether the open office was changed since its newest backup, as far as is known. */
  isChanged(): boolean
}

export function createKeeper(options: KeeperOptions): Keeper {
  const { times, report } = options
  let kept: Kept | undefined
  const make = (file: string, occasion: Occasion, task?: string) =>
    makeBackup(options, kept?.file === file ? kept : { file, sample: false, changed: false }, occasion, task)
  const attempt = (occasion: Occasion, task?: string) =>
    kept === undefined ? Promise.resolve() : make(kept.file, occasion, task).then(ignore, ignore)

  const noteChange = (office: Kept) => {
    office.changed = true
    // in the sample nobody can lose anything
    if (office.sample || office.workTimer) return
    office.workTimer = setTimeout(() => {
      office.workTimer = undefined
      if (office.changed) void attempt('timer')
    }, times.workMs).unref()
  }
  const leave = (office: Kept) => {
    clearTimeout(office.startTimer)
    clearTimeout(office.workTimer)
    office.unsubscribe?.()
    if (kept === office) kept = undefined
  }
  return {
    opened({ file, thread, sample }) {
      if (kept) leave(kept)
      const office: Kept = { file, sample, changed: false }
      kept = office
      office.unsubscribe = thread.subscribe((event) => event.topic === 'changed' && noteChange(office))
      if (sample) return
      const look = () =>
        isDueAtStart(options, file).then(
          async (due) => {
            if (due && kept === office) await attempt('start')
            // the drive may have been plugged in since
            if (kept === office) await copySecond(options, file)
            if (kept === office) await drillWhenDue(options, file)
          },
          (error: unknown) => report('backup.start', describeBug(error)),
        )
      office.startTimer = setTimeout(() => void look(), times.startMs).unref()
    },
    async closing() {
      const office = kept
      if (!office) return
      if (office.changed && !office.sample) await attempt('close')
      leave(office)
      await options.queue.settled()
    },
    async before(occasion, task) {
      if (kept?.changed) await attempt(occasion, task)
    },
    make,
    isChanged: () => kept?.changed ?? false,
  }
}

const ignore = () => {}

async function makeBackup(
  options: KeeperOptions,
  office: Kept,
  occasion: Occasion,
  task?: string,
): Promise<Backup> {
  const { queue, care, clock, report } = options
  const { file } = office
  const at = clock().toISOString()
  // what is changed from here on may not be in it
  office.changed = false
  try {
    const made = await queue.run('make', { office: file, occasion, now: at }, task)
    care.change(file, { failed: undefined })
    // behind it in the queue, so that nobody waits for a slow stick
    void copySecond(options, file)
    return made
  } catch (error) {
    office.changed = true
    removeUnfinished(backupFolderOf(file), file)
    const failure = failureOf(error, (bug) => report('backup.make', describeBug(bug)))
    if (failure.key !== 'error.cancelled') care.change(file, { failed: { at, failure } })
    throw AppError.from(failure)
  } finally {
    queue.announce()
  }
}

/** Once a month the newest backup is opened and checked by itself: whether it can be is better known before it must. */
const drillEveryMs = 30 * 86_400_000

async function drillWhenDue({ queue, care, clock, report }: KeeperOptions, office: string): Promise<void> {
  const { drill } = care.get(office)
  const now = clock()
  const age = drill === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(drill.at)
  // one of tomorrow says that a clock was wrong
  if (drill?.failure === undefined && age >= 0 && age < drillEveryMs) return
  const at = now.toISOString()
  try {
    const backup = await queue.run('drill', { office, now: at })
    if (backup !== undefined) care.change(office, { drill: { at, backup } })
  } catch (error) {
    const failure = failureOf(error, (bug) => report('backup.drill', describeBug(bug)))
    care.change(office, { drill: { at, failure } })
  }
  queue.announce()
}

async function isDueAtStart({ queue, times, clock }: KeeperOptions, office: string): Promise<boolean> {
  const { newest, changed } = await queue.run('look', { office, now: clock().toISOString() })
  if (changed || !newest) return true
  const age = clock().getTime() - momentOf(newest.stamp).getTime()
  // one of tomorrow says that a clock was wrong, and nothing about its age
  return age > times.oldMs || age < 0
}
