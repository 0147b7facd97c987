import { AppError } from '#shared/api/errors.ts'
import type { WorkResultDraft } from '#shared/plan/plan.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from './id.ts'
import { openPlan, planOfResult, type PlanRow, requireVersion } from '../plan/write-plan.ts'
import { refuseLossOfResult } from './plan-losses.ts'
import { rescore, settingsOfYear } from '../appraisal/score.ts'
import type { Row } from './schema.ts'
import { first, prepare, run, sql, type Db, type WritableDb } from './sql.ts'
import { clearWatchOf } from '../office/settings.ts'

/** Stores a result and returns its id. A new one, or one that changes its kind, goes last within its kind. */
export function saveWorkResult(context: CommandContext, draft: WorkResultDraft): string {
  const { db } = context
  const plan = openPlan(context, draft.employeeId, draft.year)
  const known = draft.id === undefined ? undefined : resultOfPlan(db, draft.id, plan)
  checkParent(db, draft, plan)
  const values = {
    kind: draft.kind,
    text: draft.text,
    assigned_by: draft.assignedBy ?? null,
    parent_id: draft.parentId ?? null,
  }
  if (!known) {
    const id = newId()
    run(
      db,
      sql
        .insertInto('work_result')
        .values({ id, plan_id: plan.id, ...values, sort: nextSort(db, plan.id, draft.kind) }),
    )
    return id
  }
  requireVersion(known.row_version, draft.rowVersion)
  const moved = known.kind !== draft.kind
  const sort = moved ? nextSort(db, plan.id, draft.kind) : known.sort
  run(
    db,
    sql
      .updateTable('work_result')
      .set({ ...values, sort, row_version: known.row_version + 1 })
      .where('id', '=', known.id),
  )
  // main and additional results weigh differently in the index
  if (moved) rescoreMarked(db, known.id, plan.year)
  return known.id
}

/** Deletes a result with its indicators; refuses, with the count, while realisations or marks hang on it. */
export function deleteWorkResult(context: CommandContext, id: string): void {
  const { db } = context
  planOfResult(context, id)
  refuseLossOfResult(db, id)
  clearWatchOf(db, 'SELECT id FROM indicator WHERE work_result_id = ?', id)
  // results of subordinates that supported it stay, without a parent
  prepare(
    db,
    'UPDATE work_result SET parent_id = NULL, row_version = row_version + 1 WHERE parent_id = ?',
  ).run(id)
  run(db, sql.deleteFrom('indicator').where('work_result_id', '=', id))
  run(db, sql.deleteFrom('work_result').where('id', '=', id))
}

/** Puts a result before another of its kind, or last; the numbers follow the order. */
export function moveWorkResult(context: CommandContext, id: string, before: string | undefined): void {
  const { db } = context
  const plan = planOfResult(context, id)
  const result = resultOfPlan(db, id, plan)
  const others = resultsOfKind(db, plan.id, result.kind).filter((row) => row.id !== id)
  const place = before === undefined ? others.length : others.findIndex((row) => row.id === before)
  if (place < 0) throw AppError.atField('before', 'plan.error.otherKind')
  const update = prepare(db, 'UPDATE work_result SET sort = ?, row_version = row_version + 1 WHERE id = ?')
  for (const [sort, row] of others.toSpliced(place, 0, result).entries())
    if (row.sort !== sort + 1) update.run(sort + 1, row.id)
}

export function resultOfPlan(db: Db, id: string, plan: PlanRow): Row<'work_result'> {
  const row = first(
    db,
    sql.selectFrom('work_result').selectAll().where('id', '=', id).where('plan_id', '=', plan.id),
  )
  if (!row) throw new AppError('not_found', 'plan.error.resultMissing')
  return row
}

export function nextSort(db: Db, planId: string, kind: WorkResultKind): number {
  return (resultsOfKind(db, planId, kind).at(-1)?.sort ?? 0) + 1
}

function resultsOfKind(db: Db, planId: string, kind: WorkResultKind): Row<'work_result'>[] {
  return prepare(db, 'SELECT * FROM work_result WHERE plan_id = ? AND kind = ? ORDER BY sort, id').all(
    planId,
    kind,
  ) as Row<'work_result'>[]
}

/** The leader's result must be another person's of the same year. */
function checkParent(db: Db, { parentId }: WorkResultDraft, plan: PlanRow): void {
  if (parentId === undefined) return
  const parent = prepare(
    db,
    'SELECT p.employee_id, p.year FROM work_result w JOIN plan p ON p.id = w.plan_id WHERE w.id = ?',
  ).get(parentId) as { employee_id: string; year: number } | undefined
  if (!parent || parent.employee_id === plan.employee_id || parent.year !== plan.year)
    throw AppError.atField('parentId', 'plan.error.parent')
}

function rescoreMarked(db: WritableDb, workResultId: string, year: number): void {
  const marked = prepare(db, 'SELECT evaluation_id FROM result_rating WHERE work_result_id = ?').pluck()
  rescore(db, marked.all(workResultId) as string[], settingsOfYear(db, year))
}
