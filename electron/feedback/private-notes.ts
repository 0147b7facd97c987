import { AppError } from '#shared/api/errors.ts'
import type { PrivateNote, PrivateNoteDraft, PrivateNotes } from '#shared/feedback/private-note.ts'
import type { CommandContext, Handlers, QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, first, prepare, run, sql, type Db } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { mayJudge, type Right } from '../people/relations.ts'

// The table is not content: what is written here makes no image and no event, so that neither log nor undo, fingerprint nor export
// can tell of it. Every statement asks for the writer.

/** Under whose name notes are kept: the account's; of an office without accounts its one owner's, in the sample that of who is acted. */
function writerOf({ accountId, role, employeeId = '' }: Session): string {
  return accountId ?? (role === 'owner' ? 'owner' : `${role}:${employeeId}`)
}

/** Whoever rates somebody himself: the clerk only enters what an official elsewhere rated. */
const mayNote: Right = (db, session, on) =>
  session.role === 'clerk' ? () => false : mayJudge(db, session, on)

const noteOf = ({ id, date, text, row_version: rowVersion }: Row<'private_note'>): PrivateNote => ({
  id,
  date,
  text,
  rowVersion,
})

function listNotes({ db, session, today }: QueryContext, employeeId: string): PrivateNotes {
  findPerson(db, employeeId, today, session.scope)
  const rows = all(
    db,
    sql
      .selectFrom('private_note')
      .selectAll()
      .where('writer', '=', writerOf(session))
      .where('employee_id', '=', employeeId)
      .orderBy('date', 'desc')
      .orderBy('id', 'desc'),
  )
  return { notes: rows.map(noteOf), mayWrite: mayNote(db, session, today)(employeeId) }
}

function saveNote(
  { db, session, today }: CommandContext,
  { id, rowVersion, employeeId, text }: PrivateNoteDraft,
): PrivateNote {
  findPerson(db, employeeId, today, session.scope)
  if (!mayNote(db, session, today)(employeeId)) throw new AppError('forbidden', 'privateNote.notRated')
  if (id === undefined) {
    const row = { id: newId(), writer: writerOf(session), employee_id: employeeId, date: today, text }
    run(db, sql.insertInto('private_note').values(row))
    return noteOf({ ...row, row_version: 1 })
  }
  const known = ownNote(db, session, id)
  if (known.employee_id !== employeeId) throw new AppError('not_found', 'privateNote.missing')
  requireVersion(known.row_version, rowVersion)
  changeRow(db, 'private_note', { id }, { text })
  return noteOf({ ...known, text, row_version: known.row_version + 1 })
}

/** Another's note is none: not even that it exists is told. */
function ownNote(db: Db, session: Session, id: string): Row<'private_note'> {
  const known = first(
    db,
    sql.selectFrom('private_note').selectAll().where('id', '=', id).where('writer', '=', writerOf(session)),
  )
  if (!known) throw new AppError('not_found', 'privateNote.missing')
  return known
}

export const privateNoteHandlers = {
  'privateNote.list': ({ employeeId }, context) => listNotes(context, employeeId),

  'privateNote.save': (draft, context) => saveNote(context, draft),

  'privateNote.remove': ({ id, rowVersion }, { db, session }) => {
    requireVersion(ownNote(db, session, id).row_version, rowVersion)
    prepare(db, 'DELETE FROM private_note WHERE id = ?').run(id)
    return null
  },
} satisfies Partial<Handlers>
