import type { OverridePredikat } from '#shared/appraisal/override.ts'
import type { Period } from '#shared/period/period.ts'
import { type Db, prepareValues, tuples } from '../db/sql.ts'

/** Who of these dropped out of a study assignment that falls in the period (L IV.B.3). */
export function droppedOutAmong(db: Db, period: Period, employeeIds: readonly string[]): ReadonlySet<string> {
  const ids = prepareValues(
    db,
    `SELECT employee_id FROM study_assignment WHERE outcome = 'dropOut' AND from_date <= @end AND to_date >= @start
      AND employee_id IN (SELECT value FROM json_each(@people))`,
  )
  const { start, end } = period
  return new Set(ids.all({ start, end, people: JSON.stringify(employeeIds) }) as string[])
}

/** Evaluation → the predikat that was set directly, with its reason. */
export function overridesOf(
  db: Db,
  evaluationIds: readonly string[],
): ReadonlyMap<string, { readonly predikat: OverridePredikat; readonly reason: string }> {
  const rows = tuples<[string, OverridePredikat, string]>(
    db,
    `SELECT o.evaluation_id, o.predikat, o.reason FROM json_each(@ids) j
      CROSS JOIN predikat_override o ON o.evaluation_id = j.value`,
    { ids: JSON.stringify(evaluationIds) },
  )
  return new Map(rows.map(([id, predikat, reason]) => [id, { predikat, reason }]))
}
