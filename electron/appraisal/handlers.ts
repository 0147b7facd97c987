import { AppError } from '#shared/api/errors.ts'
import type { Handlers } from '../api/context.ts'
import { appraisalGrid } from './grid.ts'
import { appraisalRows } from './rows.ts'
import { requirePeriod } from './evaluations.ts'
import { setByOf, stepsOf } from './explain.ts'
import { employeeYears } from './person-years.ts'
import { listSchemes, saveScheme } from './schemes.ts'
import { requireVisible } from '../people/people.ts'
import { orgResultsOf, listOrgResults, versionOfOrgResult } from './org-results.ts'
import { requireVersion } from '../db/row-version.ts'
import { judgementShown } from './early.ts'
import { rateCells } from './rate.ts'
import { ratedPeople } from './rated-people.ts'
import { settingsOfYear } from '../office/settings.ts'
import { superiorsOn } from '../people/superiors.ts'
import { first, prepare, run, sql } from '../db/sql.ts'

export const appraisalHandlers = {
  'appraisal.grid': (filter, context) => appraisalGrid(context, filter),

  'appraisal.rate': ({ period, cells }, context) =>
    rateCells(context, requirePeriod(context.db, period), cells),

  'appraisal.explain': ({ employeeId, period: key }, { db, session, today }) => {
    const period = requirePeriod(db, key)
    const [person] = ratedPeople(db, period, session.scope, [employeeId])
    if (!person) throw new AppError('not_found', 'error.employee.missing')
    if (!judgementShown(db, session.scope, key)(employeeId))
      throw new AppError('forbidden', 'appraisal.error.notDelivered')
    const settings = settingsOfYear(db, period.year)
    const superior = superiorsOn(db, period.end).get(employeeId)
    const [row] = appraisalRows(db, {
      period,
      people: [person],
      settings,
      isReceived: () => superior?.received === true,
      scope: session.scope,
    })
    if (!row) throw new AppError('not_found', 'error.employee.missing')
    const orgResult = orgResultsOf(db, period, today).get(superior?.ratedInUnit ?? person.unitId)?.value
    const setBy = setByOf(db, employeeId, period.key)
    return { row, steps: stepsOf(db, { row, period, settings, orgResult }), ...(setBy && { setBy }) }
  },

  'orgResult.list': ({ period }, { db, today }) => listOrgResults(db, requirePeriod(db, period), today),

  'orgResult.save': ({ unitId, period, value, rowVersion, ...details }, { db, describe }) => {
    const unit = first(db, sql.selectFrom('unit').select('name').where('id', '=', unitId))
    if (!unit) throw AppError.atField('unitId', 'error.unit.missing', {}, 'not_found')
    const { key } = requirePeriod(db, period)
    requireVersion(versionOfOrgResult(db, unitId, key), rowVersion)
    describe({ object: `${unit.name} · ${key}` })
    if (value === null)
      run(db, sql.deleteFrom('org_result').where('unit_id', '=', unitId).where('period_key', '=', key))
    else
      prepare(
        db,
        `INSERT INTO org_result (unit_id, period_key, value, document, document_date, basis)
          VALUES (@unitId, @key, @value, @document, @documentDate, @basis)
          ON CONFLICT (unit_id, period_key) DO UPDATE SET value = excluded.value, document = excluded.document,
            document_date = excluded.document_date, basis = excluded.basis, row_version = row_version + 1`,
      ).run({
        unitId,
        key,
        value,
        document: details.document ?? null,
        documentDate: details.documentDate ?? null,
        basis: details.basis ?? null,
      })
    return null
  },

  'appraisal.years': ({ employeeId }, { db, session, today }) => {
    requireVisible(db, [employeeId], today, session.scope)
    return { employeeId, years: employeeYears(db, employeeId, session.scope) }
  },

  'scheme.list': ({ id }, { db }) => listSchemes(db, id),

  'scheme.save': (draft, { db, describe }) => {
    const id = saveScheme(db, draft)
    describe({ object: `${draft.name} · ${draft.validFrom}` })
    return listSchemes(db, id)[0]!
  },
} satisfies Partial<Handlers>
