import { AppError } from '#shared/api/errors.ts'
import type { CommandContext } from '../api/context.ts'
import { findPlanRow, personToPlan, requireOpen } from '../plan/write-plan.ts'
import { refuseLossOfPlan } from './plan-losses.ts'
import { clearWatchOf } from '../office/settings.ts'
import { prepare } from './sql.ts'

const ofPlan = 'SELECT id FROM work_result WHERE plan_id = ?'

/** Deletes a plan with its results; refuses, with the count, while realisations or marks hang on it. */
export function deletePlan(context: CommandContext, employeeId: string, year: number): void {
  const { db } = context
  personToPlan(context, employeeId, year)
  const plan = findPlanRow(db, employeeId, year)
  if (!plan) throw new AppError('not_found', 'plan.error.none')
  requireOpen(plan)
  refuseLossOfPlan(db, plan.id)
  clearWatchOf(db, `SELECT id FROM indicator WHERE work_result_id IN (${ofPlan})`, plan.id)
  for (const text of [
    `UPDATE work_result SET parent_id = NULL, row_version = row_version + 1 WHERE parent_id IN (${ofPlan})`,
    `DELETE FROM indicator WHERE work_result_id IN (${ofPlan})`,
    'DELETE FROM work_result WHERE plan_id = ?',
    'DELETE FROM behaviour_expectation WHERE plan_id = ?',
    'DELETE FROM annex_line WHERE plan_id = ?',
    'DELETE FROM plan WHERE id = ?',
  ])
    prepare(db, text).run(plan.id)
}
