import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { dayBefore } from '#shared/date/neighbour-day.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Plan, PlanVersion } from '#shared/plan/plan.ts'
import { planDifference, type PlanDifference } from '#shared/plan/version-difference.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues, run, sql, type WritableDb } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { findPerson } from '../people/people.ts'
import { isRatedForTheYear } from './plan-state.ts'
import { newPostOf, plansOfYear } from './post-days.ts'
import { counts, readPlanById } from './read-plan.ts'
import { makePlan, personToPlan, planInHand, type PlanRow, planRow } from './write-plan.ts'

/**
 * Begins a change of an approved plan as a draft of the next version (Ps 14(2)): a copy, line by line, which holds once it is approved
 * in its turn. Until then nothing changes for anybody.
 */
export function startAddendum(
  context: CommandContext,
  { planId, reason }: { readonly planId: string; readonly reason: string },
): Plan {
  const { db } = context
  const plan = planInHand(context, planId)
  if (plan.state !== 'approved') throw new AppError('conflict', 'plan.error.notApproved')
  if (isRatedForTheYear(db, plan.year)(plan.employee_id)) throw new AppError('conflict', 'plan.error.rated')
  const { id, employee_id: employeeId, year, from_date: from } = plan
  const open = openVersionOf(db, { id, employeeId, year, from })
  if (open !== undefined) throw new AppError('conflict', 'plan.error.addendumOpen', { version: open })
  const { from_date, to_date, approach, appraiser_id, appraiser_superior_id } = plan
  const next = makePlan(context, plan.employee_id, plan.year, 'typed', {
    from_date,
    to_date,
    approach,
    reason,
    appraiser_id,
    appraiser_superior_id,
  })
  copyLines(db, plan.id, next.id)
  return readPlanById(db, next.id)!
}

/** The version of the same post that is under way beside this one. */
export function openVersionOf(
  db: Db,
  { id, employeeId, year, from }: Pick<Plan, 'id' | 'employeeId' | 'year' | 'from'>,
): number | undefined {
  return prepareValues(
    db,
    `SELECT version FROM plan WHERE employee_id = ? AND year = ? AND from_date = ? AND id <> ? AND ${counts('plan')}`,
  ).get(employeeId, year, from, id) as number | undefined
}

/** Whole rows, whatever columns they have: each says which line it replaces. */
function copyLines(db: WritableDb, from: string, to: string): void {
  const rows = <R>(text: string, id: string) => prepare(db, text).all(id) as R[]
  for (const result of rows<Row<'work_result'>>('SELECT * FROM work_result WHERE plan_id = ?', from)) {
    const id = newId()
    const next = { ...result, id, plan_id: to, replaces_id: result.id, row_version: 1 }
    run(db, sql.insertInto('work_result').values(next))
    const indicators = 'SELECT * FROM indicator WHERE work_result_id = ?'
    for (const indicator of rows<Row<'indicator'>>(indicators, result.id))
      run(
        db,
        sql.insertInto('indicator').values({
          ...indicator,
          id: newId(),
          work_result_id: id,
          replaces_id: indicator.id,
          row_version: 1,
        }),
      )
  }
  prepare(
    db,
    `INSERT INTO behaviour_expectation (plan_id, core_value, text)
      SELECT @to, core_value, text FROM behaviour_expectation WHERE plan_id = @from`,
  ).run({ from, to })
  for (const line of rows<Row<'annex_line'>>('SELECT * FROM annex_line WHERE plan_id = ?', from))
    run(db, sql.insertInto('annex_line').values({ ...line, id: newId(), plan_id: to, row_version: 1 }))
}

/**
 * Begins the plan of a new post (L II.C.6) from the day of that post; the one before ends the day before. Both stay plans of the year:
 * a period is judged on the one that holds on its last day.
 */
export function startForPost(
  context: CommandContext,
  { employeeId, year, from }: { readonly employeeId: string; readonly year: number; readonly from: string },
): Plan {
  const { db } = context
  const person = personToPlan(context, employeeId, year)
  if (person.employeeType === 'nonAsn')
    throw new AppError('invalid', 'plan.error.nonAsn', { name: person.fullName })
  const before = plansOfYear(db, employeeId, year).at(-1)
  if (!before || before.from >= from) throw AppError.atField('from', 'plan.error.postPlanned')
  if (newPostOf(db, employeeId, before.from, year) !== from)
    throw AppError.atField('from', 'plan.error.noNewPost')
  prepare(
    db,
    `UPDATE plan SET to_date = ?, row_version = row_version + 1
      WHERE employee_id = ? AND year = ? AND from_date = ? AND ${counts('plan')}`,
  ).run(dayBefore(from), employeeId, year, before.from)
  const plan = makePlan(context, employeeId, year, 'typed', { from_date: from })
  return readPlanById(db, plan.id)!
}

/** Every version of the plan of a post, the newest first. */
export function versionsOf(
  db: Db,
  { employeeId, year, from }: Pick<Plan, 'employeeId' | 'year' | 'from'>,
): PlanVersion[] {
  const rows = prepare(
    db,
    `SELECT p.id, p.version, p.state, p.reason, p.state_reason, p.submitted_on, p.approved_on, e.name AS approved_by
      FROM plan p LEFT JOIN employee e ON e.id = p.approved_by
      WHERE p.employee_id = ? AND p.year = ? AND p.from_date = ? ORDER BY p.version DESC`,
  ).all(employeeId, year, from) as (Omit<PlanRow, 'approved_by'> & { approved_by: string | null })[]
  return rows.map((row) =>
    present({
      planId: row.id,
      version: row.version,
      state: row.state,
      reason: row.reason ?? undefined,
      stateReason: row.state_reason ?? undefined,
      submittedOn: row.submitted_on ?? undefined,
      approvedOn: row.approved_on ?? undefined,
      approvedBy: row.approved_by ?? undefined,
    }),
  )
}

/** What one version changes in another of the same person and year, in words. */
export function differenceOf(
  context: QueryContext,
  { planId, withId }: { readonly planId: string; readonly withId: string },
): PlanDifference {
  const { db, session, today } = context
  const [after, before] = [planRow(db, planId), planRow(db, withId)]
  requireYear(db, after.year)
  findPerson(db, after.employee_id, dayIn(after.year, today), session.scope)
  if (after.employee_id !== before.employee_id || after.year !== before.year)
    throw new AppError('not_found', 'plan.error.none')
  return planDifference(readPlanById(db, before.id)!, readPlanById(db, after.id)!)
}
