import { AppError, type Failure } from '#shared/api/errors.ts'
import type { NameOf, Slices } from '#shared/api/contract.ts'
import { localDate } from '#shared/date/local-date.ts'
import type { SecondPlace } from '#shared/backup/backup.ts'
import type { HostHandlers } from '../api/context.ts'
import type { JobQueue } from '../backup/job-queue.ts'

interface DestructionParts {
  readonly queue: JobQueue
  readonly clock: () => Date
  /** The office's day, where it is not this PC's. */
  readonly today: string | undefined
  /** The open office, with why nothing can be stored in it, if so. */
  readonly open: () => { readonly file: string; readonly readOnly?: Failure | undefined } | undefined
  readonly second: (office: string) => SecondPlace | undefined
  /** Does the work on an office file that nobody has open meanwhile, and opens it then. */
  readonly whileClosed: <T>(file: string, work: () => Promise<T>) => Promise<T>
}

type DestructionHandlers = Pick<HostHandlers, keyof Slices['privacy'] & NameOf<'host'>>

/** A year goes by writing the file anew, and its copies are files: the host answers, never the file's own dispatcher. */
export function destructionHandlers({ queue, clock, ...parts }: DestructionParts): DestructionHandlers {
  const open = () => {
    const office = parts.open()
    if (office === undefined) throw new AppError('conflict', 'error.office.notOpen')
    return office
  }
  const ofYear = (office: string, year: number) => ({ office, year, second: parts.second(office) })
  return {
    'privacy.destroyYear': ({ task, ...draft }, session) => {
      const { file: office, readOnly } = open()
      if (readOnly) throw AppError.from(readOnly)
      const now = clock()
      const today = parts.today ?? localDate(now)
      const ask = { ...draft, office, session, now: now.toISOString(), today }
      return parts.whileClosed(office, () => queue.run('destroy', ask, task))
    },
    'privacy.copies': ({ year }) => queue.run('copies', ofYear(open().file, year)),
    'privacy.removeCopies': async ({ year, ids, task }) => {
      const ask = { ...ofYear(open().file, year), ids, now: clock().toISOString() }
      const answer = await queue.run('removeCopies', ask, task)
      queue.announce()
      return answer
    },
  }
}
