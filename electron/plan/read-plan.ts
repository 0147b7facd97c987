import { decimalOf } from '#shared/number/decimal.ts'
import type { Aspect } from '#shared/plan/aspect.ts'
import type { Indicator, Plan, WorkResult } from '#shared/plan/plan.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type Db } from '../db/sql.ts'

interface PlansFilter {
  readonly year: number
  readonly employeeIds?: readonly string[]
}

/** The plan that holds for the person in the year, undefined when there is none. */
export function readPlan(db: Db, employeeId: string, year: number): Plan | undefined {
  return readPlans(db, { year, employeeIds: [employeeId] }).get(employeeId)
}

type ResultRow = Row<'work_result'> & { parent_text: string | null }
type IndicatorRow = Row<'indicator'> & { entries: number }

/** Employee id → the plan that holds in the year, quantities as decimals; four statements whatever the number of people. */
export function readPlans(db: Db, { year, employeeIds }: PlansFilter): Map<string, Plan> {
  const people = employeeIds ? 'AND p.employee_id IN (SELECT value FROM json_each(@people))' : ''
  const parameters = { year, ...(employeeIds && { people: JSON.stringify(employeeIds) }) }
  const valid = `plan p WHERE p.year = @year AND ${isValidPlan} ${people}`
  const read = <R>(text: string) => prepare(db, text).all(parameters) as R[]
  const results = Map.groupBy(
    read<ResultRow>(
      `SELECT w.*, x.text AS parent_text FROM work_result w LEFT JOIN work_result x ON x.id = w.parent_id
       WHERE w.plan_id IN (SELECT p.id FROM ${valid}) ORDER BY w.plan_id, ${resultOrder}`,
    ),
    (row) => row.plan_id,
  )
  const indicators = Map.groupBy(
    read<IndicatorRow>(
      `SELECT i.*, (SELECT count(value) FROM realisation r WHERE r.indicator_id = i.id) AS entries
       FROM indicator i JOIN work_result w ON w.id = i.work_result_id
       WHERE w.plan_id IN (SELECT p.id FROM ${valid}) ORDER BY i.sort, i.id`,
    ),
    (row) => row.work_result_id,
  )
  const expectations = Map.groupBy(
    read<Row<'behaviour_expectation'>>(
      `SELECT * FROM behaviour_expectation WHERE plan_id IN (SELECT p.id FROM ${valid})`,
    ),
    (row) => row.plan_id,
  )
  return new Map(
    read<Row<'plan'>>(`SELECT p.* FROM ${valid}`).map((row) => [
      row.employee_id,
      {
        id: row.id,
        rowVersion: row.row_version,
        year: row.year,
        version: row.version,
        state: row.state,
        origin: row.origin,
        from: row.from_date,
        to: row.to_date,
        results: (results.get(row.id) ?? []).map((result, index) =>
          workResultOf(result, index + 1, indicators.get(result.id) ?? []),
        ),
        expectations: Object.fromEntries(
          (expectations.get(row.id) ?? []).map(({ core_value, text }) => [core_value, text]),
        ) as Partial<Record<CoreValue, string>>,
      },
    ]),
  )
}

function workResultOf(row: ResultRow, number: number, indicators: readonly IndicatorRow[]): WorkResult {
  return {
    id: row.id,
    rowVersion: row.row_version,
    kind: row.kind,
    number,
    text: row.text,
    ...(row.assigned_by !== null && { assignedBy: row.assigned_by }),
    ...(row.parent_id !== null && { parentId: row.parent_id }),
    ...(row.parent_text !== null && { parentText: row.parent_text }),
    ...cascadeOf(row),
    indicators: indicators.map(indicatorOf),
  }
}

function cascadeOf(row: ResultRow) {
  return {
    ...(row.parent_indicator_id !== null && { parentIndicatorId: row.parent_indicator_id }),
    ...(row.parent_words !== null && { parentWords: row.parent_words }),
    ...(row.objective_id !== null && { objectiveId: row.objective_id }),
    ...(row.cascade !== null && { cascade: row.cascade }),
    ...(row.outcome !== null && { outcome: row.outcome }),
  }
}

function indicatorOf(row: IndicatorRow): Indicator {
  return {
    id: row.id,
    rowVersion: row.row_version,
    workResultId: row.work_result_id,
    text: row.text,
    aspects: row.aspects.split(',') as Aspect[],
    targetKind: row.target_kind,
    direction: row.direction,
    accumulation: row.accumulation,
    ...(row.low !== null && { low: decimalOf(row.low) }),
    ...(row.high !== null && { high: decimalOf(row.high) }),
    ...(row.target_text !== null && { targetText: row.target_text }),
    ...(row.target_unit !== null && { targetUnit: row.target_unit }),
    ...(row.baseline !== null && { baseline: decimalOf(row.baseline) }),
    ...(row.baseline_date !== null && { baselineDate: row.baseline_date }),
    ...(row.grain !== null && { grain: row.grain }),
    entries: row.entries,
  }
}

/**
 * SQL condition: `p` is the plan that holds for its person and year: the newest approved version, before one is approved
 * the newest that is neither superseded nor cancelled. A draft that changes an approved plan does not hold yet (Ps 14).
 */
export const isValidPlan = `p.state NOT IN ('superseded', 'cancelled') AND NOT EXISTS (
  SELECT 1 FROM plan q WHERE q.employee_id = p.employee_id AND q.year = p.year AND q.state NOT IN ('superseded', 'cancelled')
    AND (q.state = 'approved', q.version) > (p.state = 'approved', p.version))`

/** SQL order of a plan's results: the running number continues from main into additional (p55). */
export const resultOrder = `w.kind = 'additional', w.sort, w.id`
