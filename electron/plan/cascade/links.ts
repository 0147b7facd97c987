import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { ResultLine } from '#shared/plan/cascade/line.ts'
import type { CommandContext } from '../../api/context.ts'
import type { Row } from '../../db/schema.ts'
import { prepare, prepareValues, type WritableDb } from '../../db/sql.ts'
import { namedIn } from '../../people/people.ts'

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

/**
 * The leader's result must be another person's of the same year, in sight or above oneself (its words are told with the result), the
 * indicator one of it, the objective one of the office's.
 */
export function checkLinks(
  { db, session, today }: CommandContext,
  { parentId, parentIndicatorId, objectiveId }: Links,
  plan: Row<'plan'>,
): void {
  if (parentId !== undefined) {
    const parent = prepare(
      db,
      'SELECT p.employee_id, p.year FROM work_result w JOIN plan p ON p.id = w.plan_id WHERE w.id = ?',
    ).get(parentId) as { employee_id: string; year: number } | undefined
    const isNamed = namedIn(db, session.scope, dayIn(plan.year, today))
    if (
      !parent ||
      parent.employee_id === plan.employee_id ||
      parent.year !== plan.year ||
      !isNamed(parent.employee_id)
    )
      throw AppError.atField('parentId', 'plan.error.parent')
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
