import { copyFileSync, existsSync, renameSync, statSync } from 'node:fs'
import { firstMarkedVersion, markIn } from './file-mark.ts'
import { readPageLog } from './page-log.ts'
import { readBytes, readHeader } from './raw-file.ts'

/** What had to be done about the log of pages beside a file before it could be opened. */
export interface LogCare {
  /** `strange`: it was not made for this file as it is now. `cut`: only its beginning can be read. */
  readonly kind: 'strange' | 'cut'
  /** Where all of it lies now: nothing is deleted. Absent where nothing may be renamed. */
  readonly kept?: string
}

/**
 * SQLite puts whatever log of pages lies beside a file into it. One that belongs to another state of the file, or to another
 * file, would undo what was copied over it, or mix the two. So it is put aside before SQLite sees it. Nobody may have
 * the file open.
 */
export function settleLog(file: string, now: Date): LogCare | undefined {
  const log = `${file}-wal`
  if (sizeOf(log) === 0) return undefined
  const kind = judgeLog(file, log)
  if (kind === 'fits') return undefined
  const kept = freeName(log, kind, now)
  // what can be read of a cut one still goes into the file
  if (kind === 'strange') renameSync(log, kept)
  else copyFileSync(log, kept)
  return { kind, kept }
}

/** Whether a log of pages belongs to the file beside it. */
export function judgeLog(file: string, logFile: string): LogCare['kind'] | 'fits' {
  const log = readPageLog(logFile)
  if (log === undefined) return 'strange'
  if (log.commits > 0 && !isOf(file, log)) return 'strange'
  // the last commit before a power cut may be torn and was never answered; an earlier one was
  return log.lost > 1 ? 'cut' : 'fits'
}

/** The file is the one on which the log began, or has taken up some of it already. */
function isOf(file: string, log: NonNullable<ReturnType<typeof readPageLog>>): boolean {
  const header = readHeader(file)
  if (header.pageSize !== log.pageSize) return false
  // a Timbang without marks wrote both
  if (header.userVersion < firstMarkedVersion) return true
  const [first] = log.marks
  if (first === undefined) return false
  const page = readBytes(file, (log.markPage - 1) * log.pageSize, log.pageSize)
  const held = page && markIn(page)?.now
  return held !== undefined && (held === first.before || log.marks.some(({ now }) => now === held))
}

const words = { strange: 'terpisah', cut: 'terpotong' } as const

function freeName(log: string, kind: LogCare['kind'], now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '.').replace('T', ' ')
  for (let copy = 1; ; copy++) {
    const name = `${log} ${words[kind]} ${stamp}${copy === 1 ? '' : ` (${copy})`}`
    if (!existsSync(name)) return name
  }
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
