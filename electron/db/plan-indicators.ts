import { AppError } from '#shared/api/errors.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { aspects } from '#shared/plan/aspect.ts'
import type { IndicatorDraft } from '#shared/plan/plan.ts'
import { defaultAccumulation } from '#shared/plan/target.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from './id.ts'
import { planOfResult, requireVersion } from '../plan/write-plan.ts'
import { refuseLossOfIndicator } from './plan-losses.ts'
import { clearWatchOf } from '../office/settings.ts'
import type { Row } from './schema.ts'
import { first, prepare, run, sql, type Db } from './sql.ts'

/** Stores an indicator under its result and returns its id. */
export function saveIndicator(context: CommandContext, draft: IndicatorDraft): string {
  const { db } = context
  const plan = planOfResult(context, draft.workResultId)
  const values = columnsOf(draft)
  if (draft.id === undefined) {
    const id = newId()
    const sort = nextSort(db, draft.workResultId)
    run(db, sql.insertInto('indicator').values({ id, ...values, grain: null, sort }))
    return id
  }
  const known = findIndicator(db, draft.id)
  const from = planIdOf(db, known.work_result_id)
  // an indicator may move to another result of the same plan, never to another person's
  if (from !== plan.id) throw new AppError('not_found', 'plan.error.indicatorMissing')
  requireVersion(known.row_version, draft.rowVersion)
  const moved = known.work_result_id !== draft.workResultId
  run(
    db,
    sql
      .updateTable('indicator')
      .set({
        ...values,
        ...(moved && { sort: nextSort(db, draft.workResultId) }),
        row_version: known.row_version + 1,
      })
      .where('id', '=', known.id),
  )
  return known.id
}

/** Refuses, with the count, while realisations hang on it. */
export function deleteIndicator(context: CommandContext, id: string): void {
  const { db } = context
  planOfResult(context, findIndicator(db, id).work_result_id)
  refuseLossOfIndicator(db, id)
  clearWatchOf(db, 'SELECT ?', id)
  run(db, sql.deleteFrom('indicator').where('id', '=', id))
}

export function findIndicator(db: Db, id: string): Row<'indicator'> {
  const row = first(db, sql.selectFrom('indicator').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'plan.error.indicatorMissing')
  return row
}

function planIdOf(db: Db, workResultId: string): string | undefined {
  return first(db, sql.selectFrom('work_result').select('plan_id').where('id', '=', workResultId))?.plan_id
}

function nextSort(db: Db, workResultId: string): number {
  const last = prepare(db, 'SELECT coalesce(max(sort), 0) FROM indicator WHERE work_result_id = ?')
  return Number(last.pluck().get(workResultId)) + 1
}

/** Figures that the kind of target does not use are dropped, so that no hidden bound outlives its field. */
function columnsOf(draft: IndicatorDraft) {
  const { targetKind } = draft
  const figure = (value: number | undefined) => (value === undefined ? null : hundredthsOf(value))
  return {
    work_result_id: draft.workResultId,
    text: draft.text,
    aspects: aspects.filter((aspect) => draft.aspects.includes(aspect)).join(','),
    target_kind: targetKind,
    low: targetKind === 'text' ? null : figure(draft.low),
    high: targetKind === 'range' ? figure(draft.high) : null,
    target_text: targetKind === 'text' ? (draft.targetText ?? null) : null,
    target_unit: draft.targetUnit ?? null,
    direction: draft.direction,
    accumulation:
      draft.accumulation ?? defaultAccumulation({ unit: draft.targetUnit, indicator: draft.text }),
    baseline: figure(draft.baseline),
    baseline_date: draft.baselineDate ?? null,
  }
}
