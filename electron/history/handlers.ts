import { AppError } from '#shared/api/errors.ts'
import type { UndoResult, UndoState } from '#shared/history/history.ts'
import { readChanges, verifyChain } from '../api/audit.ts'
import type { CommandContext, Handlers } from '../api/context.ts'
import { revert } from '../api/undo.ts'
import { eventAt, listEvents, seqOfBatch, undoneBy } from './events.ts'
import { contentHash } from '../safety/content-hash.ts'

export const historyHandlers = {
  'history.list': (filter, { db }) => listEvents(db, filter),

  'history.undo': ({ seq }, context) => undo(seq, context),

  'import.undo': ({ batch }, context) => undo(seqOfBatch(context.db, batch), context),

  'history.state': (_input, { db, session, sitting }): UndoState => {
    const undoable = sitting.undoable(session.id)
    const redoable = sitting.redoable(session.id)
    return {
      ...(undoable !== undefined && { undo: eventAt(db, undoable) }),
      ...(redoable !== undefined && { redo: eventAt(db, redoable) }),
    }
  },

  'file.verify': (_input, { db }) => {
    const integrity = (db.sqlite.pragma('integrity_check') as { integrity_check: string }[]).map(
      (row) => row.integrity_check,
    )
    const foreignKeys = (db.sqlite.pragma('foreign_key_check') as unknown[]).length
    const chain = verifyChain(db)
    return {
      ok: integrity[0] === 'ok' && foreignKeys === 0 && chain.brokenAt === undefined,
      integrity,
      foreignKeys,
      ...chain,
      contentHash: contentHash(db),
      version: Number(db.sqlite.pragma('user_version', { simple: true })),
    }
  },
} satisfies Partial<Handlers>

function undo(seq: number, { db, describe }: CommandContext): UndoResult {
  const event = eventAt(db, seq)
  const earlier = undoneBy(db, seq)
  if (earlier !== undefined) throw new AppError('conflict', 'error.undo.already', { seq })
  const changes = readChanges(db, seq)
  if (changes.length === 0) throw new AppError('conflict', 'error.undo.nothing', { seq })
  revert(db, changes)
  describe({ undoes: seq, ...(event.object !== undefined && { object: event.object }) })
  return { seq, undone: seq, operation: event.operation, rows: changes.length }
}
