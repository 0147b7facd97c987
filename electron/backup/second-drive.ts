import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { Backup, SecondState } from '#shared/backup/backup.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { failureOf } from '../api/failure.ts'
import type { Care, CareBook } from './care-book.ts'
import type { JobQueue } from './job-queue.ts'

interface Parts {
  readonly queue: JobQueue
  readonly care: CareBook
  readonly clock: () => Date
  readonly report: ReportBug
}

type Second = NonNullable<Care['second']>

/** So long copies may be missing on the second drive before somebody is told. */
const overdueMs = 7 * 86_400_000

/** Makes a folder the second place of an office. */
export async function chooseSecond(
  { queue, care, clock }: Parts,
  office: string,
  chosen: { readonly folder: string; readonly recipients: readonly string[] },
): Promise<void> {
  const folder = path.resolve(chosen.folder)
  const recipients = [...chosen.recipients]
  const marked = await queue.run('mark', { office, folder, recipients })
  care.change(office, { second: { recipients, ...marked, chosenAt: clock().toISOString() } })
}

/** Brings the newest backup to the second drive, if there is one; a drive that is away is waited for. Never rejects. */
export async function copySecond({ queue, care, clock, report }: Parts, office: string, task?: string) {
  const { second } = care.get(office)
  if (second === undefined) return
  const at = clock().toISOString()
  /** Of this place: another may have been chosen meanwhile. */
  const note = (patch: Partial<Second>) => {
    const now = care.get(office).second
    if (now?.mark === second.mark) care.change(office, { second: { ...now, ...patch } })
  }
  try {
    const { outcome, fileName } = await queue.run('copy', { office, second, now: at }, task)
    if (outcome === 'copied' && fileName !== undefined) note({ copied: { at, fileName }, failed: undefined })
  } catch (error) {
    const failure = failureOf(error, (bug) => report('backup.copy', describeBug(bug)))
    if (failure.key !== 'error.cancelled') note({ failed: { at, failure } })
  }
  queue.announce()
}

/** How the copies on a second drive stand to the newest backup. */
export function secondState(
  second: Second,
  { newest, isThere, now }: { newest: Backup | undefined; isThere: boolean; now: Date },
): SecondState {
  const { folder, recipients, sameDisk, chosenAt, copied, failed } = second
  const isBehind = newest !== undefined && newest.lies === 'here' && newest.fileName !== copied?.fileName
  const behindSince = isBehind ? (copied?.at ?? chosenAt) : undefined
  return {
    folder,
    recipients,
    encrypted: recipients.length > 0,
    isThere,
    sameDisk,
    ...(copied && { copiedAt: copied.at }),
    ...(behindSince !== undefined && { behindSince }),
    overdue: behindSince !== undefined && now.getTime() - Date.parse(behindSince) > overdueMs,
    ...(failed && { failed }),
  }
}

export const away = (folder: string) => new AppError('conflict', 'error.backup.away', { folder })
