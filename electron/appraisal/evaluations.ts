import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import { AppError } from '#shared/api/errors.ts'
import { parsePeriod, type Period } from '#shared/period/period.ts'
import { newId } from '../db/id.ts'
import { listPeople } from '../people/people.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type Db, type WritableDb, prepareTuples, prepareValues } from '../db/sql.ts'
import { superiorsOn } from '../people/superiors.ts'
import { requireYear } from '../office/years.ts'
import { insertInState, moveState } from '../workflow/state.ts'

/** The period of an open year; refuses a period that its rhythm does not have. */
export function requirePeriod(db: Db, key: string): Period {
  const period = parsePeriod(key)
  if (!period) throw AppError.atField('period', 'error.period')
  if (prepare(db, 'SELECT 1 FROM period WHERE key = ?').get(key) !== undefined) return period
  requireYear(db, period.year)
  throw AppError.atField('period', 'appraisal.error.periodNotOfYear', { period: key })
}

export type Evaluation = Row<'evaluation'>

/** Person → evaluation of a period. */
export function readEvaluations(
  db: Db,
  period: Period,
  employeeIds: readonly string[],
): Map<string, Evaluation> {
  const rows = prepare(
    db,
    `SELECT e.* FROM json_each(@people) j CROSS JOIN evaluation e
      ON e.employee_id = j.value AND e.period_key = @period`,
  ).all({ people: JSON.stringify([...new Set(employeeIds)]), period: period.key }) as Evaluation[]
  return new Map(rows.map((row) => [row.employee_id, row]))
}

/** Employee → evaluation of the period, for those who have one. */
export function evaluationIds(db: Db, employeeIds: readonly string[], period: string): Map<string, string> {
  const rows = prepareTuples(
    db,
    `SELECT e.employee_id, e.id FROM json_each(@people) j
      CROSS JOIN evaluation e ON e.employee_id = j.value AND e.period_key = @period`,
  ).all({ people: JSON.stringify(employeeIds), period }) as [string, string][]
  return new Map(rows)
}

/** People with an approved plan in the year: their evaluations are open (domain.md §3.2). */
function peopleWithApprovedPlan(db: Db, year: number): Set<string> {
  const ids = prepareValues(db, "SELECT DISTINCT employee_id FROM plan WHERE year = ? AND state = 'approved'")
  return new Set(ids.all(year) as string[])
}

/**
 * Makes the evaluations that are missing, with the unit and appraiser that hold on the last day of the period, and opens
 * those whose plan has been approved since. Returns employee → evaluation for everybody asked for.
 */
export function ensureEvaluations(
  db: WritableDb,
  employeeIds: readonly string[],
  periodKey: string,
): Map<string, string> {
  const period = requirePeriod(db, periodKey)
  const known = evaluationIds(db, employeeIds, periodKey)
  const approved = approvedAmong(db, employeeIds, period.year)
  openApproved(
    db,
    [...known].flatMap(([employeeId, id]) => (approved.has(employeeId) ? [id] : [])),
  )
  const missing = [...new Set(employeeIds)].filter((id) => !known.has(id))
  if (missing.length === 0) return known
  const superiors = superiorsOn(db, period.end)
  const people = listPeople(db, {
    on: period.end,
    scope: { kind: 'all' },
    employeeIds: missing,
    who: 'all',
  })
  const byId = new Map(people.map((person) => [person.id, person]))
  for (const employee of missing) {
    const person = byId.get(employee)
    if (!person) throw new AppError('not_found', 'error.employee.missing')
    const superior = superiors.get(employee)
    const id = newId()
    known.set(employee, id)
    const planApproved = approved.has(employee)
    insertInState(
      db,
      evaluationWorkflow,
      {
        id,
        employee_id: employee,
        unit_id: person.unitId,
        period_key: periodKey,
        regime: regimeOf(period) === 'qualitative' ? 'qualitative' : 'numeric',
        appraiser_id: superior?.superiorId ?? null,
        received: superior?.received ? 1 : 0,
      },
      {
        to: planApproved ? 'open' : 'notDue',
        facts: { name: person.fullName, planApproved },
        actors: ['clock'],
      },
    )
  }
  return known
}

/**
 * Posts and superiors may have moved between the day an evaluation was made (an import of scores) and its first rating:
 * it is entered for whoever rates now.
 */
export function refreshAppraisers(db: WritableDb, ids: readonly string[], period: Period): void {
  const stale = staleAmong(db, ids, period.end)
  if (stale.length === 0) return
  const superiors = superiorsOn(db, period.end)
  const people = listPeople(db, {
    on: period.end,
    scope: { kind: 'all' },
    who: 'all',
    employeeIds: stale.map(([, employeeId]) => employeeId),
  })
  const unitOf = new Map(people.map(({ id, unitId }) => [id, unitId]))
  const update = prepare(
    db,
    `UPDATE evaluation SET unit_id = @unit, appraiser_id = @appraiser, received = @received, row_version = row_version + 1
      WHERE id = @id AND (unit_id <> @unit OR appraiser_id IS NOT @appraiser OR received <> @received)`,
  )
  for (const [id, employeeId] of stale) {
    const superior = superiors.get(employeeId)
    update.run({
      id,
      unit: unitOf.get(employeeId),
      appraiser: superior?.superiorId ?? null,
      received: superior?.received ? 1 : 0,
    })
  }
}

/** Evaluations whose appraiser neither is the entered superior nor still leads a unit, or whose person has moved. */
function staleAmong(db: Db, ids: readonly string[], on: string): [string, string][] {
  return prepareTuples(
    db,
    `SELECT e.id, e.employee_id FROM json_each(@ids) j CROSS JOIN evaluation e ON e.id = j.value
      WHERE NOT EXISTS (SELECT 1 FROM stand_in i WHERE i.evaluation_id = e.id) AND (e.appraiser_id IS NULL
        OR EXISTS (SELECT 1 FROM superior s WHERE s.employee_id = e.employee_id AND s.superior_id IS NOT e.appraiser_id)
        OR NOT EXISTS (SELECT 1 FROM assignment a WHERE a.employee_id = e.employee_id AND a.unit_id = e.unit_id)
        OR (NOT EXISTS (SELECT 1 FROM superior s WHERE s.employee_id = e.employee_id)
          AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.employee_id = e.appraiser_id AND a.leads_unit = 1
            AND (a.valid_to IS NULL OR a.valid_to >= @on)))
        OR (SELECT count(*) FROM assignment a WHERE a.employee_id = e.employee_id) > 1)`,
  ).all({ ids: JSON.stringify(ids), on }) as [string, string][]
}

function approvedAmong(db: Db, employeeIds: readonly string[], year: number): Set<string> {
  if (employeeIds.length > 100) return peopleWithApprovedPlan(db, year)
  const ids = prepareValues(
    db,
    `SELECT DISTINCT p.employee_id FROM json_each(@people) j
      CROSS JOIN plan p ON p.employee_id = j.value AND p.year = @year AND p.state = 'approved'`,
  )
  return new Set(ids.all({ people: JSON.stringify(employeeIds), year }) as string[])
}

function openApproved(db: WritableDb, ids: readonly string[]): void {
  const waiting = prepareValues(
    db,
    "SELECT e.id FROM json_each(?) j CROSS JOIN evaluation e ON e.id = j.value WHERE e.state = 'notDue'",
  ).all(JSON.stringify(ids)) as string[]
  for (const id of waiting)
    moveState(
      db,
      evaluationWorkflow,
      { id, state: 'notDue' },
      { to: 'open', facts: { name: '', planApproved: true }, actors: ['clock'] },
    )
}
