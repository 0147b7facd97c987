import type { AppError } from '#shared/api/errors.ts'
import { noChanges, takeChanges } from '../db/change-capture.ts'
import { type Follower, runFollowers } from '../db/followers.ts'
import type { WritableDb } from '../db/sql.ts'
import { appendEvent } from './audit.ts'
import type { CommandContext, Context, EventDescription } from './context.ts'

/** All that writes into an open office: each act is one transaction with its event. */
export interface Writer {
  /** Runs the command's handler; `seq` is the event's, absent when nothing changed; `rows` are those it changed. */
  run(
    operation: string,
    handler: (input: unknown, context: never) => unknown,
    input: unknown,
    context: Context,
  ): {
    readonly value: unknown
    readonly seq?: number
    readonly rows: number
    readonly undoes?: number | undefined
  }
  /** Notes that something was read. */
  note(operation: string, context: Context, read: EventDescription): void
}

/** Of an office that is open for reading alone: every act is refused by the reason, and what is only noted goes unnoted. */
export function refusingWriter(reason: AppError): Writer {
  return {
    run() {
      throw reason
    },
    note: () => undefined,
  }
}

/**
 * `followers` are what is kept in step with the rows that commands write; `refuse` throws where a row was written that may not be,
 * whichever command it was.
 */
export function createWriter(
  db: WritableDb,
  followers: readonly Follower[],
  refuse: (db: WritableDb) => void,
): Writer {
  return {
    run(operation, handler, input, context) {
      let description: EventDescription = {}
      const commandContext: CommandContext = {
        ...context,
        db,
        follow: () => runFollowers(db, followers),
        describe: (more) => void (description = { ...description, ...more }),
      }
      return db.sqlite
        .transaction(() => {
          const value = (handler as (input: unknown, context: CommandContext) => unknown)(
            input,
            commandContext,
          )
          runFollowers(db, followers)
          refuse(db)
          const changes = takeChanges(db, followers)
          // a command that changed nothing leaves no trace, unless it names itself (an import of the same file, a content accepted)
          const { batch, startsAnew, undoes, andLater, isNoted } = description
          if (changes.rows === 0 && batch === undefined && !startsAnew && !isNoted) return { value, rows: 0 }
          const { now, session } = context
          const seq = appendEvent(db, { ...description, operation, now, session }, changes)
          // a step back over many is a command of its own, which Ctrl+Z takes back
          return { value, seq, rows: changes.rows, undoes: andLater ? undefined : undoes }
        })
        .immediate()
    },
    note(operation, { now, session }, read) {
      db.sqlite
        .transaction(() => appendEvent(db, { ...read, operation, now, session }, noChanges))
        .immediate()
    },
  }
}
