import { Id, ofDraft, requiredText, requireSeen, RowVersion } from '../api/fields.ts'
import { command, query } from '../api/operation.ts'
import { z } from '../api/zod.ts'

const PrivateNotesOf = z.strictObject({ employeeId: Id })

/** What a rater writes down for himself about somebody he rates. */
export const PrivateNoteDraft = z
  .strictObject({ ...ofDraft, employeeId: Id, text: requiredText(2000) })
  .superRefine(requireSeen)
export type PrivateNoteDraft = z.infer<typeof PrivateNoteDraft>

const SeenPrivateNote = z.strictObject({ id: Id, rowVersion: RowVersion })

export interface PrivateNote {
  readonly id: string
  /** The day it was written. */
  readonly date: string
  readonly text: string
  readonly rowVersion: number
}

export interface PrivateNotes {
  /** The newest first. */
  readonly notes: readonly PrivateNote[]
  /** Whether whoever asks may write one about this person: he rates him. */
  readonly mayWrite: boolean
}

/** They answer nobody but the account that wrote them, and no log tells of them. */
export const privateNoteOperations = {
  'privateNote.list': query(PrivateNotesOf, 'appraisal:rate').returns<PrivateNotes>(),
  'privateNote.save': command(PrivateNoteDraft, 'appraisal:rate').returns<PrivateNote>(),
  'privateNote.remove': command(SeenPrivateNote, 'appraisal:rate').returns<null>(),
}
