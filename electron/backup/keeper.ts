import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { Backup, Checkup, Occasion } from '#shared/backup/backup.ts'
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
  /** Of an office that stays open: so often it is looked at whether a drive is there again, and a drill or a check is due. */
  readonly lookMs: number
}
export const usualTimes: BackupTimes = {
  startMs: 30_000,
  workMs: 15 * 60_000,
  oldMs: 8 * 3_600_000,
  lookMs: 3_600_000,
}

interface KeeperOptions {
  readonly queue: JobQueue
  readonly care: CareBook
  readonly times: BackupTimes
  readonly clock: () => Date
  readonly report: ReportBug
  /** Where the program makes files besides those of an office. */
  readonly folders: readonly string[]
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
  lookTimer?: NodeJS.Timeout
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
    clearTimeout(office.lookTimer)
    clearTimeout(office.workTimer)
    office.unsubscribe?.()
    // it is made again at the next opening
    options.queue.cancel(checkTask)
    if (kept === office) kept = undefined
  }
  return {
    opened({ file, thread, sample }) {
      if (kept) leave(kept)
      const office: Kept = { file, sample, changed: false }
      kept = office
      office.unsubscribe = thread.subscribe((event) => event.topic === 'changed' && noteChange(office))
      const look = async () => {
        // the drive may have been plugged in since
        if (kept === office) await copySecond(options, file)
        if (kept === office) await drillWhenDue(options, file)
        if (kept === office) await checkWhenDue(options, file)
        if (kept === office) office.lookTimer = setTimeout(() => void look(), times.lookMs).unref()
      }
      const begin = async () => {
        await sweepAround(options, file)
        if (sample) return
        try {
          if ((await isDueAtStart(options, file)) && kept === office) await attempt('start')
        } catch (error) {
          report('backup.start', describeBug(error))
        }
        await look()
      }
      office.lookTimer = setTimeout(() => void begin(), times.startMs).unref()
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

/** What a killed program left half made goes at the next start, wherever this office or the program itself makes files. */
async function sweepAround({ queue, care, folders, report }: KeeperOptions, office: string): Promise<void> {
  const second = care.get(office).second?.folder
  const own = [path.dirname(office), backupFolderOf(office), ...(second === undefined ? [] : [second])]
  await queue
    .run('sweep', { folders: [...folders, ...own] })
    .catch((error: unknown) => report('backup.sweep', describeBug(error)))
}

async function makeBackup(
  options: KeeperOptions,
  office: Kept,
  occasion: Occasion,
  task?: string,
): Promise<Backup> {
  const { queue, care, clock, report } = options
  const { file } = office
  const at = clock().toISOString()
  // nobody waits for a check with his import or his backup: it is made at the next look
  queue.cancel(checkTask)
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

/** Once a week the office itself is asked everything: what a start asks is whether its pages can be read and its content is what its log says. */
const checkEveryMs = 7 * 86_400_000
const checkTask = 'weekly-check'

/** One that failed is tried again at the next look. */
function isDue(last: Checkup | undefined, everyMs: number, now: Date): boolean {
  if (last === undefined || last.failure !== undefined) return true
  const age = now.getTime() - Date.parse(last.at)
  // one of tomorrow says that a clock was wrong
  return age < 0 || age >= everyMs
}

async function checkWhenDue({ queue, care, clock, report }: KeeperOptions, office: string): Promise<void> {
  if (!isDue(care.get(office).checked, checkEveryMs, clock())) return
  const at = clock().toISOString()
  try {
    await queue.run('verify', { office }, checkTask)
    care.change(office, { checked: { at } })
  } catch (error) {
    const failure = failureOf(error, (bug) => report('backup.verify', describeBug(bug)))
    if (failure.key === 'error.cancelled') return
    care.change(office, { checked: { at, failure } })
  }
  queue.announce()
}

async function drillWhenDue({ queue, care, clock, report }: KeeperOptions, office: string): Promise<void> {
  if (!isDue(care.get(office).drill, drillEveryMs, clock())) return
  const at = clock().toISOString()
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
