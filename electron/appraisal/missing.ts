import type { Progress } from '#shared/appraisal/missing.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { type Period, monthsOf, quartersOf, isWithin } from '#shared/period/period.ts'
import { type Db, prepareTuples, prepareValues } from '../db/sql.ts'
import { superiorsOn } from '../people/superiors.ts'
import { isValidPlan } from '../plan/read-plan.ts'

/** Plan and realisation of the people for one period; people without a plan have no entry. */
export function progressOf(db: Db, period: Period, employeeIds: readonly string[]): Map<string, Progress> {
  const rows = prepareTuples(
    db,
    `SELECT p.employee_id, p.state, coalesce(min(w.kind = 'additional' OR EXISTS (
        SELECT 1 FROM indicator i JOIN realisation r ON r.indicator_id = i.id
        WHERE i.work_result_id = w.id AND r.period_key IN (SELECT value FROM json_each(@keys)))), 0)
      FROM plan p LEFT JOIN work_result w ON w.plan_id = p.id
        AND EXISTS (SELECT 1 FROM indicator i WHERE i.work_result_id = w.id)
      WHERE p.year = @year AND p.employee_id IN (SELECT value FROM json_each(@people)) AND ${isValidPlan}
      GROUP BY p.id`,
  ).all({
    year: period.year,
    people: JSON.stringify(employeeIds),
    keys: JSON.stringify(entryKeys(period)),
  }) as [string, string, number][]
  return new Map(rows.map(([id, planState, realised]) => [id, { planState, realised: realised === 1 }]))
}

/** The periods whose entries tell something about this one: those within it, and the quarter around a month. */
function entryKeys(period: Period): string[] {
  return [...monthsOf(period.year), ...quartersOf(period.year)]
    .filter((inner) => isWithin(inner, period) || isWithin(period, inner))
    .map(({ key }) => key)
}

/** People without a unit of their own, and without anybody who rates them. */
export function unplacedPeople(
  db: Db,
  on: string,
): { withoutUnit: ReadonlySet<string>; withoutSuperior: ReadonlySet<string> } {
  const withoutUnit = prepareValues(
    db,
    'SELECT e.id FROM employee e WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.employee_id = e.id)',
  )
  const withoutSuperior = new Set<string>()
  for (const [id, superior] of superiorsOn(db, on))
    if (!superior.received && superior.superiorId === undefined) withoutSuperior.add(id)
  return { withoutUnit: new Set(withoutUnit.all() as string[]), withoutSuperior }
}

/** Whose work results are not all marked in the period; nobody where the office asks for no marks. */
export function unmarkedPeople(
  db: Db,
  period: Period,
  employeeIds: readonly string[],
  settings: Pick<Settings, 'appraisal.markEachResult'>,
): ReadonlySet<string> {
  if (!settings['appraisal.markEachResult']) return new Set()
  const unmarked = prepareValues(
    db,
    `SELECT DISTINCT p.employee_id FROM plan p JOIN work_result w ON w.plan_id = p.id
      WHERE p.year = @year AND p.employee_id IN (SELECT value FROM json_each(@people)) AND ${isValidPlan}
        AND NOT EXISTS (SELECT 1 FROM evaluation e JOIN result_rating r ON r.evaluation_id = e.id
          WHERE e.employee_id = p.employee_id AND e.period_key = @period AND r.work_result_id = w.id)`,
  )
  return new Set(
    unmarked.all({ year: period.year, period: period.key, people: JSON.stringify(employeeIds) }) as string[],
  )
}
