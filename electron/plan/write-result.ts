import { AppError } from '#shared/api/errors.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { prepare, run, sql, type Db, first, prepareValues, type WritableDb } from '../db/sql.ts'
import { clearWatchOf } from '../office/settings.ts'
import type { WorkResultDraft } from '#shared/plan/plan.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { checkLinks, forgetResult, linkColumns } from './cascade/links.ts'
import {
  type PlanRow,
  openPlan,
  planOfResult,
  planOfLine,
  mayGuide,
  requireGuidable,
  forgetReplaced,
} from './write-plan.ts'
import { refuseLossOfResult } from './plan-losses.ts'

type WorkResultRow = Row<'work_result'>

/** Stores a result and returns its id. A new one, or one that changes its kind, goes last within its kind. */
export function saveWorkResult(context: CommandContext, draft: WorkResultDraft): string {
  const { db } = context
  const plan = openPlan(context, draft)
  const known = draft.id === undefined ? undefined : resultOfPlan(db, draft.id, plan)
  checkLinks(context, draft, plan)
  const values = {
    kind: draft.kind,
    text: draft.text,
    assigned_by: draft.assignedBy ?? null,
    ...linkColumns(draft),
    control_level: draft.controlLevel ?? null,
    weight: draft.weight === undefined ? null : hundredthsOf(draft.weight),
  }
  if (!known) {
    const id = newId()
    run(
      db,
      sql
        .insertInto('work_result')
        .values({ id, plan_id: plan.id, ...values, sort: nextResultSort(db, plan.id, draft.kind) }),
    )
    return id
  }
  requireVersion(known.row_version, draft.rowVersion)
  const moved = known.kind !== draft.kind
  const sort = moved ? nextResultSort(db, plan.id, draft.kind) : known.sort
  changeRow(db, 'work_result', { id: known.id }, { ...values, sort })
  return known.id
}

/** Ends a result, or lets it go on: what was entered stays, nothing more is expected of it from the day on (A9). */
export function endResult(
  context: CommandContext,
  end: {
    readonly id: string
    readonly rowVersion: number
    readonly on?: string | undefined
    readonly reason?: string | undefined
  },
): WorkResultRow {
  const { db } = context
  const plan = planOfResult(context, end.id)
  const known = resultOfPlan(db, end.id, plan)
  requireVersion(known.row_version, end.rowVersion)
  if (end.on !== undefined && (end.on < plan.from_date || end.on > plan.to_date))
    throw AppError.atField('on', 'plan.error.endOutside')
  return updateResult(db, known, {
    ended_on: end.on ?? null,
    ended_reason: end.on === undefined ? null : (end.reason ?? null),
  })
}

/** The appraiser sets what is main and what is additional (L II.A.6), as long as the plan is not set. */
export function setKind(
  context: CommandContext,
  {
    id,
    rowVersion,
    kind,
  }: { readonly id: string; readonly rowVersion: number; readonly kind: WorkResultKind },
): WorkResultRow {
  const { db } = context
  const plan = requireGuidable(context, planOfLine(context, id, mayGuide))
  const known = resultOfPlan(db, id, plan)
  requireVersion(known.row_version, rowVersion)
  if (known.kind === kind) return known
  return updateResult(db, known, { kind, sort: nextResultSort(db, plan.id, kind) })
}

function updateResult(db: WritableDb, known: WorkResultRow, values: Partial<WorkResultRow>): WorkResultRow {
  changeRow(db, 'work_result', { id: known.id }, values)
  return { ...known, ...values, row_version: known.row_version + 1 }
}

/** Deletes a result with its indicators; refuses, with the count, while realisations or marks hang on it. */
export function deleteWorkResult(context: CommandContext, id: string): void {
  planOfResult(context, id)
  removeResult(context.db, id)
}

/** The same for a plan that is known to be open. */
export function removeResult(db: WritableDb, id: string): void {
  refuseLossOfResult(db, id)
  clearWatchOf(db, 'SELECT id FROM indicator WHERE work_result_id = ?', id)
  forgetResult(db, id)
  forgetReplaced(db, 'indicator', 'SELECT id FROM indicator WHERE work_result_id = ?', id)
  forgetReplaced(db, 'work_result', 'SELECT ?', id)
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

function resultOfPlan(db: Db, id: string, plan: PlanRow): Row<'work_result'> {
  const row = first(
    db,
    sql.selectFrom('work_result').selectAll().where('id', '=', id).where('plan_id', '=', plan.id),
  )
  if (!row) throw new AppError('not_found', 'plan.error.resultMissing')
  return row
}

/** The place after the last result of a kind. */
export function nextResultSort(db: Db, planId: string, kind: WorkResultKind): number {
  return nextSort(db, 'work_result WHERE plan_id = ? AND kind = ?', planId, kind)
}

export function nextSort(db: Db, among: string, ...values: string[]): number {
  const last = prepareValues(db, `SELECT coalesce(max(sort), 0) FROM ${among}`)
  return Number(last.get(...values)) + 1
}

function resultsOfKind(db: Db, planId: string, kind: WorkResultKind): Row<'work_result'>[] {
  return prepare(db, 'SELECT * FROM work_result WHERE plan_id = ? AND kind = ? ORDER BY sort, id').all(
    planId,
    kind,
  ) as Row<'work_result'>[]
}
