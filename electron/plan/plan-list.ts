import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Plan, PlanListRow, PlanOfEmployee } from '#shared/plan/plan.ts'
import { type PlanPost, planProblems } from '#shared/plan/plan-problems.ts'
import type { QueryContext } from '../api/context.ts'
import { absentOn, everybodyInOrder } from '../people/everybody.ts'
import { employeeRowOf } from '../people/office-order.ts'
import { findPerson, listPeople, type Person, visibleIn } from '../people/people.ts'
import { decidesOn, lossesOfPlan, movesOf } from './plan-state.ts'
import { newPostOf, plansOfYear } from './post-days.ts'
import { keepsPapers } from './plan-head.ts'
import { planPostOf } from './plan-post.ts'
import { findPlanRow, isOpenForEdit } from './write-plan.ts'
import { otherYears, readPlanById, readWorkedOn } from './read-plan.ts'
import { studiesOf } from './study.ts'
import { openVersionOf, versionsOf } from './versions.ts'
import { mayJudge, mayPlan } from '../people/relations.ts'
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
  const { year } = filter
  const plans = readWorkedOn(context.db, { year, employeeIds: people.map(({ id }) => id) })
  const approved = approvedPlans(context.db, year)
  const decides = decidesOn(context, year)
  const postOf = planPostOf(context.db, year)
  return people.map((person) => {
    const plan = plans.get(person.id)
    return {
      ...rowOf(person, plan, postOf(person)),
      isAddendum:
        plan !== undefined && plan.state !== 'approved' && approved.has(`${person.id} ${plan.from}`),
      awaitsYou: plan?.state === 'submitted' && decides(person.id),
    }
  })
}

/** Of whom there is an approved plan, and from which day. */
function approvedPlans(db: Db, year: number): Set<string> {
  const rows = prepareValues(
    db,
    "SELECT employee_id || ' ' || from_date FROM plan WHERE year = ? AND state = 'approved'",
  )
  return new Set(rows.all(year) as string[])
}

function rowOf(
  person: Person,
  plan: Plan | undefined,
  post: PlanPost,
): Omit<PlanListRow, 'isAddendum' | 'awaitsYou'> {
  const employee = employeeRowOf(person)
  if (!plan) return { employee, results: 0, additional: 0, indicators: 0, problems: 0 }
  const additional = plan.results.filter(({ kind }) => kind === 'additional').length
  return {
    employee,
    planId: plan.id,
    rowVersion: plan.rowVersion,
    version: plan.version,
    state: plan.state,
    origin: plan.origin,
    additional,
    results: plan.results.length - additional,
    indicators: plan.results.reduce((sum, { indicators }) => sum + indicators.length, 0),
    problems: planProblems(plan, { hasParents: false, post }).filter(({ level }) => level === 'error').length,
  }
}

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
