import { AppError } from '#shared/api/errors.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { run, sql, type Db, first } from '../db/sql.ts'
import { clearWatchOf } from '../office/settings.ts'
import type { IndicatorDraft } from '#shared/plan/plan.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { aspects } from '#shared/plan/aspect.ts'
import { defaultAccumulation } from '#shared/plan/target.ts'
import type { IndicatorLine } from '#shared/plan/cascade/line.ts'
import { forgetIndicator } from './cascade/links.ts'
import { planOfResult, forgetReplaced, planIdOf } from './write-plan.ts'
import { nextSort } from './write-result.ts'
import { refuseLossOfIndicator } from './plan-losses.ts'

const inResult = 'indicator WHERE work_result_id = ?'

/** Stores an indicator under its result and returns its id. */
export function saveIndicator(context: CommandContext, draft: IndicatorDraft): string {
  const { db } = context
  const plan = planOfResult(context, draft.workResultId)
  // a narrative tells measure and target in one sentence
  if (draft.targetKind === 'text' && !draft.targetText && plan.approach === 'quantitative')
    throw AppError.atField('targetText', 'error.required')
  const values = columnsOf(draft)
  if (draft.id === undefined) {
    const id = newId()
    const sort = nextSort(db, inResult, draft.workResultId)
    run(db, sql.insertInto('indicator').values({ id, ...values, grain: null, sort }))
    return id
  }
  const known = findIndicator(db, draft.id)
  const from = planIdOf(db, known.work_result_id)
  // an indicator may move to another result of the same plan, never to another person's
  if (from !== plan.id) throw new AppError('not_found', 'plan.error.indicatorMissing')
  requireVersion(known.row_version, draft.rowVersion)
  const moved = known.work_result_id !== draft.workResultId
  changeRow(
    db,
    'indicator',
    { id: known.id },
    { ...values, ...(moved && { sort: nextSort(db, inResult, draft.workResultId) }) },
  )
  return known.id
}

/** Refuses, with the count, while realisations hang on it. */
export function deleteIndicator(context: CommandContext, id: string): void {
  const { db } = context
  planOfResult(context, findIndicator(db, id).work_result_id)
  refuseLossOfIndicator(db, id)
  clearWatchOf(db, 'SELECT ?', id)
  forgetIndicator(db, id)
  forgetReplaced(db, 'indicator', 'SELECT ?', id)
  run(db, sql.deleteFrom('indicator').where('id', '=', id))
}

function findIndicator(db: Db, id: string): Row<'indicator'> {
  const row = first(db, sql.selectFrom('indicator').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'plan.error.indicatorMissing')
  return row
}

/** An empty manual is none. */
function manualOf({ manual }: IndicatorDraft): string | null {
  const filled = manual && Object.values(manual).some((text) => text !== undefined)
  return filled ? JSON.stringify(manual) : null
}

/** Figures that the kind of target does not use are dropped, so that no hidden bound outlives its field. */
function columnsOf(draft: IndicatorDraft) {
  return {
    work_result_id: draft.workResultId,
    ...measureColumns(draft),
    baseline: figure(draft.baseline),
    baseline_date: draft.baselineDate ?? null,
    perspective: draft.perspective ?? null,
    manual: manualOf(draft),
  }
}

const figure = (value: number | undefined) => (value === undefined ? null : hundredthsOf(value))

/** An indicator without what belongs to one year, as columns. */
export function measureColumns(draft: IndicatorLine) {
  const { targetKind } = draft
  return {
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
  }
}
