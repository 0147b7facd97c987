import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { Plan } from '#shared/plan/plan.ts'
import type { ActionPlan, ActionStep, ActionStepDraft } from '#shared/progress/action-plan.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepare, prepareValues, run, sql } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { resultsOf } from '../plan/planned-results.ts'
import { readPlan } from '../plan/read-plan.ts'
import { snapshotOf } from '../plan/snapshot.ts'
import { findAnyResult, findResult, personOfResult } from './entries.ts'
import { mayRecord } from './own-hand.ts'

export function readActionPlan(
  { db, session, today }: QueryContext,
  { employeeId, year }: { readonly employeeId: string; readonly year: number },
): ActionPlan {
  const on = dayIn(year, today)
  findPerson(db, employeeId, on, session.scope)
  const { employee, appraiser } = snapshotOf(db, namedIn(readPlan(db, employeeId, year), employeeId), on)
  const rows = prepare(
    db,
    `SELECT s.* FROM action_step s JOIN work_result w ON w.id = s.work_result_id JOIN plan p ON p.id = w.plan_id
      WHERE p.employee_id = @employeeId AND p.year = @year ORDER BY w.kind = 'additional', w.sort, s.sort, s.id`,
  ).all({ employeeId, year }) as Row<'action_step'>[]
  return present({
    employee,
    appraiser,
    results: resultsOf(db, employeeId, year),
    steps: rows.map(stepOf),
    writable: mayRecord(db, session, on)(employeeId),
  })
}

/** Whom the plan names to rate; before there is a plan the superior does. */
function namedIn(plan: Plan | undefined, employeeId: string) {
  return {
    employee_id: employeeId,
    appraiser_id: plan?.appraiserId ?? null,
    appraiser_superior_id: plan?.appraiserSuperiorId ?? null,
  }
}

function stepOf(row: Row<'action_step'>): ActionStep {
  return present({
    id: row.id,
    rowVersion: row.row_version,
    workResultId: row.work_result_id,
    text: row.text,
    period: row.period_key,
    target: row.target,
    doneOn: row.done_on,
  })
}

export function saveStep(context: CommandContext, draft: ActionStepDraft): ActionStep {
  const { db } = context
  const result = findResult(db, draft.workResultId)
  personOfResult(context, result, draft.text)
  if (draft.period !== undefined && parsePeriod(draft.period)?.year !== result.year)
    throw AppError.atField('period', 'progressEntry.error.otherYear', { year: result.year })
  const values = {
    work_result_id: draft.workResultId,
    text: draft.text,
    period_key: draft.period ?? null,
    target: draft.target ?? null,
    done_on: draft.doneOn ?? null,
  }
  if (draft.id === undefined) {
    const id = newId()
    const last = prepareValues(db, 'SELECT coalesce(max(sort), 0) FROM action_step WHERE work_result_id = ?')
    const sort = Number(last.get(draft.workResultId)) + 1
    run(db, sql.insertInto('action_step').values({ id, ...values, sort }))
    return stepOf(findStep(db, id))
  }
  const known = findStep(db, draft.id)
  if (findAnyResult(db, known.work_result_id).employeeId !== result.employeeId)
    throw new AppError('not_found', 'actionPlan.error.gone')
  requireVersion(known.row_version, draft.rowVersion)
  changeRow(db, 'action_step', { id: known.id }, values)
  return stepOf(findStep(db, known.id))
}

export function removeStep(context: CommandContext, id: string, rowVersion: number): void {
  const known = findStep(context.db, id)
  personOfResult(context, findAnyResult(context.db, known.work_result_id), known.text)
  requireVersion(known.row_version, rowVersion)
  run(context.db, sql.deleteFrom('action_step').where('id', '=', id))
}

function findStep(db: Db, id: string): Row<'action_step'> {
  const row = first(db, sql.selectFrom('action_step').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'actionPlan.error.gone')
  return row
}
