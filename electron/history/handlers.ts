import { contract, isName } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import type { UndoResult, UndoState } from '#shared/history/history.ts'
import { readChanges } from '../api/audit.ts'
import type { CommandContext, Handlers } from '../api/context.ts'
import { authorise } from '../api/session.ts'
import { revert } from '../api/undo.ts'
import { acceptContent, putBack, tellDifferences } from './differences.ts'
import { eventAt, listEvents, peopleOf, seqOfBatch, undoneBy, type VisiblePeople } from './events.ts'
import { backupBytes } from '../safety/backup.ts'
import { onCheckingConnection, verifyDb } from '../safety/verify.ts'

/** `visiblePeople` is the row scope, asked of the noun that knows it: who may not see a person may not see or undo what concerns him. */
export function createHistoryHandlers(visiblePeople: VisiblePeople) {
  return {
    'history.list': (filter, { db, session, today }) =>
      listEvents(db, filter, session.scope, visiblePeople(db, session.scope, today)),

    'history.undo': ({ seq }, context) => undo(seq, context, visiblePeople),

    'import.undo': ({ batch }, context) => undo(seqOfBatch(context.db, batch), context, visiblePeople),

    'history.state': (_input, { db, session, sitting }): UndoState => {
      const undoable = sitting.undoable(session.id)
      const redoable = sitting.redoable(session.id)
      return {
        ...(undoable !== undefined && { undo: eventAt(db, undoable) }),
        ...(redoable !== undefined && { redo: eventAt(db, redoable) }),
      }
    },

    'file.state': (_input, { found }) => ({
      found: found === 'sound' || found === 'differs' ? found : 'unknown',
    }),

    'file.differences': (_input, context) =>
      tellDifferences(context, visiblePeople(context.db, context.session.scope, context.today)),

    'file.putBack': ({ contentHash }, context) => putBack(context, contentHash),

    'file.accept': (input, context) => acceptContent(context, input),

    // what is open for reading alone is in memory
    'file.verify': (_input, { db }) =>
      db.sqlite.memory ? verifyDb(db) : onCheckingConnection(db.sqlite.name, verifyDb),

    'file.backup': (_input, { db, now }) => backupBytes(db, new Date(now)),
  } satisfies Partial<Handlers>
}

/** Asks what the undone act would ask: its own permission, and every person in it inside the row scope. */
function requireAllowed(
  { seq, operation }: { seq: number; operation: string },
  { db, session, today }: CommandContext,
  visiblePeople: VisiblePeople,
): void {
  // an operation that the contract no longer has is undone by whoever may do everything
  const permission = isName(operation) ? contract[operation].permission : 'setting:write'
  authorise(session, permission)
  const people = peopleOf(db, session.scope, [seq]).get(seq) ?? []
  if (!people.every(visiblePeople(db, session.scope, today)))
    throw new AppError('not_found', 'error.event.missing', { seq })
  const isOwn = session.employeeId !== undefined && people.includes(session.employeeId)
  if (isOwn && permission === 'appraisal:rate' && session.role !== 'owner')
    throw new AppError('forbidden', 'appraisal.error.own')
}

function undo(seq: number, context: CommandContext, visiblePeople: VisiblePeople): UndoResult {
  const { db, describe } = context
  const event = eventAt(db, seq)
  requireAllowed(event, context, visiblePeople)
  const earlier = undoneBy(db, seq)
  if (earlier !== undefined) throw new AppError('conflict', 'error.undo.already', { seq })
  const changes = readChanges(db, seq)
  if (changes.length === 0) throw new AppError('conflict', 'error.undo.nothing', { seq })
  revert(db, changes)
  describe({ undoes: seq, ...(event.object !== undefined && { object: event.object }) })
  return { seq, undone: seq, operation: event.operation, rows: changes.length }
}
