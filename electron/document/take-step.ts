import { AppError, type Message } from '#shared/api/errors.ts'
import { type EvaluationFacts, evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import type { DocumentKind, EvaluationMove } from '#shared/document/document.ts'
import type { Period } from '#shared/period/period.ts'
import type { PaperSnapshot } from '#shared/document/paper-snapshot.ts'
import type { ManyOutcome, Refused } from '#shared/plan/cascade/line.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import { refusalOf } from '#shared/workflow/workflow.ts'
import type { CommandContext } from '../api/context.ts'
import {
  ensureEvaluations,
  type Evaluation,
  readEvaluations,
  requirePeriod,
} from '../appraisal/evaluations.ts'
import { orgResultsFor } from '../appraisal/org-results.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { withStandIns } from '../appraisal/stand-ins.ts'
import { newId } from '../db/id.ts'
import { prepareValues, run, sql } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { type Person, requireVisible } from '../people/people.ts'
import { snapshotsOn } from '../plan/snapshot.ts'
import { requireUnsealed } from './year/close-year.ts'
import { moveState } from '../workflow/state.ts'
import { documentActors } from '../people/relations.ts'
import { factsFor, type LastSteps, lastStepsOf } from './standing.ts'

type Taking = Pick<CommandContext, 'db' | 'session' | 'today' | 'follow' | 'describe'>

interface Asked {
  readonly context: Taking
  readonly period: Period
  readonly move: EvaluationMove
  readonly on: string
}

interface Standing {
  readonly person: Person
  readonly evaluation: Evaluation | undefined
  readonly last: LastSteps | undefined
  /** What a paper keeps, where the step makes one. */
  readonly snapshot: PaperSnapshot | undefined
  readonly facts: EvaluationFacts
  readonly actors: readonly Actor[]
}
type Taken = Standing & { readonly evaluation: Evaluation }

/**
 * Takes a step with the documents of a period. Whoever cannot follow is named with the reason and does not hold the others up; a document
 * that is already there counts as neither.
 */
export function setEvaluationStates(context: Taking, move: EvaluationMove): ManyOutcome {
  const asked = askedOf(context, move)
  const standings = standingsOf(asked)
  const refused: Refused[] = []
  const taken: Taken[] = []
  for (const standing of standings) {
    const { person, evaluation } = standing
    if (isThere(evaluation, move)) continue
    const refusal = whyNot(standing, asked)
    if (refusal) refused.push({ id: person.id, name: person.fullName, ...refusal })
    else {
      carryOut(standing as Taken, asked)
      taken.push(standing as Taken)
    }
  }
  // a decision that changes the ratings changes the predikat that its step names
  if (move.action === 'decide') context.follow()
  const after = readEvaluations(
    context.db,
    asked.period,
    taken.map(({ person }) => person.id),
  )
  for (const standing of taken) noteStep(standing, after.get(standing.person.id)!, asked)
  const [first] = standings
  context.describe({
    object: `${standings.length === 1 ? first?.person.fullName : taken.length} · ${move.period}`,
    ...(move.reason !== undefined && { reason: move.reason }),
  })
  return { changed: taken.length, refused }
}

function askedOf(context: Taking, move: EvaluationMove): Asked {
  const { db, today } = context
  const period = requirePeriod(db, move.period)
  requireUnsealed(db, period.year)
  if (regimeOf(period) !== 'qualitative')
    throw new AppError('conflict', 'appraisal.error.otherRegime', { year: period.year })
  const on = move.on ?? today
  if (on > today) throw AppError.atField('on', 'document.error.inFuture')
  const second = move.secondPersonId
  if (
    second !== undefined &&
    prepareValues(db, 'SELECT 1 FROM employee WHERE id = ?').get(second) === undefined
  )
    throw AppError.atField('secondPersonId', 'error.employee.missing', {}, 'not_found')
  return { context, period, move, on }
}

/** Everybody asked for, with what the guards ask. A silent appraiser leaves no evaluation; his superior begins one. */
function standingsOf(asked: Asked): Standing[] {
  const { context, period, move } = asked
  const { db, session } = context
  const ids = [...new Set(move.employeeIds)]
  const people = ratedPeople(db, period, session.scope, ids)
  // whoever stands in for an appraiser sees whom he rates, though nobody else of that unit
  const seen = new Set(people.map(({ id }) => id))
  requireVisible(
    db,
    ids.filter((id) => !seen.has(id)),
    period.end,
    session.scope,
  )
  if (move.action === 'escalate' || move.action === 'report')
    ensureEvaluations(
      db,
      people.map(({ id }) => id),
      period.key,
    )
  const evaluations = readEvaluations(db, period, ids)
  const last = lastStepsOf(
    db,
    [...evaluations.values()].map(({ id }) => id),
  )
  const snapshotFor = makesPaper(move) ? snapshotsFor(asked, [...evaluations.values()]) : undefined
  const actors = withStandIns(db, session, period, documentActors(db, session, period.end))
  const factsOf = factsFor(context, period, people, { ...move, on: asked.on })
  return people.map((person) => {
    const evaluation = evaluations.get(person.id)
    const steps = last.get(evaluation?.id ?? '')
    return {
      person,
      evaluation,
      last: steps,
      snapshot: evaluation && snapshotFor?.(person, evaluation),
      facts: factsOf(person, evaluation, steps),
      actors: actors(person.id),
    }
  })
}

/** People stand on a paper as on the last day of what it judges, the organisation's result as it does when the paper is made. */
function snapshotsFor(
  { context: { db, today }, period, on }: Asked,
  evaluations: readonly Evaluation[],
): (person: Person, evaluation: Evaluation) => PaperSnapshot {
  const peopleOf = snapshotsOn(db, evaluations.map(namedIn), on < period.end ? on : period.end)
  const orgResultOf = orgResultsFor(db, period, today)
  return (person, evaluation) => ({ ...peopleOf(namedIn(evaluation)), orgResult: orgResultOf(person) })
}

const transitionsOf = (action: EvaluationMove['action']) =>
  evaluationWorkflow.transitions.filter((step) => step.action === action)

const isThere = (evaluation: Evaluation | undefined, { action }: EvaluationMove) =>
  action !== 'explain' &&
  action !== 'reopen' &&
  action !== 'return' &&
  transitionsOf(action).some(({ to }) => to === evaluation?.state)

const stepFrom = (evaluation: Evaluation, action: EvaluationMove['action']) =>
  transitionsOf(action).find(({ from }) => from === evaluation.state)

function whyNot(standing: Standing, asked: Asked): Message | undefined {
  const { evaluation, person, facts, actors } = standing
  const { move } = asked
  if (!evaluation) return notAtStep(standing, move)
  if ((move.rowVersions?.[person.id] ?? evaluation.row_version) !== evaluation.row_version)
    return { key: 'error.changedMeanwhile' }
  const step = stepFrom(evaluation, move.action)
  if (!step) return notAtStep(standing, move)
  const refusal = refusalOf(evaluationWorkflow, step, facts, actors)
  if (refusal) return refusal
  if (isNoChange(move, facts)) return { key: 'document.error.unchanged', params: { name: person.fullName } }
  return tooEarly(standing, asked)
}

function notAtStep({ person, facts }: Standing, { action }: EvaluationMove): Message {
  const isRated = facts.resultRating !== undefined && facts.behaviourRating !== undefined
  const isUnrated = !isRated && (action === 'submit' || action === 'sign')
  const key = isUnrated ? 'appraisal.error.ratingMissing' : 'document.error.notAtStep'
  return { key, params: { name: person.fullName } }
}

/** No paper is older than the one before it. */
function tooEarly({ last }: Standing, { move, on }: Asked): Message | undefined {
  if (last?.date === undefined || on >= last.date) return undefined
  const early = { key: 'document.error.beforePrevious', params: { date: last.date } } as const
  if (move.employeeIds.length === 1) throw AppError.atField('on', early.key, early.params)
  return early
}

const isNoChange = (
  { decision, resultRating, behaviourRating }: EvaluationMove,
  facts: EvaluationFacts,
): boolean =>
  decision === 'changed' && resultRating === facts.resultRating && behaviourRating === facts.behaviourRating

type Leaves = (taken: Taken, asked: Pick<Asked, 'move' | 'on'>) => Partial<Evaluation>

/** What a step leaves in the evaluation beside its state. */
const leaves: Readonly<Partial<Record<EvaluationMove['action'], Leaves>>> = {
  sign: (taken, { on }) => ({ signed_on: on, taken_over: takenOverAt(taken) }),
  deliver: (_taken, { on }) => ({ delivered_on: on }),
  acknowledge: (_taken, { on }) => ({ received_on: on }),
  object: (_taken, { on }) => ({ objected_on: on }),
  decide: (_taken, { move, on }) => ({
    decided_on: on,
    decision: move.decision ?? null,
    ...(move.decision === 'changed' && {
      result_rating: move.resultRating ?? null,
      behaviour_rating: move.behaviourRating ?? null,
    }),
  }),
  reportUp: (_taken, { on }) => ({ reported_on: on }),
  escalate: ({ facts }) => ({
    taken_over: facts.resultRating && facts.behaviourRating ? 'signs' : 'evaluates',
  }),
  reopen: () => ({
    signed_on: null,
    delivered_on: null,
    received_on: null,
    objected_on: null,
    decided_on: null,
    reported_on: null,
    taken_over: null,
    decision: null,
    snapshot: null,
  }),
}

/** Who only signs what the appraiser rated has not evaluated (L V.A.8); whoever rated himself has (L IV.A.11). */
function takenOverAt({ evaluation, last }: Taken): Evaluation['taken_over'] {
  if (evaluation.taken_over === null) return null
  const chosen = `${evaluation.result_rating} ${evaluation.behaviour_rating}`
  return last?.takenOver === chosen ? 'signs' : 'evaluates'
}

function carryOut(standing: Taken, asked: Asked): void {
  const { evaluation, facts, actors } = standing
  const { db } = asked.context
  const { to } = stepFrom(evaluation, asked.move.action)!
  moveState(db, evaluationWorkflow, evaluation, { to, facts, actors })
  const left = leaves[asked.move.action]?.(standing, asked)
  if (left) run(db, sql.updateTable('evaluation').set(left).where('id', '=', evaluation.id))
}

/** The step as it is kept, with the judgement that it leaves. */
function noteStep({ evaluation, last, snapshot: kept }: Taken, after: Evaluation, asked: Asked): void {
  const { context, move, on } = asked
  const { db, session, today } = context
  const document = documentOf(after, asked)
  const { result_rating, behaviour_rating, predikat, note } = after
  const snapshot = document ? JSON.stringify(kept) : null
  if (snapshot !== null)
    run(db, sql.updateTable('evaluation').set({ snapshot }).where('id', '=', evaluation.id))
  run(
    db,
    sql.insertInto('evaluation_step').values({
      id: newId(),
      evaluation_id: evaluation.id,
      number: (last?.number ?? 0) + 1,
      action: move.action,
      from_state: evaluation.state,
      to_state: after.state,
      date: on,
      taken_on: today,
      by_name: session.name,
      by_id: session.employeeId ?? null,
      second_id: move.secondPersonId ?? null,
      reason: move.reason ?? null,
      result_rating,
      behaviour_rating,
      predikat,
      note,
      document: document ?? null,
      snapshot,
    }),
  )
}

const namedIn = ({ employee_id, appraiser_id }: Evaluation) => ({
  employee_id,
  appraiser_id,
  appraiser_superior_id: null,
})

const makesPaper = ({ action }: EvaluationMove) => action === 'sign' || action === 'decide'

/** Which paper a step makes. */
function documentOf({ taken_over }: Evaluation, { context, move, period }: Asked): DocumentKind | undefined {
  if (move.action === 'sign') return taken_over === null ? 'D11' : 'D12'
  if (!makesPaper(move)) return undefined
  const isPrinted =
    move.decision === 'changed' || settingsOfYear(context.db, period.year)['document.printD13WhenUpheld']
  return isPrinted ? 'D13' : undefined
}
