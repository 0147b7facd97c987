import { AppError } from '#shared/api/errors.ts'
import type { Handlers } from '../api/context.ts'
import { appraisalGrid } from './grid.ts'
import { appraisalRows } from './rows.ts'
import { requirePeriod } from './evaluations.ts'
import { setByOf, stepsOf } from './explain.ts'
import { orgResultsOf } from './org-results.ts'
import { rateCells } from './rate.ts'
import { ratedPeople } from './rated-people.ts'
import { settingsOfYear } from './score.ts'
import { superiorsOn } from '../people/superiors.ts'

export const appraisalHandlers = {
  'appraisal.grid': (filter, context) => appraisalGrid(context, filter),

  'appraisal.rate': ({ period, cells }, context) =>
    rateCells(context, requirePeriod(context.db, period), cells),

  'appraisal.explain': ({ employeeId, period: key }, { db, session, today }) => {
    const period = requirePeriod(db, key)
    const [person] = ratedPeople(db, period, session.scope, [employeeId])
    if (!person) throw new AppError('not_found', 'error.employee.missing')
    const settings = settingsOfYear(db, period.year)
    const superior = superiorsOn(db, period.end).get(employeeId)
    const [row] = appraisalRows(db, {
      ...{ period, people: [person], settings, isReceived: () => superior?.received === true },
    })
    if (!row) throw new AppError('not_found', 'error.employee.missing')
    const orgResult = orgResultsOf(db, period, today).get(superior?.ratedInUnit ?? person.unitId)?.value
    const setBy = setByOf(db, employeeId, period.key)
    return { row, steps: stepsOf(db, { row, period, settings, orgResult }), ...(setBy && { setBy }) }
  },
} satisfies Partial<Handlers>
