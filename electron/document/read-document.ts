import { AppError } from '#shared/api/errors.ts'
import {
  type EvaluationStep,
  evaluationSteps,
  evaluationWorkflow,
} from '#shared/appraisal/evaluation-state.ts'
import { present } from '#shared/api/present.ts'
import { factsOfEvaluation } from '#shared/clock/evaluation-facts.ts'
import { collisionOf } from '#shared/clock/collision.ts'
import type { DocumentStep, EvaluationDocument, Judgement } from '#shared/document/document-list.ts'
import type { Period } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import { snapshotFrom } from '#shared/plan/snapshot.ts'
import { possibleMoves } from '#shared/workflow/workflow.ts'
import { judgementShown } from '../appraisal/early.ts'
import { type Evaluation, readEvaluations, requirePeriod } from '../appraisal/evaluations.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { withStandIns } from '../appraisal/stand-ins.ts'
import type { QueryContext } from '../api/context.ts'
import { rulesOf } from '../clock/rules.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare } from '../db/sql.ts'
import { documentActors } from '../people/relations.ts'
import { documentRow } from './list.ts'
import { factsFor, lastStepsOf } from './standing.ts'

/** One evaluation with its paper: where it stands, what can be done with it, and every step that was taken. */
export function readDocument(
  context: QueryContext,
  { employeeId, period: key }: { readonly employeeId: string; readonly period: string },
): EvaluationDocument {
  const { db, session, today } = context
  const period = requirePeriod(db, key)
  const row = documentRow(context, period, employeeId)
  const [person] = ratedPeople(db, period, session.scope, [employeeId])
  if (!row || !person) throw new AppError('not_found', 'error.employee.missing')
  const evaluation = readEvaluations(db, period, [employeeId]).get(employeeId)
  const last = lastStepsOf(db, evaluation ? [evaluation.id] : []).get(evaluation?.id ?? '')
  // reason, day and second person are asked for when the step is taken
  const asked = { on: today, reason: '…', secondPersonId: '…' }
  const { secondPerson: _asked, ...facts } = factsFor(
    context,
    period,
    [person],
    asked,
  )(person, evaluation, last)
  const isShown = judgementShown(db, session.scope, key)(employeeId)
  const moves = possibleMoves(
    evaluationWorkflow,
    row.state,
    facts,
    withStandIns(db, session, period, documentActors(db, session, period.end))(employeeId),
  )
  return {
    ...row,
    period: key,
    ...(evaluation && isShown && { judgement: judgementOf(evaluation) }),
    moves: moves.flatMap((move) =>
      isStep(move.action) && !isOtherWay(move.refusal?.key) ? [{ ...move, action: move.action }] : [],
    ),
    steps: evaluation ? stepsOf(db, evaluation.id, isShown) : [],
    ...present({ finality: facts.finality, objectBy: facts.objectBy }),
    ...(facts.finality === undefined && collisionIn(context, period, evaluation)),
  }
}

/** The office's setting leads another way from here. */
const isOtherWay = (key: string | undefined) =>
  key === 'document.error.noReview' || key === 'document.error.notReviewed'

const isStep = (action: string): action is EvaluationStep =>
  (evaluationSteps as readonly string[]).includes(action)

function judgementOf({
  result_rating: resultRating,
  behaviour_rating: behaviourRating,
  predikat,
  note,
}: Pick<Evaluation, 'result_rating' | 'behaviour_rating' | 'predikat' | 'note'>): Judgement {
  return present({ resultRating, behaviourRating, predikat, note })
}

function collisionIn({ db, today }: QueryContext, period: Period, evaluation: Evaluation | undefined) {
  if (!evaluation) return {}
  const rules = rulesOf(db, period.year, today)
  const window = evaluationWindow(period, rules.settings.periodicWindow)
  const facts = factsOfEvaluation(period, window, {
    state: evaluation.state,
    ...present({
      signedOn: evaluation.signed_on,
      deliveredOn: evaluation.delivered_on,
      objectedOn: evaluation.objected_on,
      decidedOn: evaluation.decided_on,
      reportedOn: evaluation.reported_on,
    }),
    takenOver: evaluation.taken_over !== null,
  })
  return present({ collision: collisionOf(facts, rules) })
}

type StepRow = Row<'evaluation_step'> & { readonly second_name: string | null }

/** The newest first. Of whoever may not know yet how he was judged, the steps without what was judged. */
function stepsOf(db: Db, evaluationId: string, isShown: boolean): DocumentStep[] {
  const rows = prepare(
    db,
    `SELECT s.*, e.name AS second_name FROM evaluation_step s LEFT JOIN employee e ON e.id = s.second_id
      WHERE s.evaluation_id = ? ORDER BY s.number DESC`,
  ).all(evaluationId) as StepRow[]
  return rows.map((row) => ({
    number: row.number,
    action: row.action,
    state: row.to_state,
    date: row.date,
    takenOn: row.taken_on,
    by: row.by_name,
    ...(isShown &&
      present({
        second: row.second_name,
        reason: row.reason,
        judgement: judgementOf(row),
        document: row.document,
        snapshot: snapshotFrom(row.snapshot),
      })),
  }))
}
