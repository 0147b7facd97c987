import { dayIn } from '#shared/period/day-in.ts'
import type { Plan, PlanListRow, PlanOfEmployee } from '#shared/plan/plan.ts'
import { planProblems } from '#shared/plan/plan-problems.ts'
import type { QueryContext } from '../api/context.ts'
import { absentOn, everybodyInOrder } from '../people/everybody.ts'
import { employeeRowOf } from '../people/office-order.ts'
import { findPerson, listPeople, type Person, visibleIn } from '../people/people.ts'
import { movesOf } from './plan-state.ts'
import { isOpenForEdit } from './write-plan.ts'
import { readPlan, readPlans } from './read-plan.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { superiorsOn } from '../people/superiors.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { requireYear } from '../office/years.ts'
import { listGoals } from './cascade/goals.ts'
import { leaderResults } from './cascade/leader-results.ts'

/** Of the people whom the session may see, who is planned for in a year. */
export function plannedPeople(
  { db, session, today }: QueryContext,
  year: number,
  { unitId, employeeId }: { readonly unitId?: string | undefined; readonly employeeId?: string | undefined },
): Person[] {
  requireYear(db, year)
  const on = dayIn(year, today)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  const isVisible = visibleIn(db, session.scope, on)
  const people = (
    employeeId === undefined
      ? everybodyInOrder(db, on)
      : listPeople(db, { on, scope: session.scope, who: 'all', employeeIds: [employeeId] })
  ).filter(({ id, unitId: place }) => isVisible(id) && (units?.has(place) ?? true))
  return plannedAmong(db, people, year, on)
}

/** Who is planned for: ASN in service on the year's day, and whoever has a plan although gone. */
export function plannedAmong(db: Db, people: readonly Person[], year: number, on: string): Person[] {
  const planned = new Set(
    prepareValues(db, 'SELECT employee_id FROM plan WHERE year = ?').all(year) as string[],
  )
  const absent = new Set(absentOn(db, on))
  return people.filter(
    ({ id, employeeType }) => planned.has(id) || (!absent.has(id) && employeeType !== 'nonAsn'),
  )
}

export function listPlans(
  context: QueryContext,
  filter: { year: number; unitId?: string | undefined },
): PlanListRow[] {
  const people = plannedPeople(context, filter.year, filter)
  const plans = readPlans(context.db, { year: filter.year, employeeIds: people.map(({ id }) => id) })
  return people.map((person) => rowOf(person, plans.get(person.id)))
}

function rowOf(person: Person, plan: Plan | undefined): PlanListRow {
  const employee = employeeRowOf(person)
  if (!plan) return { employee, results: 0, additional: 0, indicators: 0, problems: 0 }
  const additional = plan.results.filter(({ kind }) => kind === 'additional').length
  return {
    employee,
    state: plan.state,
    origin: plan.origin,
    additional,
    results: plan.results.length - additional,
    indicators: plan.results.reduce((sum, { indicators }) => sum + indicators.length, 0),
    problems: planProblems(plan, { hasParents: false }).filter(({ level }) => level === 'error').length,
  }
}

export function planOfEmployee(context: QueryContext, employeeId: string, year: number): PlanOfEmployee {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const person = findPerson(db, employeeId, on, session.scope)
  const superior = superiorsOn(db, on).get(employeeId)
  const plan = readPlan(db, employeeId, year)
  const parents = leaderResults(db, superior?.superiorId, year)
  const superiorName = superiorNameOf(db, superior, on)
  return {
    employee: employeeRowOf(person),
    ...(superiorName !== undefined && { superiorName }),
    year,
    ...(plan && { plan }),
    problems: plan ? planProblems(plan, { hasParents: parents.length > 0 }) : [],
    moves: plan ? movesOf(db, plan, employeeId, context) : [],
    editable: plan ? isOpenForEdit(plan) : person.employeeType !== 'nonAsn',
    parents,
    goals: listGoals(db),
    copyFrom: prepareValues(
      db,
      `SELECT DISTINCT year FROM plan WHERE employee_id = ? AND year <> ? AND state NOT IN ('superseded', 'cancelled')
        ORDER BY year DESC`,
    ).all(employeeId, year) as number[],
  }
}

function superiorNameOf(
  db: Db,
  superior: { superiorId?: string; officialId?: string } | undefined,
  on: string,
): string | undefined {
  // the name of one's own superior is no secret, whatever rows the session may see
  if (superior?.superiorId !== undefined)
    return findPerson(db, superior.superiorId, on, { kind: 'all' }).fullName
  if (superior?.officialId === undefined) return undefined
  return prepareValues(db, 'SELECT name FROM official WHERE id = ?').get(superior.officialId) as string
}
