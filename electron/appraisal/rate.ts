import { type EvaluationState, evaluationTransition } from '#shared/appraisal/evaluation-state.ts'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { Period } from '#shared/period/period.ts'
import type { CommandContext } from '../api/context.ts'
import { appraisalRows } from './rows.ts'
import { ensureEvaluations, refreshAppraisers } from './evaluations.ts'
import { progressOf } from './missing.ts'
import { ratedPeople } from './rated-people.ts'
import { type Cell, type Cells, checkCells, type RatedPerson } from '../db/rate-checks.ts'
import { storePart } from '../db/rate-parts.ts'
import { rescore, settingsOfYear } from './score.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type WritableDb } from '../db/sql.ts'

type Evaluation = Row<'evaluation'>

/** Sets the cells of one act, moves the states, rescores; refuses all of them when one may not be set. */
export function rateCells(
  context: CommandContext,
  period: Period,
  cells: Cells,
): { changed: number; rows: AppraisalRow[] } {
  const { db, session } = context
  const ids = [...new Set(cells.map(({ employeeId }) => employeeId))]
  const people = readPeople(context, period, ids)
  checkCells(db, period, cells, people, session)
  const evaluations = openFor(db, period, cells)
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
  for (const evaluation of touched.values()) store(db, evaluation)
  refreshAppraisers(db, firstRated, period)
  const settings = settingsOfYear(db, period.year)
  rescore(
    db,
    [...touched.values()].map(({ id }) => id),
    settings,
  )
  const rated = ids.flatMap((id) => people.get(id)?.person ?? [])
  const received = (id: string) => evaluations.get(id)?.received === 1
  const [first, ...others] = rated
  context.describe({
    object: `${first?.fullName}${others.length > 0 ? ` +${others.length}` : ''} · ${period.key}`,
    employeeIds: ids,
  })
  return { changed, rows: appraisalRows(db, { period, people: rated, settings, isReceived: received }) }
}

function readPeople(
  { db, session }: CommandContext,
  period: Period,
  ids: readonly string[],
): Map<string, RatedPerson> {
  const evaluations = readEvaluations(db, ids, period.key)
  const progress = progressOf(db, period, ids)
  return new Map(
    ratedPeople(db, period, session.scope, ids).map((person) => [
      person.id,
      {
        person,
        evaluation: evaluations.get(person.id),
        planState: progress.get(person.id)?.planState,
      },
    ]),
  )
}

/** The evaluations of whoever gets something; clearing what nobody has entered opens none. */
function openFor(db: WritableDb, period: Period, cells: Cells): Map<string, Evaluation> {
  const given = cells.filter(
    (cell) => cell.value !== null || (cell.field === 'criterion' && cell.notApplicable),
  )
  ensureEvaluations(db, [...new Set(given.map(({ employeeId }) => employeeId))], period.key)
  return readEvaluations(
    db,
    cells.map(({ employeeId }) => employeeId),
    period.key,
  )
}

function readEvaluations(
  db: WritableDb,
  employeeIds: readonly string[],
  period: string,
): Map<string, Evaluation> {
  const rows = prepare(
    db,
    `SELECT e.* FROM evaluation e WHERE e.period_key = @period
      AND e.employee_id IN (SELECT value FROM json_each(@people))`,
  ).all({ people: JSON.stringify([...new Set(employeeIds)]), period }) as Evaluation[]
  return new Map(rows.map((row) => [row.employee_id, row]))
}

/** The evaluation after the cell, undefined when nothing changes. */
function apply(db: WritableDb, evaluation: Evaluation, cell: Cell): Evaluation | undefined {
  if (cell.field === 'result' || cell.field === 'behaviour') {
    const column = cell.field === 'result' ? 'result_rating' : 'behaviour_rating'
    if (evaluation[column] === cell.value) return undefined
    return withState({ ...evaluation, [column]: cell.value })
  }
  if (cell.field === 'note') {
    const note = cell.value === '' ? null : cell.value
    return evaluation.note === note ? undefined : { ...evaluation, note }
  }
  return storePart(db, evaluation.id, cell) ? evaluation : undefined
}

/** Rated once both ratings are chosen, open again when one is taken back; later states are not left this way. */
function withState(evaluation: Evaluation): Evaluation {
  const isComplete = evaluation.result_rating !== null && evaluation.behaviour_rating !== null
  const target: EvaluationState = isComplete ? 'rated' : 'open'
  const moves = isComplete || evaluation.state === 'rated'
  return moves && evaluationTransition(evaluation.state, target)
    ? { ...evaluation, state: target }
    : evaluation
}

function store(db: WritableDb, { id, state, result_rating, behaviour_rating, note }: Evaluation): void {
  prepare(
    db,
    `UPDATE evaluation SET state = @state, result_rating = @result_rating, behaviour_rating = @behaviour_rating,
      note = @note, row_version = row_version + 1
      WHERE id = @id AND (state <> @state OR result_rating IS NOT @result_rating
        OR behaviour_rating IS NOT @behaviour_rating OR note IS NOT @note)`,
  ).run({ id, state, result_rating, behaviour_rating, note })
}

function isUnrated({ result_rating, behaviour_rating }: Evaluation): boolean {
  return result_rating === null && behaviour_rating === null
}
