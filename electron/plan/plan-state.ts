import { AppError, type Message } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { ManyOutcome, Refused } from '#shared/plan/cascade/line.ts'
import { type PlanPost, planProblems } from '#shared/plan/plan-problems.ts'
import {
  isSuperiorsTurn,
  newPlan,
  type PlanAction,
  type PlanFacts,
  type PlanState,
  type PlanStep,
  planWorkflow,
} from '#shared/plan/plan-state.ts'
import type { PlanSnapshot } from '#shared/plan/snapshot.ts'
import type { Plan, PlanTransition } from '#shared/plan/plan.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import { possibleMoves, type PossibleMove, refusalOf } from '#shared/workflow/workflow.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { listPeople, type Person, requireVisible } from '../people/people.ts'
import { actorsToward } from '../people/relations.ts'
import { carryOver, lossesOf, versionBefore } from './carry.ts'
import { counts, readPlanById, readWorkedOn } from './read-plan.ts'
import { snapshotsOn } from './snapshot.ts'
import { type Db, prepare, prepareValues, run, sql, type WritableDb } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { moveState } from '../workflow/state.ts'
import { giveBackDays } from './post-days.ts'
import { planPostOf } from './plan-post.ts'
import { type PlanRow, planRow } from './write-plan.ts'

/** The state that a step leads to. */
const leadsTo: Readonly<Record<PlanStep, PlanState>> = {
  submit: 'submitted',
  withdraw: 'draft',
  approve: 'approved',
  return: 'returned',
  resume: 'draft',
  cancel: 'cancelled',
}

/**
 * Takes a step with plans. Whoever cannot follow is named with the reason and does not hold the others up; a plan that is already there
 * counts as neither.
 */
export function setPlanStates(context: CommandContext, input: PlanTransition): ManyOutcome {
  const { db, session, today } = context
  const { year, action, reason, rowVersions = {} } = input
  requireYear(db, year)
  const on = dayIn(year, today)
  const chosen = chosenPlans(db, input)
  const ids = [...chosen.keys()]
  requireVisible(db, ids, on, session.scope)
  const people = listPeople(db, { on, scope: session.scope, employeeIds: ids, who: 'all' })
  const factsOf = factsFor(context, year)
  const snapshots = snapshotsOf(context, chosen, action)
  const refused: Refused[] = []
  let changed = 0
  for (const person of people)
    for (const plan of chosen.get(person.id) ?? []) {
      if (plan?.state === leadsTo[action]) continue
      const refusal =
        whyNotThis(plan, rowVersions) ??
        takeStep(context, plan!, action, { ...factsOf(plan!, person, reason), snapshots })
      if (refusal) refused.push({ id: person.id, name: person.fullName, ...refusal })
      else changed++
    }
  context.describe({
    object: people.length === 1 ? `${people[0]?.fullName} · ${year}` : `${changed} · ${year}`,
    ...(reason !== undefined && { reason }),
  })
  return { changed, refused }
}

/**
 * There is none, or another than was seen: each step makes another version of the plan's row, so one that was taken back and handed in
 * again is told apart.
 */
function whyNotThis(plan: Plan | undefined, seen: Readonly<Record<string, number>>): Message | undefined {
  if (!plan) return { key: 'plan.error.none' }
  return (seen[plan.id] ?? plan.rowVersion) === plan.rowVersion
    ? undefined
    : { key: 'error.changedMeanwhile' }
}

/** By person the plans that were asked for; undefined where the person has none. */
function chosenPlans(
  db: Db,
  { employeeIds, planIds, year }: PlanTransition,
): Map<string, (Plan | undefined)[]> {
  const ids = [...new Set(employeeIds)]
  const known = ids.length > 0 ? readWorkedOn(db, { year, employeeIds: ids }) : new Map<string, Plan>()
  const chosen = new Map<string, (Plan | undefined)[]>(ids.map((id) => [id, [known.get(id)]]))
  for (const id of new Set(planIds)) {
    const plan = readPlanById(db, id)
    if (plan?.year !== year) throw new AppError('not_found', 'plan.error.none')
    const own = chosen.get(plan.employeeId) ?? []
    if (!own.some((other) => other?.id === id)) chosen.set(plan.employeeId, [...own, plan])
  }
  return chosen
}

interface Standing {
  readonly facts: PlanFacts
  readonly actors: readonly Actor[]
}
type Snapshots = ReadonlyMap<string, PlanSnapshot> | undefined

/** By plan the people as they stand on the day of its approval; no other step keeps them. */
function snapshotsOf(
  { db, today }: CommandContext,
  chosen: ReadonlyMap<string, readonly (Plan | undefined)[]>,
  action: PlanStep,
): Snapshots {
  if (action !== 'approve') return undefined
  const rows = [...chosen.values()].flat().flatMap((plan) => (plan ? [planRow(db, plan.id)] : []))
  const snapshotFor = snapshotsOn(db, rows, today)
  return new Map(rows.map((row) => [row.id, snapshotFor(row)]))
}

/** Takes the step, or says why not. */
function takeStep(
  context: CommandContext,
  plan: Plan,
  action: PlanStep,
  { facts, actors, snapshots }: Standing & { readonly snapshots: Snapshots },
): Message | undefined {
  const step = planWorkflow.transitions.find(
    (transition) => transition.action === action && transition.from === plan.state,
  )
  const refusal = step ? refusalOf(planWorkflow, step, facts, actors) : planWorkflow.noWay(plan.state, facts)
  if (refusal) return refusal
  const { db } = context
  const row = planRow(db, plan.id)
  if (action === 'approve') supersede(db, row)
  moveState(db, planWorkflow, plan, { to: leadsTo[action], facts, actors })
  sign(context, row, action, { reason: facts.reason, snapshot: snapshots?.get(plan.id) })
  if (action === 'cancel') giveBackDays(db, row)
  return undefined
}

/** Cancels every version of a plan that still counts, since no day is left for it: an event did it, whoever recorded that. */
export function cancelPlans(
  context: CommandContext,
  { employeeId, year, from }: { readonly employeeId: string; readonly year: number; readonly from: string },
  reason: string,
): void {
  const { db } = context
  const query = `SELECT * FROM plan WHERE employee_id = ? AND year = ? AND from_date = ? AND ${counts('plan')}`
  const isRated = isRatedForTheYear(db, year)(employeeId)
  for (const plan of prepare(db, query).all(employeeId, year, from) as PlanRow[]) {
    const facts = { ...newPlan, isRated: isRated && plan.state === 'approved', reason }
    moveState(db, planWorkflow, plan, { to: 'cancelled', facts, actors: ['system'] })
    sign(context, plan, 'cancel', { reason, snapshot: undefined })
  }
}

/** What was entered on the version before goes on with this one. */
function supersede(db: WritableDb, plan: PlanRow): void {
  const before = versionBefore(db, plan)
  if (!before) return
  moveState(db, planWorkflow, before, { to: 'superseded', facts: newPlan, actors: ['system'] })
  carryOver(db, before, plan)
}

/** Who did it when, and why; an approval keeps the people as they stand. */
function sign(
  { db, session, today }: CommandContext,
  plan: PlanRow,
  action: PlanStep,
  { reason, snapshot }: { readonly reason?: string | undefined; readonly snapshot: PlanSnapshot | undefined },
): void {
  const signatures = {
    submit: { submitted_on: today, state_reason: null },
    withdraw: { submitted_on: null },
    approve: {
      submitted_on: plan.submitted_on ?? today,
      approved_on: today,
      approved_by: session.employeeId ?? null,
      snapshot: snapshot ? JSON.stringify(snapshot) : null,
      state_reason: null,
    },
    return: { state_reason: reason ?? null },
    resume: { submitted_on: null },
    cancel: { state_reason: reason ?? null },
  } satisfies Record<PlanStep, Partial<PlanRow>>
  run(db, sql.updateTable('plan').set(signatures[action]).where('id', '=', plan.id))
}

/** What the guards of plans of a year ask for, and as whom the session acts. */
function factsFor({ db, session, today }: CommandContext | QueryContext, year: number) {
  const on = dayIn(year, today)
  const isRated = isRatedForTheYear(db, year)
  const actorsOf = actorsToward(db, session, on)
  const postOf = planPostOf(db, year)
  return (plan: Plan, person: Person, reason?: string): Standing => {
    const actors = actorsOf(person.id)
    const rated = isRated(person.id)
    const problem = lackingOf(plan, postOf(person))
    const losing = rated && isAddendum(db, plan) ? rating : lossesOfPlan(db, plan)
    return {
      actors,
      facts: {
        ...(problem && { lacking: problem }),
        ...(losing && { losing }),
        isOwn: person.id === session.employeeId,
        isRated: rated && plan.state === 'approved',
        isSigned: actors.includes('employee'),
        isSuperiorEarly: !actors.includes('appraiser') && !isSuperiorsTurn(year, today),
        ...(reason !== undefined && { reason }),
      },
    }
  }
}
const rating: Message = { key: 'plan.error.rated' }

function lackingOf(plan: Plan, post: PlanPost): Message | undefined {
  const problem = planProblems(plan, { hasParents: false, post }).find(({ level }) => level === 'error')
  return problem && { key: problem.key, ...(problem.params && { params: problem.params }) }
}

/** What the approval of this version would lose of the one before. */
export function lossesOfPlan(db: Db, plan: Plan): Message | undefined {
  const before = beforeOf(db, plan)
  return before && lossesOf(db, plan, before)
}

const isAddendum = (db: Db, plan: Plan): boolean => beforeOf(db, plan) !== undefined

function beforeOf(db: Db, { id, employeeId, year, from, state }: Plan): PlanRow | undefined {
  if (state === 'approved' || state === 'superseded') return undefined
  return versionBefore(db, { id, employee_id: employeeId, year, from_date: from })
}

/** The steps that a session can take with a plan as it stands. */
export function movesOf(
  plan: Plan,
  person: Person,
  context: QueryContext,
): PossibleMove<PlanState, PlanAction>[] {
  const { facts, actors } = factsFor(context, plan.year)(plan, person)
  // the reason is asked for when the step is taken
  return possibleMoves(planWorkflow, plan.state, { ...facts, reason: '…' }, actors)
}

/** Whether whoever asks is to approve or return what somebody handed in. */
export function decidesOn(
  { db, session, today }: CommandContext | QueryContext,
  year: number,
): (employeeId: string) => boolean {
  const actorsOf = actorsToward(db, session, dayIn(year, today))
  const turn = isSuperiorsTurn(year, today)
  return (id) => {
    if (id === session.employeeId) return false
    const actors = actorsOf(id)
    return actors.includes('appraiser') || (turn && actors.includes('appraiserSuperior'))
  }
}

/** Whether somebody's annual evaluation is rated or further. */
export function isRatedForTheYear(db: Db, year: number): (employeeId: string) => boolean {
  const rated = prepareValues(
    db,
    "SELECT employee_id FROM evaluation WHERE period_key = ? AND state NOT IN ('notDue', 'open', 'progressSubmitted')",
  )
  const people = new Set(rated.all(String(year)) as string[])
  return (id) => people.has(id)
}
