import type { Message } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { planProblems } from '#shared/plan/plan-problems.ts'
import { type PlanAction, type PlanFacts, type PlanState, planWorkflow } from '#shared/plan/plan-state.ts'
import type { Plan } from '#shared/plan/plan.ts'
import { possibleMoves, type PossibleMove, refusalOfMove } from '#shared/workflow/workflow.ts'
import type { CommandContext, Context } from '../api/context.ts'
import { listPeople, requireVisible } from '../people/people.ts'
import { actorsToward } from '../people/relations.ts'
import { readPlans } from './read-plan.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { moveState } from '../workflow/state.ts'

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
  const rated = ratedForTheYear(db, year)
  const actorsOf = actorsToward(db, session, on)
  const refused: ({ id: string; name: string } & Message)[] = []
  let changed = 0
  for (const { id, fullName } of people) {
    const plan = plans.get(id)
    if (!plan) {
      refused.push({ id, name: fullName, key: 'plan.error.none' })
      continue
    }
    if (plan.state === to) continue
    const actors = actorsOf(id)
    const facts = planFacts(plan, { isOwn: id === session.employeeId, isRated: rated.has(id) })
    const refusal = refusalOfMove(planWorkflow, { from: plan.state, to }, facts, actors)
    if (refusal) {
      refused.push({ id, name: fullName, ...refusal })
      continue
    }
    moveState(db, planWorkflow, plan, { to, facts, actors })
    changed++
  }
  context.describe({
    object: people.length === 1 ? `${people[0]?.fullName} · ${year}` : `${changed} · ${year}`,
  })
  return { changed, refused }
}

/** What the guards of a plan's steps ask for. */
function planFacts(
  plan: Plan,
  { isOwn, isRated }: { readonly isOwn: boolean; readonly isRated: boolean },
): PlanFacts {
  const problem = planProblems(plan, { hasParents: false }).find(({ level }) => level === 'error')
  return {
    ...(problem && { lacking: { key: problem.key, ...(problem.params && { params: problem.params }) } }),
    isOwn,
    isRated,
  }
}

/** The steps that a session can take with a plan as it stands. */
export function movesOf(
  db: Db,
  plan: Plan,
  employeeId: string,
  { session, today }: Context,
): PossibleMove<PlanState, PlanAction>[] {
  const facts = planFacts(plan, {
    isOwn: employeeId === session.employeeId,
    isRated: ratedForTheYear(db, plan.year).has(employeeId),
  })
  return possibleMoves(
    planWorkflow,
    plan.state,
    facts,
    actorsToward(db, session, dayIn(plan.year, today))(employeeId),
  )
}

/** People whose annual evaluation is rated or further. */
function ratedForTheYear(db: Db, year: number): Set<string> {
  const rated = prepareValues(
    db,
    "SELECT employee_id FROM evaluation WHERE period_key = ? AND state NOT IN ('notDue', 'open', 'progressSubmitted')",
  )
  return new Set(rated.all(String(year)) as string[])
}
