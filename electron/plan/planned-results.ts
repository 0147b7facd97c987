import { present } from '#shared/api/present.ts'
import type { PlannedResult } from '#shared/plan/planned-result.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { isValidPlan, readPlanById } from './read-plan.ts'

/** The results of the plan that holds, of a year in which the post changed those of each post's. */
export function resultsOf(db: Db, employeeId: string, year: number): PlannedResult[] {
  const plans = prepareValues(
    db,
    `SELECT p.id FROM plan p WHERE p.employee_id = ? AND p.year = ? AND ${isValidPlan} ORDER BY p.from_date`,
  ).all(employeeId, year) as string[]
  const results = plans.flatMap((id) => readPlanById(db, id)?.results ?? [])
  return results.map(({ id, number, kind, text, indicators }) => ({
    id,
    number,
    kind,
    text,
    indicators: indicators.map((indicator) =>
      present({ id: indicator.id, text: indicator.text, targetUnit: indicator.targetUnit }),
    ),
  }))
}
