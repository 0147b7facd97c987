import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { ResultLine } from '#shared/plan/cascade/line.ts'
import type { CommandContext } from '../../api/context.ts'
import type { Row } from '../../db/schema.ts'
import { namedIn } from '../../people/people.ts'
import { prepare, prepareValues, type WritableDb } from '../../db/sql.ts'

type Links = Pick<
  ResultLine,
  'parentId' | 'parentIndicatorId' | 'parentWords' | 'objectiveId' | 'cascade' | 'outcome'
>

/** On what a result rests, as columns; words give way to the leader's result once that is named. */
export function linkColumns(links: Links) {
  return {
    parent_id: links.parentId ?? null,
    parent_indicator_id: links.parentIndicatorId ?? null,
    parent_words: links.parentId === undefined ? (links.parentWords ?? null) : null,
    objective_id: links.objectiveId ?? null,
    cascade: links.cascade ?? null,
    outcome: links.outcome ?? null,
  }
}

/** The leader's result must be a leader's of the same year, the indicator one of it, the objective one of the office's. */
export function checkLinks(
  context: CommandContext,
  { parentId, parentIndicatorId, objectiveId }: Links,
  plan: Row<'plan'>,
): void {
  const { db } = context
  if (parentId !== undefined) {
    const parent = prepare(
      db,
      'SELECT p.employee_id, p.year FROM work_result w JOIN plan p ON p.id = w.plan_id WHERE w.id = ?',
    ).get(parentId) as { employee_id: string; year: number } | undefined
    const isLeaders =
      parent !== undefined &&
      parent.employee_id !== plan.employee_id &&
      parent.year === plan.year &&
      isLeaderFor(context, parent.employee_id, plan)
    if (!isLeaders) throw AppError.atField('parentId', 'plan.error.parent')
  }
  if (parentIndicatorId !== undefined) {
    const of = prepareValues(db, 'SELECT work_result_id FROM indicator WHERE id = ?').get(parentIndicatorId)
    if (of === undefined || of !== parentId) throw AppError.atField('parentIndicatorId', 'plan.error.parent')
  }
  if (objectiveId !== undefined) {
    const kind = prepareValues(db, 'SELECT kind FROM strategic_goal WHERE id = ?').get(objectiveId)
    if (kind !== 'objective') throw AppError.atField('objectiveId', 'goal.error.objective')
  }
}

/**
 * Whose results a plan may rest on, since its words are then read there: of whoever writes knows the name, of the appraiser whom the
 * plan names, of whoever took the person into a matrix, and of those on whose results the person's rest already.
 */
function isLeaderFor({ db, session, today }: CommandContext, leaderId: string, plan: Row<'plan'>): boolean {
  if (plan.appraiser_id === leaderId || namedIn(db, session.scope, dayIn(plan.year, today))(leaderId))
    return true
  const leads = prepareValues(
    db,
    `SELECT EXISTS (SELECT 1 FROM matrix_guest WHERE employee_id = @employeeId AND leader_id = @leaderId AND year = @year)
      OR EXISTS (SELECT 1 FROM plan p JOIN work_result w ON w.plan_id = p.id JOIN work_result x ON x.id = w.parent_id
        JOIN plan o ON o.id = x.plan_id WHERE p.employee_id = @employeeId AND o.employee_id = @leaderId)`,
  )
  return leads.get({ employeeId: plan.employee_id, leaderId, year: plan.year }) === 1
}

/** Results that supported one which goes stay, with its words in the place of the link. */
export function forgetResult(db: WritableDb, id: string): void {
  prepare(
    db,
    `UPDATE work_result SET parent_words = (SELECT text FROM work_result WHERE id = @id), parent_id = NULL,
      parent_indicator_id = NULL, row_version = row_version + 1 WHERE parent_id = @id`,
  ).run({ id })
  prepare(db, 'DELETE FROM no_role WHERE work_result_id = ?').run(id)
}

/** Of an indicator that goes its result stays supported. */
export function forgetIndicator(db: WritableDb, id: string): void {
  prepare(
    db,
    'UPDATE work_result SET parent_indicator_id = NULL, row_version = row_version + 1 WHERE parent_indicator_id = ?',
  ).run(id)
  prepare(db, 'DELETE FROM no_role WHERE indicator_id = ?').run(id)
}
