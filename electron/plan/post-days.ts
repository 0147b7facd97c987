import { dayBefore } from '#shared/date/neighbour-day.ts'
import type { PlanOfPost } from '#shared/plan/plan.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, prepareValues, type WritableDb } from '../db/sql.ts'
import { counts } from './read-plan.ts'

/** Where a plan of a later post goes, the one before lasts on. */
export function giveBackDays(db: WritableDb, plan: Row<'plan'>): void {
  const isLeft = prepare(
    db,
    `SELECT 1 FROM plan WHERE employee_id = ? AND year = ? AND from_date = ? AND id <> ? AND ${counts('plan')}`,
  ).get(plan.employee_id, plan.year, plan.from_date, plan.id)
  if (isLeft) return
  prepare(
    db,
    `UPDATE plan SET to_date = ?, row_version = row_version + 1 WHERE employee_id = ? AND year = ? AND to_date = ? AND ${counts('plan')}`,
  ).run(plan.to_date, plan.employee_id, plan.year, dayBefore(plan.from_date))
}

/** The first day of the last definitive post that begins in the year after a day. */
export function newPostOf(db: Db, employeeId: string, after: string, year: number): string | undefined {
  const from = prepareValues(
    db,
    `SELECT max(valid_from) FROM assignment WHERE employee_id = ? AND acting IS NULL AND valid_from > ? AND valid_from <= ?`,
  ).get(employeeId, after, `${year}-12-31`) as string | null
  return from ?? undefined
}

/** The plans of a year, one a post in their order; of each the version that is being worked on. */
export function plansOfYear(db: Db, employeeId: string, year: number): PlanOfPost[] {
  const rows = prepare(
    db,
    `SELECT id, from_date, to_date, state, max(version) FROM plan WHERE employee_id = ? AND year = ? AND ${counts('plan')}
      GROUP BY from_date ORDER BY from_date`,
  ).all(employeeId, year) as { id: string; from_date: string; to_date: string; state: PlanState }[]
  return rows.map(({ id, from_date: from, to_date: to, state }) => ({ planId: id, from, to, state }))
}
