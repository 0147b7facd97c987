import { AppError } from '#shared/api/errors.ts'
import type { Indicator, WorkResult } from '#shared/plan/plan.ts'
import type { CommandContext, Handlers } from '../api/context.ts'
import { setPlanStates } from './plan-state.ts'
import { previewCopy } from './copy-plan.ts'
import { copyPlan } from '../db/plan-copy-write.ts'
import { findPlanRow, openPlan, personToPlan, planOfResult } from './write-plan.ts'
import { deleteIndicator, saveIndicator } from '../db/plan-indicators.ts'
import { listPlans, planOfEmployee } from './plan-list.ts'
import { deletePlan } from '../db/plan-delete.ts'
import { deleteWorkResult, moveWorkResult, saveWorkResult } from '../db/plan-results.ts'
import { readPlan } from './read-plan.ts'
import { findPerson } from '../people/people.ts'
import { prepare, run, sql } from '../db/sql.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { requireYear } from '../office/years.ts'

export const planHandlers = {
  'plan.list': (filter, context) => listPlans(context, filter),

  'plan.get': ({ employeeId, year }, context) => planOfEmployee(context, employeeId, year),

  'plan.saveResult': (draft, context) =>
    findResult(context, draft.employeeId, draft.year, saveWorkResult(context, draft)),

  'plan.deleteResult': ({ id }, context) => {
    deleteWorkResult(context, id)
    return null
  },

  'plan.moveResult': ({ id, before }, context) => {
    moveWorkResult(context, id, before)
    return null
  },

  'plan.saveIndicator': (draft, context): Indicator => {
    const id = saveIndicator(context, draft)
    const { employee_id, year } = planOfResult(context, draft.workResultId)
    const result = findResult(context, employee_id, year, draft.workResultId)
    return result.indicators.find((indicator) => indicator.id === id)!
  },

  'plan.deleteIndicator': ({ id }, context) => {
    deleteIndicator(context, id)
    return null
  },

  'plan.saveExpectation': ({ employeeId, year, coreValue, text }, context) => {
    const { db } = context
    // clearing what nobody wrote makes no plan
    if (text === undefined && !findPlanRow(db, employeeId, year)) {
      personToPlan(context, employeeId, year)
      return null
    }
    const { id } = openPlan(context, employeeId, year)
    if (text === undefined)
      run(
        db,
        sql.deleteFrom('behaviour_expectation').where('plan_id', '=', id).where('core_value', '=', coreValue),
      )
    else
      prepare(
        db,
        `INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (@id, @coreValue, @text)
          ON CONFLICT (plan_id, core_value) DO UPDATE SET text = excluded.text`,
      ).run({ id, coreValue, text })
    return null
  },

  'plan.setState': (input, context) => setPlanStates(context, input),

  'plan.copyPreview': (copy, { db, session, today }) => {
    requireYear(db, copy.toYear)
    findPerson(db, copy.employeeId, dayIn(copy.toYear, today), session.scope)
    return previewCopy(db, copy)
  },

  'plan.copy': (copy, context) => {
    copyPlan(context, copy)
    return readPlan(context.db, copy.employeeId, copy.toYear)!
  },

  'plan.delete': ({ employeeId, year }, context) => {
    deletePlan(context, employeeId, year)
    return null
  },
} satisfies Partial<Handlers>

function findResult({ db }: CommandContext, employeeId: string, year: number, id: string): WorkResult {
  const result = readPlan(db, employeeId, year)?.results.find((row) => row.id === id)
  if (!result) throw new AppError('not_found', 'plan.error.resultMissing')
  return result
}
