import { AppError } from '#shared/api/errors.ts'
import { evaluationWorkflow } from '#shared/appraisal/evaluation-state.ts'
import type { AppraisalRow, RatingCell } from '#shared/appraisal/evaluation.ts'
import type { Progress } from '#shared/appraisal/missing.ts'
import type { Period } from '#shared/period/period.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import { possibleMoves } from '#shared/workflow/workflow.ts'
import type { CommandContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { type Db, prepare, prepareValues, type WritableDb } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { actorsToward } from '../people/relations.ts'
import { moveState } from '../workflow/state.ts'
import { ensureEvaluations, type Evaluation, readEvaluations, refreshAppraisers } from './evaluations.ts'
import { progressOf } from './missing.ts'
import { storePart } from './rate-parts.ts'
import { type Cells, checkCells, type RatedPerson, refusalOfPerson } from './rate-refusals.ts'
import { ratedPeople } from './rated-people.ts'
import { appraisalRows } from './rows.ts'
import { withStandIns } from './stand-ins.ts'

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
  if (rated.isSettled)
    throw new AppError('conflict', 'calibration.error.settled', {
      name: rated.person.fullName,
      period: period.key,
    })
  return rated.person.fullName
}

function readPeople(
  { db, session }: CommandContext,
  period: Period,
  ids: readonly string[],
): { people: ReadonlyMap<string, RatedPerson>; progress: ReadonlyMap<string, Progress> } {
  const evaluations = readEvaluations(db, period, ids)
  const progress = progressOf(db, period, ids)
  const actors = withStandIns(db, session, period, actorsToward(db, session, period.end))
  const settled = settledBy(db, period, ids)
  const people = ratedPeople(db, period, session.scope, ids).map(
    (person) =>
      [
        person.id,
        {
          person,
          evaluation: evaluations.get(person.id),
          planState: progress.get(person.id)?.planState,
          actors: actors(person.id),
          isSettled: settled.has(person.id),
        },
      ] as const,
  )
  return { people: new Map(people), progress }
}

/** Whose marks were sealed for a meeting that is locked, or decided about in it. */
export function settledBy(db: Db, { key }: Pick<Period, 'key'>, ids: readonly string[]): ReadonlySet<string> {
  const settled = prepareValues(
    db,
    `SELECT j.value FROM json_each(@ids) j
      WHERE EXISTS (SELECT 1 FROM calibration c WHERE c.period_key = @key AND c.locked_at IS NOT NULL)
        AND (EXISTS (SELECT 1 FROM sealed_mark m WHERE m.period_key = @key AND m.employee_id = j.value)
          OR EXISTS (SELECT 1 FROM calibration_decision d WHERE d.period_key = @key AND d.employee_id = j.value))`,
  )
  return new Set(settled.all({ ids: JSON.stringify(ids), key }) as string[])
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
  return new Map([...known, ...readEvaluations(db, period, [...due])])
}

function isToOpen(rated: RatedPerson | undefined): boolean {
  const state = rated?.evaluation?.state
  return state === undefined || (state === 'notDue' && rated?.planState === 'approved')
}

/** The evaluation after the cell, undefined when nothing changes. */
function apply(db: WritableDb, evaluation: Evaluation, cell: RatingCell): Evaluation | undefined {
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
