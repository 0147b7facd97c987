import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Plan, PlanOfEmployee } from '#shared/plan/plan.ts'
import { planProblems } from '#shared/plan/plan-problems.ts'
import type { QueryContext } from '../api/context.ts'
import { employeeRowOf } from '../people/office-order.ts'
import { findPerson, type Person } from '../people/people.ts'
import { lossesOfPlan, movesOf } from './plan-state.ts'
import { newPostOf, plansOfYear } from './post-days.ts'
import { keepsPapers } from './plan-head.ts'
import { planPostOf } from './plan-post.ts'
import { findPlanRow, isOpenForEdit } from './write-plan.ts'
import { otherYears, readPlanById } from './read-plan.ts'
import { studiesOf } from './study.ts'
import { openVersionOf, versionsOf } from './versions.ts'
import { mayJudge, mayPlan } from '../people/relations.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { superiorsOn } from '../people/superiors.ts'
import { requireYear } from '../office/years.ts'
import { listGoals } from './cascade/goals.ts'
import { leaderResults } from './cascade/leader-results.ts'

/** One version: the one that was asked for, else the one that is being worked on. */
export function planOfEmployee(
  context: QueryContext,
  {
    employeeId,
    year,
    planId,
  }: { readonly employeeId: string; readonly year: number; readonly planId?: string | undefined },
): PlanOfEmployee {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const person = findPerson(db, employeeId, on, session.scope)
  const superior = superiorsOn(db, on).get(employeeId)
  const row = findPlanRow(db, { employeeId, year, planId })
  if (planId !== undefined && !row) throw new AppError('not_found', 'plan.error.none')
  const plan = row && readPlanById(db, row.id)
  const post = planPostOf(db, year)(person)
  const parents = leaderResults(db, superior?.superiorId, year)
  const superiorName = superiorNameOf(db, superior, on)
  return {
    employee: employeeRowOf(person),
    ...(superiorName !== undefined && { superiorName }),
    year,
    ...(plan && { plan }),
    problems: plan ? problemsOf(db, plan, { hasParents: parents.length > 0, post }) : [],
    moves: plan ? movesOf(plan, person, context) : [],
    ...handsOf(context, person, { plan, on }),
    leaderForm: post.isLeaderForm,
    weighted: post.isWeighted,
    named: namesIn(db, plan),
    posts: plansOfYear(db, employeeId, year),
    versions: plan ? versionsOf(db, plan) : [],
    studies: studiesOf(db, employeeId, year),
    ...newPost(db, plan),
    parents,
    goals: listGoals(db),
    copyFrom: otherYears(db, employeeId, year),
  }
}

/** What whoever asks may do with the plan as it stands. */
function handsOf(
  { db, session }: QueryContext,
  person: Person,
  { plan, on }: { readonly plan: Plan | undefined; readonly on: string },
): Pick<PlanOfEmployee, 'editable' | 'guided' | 'amendable' | 'nameable'> {
  const isOpen = plan ? isOpenForEdit(plan) : person.employeeType !== 'nonAsn'
  const writes = mayPlan(db, session, on)(person.id)
  return {
    editable: isOpen && writes,
    nameable: isOpen && keepsPapers(db, session, on)(person.id),
    amendable: writes && plan?.state === 'approved' && openVersionOf(db, plan) === undefined,
    guided:
      plan !== undefined && (isOpen || plan.state === 'submitted') && mayJudge(db, session, on)(person.id),
  }
}

/** Who appraises by a plan is no secret to whoever sees it. */
function namesIn(db: Db, plan: Plan | undefined): Readonly<Record<string, string>> {
  const ids = [plan?.appraiserId, plan?.appraiserSuperiorId].filter((id) => id !== undefined)
  return Object.fromEntries(
    ids.map((id) => [id, prepareValues(db, 'SELECT name FROM employee WHERE id = ?').get(id) as string]),
  )
}

/** What stands in the way of a version that comes in the place of another includes what it would lose. */
function problemsOf(
  db: Db,
  plan: Plan,
  context: Parameters<typeof planProblems>[1],
): PlanOfEmployee['problems'] {
  const loss = lossesOfPlan(db, plan)
  const lost = loss && {
    level: 'error' as const,
    key: 'plan.problem.dropped' as const,
    ...(loss.params && { params: loss.params }),
  }
  return [...(lost ? [lost] : []), ...planProblems(plan, context)]
}

function newPost(db: Db, plan: Plan | undefined): Pick<PlanOfEmployee, 'newPostFrom'> {
  const from = plan && newPostOf(db, plan.employeeId, plan.from, plan.year)
  return from === undefined ? {} : { newPostFrom: from }
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
