import { type EvaluationState, takesFigures } from '#shared/appraisal/evaluation-state.ts'
import { AppError } from '#shared/api/errors.ts'
import { parsePeriod, type Period } from '#shared/period/period.ts'
import type { LoggedChange } from '../api/audit.ts'
import type { CommandContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues } from '../db/sql.ts'
import { actorsToward, mayJudge, type Right } from '../people/relations.ts'
import { mayMark } from './norming.ts'
import { ratedInstead } from './rated-people.ts'
import { mayNameRater, withStandIns } from './stand-ins.ts'

// An undo writes rows back past the operations that guard them, so it asks here what they would ask.

/** Of which periods the evaluations in the changes are. */
function periodsIn(db: Db, changes: readonly LoggedChange[]): Period[] {
  const keys = changes.flatMap(({ before, after }) => {
    const row = after ?? before ?? {}
    return row['evaluation_id'] === undefined
      ? [row['period_key']]
      : [valueOf(db, 'SELECT period_key FROM evaluation WHERE id = ?', row['evaluation_id'])]
  })
  return [...new Set(keys)].flatMap((key) => (typeof key === 'string' ? (parsePeriod(key) ?? []) : []))
}

/** Those whom a session sees by what it does in the periods of the changes, though not by its own scope: for whom it stands in or names who does. */
export function seenByStandingIn(
  db: Db,
  session: Session,
  changes: readonly LoggedChange[],
): ReadonlySet<string> {
  const { scope } = session
  if (scope.kind !== 'ratedBy') return new Set()
  const named = standInsIn(db, changes).flatMap(({ employeeId, period, images }) =>
    mayNameRater(db, session, period)(employeeId)
      ? [employeeId, ...images.flatMap((image) => [String(image['rater_id']), String(image['instead_of'])])]
      : [],
  )
  return new Set([
    ...periodsIn(db, changes).flatMap(({ key }) => [...ratedInstead(db, scope, key)]),
    ...named,
  ])
}

/** Whose stand-ins are in the changes, in which period, and what their rows say. */
function standInsIn(db: Db, changes: readonly LoggedChange[]) {
  return changes.flatMap(({ table, before, after }) => {
    const images = [before, after].filter((image) => image !== undefined)
    if (table !== 'stand_in') return []
    const found = prepare(db, 'SELECT employee_id, period_key FROM evaluation WHERE id = ?').get(
      images[0]?.['evaluation_id'],
    ) as Pick<Row<'evaluation'>, 'employee_id' | 'period_key'> | undefined
    const period = found && parsePeriod(found.period_key)
    return period ? [{ employeeId: found.employee_id, period, images }] : []
  })
}

/** To take a rating back is to rate: in that period, also as a stand-in, and of what was taken over by whoever took it over. */
export function mayRateAgain(changes: readonly LoggedChange[]): Right {
  return (db, session, on) => {
    const periods = periodsIn(db, changes)
    if (periods.length === 0) return mayJudge(db, session, on)
    const rights = periods.map((period) => ({
      key: period.key,
      actors: withStandIns(db, session, period, actorsToward(db, session, period.end)),
    }))
    const stateOf = 'SELECT state FROM evaluation WHERE employee_id = ? AND period_key = ?'
    return (id) =>
      id !== session.employeeId &&
      rights.every(({ key, actors }) => {
        const isTakenOver = valueOf(db, stateOf, id, key) === 'escalated'
        return actors(id).includes(isTakenOver ? 'appraiserSuperior' : 'appraiser')
      })
  }
}

/** A stand-in is taken back by whom the law lets name one; who is replaced, or rated, does not. */
export function refuseStandInsUndone(
  { db, session }: CommandContext,
  changes: readonly LoggedChange[],
): void {
  for (const { employeeId, period } of standInsIn(db, changes))
    if (!mayNameRater(db, session, period)(employeeId))
      throw new AppError('forbidden', 'appraisal.error.standInNotYours')
}

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

const valueOf = (db: Db, text: string, ...of: readonly unknown[]): unknown =>
  prepareValues(db, text).get(...of)
