import type { z } from 'zod'
import type { Rate, RatingCell } from '#shared/appraisal/evaluation.ts'
import { isRateable } from '#shared/appraisal/evaluation-state.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import { AppError, type ErrorCode, type Message } from '#shared/api/errors.ts'
import type { Period } from '#shared/period/period.ts'
import type { Session } from '../api/session.ts'
import { stateOf } from '../appraisal/rows.ts'
import type { Person } from '../people/people.ts'
import type { Row } from './schema.ts'
import { schemeWeights } from './scoring-facts.ts'
import { prepare, type Db } from './sql.ts'

export type Cell = RatingCell
export type Cells = z.output<typeof Rate>['cells']

export interface RatedPerson {
  readonly person: Person
  readonly evaluation: Row<'evaluation'> | undefined
  readonly planState: string | undefined
}

interface Refusal {
  readonly code: ErrorCode
  readonly message: Message
  /** Where in the cell. */
  readonly at: 'value' | 'workResultId' | 'notApplicable'
}

/** Refuses the whole act when a cell may not be set, with the reason at each such cell. */
export function checkCells(
  db: Db,
  period: Period,
  cells: Cells,
  people: ReadonlyMap<string, RatedPerson>,
  session: Session,
): void {
  const isOfRegime = regimeOf(period) === 'qualitative'
  const weights = schemeWeights(db, period.year)
  const fields: Record<string, Message> = {}
  let first: Refusal | undefined
  for (const [index, cell] of cells.entries()) {
    const rated = people.get(cell.employeeId)
    const refusal: Refusal | undefined =
      rated === undefined
        ? refused('not_found', 'error.employee.missing')
        : isOfRegime
          ? refusalOf(db, period, cell, rated, weights[rated.person.group], session)
          : refused('conflict', 'appraisal.error.otherRegime', { year: period.year })
    if (!refusal) continue
    first ??= refusal
    fields[`cells.${index}.${refusal.at}`] = refusal.message
  }
  if (first) throw new AppError(first.code, first.message.key, first.message.params, fields)
}

function refusalOf(
  db: Db,
  period: Period,
  cell: Cell,
  { person, evaluation, planState }: RatedPerson,
  weights: readonly { readonly key: string }[],
  session: Session,
): Refusal | undefined {
  const name = person.fullName
  // what comes from outside the office is only entered here, also by the person it is about
  const isOwn = session.employeeId === person.id && evaluation?.received !== 1
  if (isOwn && session.role !== 'owner') return refused('forbidden', 'appraisal.error.own')
  const state = stateOf(evaluation?.state, planState)
  if (state !== 'notDue' && !isRateable(state)) return refused('conflict', 'appraisal.error.locked', { name })
  if (cell.value === null && cell.field !== 'criterion') return undefined
  if (isJudgement(cell) && planState !== 'approved')
    return refused('conflict', 'appraisal.error.noApprovedPlan', { name })
  if (cell.field === 'workResult' && !isOfPlan(db, cell.workResultId, person.id, period.year))
    return refused('not_found', 'appraisal.error.foreignResult', { name }, 'workResultId')
  if (cell.field !== 'criterion') return undefined
  if (cell.notApplicable === '') return refused('invalid', 'error.required', {}, 'notApplicable')
  if (cell.value === null && cell.notApplicable === undefined) return undefined
  if (!weights.some(({ key }) => key === cell.criterion))
    return refused('invalid', 'appraisal.error.criterionNotOfGroup', { name })
  return undefined
}

/** A rating or mark waits for the approved plan; scores, criteria and notes are the office's own working figures. */
function isJudgement({ field }: Cell): boolean {
  return field === 'result' || field === 'behaviour' || field === 'workResult' || field === 'coreValueRating'
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
  key: string,
  params: Message['params'] = {},
  at: Refusal['at'] = 'value',
): Refusal {
  return { code, message: { key, params }, at }
}
