import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { isPlanEditable } from '#shared/plan/plan-state.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { findPerson, type Person } from '../people/people.ts'
import type { Row } from '../db/schema.ts'
import { prepare, run, sql, type Db } from '../db/sql.ts'
import { isValidPlan } from '../db/valid-plan.ts'
import { requireYear } from '../office/years.ts'

export type PlanRow = Row<'plan'>

export function findPlanRow(db: Db, employeeId: string, year: number): PlanRow | undefined {
  return prepare(
    db,
    `SELECT p.* FROM plan p WHERE p.employee_id = @employeeId AND p.year = @year AND ${isValidPlan}`,
  ).get({ employeeId, year }) as PlanRow | undefined
}

/**
 * Whether the contents may be changed as the plan stands. An approved plan is what two people signed, so a change first
 * withdraws the approval (Ps 14(2)). An imported one arrives approved as the copy of a signed paper: mending the copy
 * changes no agreement, so it stays open; every change is in the log with what stood there before.
 */
export function isOpenForEdit(plan: Pick<PlanRow, 'state' | 'origin'>): boolean {
  return isPlanEditable(plan.state) || (plan.state === 'approved' && plan.origin === 'import')
}

/** The person whose plan is about to change, named in the event; refuses people out of sight and years not open. */
export function personToPlan(context: CommandContext, employeeId: string, year: number): Person {
  const { db, session, today } = context
  requireYear(db, year)
  const person = findPerson(db, employeeId, dayIn(year, today), session.scope)
  context.describe({ object: `${person.fullName} · ${year}`, employeeIds: [employeeId] })
  return person
}

/** The plan to write in; made as a draft over the whole year when the person has none. Only ASN have a plan (Ps 4). */
export function openPlan(context: CommandContext, employeeId: string, year: number): PlanRow {
  const { db } = context
  const person = personToPlan(context, employeeId, year)
  const known = findPlanRow(db, employeeId, year)
  if (known) return requireOpen(known)
  if (person.employeeType === 'nonAsn')
    throw new AppError('invalid', 'plan.error.nonAsn', { name: person.fullName })
  return makePlan(context, employeeId, year, 'typed')
}

/** A new draft from the first to the last day of the year, a version after those that were cancelled. */
export function makePlan(
  { db }: CommandContext,
  employeeId: string,
  year: number,
  origin: PlanRow['origin'],
): PlanRow {
  const before = prepare(
    db,
    'SELECT coalesce(max(version), 0) AS version FROM plan WHERE employee_id = ? AND year = ?',
  ).get(employeeId, year) as { version: number }
  const id = newId()
  run(
    db,
    sql.insertInto('plan').values({
      ...{ id, employee_id: employeeId, year, version: before.version + 1, state: 'draft', origin },
      ...{ from_date: `${year}-01-01`, to_date: `${year}-12-31` },
      ...{ appraiser_id: null, appraiser_superior_id: null, reason: null, snapshot: null },
    }),
  )
  return findPlanRow(db, employeeId, year)!
}

export function requireOpen(plan: PlanRow): PlanRow {
  if (!isOpenForEdit(plan)) throw new AppError('conflict', `plan.error.locked.${plan.state}`)
  return plan
}

/** The plan that a result belongs to, visible and open for edit; refuses results of plans that no longer hold. */
export function planOfResult(context: CommandContext, workResultId: string): PlanRow {
  const plan = prepare(
    context.db,
    `SELECT p.* FROM plan p JOIN work_result w ON w.plan_id = p.id WHERE w.id = @workResultId AND ${isValidPlan}`,
  ).get({ workResultId }) as PlanRow | undefined
  if (!plan) throw new AppError('not_found', 'plan.error.resultMissing')
  personToPlan(context, plan.employee_id, plan.year)
  return requireOpen(plan)
}

/** A form that was filled from an older row is refused. */
export function requireVersion(current: number, sent: number | undefined): void {
  if (sent !== undefined && sent !== current) throw new AppError('conflict', 'error.changedMeanwhile')
}
