import type { Plan, WorkResult } from '#shared/plan/plan.ts'
import { sameTexts } from '#shared/plan/plan-difference.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from './id.ts'
import { type CopySource, findSame, missingExpectations, readCopy } from '../plan/copy-plan.ts'
import { findPlanRow, makePlan, personToPlan, type PlanRow, requireOpen } from '../plan/write-plan.ts'
import { nextSort } from './plan-results.ts'
import { prepare, run, sql, type WritableDb } from './sql.ts'

/**
 * Copies what the year copied to lacks: new results, new indicators of results that are there, and special expectations.
 * Nothing that is there is overwritten; realisations and marks stay with their year.
 */
export function copyPlan(context: CommandContext, copy: CopySource & { without: readonly string[] }): void {
  const { db } = context
  const { source, present } = readCopy(db, copy)
  personToPlan(context, copy.employeeId, copy.toYear)
  const known = findPlanRow(db, copy.employeeId, copy.toYear)
  const plan = known ? requireOpen(known) : makePlan(context, copy.employeeId, copy.toYear, 'copy')
  for (const result of source.results) {
    if (copy.without.includes(result.id)) continue
    const same = findSame(present?.results ?? [], result)
    const id = same?.id ?? copyResult(db, result, plan)
    for (const [index, indicator] of result.indicators.entries())
      if (!same?.indicators.some(({ text }) => sameTexts(text, indicator.text)))
        copyIndicator(db, indicator.id, id, (same?.indicators.length ?? 0) + index + 1)
  }
  copyExpectations(db, source, present, plan.id)
}

function copyResult(db: WritableDb, result: WorkResult, plan: PlanRow): string {
  const id = newId()
  run(
    db,
    sql.insertInto('work_result').values({
      ...{
        id,
        plan_id: plan.id,
        kind: result.kind,
        text: result.text,
        assigned_by: result.assignedBy ?? null,
      },
      parent_id: result.parentId === undefined ? null : parentInYear(db, result.parentId, plan.year),
      sort: nextSort(db, plan.id, result.kind),
    }),
  )
  return id
}

/** The same leader's result of the same words in the new year, where the leader has one already. */
function parentInYear(db: WritableDb, parentId: string, year: number): string | null {
  const candidates = prepare(
    db,
    `SELECT w.id, w.text, old.text AS wanted FROM work_result old JOIN plan o ON o.id = old.plan_id
      JOIN plan p ON p.employee_id = o.employee_id AND p.year = @year AND p.state NOT IN ('superseded', 'cancelled')
      JOIN work_result w ON w.plan_id = p.id WHERE old.id = @parentId ORDER BY p.version DESC`,
  ).all({ parentId, year }) as { id: string; text: string; wanted: string }[]
  return candidates.find(({ text, wanted }) => sameTexts(text, wanted))?.id ?? null
}

/** Everything but the entries: the grain is set anew by the first entry of the new year. */
function copyIndicator(db: WritableDb, indicatorId: string, workResultId: string, sort: number): void {
  prepare(
    db,
    `INSERT INTO indicator (id, work_result_id, text, aspects, target_kind, low, high, target_text, target_unit, direction,
        accumulation, grain, baseline, baseline_date, sort)
      SELECT @id, @workResultId, text, aspects, target_kind, low, high, target_text, target_unit, direction,
        accumulation, NULL, baseline, baseline_date, @sort FROM indicator WHERE id = @indicatorId`,
  ).run({ id: newId(), workResultId, sort, indicatorId })
}

function copyExpectations(db: WritableDb, source: Plan, present: Plan | undefined, planId: string): void {
  for (const core_value of missingExpectations(source, present))
    run(
      db,
      sql
        .insertInto('behaviour_expectation')
        .values({ plan_id: planId, core_value, text: source.expectations[core_value] ?? '' }),
    )
}
