import type { z } from 'zod'
import { AppError, type ErrorCode, type Message } from '#shared/api/errors.ts'
import { takesFigures } from '#shared/appraisal/evaluation-state.ts'
import type { Rate, RatingCell } from '#shared/appraisal/evaluation.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import type { Period } from '#shared/period/period.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import type { Actor } from '#shared/workflow/actor.ts'
import type { Session } from '../api/session.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare } from '../db/sql.ts'
import type { Person } from '../people/people.ts'
import { droppedOutAmong } from './overrides.ts'
import { stateOf } from './rows.ts'
import { schemeWeights } from './score.ts'

type Cell = RatingCell
export type Cells = z.output<typeof Rate>['cells']

/** Somebody whom cells are about, as he stood before. */
export interface RatedPerson {
  readonly person: Person
  readonly evaluation: Row<'evaluation'> | undefined
  readonly planState: string | undefined
  /** As whom the session acts toward the person. */
  readonly actors: readonly Actor[]
  /** A meeting of the period that is locked has settled his marks. */
  readonly isSettled: boolean
}

interface Refusal {
  readonly code: ErrorCode
  readonly message: Message
  /** Where in the cell. */
  readonly at: 'value' | 'workResultId' | 'notApplicable' | 'reason'
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
    refusalOfPerson(asked) ??
    refusalOfMeeting(asked) ??
    refusalOfPlan(asked) ??
    refusalOfCriterion(asked) ??
    refusalOfOverride(asked)
  )
}

/** Why a session may give somebody nothing in a period, whatever the cell. */
export function refusalOfPerson({ rated, session }: Pick<Asked, 'rated' | 'session'>): Refusal | undefined {
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

/** What a meeting settled moves only once it is reopened, with a reason and a second person. */
function refusalOfMeeting({ period, cell, rated }: Asked): Refusal | undefined {
  return rated.isSettled && isJudgement(cell)
    ? refused('conflict', 'calibration.error.settled', { name: rated.person.fullName, period: period.key })
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
