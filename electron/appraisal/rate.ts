import type { TextKey } from '#shared/text/catalogue.ts'
import { evaluationWorkflow, takesFigures } from '#shared/appraisal/evaluation-state.ts'
import type { AppraisalRow, Rate, RatingCell } from '#shared/appraisal/evaluation.ts'
import type { Period } from '#shared/period/period.ts'
import type { CommandContext } from '../api/context.ts'
import { appraisalRows, stateOf } from './rows.ts'
import { ensureEvaluations, refreshAppraisers } from './evaluations.ts'
import type { Progress } from '#shared/appraisal/missing.ts'
import { progressOf } from './missing.ts'
import { ratedPeople } from './rated-people.ts'
import { droppedOutAmong } from './overrides.ts'
import { settingsOfYear } from '../office/settings.ts'
import { withStandIns } from './stand-ins.ts'
import { schemeWeights } from './score.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type WritableDb, type Db } from '../db/sql.ts'
import type { z } from 'zod'
import { regimeOf } from '#shared/appraisal/regime.ts'
import { AppError, type ErrorCode, type Message } from '#shared/api/errors.ts'
import type { Session } from '../api/session.ts'
import type { Person } from '../people/people.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { actorsToward } from '../people/relations.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import { possibleMoves } from '#shared/workflow/workflow.ts'
import { moveState } from '../workflow/state.ts'

type Evaluation = Row<'evaluation'>

/** Sets the cells of one act and moves the states; refuses all of them when one may not be set. */
export function rateCells(
  context: CommandContext,
  period: Period,
  cells: Cells,
): { changed: number; rows: AppraisalRow[] } {
  const { db, session } = context
  const ids = [...new Set(cells.map(({ employeeId }) => employeeId))]
  const { people, progress } = readPeople(context, period, ids)
  checkCells(db, period, cells, people, session)
  const evaluations = openFor(db, period, cells, people)
  const touched = new Map<string, Evaluation>()
  const firstRated: string[] = []
  let changed = 0
  for (const cell of cells) {
    const evaluation = touched.get(cell.employeeId) ?? evaluations.get(cell.employeeId)
    if (!evaluation) continue
    const next = apply(db, evaluation, cell)
    if (next === undefined) continue
    changed++
    if (isUnrated(evaluation) && !isUnrated(next)) firstRated.push(next.id)
    touched.set(cell.employeeId, next)
  }
  for (const [employeeId, evaluation] of touched) {
    const rated = people.get(employeeId)!
    store(db, evaluation, lockOf(rated, evaluation, session))
    follow(db, evaluation, rated)
  }
  if (firstRated.length > 0) refreshAppraisers(db, firstRated, period)
  context.follow()
  const rated = ids.flatMap((id) => people.get(id)?.person ?? [])
  // as it was kept when the evaluation was made: asking it of everybody would cost an edit its speed
  const isReceived = (id: string) => evaluations.get(id)?.received === 1
  const [first, ...others] = rated
  context.describe({
    object: `${first?.fullName}${others.length > 0 ? ` +${others.length}` : ''} · ${period.key}`,
    employeeIds: ids,
  })
  const settings = settingsOfYear(db, period.year)
  // what is planned and reached stays as it was when a rating is given
  return {
    changed,
    rows: appraisalRows(db, { period, people: rated, settings, isReceived, progress, scope: session.scope }),
  }
}

/** Refuses who may not rate a person in a period, as a rating would; answers the name. */
export function requireRateable(context: CommandContext, period: Period, employeeId: string): string {
  const rated = readPeople(context, period, [employeeId]).people.get(employeeId)
  if (!rated) throw AppError.atField('employeeId', 'error.employee.missing', {}, 'not_found')
  const refusal = refusalOfPerson({ rated, session: context.session })
  if (refusal) throw new AppError(refusal.code, refusal.message.key, refusal.message.params)
  return rated.person.fullName
}

function readPeople(
  { db, session }: CommandContext,
  period: Period,
  ids: readonly string[],
): { people: ReadonlyMap<string, RatedPerson>; progress: ReadonlyMap<string, Progress> } {
  const evaluations = readEvaluations(db, ids, period.key)
  const progress = progressOf(db, period, ids)
  const actors = withStandIns(db, session, period, actorsToward(db, session, period.end))
  const people = ratedPeople(db, period, session.scope, ids).map(
    (person) =>
      [
        person.id,
        {
          person,
          evaluation: evaluations.get(person.id),
          planState: progress.get(person.id)?.planState,
          actors: actors(person.id),
        },
      ] as const,
  )
  return { people: new Map(people), progress }
}

/** The evaluations of whoever gets something; clearing what nobody has entered opens none. */
function openFor(
  db: WritableDb,
  period: Period,
  cells: Cells,
  people: ReadonlyMap<string, RatedPerson>,
): ReadonlyMap<string, Evaluation> {
  const given = cells.filter(
    (cell) => cell.value !== null || (cell.field === 'criterion' && cell.notApplicable),
  )
  const due = new Set(given.map(({ employeeId }) => employeeId).filter((id) => isToOpen(people.get(id))))
  const known = [...people].flatMap(([id, { evaluation }]) =>
    evaluation && !due.has(id) ? [[id, evaluation] as const] : [],
  )
  if (due.size === 0) return new Map(known)
  ensureEvaluations(db, [...due], period.key)
  return new Map([...known, ...readEvaluations(db, [...due], period.key)])
}

function isToOpen(rated: RatedPerson | undefined): boolean {
  const state = rated?.evaluation?.state
  return state === undefined || (state === 'notDue' && rated?.planState === 'approved')
}

function readEvaluations(
  db: WritableDb,
  employeeIds: readonly string[],
  period: string,
): Map<string, Evaluation> {
  const rows = prepare(
    db,
    `SELECT e.* FROM json_each(@people) j CROSS JOIN evaluation e
      ON e.employee_id = j.value AND e.period_key = @period`,
  ).all({ people: JSON.stringify([...new Set(employeeIds)]), period }) as Evaluation[]
  return new Map(rows.map((row) => [row.employee_id, row]))
}

/** The evaluation after the cell, undefined when nothing changes. */
function apply(db: WritableDb, evaluation: Evaluation, cell: Cell): Evaluation | undefined {
  if (cell.field === 'result' || cell.field === 'behaviour') {
    const column = cell.field === 'result' ? 'result_rating' : 'behaviour_rating'
    if (evaluation[column] === cell.value) return undefined
    return { ...evaluation, [column]: cell.value }
  }
  if (cell.field === 'note') {
    const note = cell.value === '' ? null : cell.value
    return evaluation.note === note ? undefined : { ...evaluation, note }
  }
  return storePart(db, evaluation.id, cell) ? evaluation : undefined
}

function store(
  db: WritableDb,
  { id, result_rating, behaviour_rating, note }: Evaluation,
  lockedBy: string | null,
): void {
  prepare(
    db,
    `UPDATE evaluation SET result_rating = @result_rating, behaviour_rating = @behaviour_rating, note = @note,
      locked_by = @lockedBy, row_version = row_version + 1
      WHERE id = @id AND (result_rating IS NOT @result_rating OR behaviour_rating IS NOT @behaviour_rating OR note IS NOT @note
        OR locked_by IS NOT @lockedBy)`,
  ).run({ id, result_rating, behaviour_rating, note, lockedBy })
}

/** What an appraiser gave himself is his: the clerk, who enters for those who rate on paper, no longer touches it. */
function lockOf(
  { actors }: RatedPerson,
  { locked_by }: Evaluation,
  { role, employeeId }: Session,
): string | null {
  const isRater = role !== 'owner' && actors.includes('appraiser')
  return isRater ? (employeeId ?? null) : locked_by
}

/**
 * Rated once both ratings are chosen, open again when one is taken back; later states are not left this way. What was let through is the
 * appraiser's act, also where the clerk entered it (domain.md §3.3).
 */
function follow(db: WritableDb, evaluation: Evaluation, rated: RatedPerson): void {
  const { state, result_rating, behaviour_rating } = evaluation
  const facts = {
    name: rated.person.fullName,
    planApproved: rated.planState === 'approved',
    ...(result_rating !== null && { resultRating: result_rating }),
    ...(behaviour_rating !== null && { behaviourRating: behaviour_rating }),
  }
  const actors: readonly Actor[] = [
    ...rated.actors,
    ...(rated.actors.includes('clerk') ? (['appraiser'] as const) : []),
  ]
  const step = possibleMoves(evaluationWorkflow, state, facts, actors).find(
    ({ action, refusal }) => (action === 'rate' || action === 'takeBack') && refusal === undefined,
  )
  if (step) moveState(db, evaluationWorkflow, evaluation, { to: step.to, facts, actors })
}

function isUnrated({ result_rating, behaviour_rating }: Evaluation): boolean {
  return result_rating === null && behaviour_rating === null
}

type Cell = RatingCell
type Cells = z.output<typeof Rate>['cells']

interface RatedPerson {
  readonly person: Person
  readonly evaluation: Row<'evaluation'> | undefined
  readonly planState: string | undefined
  /** As whom the session acts toward the person. */
  readonly actors: readonly Actor[]
}

interface Refusal {
  readonly code: ErrorCode
  readonly message: Message
  /** Where in the cell. */
  readonly at: 'value' | 'workResultId' | 'notApplicable' | 'reason'
}

/** Refuses the whole act when a cell may not be set, with the reason at each such cell. */
function checkCells(
  db: Db,
  period: Period,
  cells: Cells,
  people: ReadonlyMap<string, RatedPerson>,
  session: Session,
): void {
  const isOfRegime = regimeOf(period) === 'qualitative'
  const asksWeights = cells.some(({ field }) => field === 'criterion')
  const weights = asksWeights ? schemeWeights(db, period.year) : undefined
  const fields: Record<string, Message> = {}
  let first: Refusal | undefined
  for (const [index, cell] of cells.entries()) {
    const rated = people.get(cell.employeeId)
    const refusal: Refusal | undefined =
      rated === undefined
        ? refused('not_found', 'error.employee.missing')
        : isOfRegime
          ? refusalOf({ db, period, cell, rated, weights: weights?.[rated.person.group] ?? [], session })
          : refused('conflict', 'appraisal.error.otherRegime', { year: period.year })
    if (!refusal) continue
    first ??= refusal
    fields[`cells.${index}.${refusal.at}`] = refusal.message
  }
  if (first) throw new AppError(first.code, first.message.key, first.message.params, fields)
}

interface Asked {
  readonly db: Db
  readonly period: Period
  readonly cell: Cell
  readonly rated: RatedPerson
  /** The criteria of the person's group. */
  readonly weights: readonly { readonly key: string }[]
  readonly session: Session
}

/** The person first, then what is asked of the plan, then what of the criterion. */
function refusalOf(asked: Asked): Refusal | undefined {
  return (
    refusalOfPerson(asked) ?? refusalOfPlan(asked) ?? refusalOfCriterion(asked) ?? refusalOfOverride(asked)
  )
}

function refusalOfPerson({ rated, session }: Pick<Asked, 'rated' | 'session'>): Refusal | undefined {
  const { person, evaluation, planState } = rated
  // what comes from outside the office is only entered here, also by the person it is about
  const isOwn = session.employeeId === person.id && evaluation?.received !== 1
  if (isOwn && session.role !== 'owner') return refused('forbidden', 'appraisal.error.own')
  const refusal = refusalOfActor(rated)
  if (refusal) return refusal
  const state = stateOf(evaluation?.state, planState)
  if (takesFigures(state)) return undefined
  return refused('conflict', 'appraisal.error.locked', { name: person.fullName })
}

/** Whoever rates the person; his superior where the time to do so has passed (L IV.A.11); the clerk as long as neither did so himself. */
function refusalOfActor({ person, evaluation, actors }: RatedPerson): Refusal | undefined {
  const name = person.fullName
  if (evaluation?.state === 'escalated') {
    if (actors.includes('appraiserSuperior')) return undefined
    if (actors.includes('appraiser')) return refused('conflict', 'document.error.takenOver', { name })
  }
  if (actors.includes('appraiser') || (actors.includes('employee') && evaluation?.received === 1))
    return undefined
  if (!actors.includes('clerk')) return refused('forbidden', 'appraisal.error.notRater', { name })
  return typeof evaluation?.locked_by === 'string'
    ? refused('forbidden', 'appraisal.error.lockedByRater', { name })
    : undefined
}

/** Clearing needs no plan. */
function refusalOfPlan({ db, period, cell, rated: { person, planState } }: Asked): Refusal | undefined {
  if (cell.value === null) return undefined
  const name = person.fullName
  if (isJudgement(cell) && planState !== 'approved')
    return refused('conflict', 'appraisal.error.noApprovedPlan', { name })
  if (cell.field === 'workResult' && !isOfPlan(db, cell.workResultId, person.id, period.year))
    return refused('not_found', 'appraisal.error.foreignResult', { name }, 'workResultId')
  return undefined
}

function refusalOfCriterion({ cell, rated: { person }, weights }: Asked): Refusal | undefined {
  if (cell.field !== 'criterion') return undefined
  if (cell.notApplicable === '') return refused('invalid', 'error.required', {}, 'notApplicable')
  if (cell.value === null && cell.notApplicable === undefined) return undefined
  if (weights.some(({ key }) => key === cell.criterion)) return undefined
  return refused('invalid', 'appraisal.error.criterionNotOfGroup', { name: person.fullName })
}

/** Only a drop-out of a study assignment sets the quadrant aside, and only once the appraiser has weighed both (L IV.B.3). */
function refusalOfOverride({ db, period, cell, rated: { person, evaluation } }: Asked): Refusal | undefined {
  if (cell.field !== 'override' || cell.value === null) return undefined
  const name = person.fullName
  if (cell.reason === undefined) return refused('invalid', 'error.required', {}, 'reason')
  if (!droppedOutAmong(db, period, [person.id]).has(person.id))
    return refused('conflict', 'appraisal.error.noDropOut', { name })
  const isRated = evaluation?.result_rating && evaluation.behaviour_rating
  return isRated ? undefined : refused('conflict', 'appraisal.error.ratingMissing', { name })
}

/** A rating or mark waits for the approved plan; scores, criteria and notes are the office's own working figures. */
function isJudgement({ field }: Cell): boolean {
  return (
    field === 'result' ||
    field === 'behaviour' ||
    field === 'workResult' ||
    field === 'coreValueRating' ||
    field === 'override'
  )
}

function isOfPlan(db: Db, workResultId: string, employeeId: string, year: number): boolean {
  const found = prepare(
    db,
    `SELECT 1 FROM work_result w JOIN plan p ON p.id = w.plan_id
      WHERE w.id = ? AND p.employee_id = ? AND p.year = ? AND p.state = 'approved'`,
  )
  return found.get(workResultId, employeeId, year) !== undefined
}

function refused(
  code: ErrorCode,
  key: TextKey,
  params: Message['params'] = {},
  at: Refusal['at'] = 'value',
): Refusal {
  return { code, message: { key, params }, at }
}

type PartCell = Exclude<RatingCell, { field: 'result' | 'behaviour' | 'note' }>

/** Marks, value ratings, scores and criteria: rows of their own, gone when they say nothing. Returns whether anything changed. */
function storePart(db: WritableDb, id: string, cell: PartCell): boolean {
  switch (cell.field) {
    case 'workResult':
      return storeMark(db, [id, cell.workResultId], cell.value)
    case 'criterion':
      return storeCriterion(db, [id, cell.criterion], cell)
    case 'override':
      return storeOverride(db, id, cell)
    case 'score':
      return storeValue(
        db,
        [id, cell.coreValue],
        'score',
        cell.value === null ? null : hundredthsOf(cell.value),
      )
    case 'coreValueRating':
      return storeValue(db, [id, cell.coreValue], 'rating', cell.value)
  }
}

type Key = readonly [evaluationId: string, part: string]

function storeMark(db: WritableDb, key: Key, rating: string | null): boolean {
  if (rating === null)
    return changes(db, 'DELETE FROM result_rating WHERE evaluation_id = ? AND work_result_id = ?', key)
  return changes(
    db,
    `INSERT INTO result_rating (evaluation_id, work_result_id, rating) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET rating = excluded.rating WHERE rating <> excluded.rating`,
    [...key, rating],
  )
}

function storeOverride(
  db: WritableDb,
  id: string,
  { value, reason }: Extract<PartCell, { field: 'override' }>,
): boolean {
  if (value === null) return changes(db, 'DELETE FROM predikat_override WHERE evaluation_id = ?', [id])
  return changes(
    db,
    `INSERT INTO predikat_override (evaluation_id, predikat, reason) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET predikat = excluded.predikat, reason = excluded.reason
      WHERE predikat <> excluded.predikat OR reason <> excluded.reason`,
    [id, value, reason],
  )
}

function storeCriterion(
  db: WritableDb,
  key: Key,
  { value, notApplicable }: Extract<PartCell, { field: 'criterion' }>,
): boolean {
  const score = value === null ? null : hundredthsOf(value)
  const reason = notApplicable ?? null
  if (score === null && reason === null)
    return changes(db, 'DELETE FROM criterion_score WHERE evaluation_id = ? AND criterion = ?', key)
  return changes(
    db,
    `INSERT INTO criterion_score (evaluation_id, criterion, score, not_applicable) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET score = excluded.score, not_applicable = excluded.not_applicable
      WHERE score IS NOT excluded.score OR not_applicable IS NOT excluded.not_applicable`,
    [...key, score, reason],
  )
}

/** Score and rating of a core value share a row, which goes when both are gone. */
function storeValue(
  db: WritableDb,
  key: Key,
  column: 'score' | 'rating',
  value: string | number | null,
): boolean {
  if (value !== null)
    return changes(
      db,
      `INSERT INTO value_rating (evaluation_id, core_value, ${column}) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET ${column} = excluded.${column} WHERE ${column} IS NOT excluded.${column}`,
      [...key, value],
    )
  const other = column === 'score' ? 'rating' : 'score'
  const ofKey = 'WHERE evaluation_id = ? AND core_value = ?'
  return (
    changes(db, `DELETE FROM value_rating ${ofKey} AND ${other} IS NULL`, key) ||
    changes(db, `UPDATE value_rating SET ${column} = NULL ${ofKey} AND ${column} IS NOT NULL`, key)
  )
}

function changes(db: WritableDb, text: string, values: readonly unknown[]): boolean {
  return prepare(db, text).run(...values).changes > 0
}
