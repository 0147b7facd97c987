import type { Message } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { planProblems } from '#shared/plan/plan-problems.ts'
import { isPlanEditable } from '#shared/plan/plan-state.ts'
import type { Plan } from '#shared/plan/plan.ts'
import type { CommandContext } from '../api/context.ts'
import { listPeople, requireVisible } from '../people/people.ts'
import { readPlans } from './read-plan.ts'
import { run, sql, type Db, prepareValues } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'

interface StateChange {
  readonly changed: number
  readonly refused: readonly ({ readonly id: string; readonly name: string } & Message)[]
}

/**
 * Approves plans or takes them back to draft. Whoever cannot follow is named with the reason and does not hold the
 * others up; a plan that is already there counts as neither.
 */
export function setPlanStates(
  context: CommandContext,
  input: { employeeIds: readonly string[]; year: number; to: 'approved' | 'draft' },
): StateChange {
  const { db, session, today } = context
  const { year, to } = input
  requireYear(db, year)
  const on = dayIn(year, today)
  const ids = [...new Set(input.employeeIds)]
  requireVisible(db, ids, on, session.scope)
  const people = listPeople(db, { on, scope: session.scope, employeeIds: ids, who: 'all' })
  const plans = readPlans(db, { year, employeeIds: ids })
  const closed = to === 'draft' ? ratedForTheYear(db, year) : new Set<string>()
  const refused: ({ id: string; name: string } & Message)[] = []
  let changed = 0
  for (const { id, fullName } of people) {
    const plan = plans.get(id)
    const problem =
      to === 'approved' ? whyNotApproved(plan, id === session.employeeId) : whyNotDraft(plan, closed.has(id))
    if (problem) refused.push({ id, name: fullName, ...problem })
    else if (plan && plan.state !== to) changed += store(context, plan, to)
  }
  context.describe({
    object: people.length === 1 ? `${people[0]?.fullName} · ${year}` : `${changed} · ${year}`,
  })
  return { changed, refused }
}

/** Signed by the employee and set by the appraiser (Ps 14(3)); the hand-over between the two is not recorded yet. */
function whyNotApproved(plan: Plan | undefined, isOwn: boolean): Message | undefined {
  if (!plan) return { key: 'plan.error.none' }
  if (plan.state === 'approved') return undefined
  if (isOwn) return { key: 'plan.error.own' }
  if (!isPlanEditable(plan.state) && plan.state !== 'submitted')
    return { key: `plan.error.locked.${plan.state}` }
  const problem = planProblems(plan, { hasParents: false }).find(({ level }) => level === 'error')
  return problem && { key: problem.key, ...(problem.params && { params: problem.params }) }
}

/**
 * Until changed plans become versions of their own, a change during the year (Ps 14(2)) is: withdraw the approval, mend,
 * approve again, with what stood there before in the log. Periodic evaluations stay valid beside it, since each was made
 * of its own period; the rating of the year judges this very plan, so from then on it may not move.
 */
function whyNotDraft(plan: Plan | undefined, isRated: boolean): Message | undefined {
  if (!plan) return { key: 'plan.error.none' }
  if (plan.state === 'superseded' || plan.state === 'cancelled')
    return { key: `plan.error.locked.${plan.state}` }
  return isRated && plan.state === 'approved' ? { key: 'plan.error.rated' } : undefined
}

/** People whose annual evaluation is rated or further. */
function ratedForTheYear(db: Db, year: number): Set<string> {
  const rated = prepareValues(
    db,
    "SELECT employee_id FROM evaluation WHERE period_key = ? AND state NOT IN ('notDue', 'open', 'progressSubmitted')",
  )
  return new Set(rated.all(String(year)) as string[])
}

function store({ db }: CommandContext, plan: Plan, state: 'approved' | 'draft'): number {
  return run(
    db,
    sql
      .updateTable('plan')
      .set({ state, row_version: plan.rowVersion + 1 })
      .where('id', '=', plan.id),
  )
}
