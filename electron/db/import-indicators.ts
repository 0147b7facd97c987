import type { ImportedPlanRow } from '#shared/import/plans.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { changeOf, type FieldChange, wordsKey } from '../import/planned-rows.ts'
import type { Row } from './schema.ts'
import { prepare, type WritableDb } from './sql.ts'

/** What a row tells otherwise than the stored indicator; what it only assumes replaces nothing. */
export function indicatorChanges(stored: Row<'indicator'>, draft: ImportedPlanRow): FieldChange[] {
  const unit = draft.target.unit
  const sameUnit = unit === undefined || wordsOrSign(unit) === wordsOrSign(stored.target_unit ?? '')
  return [
    draft.assumed.includes('aspect')
      ? undefined
      : changeOf('aspect', stored.aspects, draft.aspects.join(',')),
    sameTarget(stored, draft)
      ? undefined
      : changeOf('target', targetText(stored), targetText(columnsOf(draft))),
    sameUnit ? undefined : changeOf('targetUnit', stored.target_unit ?? undefined, unit),
    draft.assumed.includes('direction')
      ? undefined
      : changeOf('direction', stored.direction, draft.direction),
  ].filter((change) => change !== undefined)
}

type TargetColumns = Pick<Row<'indicator'>, 'target_kind' | 'low' | 'high' | 'target_text'>

function columnsOf({ target }: ImportedPlanRow): TargetColumns {
  return {
    target_kind: target.kind,
    low: target.low ?? null,
    high: target.high ?? null,
    target_text: target.text ?? null,
  }
}

function sameTarget(stored: TargetColumns, draft: ImportedPlanRow): boolean {
  const told = columnsOf(draft)
  if (stored.target_kind !== told.target_kind || stored.low !== told.low || stored.high !== told.high)
    return false
  return wordsKey(stored.target_text ?? '') === wordsKey(told.target_text ?? '')
}

/** `%` has no letters, so that it is compared as it is. */
function wordsOrSign(unit: string): string {
  return wordsKey(unit) || unit.trim()
}

function targetText({ target_kind, low, high, target_text }: TargetColumns): string {
  if (target_kind === 'text') return target_text ?? ''
  const figure = (value: number | null) => (value === null ? '' : String(decimalOf(value)))
  return target_kind === 'range' ? `${figure(low)}–${figure(high)}` : figure(low)
}

export function addIndicator(
  db: WritableDb,
  place: { readonly id: string; readonly resultId: string; readonly sort: number },
  draft: ImportedPlanRow,
): void {
  const { target_kind, low, high, target_text } = columnsOf(draft)
  prepare(
    db,
    `INSERT INTO indicator (id, work_result_id, text, aspects, target_kind, low, high, target_text, target_unit, direction,
       accumulation, sort) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[
      place.id,
      place.resultId,
      draft.indicator,
      draft.aspects.join(','),
      target_kind,
      low,
      high,
      target_text,
    ],
    ...[draft.target.unit ?? null, draft.direction, draft.accumulation, place.sort],
  )
}

/** The way of accumulating stays: a person may have chosen it. */
export function writeIndicator(db: WritableDb, stored: Row<'indicator'>, draft: ImportedPlanRow): void {
  const { target_kind, low, high, target_text } = columnsOf(draft)
  const assumes = (field: string) => draft.assumed.includes(field)
  prepare(
    db,
    `UPDATE indicator SET aspects = ?, target_kind = ?, low = ?, high = ?, target_text = ?, target_unit = ?, direction = ?,
       row_version = row_version + 1 WHERE id = ?`,
  ).run(
    ...[assumes('aspect') ? stored.aspects : draft.aspects.join(','), target_kind, low, high, target_text],
    ...[
      draft.target.unit ?? stored.target_unit,
      assumes('direction') ? stored.direction : draft.direction,
      stored.id,
    ],
  )
}
