import type { UndoState } from '#shared/history/history.ts'
import type { LoggedChange } from '../api/audit.ts'
import type { Context, Handlers } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import type { Db } from '../db/sql.ts'
import { acceptContent, putBack, tellDifferences } from './differences.ts'
import { eventAt, listEvents, seqOfBatch, undoneEvents, type VisiblePeople } from './events.ts'
import { movedRows } from './moved-rows.ts'
import { type Readers, tellStory } from './story.ts'
import { stepBack, tellWayBack } from './step-back.ts'
import { type Sight, undo, type UndoRules } from './undo.ts'
import { backupBytes } from '../safety/backup.ts'
import { onCheckingConnection, verifyOwn } from '../safety/verify.ts'

type Right = (db: Db, session: Session, on: string) => (employeeId: string) => boolean

/** What the nouns know: whom a session sees, whom it may judge, and what it takes to do an act again. */
interface Nouns extends UndoRules {
  readonly visibleIn: VisiblePeople
  /** Whose story a session reads: everybody's, or that of those whom it rates. */
  readonly readersOf: (db: Db, scope: Session['scope'], on: string) => Readers
  readonly mayJudge: (changes: readonly LoggedChange[]) => Right
  /** Whom a session sees in the periods of the changes besides. */
  readonly seenByStandingIn: (
    db: Db,
    session: Session,
    changes: readonly LoggedChange[],
  ) => ReadonlySet<string>
  readonly rightOf: (act: string, changes: readonly LoggedChange[]) => Right
  /** Of rows that are no person's. */
  readonly inSight: (context: Context & { readonly db: Db }, changes: readonly LoggedChange[]) => boolean
}

/** Who may not see a person may not see or undo what concerns him. */
export function createHistoryHandlers(nouns: Nouns) {
  const { visibleIn, readersOf, mayJudge, seenByStandingIn, rightOf, inSight, ...rules } = nouns
  const visible = ({ db, session, today }: Context & { readonly db: Db }) =>
    visibleIn(db, session.scope, today)
  const sight = (context: Context & { readonly db: Db }): Sight => {
    const { db, session, today } = context
    const isVisible = visible(context)
    return {
      ...rules,
      isVisible,
      isVisibleIn(changes) {
        const more = seenByStandingIn(db, session, changes)
        return (id) => isVisible(id) || more.has(id)
      },
      mayJudge: (changes) => mayJudge(changes)(db, session, today),
      isInSight: (changes) => inSight(context, changes),
      mayTakeBack: (act, changes) => rightOf(act, changes)(db, session, today),
    }
  }
  return {
    'history.list': (filter, context) =>
      listEvents(context.db, filter, context.session.scope, visible(context)),

    'history.story': (filter, { db, session, today }) =>
      tellStory(db, filter, readersOf(db, session.scope, today)),

    'history.undo': ({ seq }, context) => undo(seq, context, sight(context)),

    'history.wayBack': (filter, context) => tellWayBack(filter, context, sight(context)),

    'history.stepBack': (input, context) => stepBack(input, context, sight(context)),

    'import.moved': ({ batch }, context) => movedRows(seqOfBatch(context.db, batch), context, sight(context)),

    'import.undo': ({ batch }, context) => undo(seqOfBatch(context.db, batch), context, sight(context)),

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
      db.sqlite.memory ? verifyOwn(db) : onCheckingConnection(db.sqlite.name, verifyOwn),

    'file.backup': (_input, { db, now }) => backupBytes(db, new Date(now)),
  } satisfies Partial<Handlers>
}
