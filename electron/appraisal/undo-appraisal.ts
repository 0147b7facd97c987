import { type EvaluationState, takesFigures } from '#shared/appraisal/evaluation-state.ts'
import { AppError } from '#shared/api/errors.ts'
import type { LoggedChange } from '../api/audit.ts'
import type { CommandContext } from '../api/context.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { mayMark } from './norming.ts'

// An undo writes rows back past the operations that guard them, so it asks here what they would ask.

/** How each rated in a norming stays once it was shown to all, and nobody takes back another's; what one said of himself stays once it was handed on. */
export function refuseClosedMarks({ db, session }: CommandContext, changes: readonly LoggedChange[]): void {
  for (const { table, before, after } of changes) {
    const row = after ?? before ?? {}
    if (table === 'norming_mark') {
      const revealed = valueOf(db, 'SELECT revealed FROM norming_session WHERE id = ?', row['session_id'])
      // of a session that was removed all comes back
      if (revealed === undefined) continue
      if (revealed === 1) throw new AppError('conflict', 'appraisal.norming.error.revealed')
      if (!mayMark(session, String(row['employee_id'])))
        throw new AppError('forbidden', 'appraisal.norming.error.notYours')
    }
    if (table === 'self_mark') {
      const state = valueOf(db, 'SELECT state FROM evaluation WHERE id = ?', row['evaluation_id'])
      if (state !== undefined && !takesFigures(state as EvaluationState))
        throw new AppError('conflict', 'appraisal.error.selfHandedOn')
    }
  }
}

const valueOf = (db: Db, text: string, id: unknown): unknown => prepareValues(db, text).get(id)
