import type { UndoState } from '#shared/history/history.ts'
import type { Context, Handlers } from '../api/context.ts'
import type { Db } from '../db/sql.ts'
import { acceptContent, putBack, tellDifferences } from './differences.ts'
import { eventAt, listEvents, seqOfBatch, undoneEvents, type VisiblePeople } from './events.ts'
import { stepBack, tellWayBack } from './step-back.ts'
import { undo } from './undo.ts'
import { backupBytes } from '../safety/backup.ts'
import { onCheckingConnection, verifyDb } from '../safety/verify.ts'

/** `visiblePeople` is the row scope, asked of the noun that knows it: who may not see a person may not see or undo what concerns him. */
export function createHistoryHandlers(visiblePeople: VisiblePeople) {
  const visible = ({ db, session, today }: Context & { readonly db: Db }) =>
    visiblePeople(db, session.scope, today)
  return {
    'history.list': (filter, context) =>
      listEvents(context.db, filter, context.session.scope, visible(context)),

    'history.undo': ({ seq }, context) => undo(seq, context, visible(context)),

    'history.wayBack': (filter, context) => tellWayBack(filter, context, visible(context)),

    'history.stepBack': (input, context) => stepBack(input, context, visible(context)),

    'import.undo': ({ batch }, context) => undo(seqOfBatch(context.db, batch), context, visible(context)),

    'history.state': (_input, { db, session, sitting }): UndoState => {
      const undone = undoneEvents(db)
      const undoable = sitting.undoable(session.id).find((seq) => !undone.has(seq))
      const redoable = sitting.redoable(session.id).find((seq) => !undone.has(seq))
      return {
        ...(undoable !== undefined && { undo: eventAt(db, undoable) }),
        ...(redoable !== undefined && { redo: eventAt(db, redoable) }),
      }
    },

    'file.state': (_input, { found }) => ({
      found: found === 'sound' || found === 'differs' ? found : 'unknown',
    }),

    'file.differences': (_input, context) => tellDifferences(context, visible(context)),

    'file.putBack': ({ contentHash }, context) => putBack(context, contentHash),

    'file.accept': (input, context) => acceptContent(context, input),

    // what is open for reading alone is in memory
    'file.verify': (_input, { db }) =>
      db.sqlite.memory ? verifyDb(db) : onCheckingConnection(db.sqlite.name, verifyDb),

    'file.backup': (_input, { db, now }) => backupBytes(db, new Date(now)),
  } satisfies Partial<Handlers>
}
