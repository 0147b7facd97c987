import { present } from '#shared/api/present.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { Aspect } from '#shared/plan/aspect.ts'
import type { Indicator, Plan, WorkResult } from '#shared/plan/plan.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import { IndicatorManual } from '#shared/plan/leader-form.ts'
import { snapshotFrom } from '#shared/plan/snapshot.ts'
import type { Row } from '../db/schema.ts'
import { prepare, prepareValues, type Db } from '../db/sql.ts'

interface PlansFilter {
  readonly year: number
  readonly employeeIds?: readonly string[]
  /** The day on which they hold; absent: the last of the year. */
  readonly until?: string
}

/** The plan that holds for the person at the end of the year, undefined when there is none. */
export function readPlan(db: Db, employeeId: string, year: number): Plan | undefined {
  return readPlans(db, { year, employeeIds: [employeeId] }).get(employeeId)
}

/** Any version, whether it holds or not. */
export function readPlanById(db: Db, id: string): Plan | undefined {
  return readPlansWhere(db, 'p.id = @id', { id })[0]
}

export function readPlanOfResult(db: Db, id: string): Plan | undefined {
  return readPlansWhere(db, 'p.id = (SELECT plan_id FROM work_result WHERE id = @id)', { id })[0]
}

/** Employee id → the plan that holds at the end of the year, or on the day asked for. */
export function readPlans(
  db: Db,
  { year, employeeIds, until = `${year}-12-31` }: PlansFilter,
): Map<string, Plan> {
  const people = employeeIds ? 'AND p.employee_id IN (SELECT value FROM json_each(@people))' : ''
  const plans = readPlansWhere(db, `p.year = @year AND ${holdsAt('@until')} ${people}`, {
    year,
    until,
    ...(employeeIds && { people: JSON.stringify(employeeIds) }),
  })
  return new Map(plans.map((plan) => [plan.employeeId, plan]))
}

/** Employee id → the version that is being worked on in the year. */
export function readWorkedOn(db: Db, { year, employeeIds }: PlansFilter): Map<string, Plan> {
  const people = employeeIds ? 'AND p.employee_id IN (SELECT value FROM json_each(@people))' : ''
  const plans = readPlansWhere(db, `p.year = @year AND ${isWorkedOn} ${people}`, {
    year,
    ...(employeeIds && { people: JSON.stringify(employeeIds) }),
  })
  return new Map(plans.map((plan) => [plan.employeeId, plan]))
}

type ResultRow = Row<'work_result'> & { parent_text: string | null }
type IndicatorRow = Row<'indicator'> & { entries: number }

/** Quantities as decimals; five statements whatever the number of people. */
function readPlansWhere(
  db: Db,
  where: string,
  parameters: Readonly<Record<string, string | number>>,
): Plan[] {
  const valid = `plan p WHERE ${where}`
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
  const annex = Map.groupBy(
    read<Row<'annex_line'>>(
      `SELECT * FROM annex_line WHERE plan_id IN (SELECT p.id FROM ${valid}) ORDER BY sort, id`,
    ),
    (row) => row.plan_id,
  )
  return read<Row<'plan'>>(`SELECT p.* FROM ${valid}`).map((row) => ({
    ...headOf(row),
    annex: (annex.get(row.id) ?? []).map(({ id, row_version, part, text }) => ({
      id,
      rowVersion: row_version,
      part,
      text,
    })),
    results: (results.get(row.id) ?? []).map((result, index) =>
      workResultOf(result, index + 1, indicators.get(result.id) ?? []),
    ),
    expectations: Object.fromEntries(
      (expectations.get(row.id) ?? []).map(({ core_value, text }) => [core_value, text]),
    ) as Partial<Record<CoreValue, string>>,
  }))
}

/** What stands in the plan's own row. */
function headOf(row: Row<'plan'>) {
  return present({
    id: row.id,
    rowVersion: row.row_version,
    employeeId: row.employee_id,
    year: row.year,
    version: row.version,
    state: row.state,
    origin: row.origin,
    approach: row.approach,
    from: row.from_date,
    to: row.to_date,
    appraiserId: row.appraiser_id ?? undefined,
    appraiserSuperiorId: row.appraiser_superior_id ?? undefined,
    reason: row.reason ?? undefined,
    stateReason: row.state_reason ?? undefined,
    submittedOn: row.submitted_on ?? undefined,
    approvedOn: row.approved_on ?? undefined,
    snapshot: snapshotFrom(row.snapshot),
  })
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
    ...(row.control_level !== null && { controlLevel: row.control_level }),
    ...(row.weight !== null && { weight: decimalOf(row.weight) }),
    ...(row.replaces_id !== null && { replacesId: row.replaces_id }),
    ...(row.ended_on !== null && { endedOn: row.ended_on }),
    ...(row.ended_reason !== null && { endedReason: row.ended_reason }),
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
    ...(row.perspective !== null && { perspective: row.perspective }),
    ...(row.manual !== null && { manual: IndicatorManual.parse(JSON.parse(row.manual)) }),
    ...(row.replaces_id !== null && { replacesId: row.replaces_id }),
    ...(row.grain !== null && { grain: row.grain }),
    entries: row.entries,
  }
}

/** SQL condition: a version that is neither superseded nor cancelled, of the plans that the SQL calls so. */
export const counts = (plan: string) => `${plan}.state NOT IN ('superseded', 'cancelled')`
const another = 'SELECT 1 FROM plan q WHERE q.employee_id = p.employee_id AND q.year = p.year AND'

/**
 * SQL condition: `p` is the plan that holds for its person and post of the year, which begins with the plan: the newest approved
 * version, before one is approved the newest that is neither superseded nor cancelled. A draft that changes an approved plan does not
 * hold yet (Ps 14). A year in which the post changed has one for each (L II.C.6).
 */
export const isValidPlan = `${counts('p')} AND NOT EXISTS (${another} q.from_date = p.from_date AND ${counts('q')}
  AND (q.state = 'approved', q.version) > (p.state = 'approved', p.version))`

/** SQL condition: of these it is the one on the day that the SQL names, of several posts the one that began last: what is judged. */
export const holdsAt = (day: string) => `p.from_date <= ${day} AND ${counts('p')} AND NOT EXISTS (
  ${another} q.from_date <= ${day} AND ${counts('q')}
    AND (q.from_date, q.state = 'approved', q.version) > (p.from_date, p.state = 'approved', p.version))`

/** SQL condition: the version in which one writes, of the last post: a change under way before what holds. */
export const isWorkedOn = `${counts('p')} AND NOT EXISTS (
  ${another} ${counts('q')} AND (q.from_date, q.version) > (p.from_date, p.version))`

/** Whoever has a plan in a year, in whatever state. */
export function plannedIn(db: Db, year: number): string[] {
  return prepareValues(db, 'SELECT DISTINCT employee_id FROM plan WHERE year = ?').all(year) as string[]
}

/** The other years in which a person has a plan, the newest first. */
export function otherYears(db: Db, employeeId: string, year: number): number[] {
  return prepareValues(
    db,
    `SELECT DISTINCT p.year FROM plan p WHERE p.employee_id = ? AND p.year <> ? AND ${counts('p')} ORDER BY p.year DESC`,
  ).all(employeeId, year) as number[]
}

/** SQL order of a plan's results: the running number continues from main into additional (p55). */
export const resultOrder = `w.kind = 'additional', w.sort, w.id`
