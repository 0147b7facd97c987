import { existsSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { Backup, Comparison, OfficeFacts } from '#shared/backup/backup.ts'
import { newestOf, stampOf } from '#shared/backup/backup-name.ts'
import { isDamage, isWithoutTable } from '../db/open.ts'
import { onReading } from './reading.ts'
import { describeBackup, listBackups } from './backups.ts'
import { factsOf } from './office-facts.ts'
import { headOf } from '../api/audit.ts'
import { changesSince, hashAt, standingOf } from './since.ts'

/** The newest backup of an office, and whether the office holds more than that. The office may be open. */
export function lookAtOffice(office: string, now: Date): { newest?: Backup; changed: boolean } {
  const newest = newestOf(listBackups(office), stampOf(now))
  const head = onReading(office, headOf)
  return { ...(newest && { newest }), changed: newest?.holds?.head !== head }
}

/** What a backup holds, and how it stands to the office that it would replace; the office may be open. */
export function compareBackup(file: string, office?: string): Comparison {
  const name = path.basename(file)
  const backup = describeBackup(file)
  if (backup === undefined) throw new AppError('not_found', 'error.backup.gone')
  const { damaged } = backup
  const holds = withAccounts(backup, file)
  if (holds === undefined || damaged) throw new AppError('conflict', 'error.backup.damaged', { name })
  if (office === undefined || !existsSync(office)) return { backup, holds }
  try {
    return compareWith(office, { file, backup, holds })
  } catch (error) {
    // too damaged to say what it holds
    if (isDamage(error) || isWithoutTable(error)) return { backup, holds }
    throw error
  }
}

/** A note of before does not say how many accounts there were; the backup itself does, where it can be read. */
function withAccounts({ holds, encrypted, damaged }: Backup, file: string): OfficeFacts | undefined {
  if (holds === undefined || holds.accounts !== undefined || encrypted || damaged) return holds
  return { ...holds, accounts: onReading(file, factsOf).accounts }
}

interface Described {
  readonly file: string
  readonly backup: Backup
  readonly holds: OfficeFacts
}

function compareWith(office: string, { file, backup, holds }: Described): Comparison {
  return onReading(office, (db) => {
    const today = factsOf(db)
    const standing = standingOf(db, today, holds)
    if (standing === 'behind')
      return { backup, holds, today, standing, since: changesSince(db, holds.events) }
    const isAhead =
      standing === 'other' && onReading(file, (copy) => hashAt(copy, today.events) === today.head)
    return { backup, holds, today, standing: isAhead ? 'ahead' : standing }
  })
}
