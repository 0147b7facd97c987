import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { isPlanEditable, newPlan, planWorkflow } from '#shared/plan/plan-state.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { findPerson, type Person } from '../people/people.ts'
import { mayJudge, mayPlan, requireHand, type Right } from '../people/relations.ts'
import type { Row } from '../db/schema.ts'
import { prepare, sql, type Db, first, prepareValues, type WritableDb } from '../db/sql.ts'
import { giveBackDays } from './post-days.ts'
import { isWorkedOn } from './read-plan.ts'
import { settingsOfYear, clearWatchOf } from '../office/settings.ts'
import { requireYear } from '../office/years.ts'
import { insertInState } from '../workflow/state.ts'
import { forgetResult } from './cascade/links.ts'
import { refuseLossOfPlan } from './plan-losses.ts'

export type PlanRow = Row<'plan'>

/** Whose plan of a year; without an id the version that is being worked on. */
interface PlanPlace {
  readonly employeeId: string
  readonly year: number
  readonly planId?: string | undefined
}

export function findPlanRow(db: Db, { employeeId, year, planId }: PlanPlace): PlanRow | undefined {
  const which = planId === undefined ? isWorkedOn : 'p.id = @planId'
  return prepare(
    db,
    `SELECT p.* FROM plan p WHERE p.employee_id = @employeeId AND p.year = @year AND ${which}`,
  ).get({ employeeId, year, ...(planId !== undefined && { planId }) }) as PlanRow | undefined
}

/** The plan by its id; refuses people out of sight and whoever has not the right over its person. */
export function planInHand(context: CommandContext, planId: string, right: Right = mayPlan): PlanRow {
  const plan = planRow(context.db, planId)
  personToPlan(context, plan.employee_id, plan.year, right)
  return plan
}

export function planRow(db: Db, planId: string): PlanRow {
  const plan = first(db, sql.selectFrom('plan').selectAll().where('id', '=', planId))
  if (!plan) throw new AppError('not_found', 'plan.error.none')
  return plan
}

/**
 * Whether the contents may be changed as the plan stands. An approved plan is what two people signed, so a change is a version of its
 * own (Ps 14(2)). An imported one arrives approved as the copy of a signed paper: mending the copy
 * changes no agreement, so it stays open; every change is in the log with what stood there before.
 */
export function isOpenForEdit(plan: Pick<PlanRow, 'state' | 'origin'>): boolean {
  return isPlanEditable(plan.state) || (plan.state === 'approved' && plan.origin === 'import')
}

/** The person whose plan is about to change, named in the event; refuses people out of sight and years not open. */
export function personToPlan(
  context: CommandContext,
  employeeId: string,
  year: number,
  right: Right = mayPlan,
): Person {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const person = findPerson(db, employeeId, on, session.scope)
  requireHand(db, session, [employeeId], on, right)
  context.describe({ object: `${person.fullName} · ${year}`, employeeIds: [employeeId] })
  return person
}

/** The plan to write in; made as a draft over the whole year when the person has none. Only ASN have a plan (Ps 4). */
export function openPlan(context: CommandContext, place: PlanPlace): PlanRow {
  const { db } = context
  const { employeeId, year, planId } = place
  const person = personToPlan(context, employeeId, year)
  const known = findPlanRow(db, place)
  if (known) return requireOpen(known)
  if (planId !== undefined) throw new AppError('not_found', 'plan.error.none')
  if (person.employeeType === 'nonAsn')
    throw new AppError('invalid', 'plan.error.nonAsn', { name: person.fullName })
  return makePlan(context, employeeId, year, 'typed')
}

/** What a new plan may bring with it; without days it lasts the whole year. */
type NewPlan = Partial<
  Pick<PlanRow, 'from_date' | 'to_date' | 'approach' | 'reason' | 'appraiser_id' | 'appraiser_superior_id'>
>

/** A new draft, a version after those that there were for the post. */
export function makePlan(
  { db }: CommandContext,
  employeeId: string,
  year: number,
  origin: PlanRow['origin'],
  more: NewPlan = {},
): PlanRow {
  const from_date = more.from_date ?? `${year}-01-01`
  const before = prepareValues(
    db,
    'SELECT coalesce(max(version), 0) FROM plan WHERE employee_id = ? AND year = ? AND from_date = ?',
  ).get(employeeId, year, from_date) as number
  const id = newId()
  insertInState(
    db,
    planWorkflow,
    {
      id,
      employee_id: employeeId,
      year,
      version: before + 1,
      origin,
      approach: settingsOfYear(db, year)['plan.approach'],
      to_date: `${year}-12-31`,
      ...more,
      from_date,
    },
    { to: 'draft', facts: newPlan, actors: ['clerk'] },
  )
  return planRow(db, id)
}

export function requireOpen(plan: PlanRow): PlanRow {
  if (isPlanEditable(plan.state) || isOpenForEdit(plan)) return plan
  throw new AppError('conflict', `plan.error.locked.${plan.state}`)
}

/** The plan that a result belongs to, visible and open for edit. */
export function planOfResult(context: CommandContext, workResultId: string): PlanRow {
  return requireOpen(planOfLine(context, workResultId))
}

/** The same however it stands, for whoever has the right. */
export function planOfLine(context: CommandContext, workResultId: string, right: Right = mayPlan): PlanRow {
  const planId = planIdOf(context.db, workResultId)
  if (planId === undefined) throw new AppError('not_found', 'plan.error.resultMissing')
  return planInHand(context, planId, right)
}

/** Whoever may write the plan, and the appraiser for what he sets in it. */
export const mayGuide: Right = (db, session, on) => {
  const [writes, judges] = [mayPlan(db, session, on), mayJudge(db, session, on)]
  return (id) => writes(id) || judges(id)
}

/** What the appraiser sets he sets also while the plan lies before him. */
export function requireGuidable({ db, session, today }: CommandContext, plan: PlanRow): PlanRow {
  const judges = mayJudge(db, session, dayIn(plan.year, today))(plan.employee_id)
  return plan.state === 'submitted' && judges ? plan : requireOpen(plan)
}

/** A change under way that was to replace what goes stays, as a line of its own. */
export function forgetReplaced(
  db: WritableDb,
  line: 'work_result' | 'indicator',
  among: string,
  id: string,
): void {
  prepare(
    db,
    `UPDATE ${line} SET replaces_id = NULL, row_version = row_version + 1 WHERE replaces_id IN (${among})`,
  ).run(id)
}

export function planIdOf(db: Db, workResultId: string): string | undefined {
  return first(db, sql.selectFrom('work_result').select('plan_id').where('id', '=', workResultId))?.plan_id
}

const ofPlan = 'SELECT id FROM work_result WHERE plan_id = ?'

/** Deletes a plan with its results; refuses, with the count, while realisations or marks hang on it. */
export function deletePlan(context: CommandContext, place: PlanPlace): void {
  const { db } = context
  personToPlan(context, place.employeeId, place.year)
  const plan = findPlanRow(db, place)
  if (!plan) throw new AppError('not_found', 'plan.error.none')
  requireOpen(plan)
  refuseLossOfPlan(db, plan.id)
  clearWatchOf(db, `SELECT id FROM indicator WHERE work_result_id IN (${ofPlan})`, plan.id)
  for (const id of prepareValues(db, ofPlan).all(plan.id) as string[]) forgetResult(db, id)
  forgetReplaced(db, 'indicator', `SELECT id FROM indicator WHERE work_result_id IN (${ofPlan})`, plan.id)
  forgetReplaced(db, 'work_result', ofPlan, plan.id)
  for (const text of [
    `DELETE FROM indicator WHERE work_result_id IN (${ofPlan})`,
    'DELETE FROM work_result WHERE plan_id = ?',
    'DELETE FROM behaviour_expectation WHERE plan_id = ?',
    'DELETE FROM annex_line WHERE plan_id = ?',
    'DELETE FROM plan WHERE id = ?',
  ])
    prepare(db, text).run(plan.id)
  giveBackDays(db, plan)
}
