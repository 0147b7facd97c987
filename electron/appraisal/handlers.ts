import { AppError } from '#shared/api/errors.ts'
import { coreValueTexts } from '#shared/plan/core-value.ts'
import type { Handlers } from '../api/context.ts'
import { listAnchors, saveAnchor } from './anchors.ts'
import { findFigures, saveFigures } from './figures.ts'
import {
  findNorming,
  listNorming,
  markNorming,
  removeNorming,
  revealNorming,
  startNorming,
} from './norming.ts'
import { appraisalGrid } from './grid.ts'
import { requirePeriod } from './evaluations.ts'
import { explainEvaluation } from './explain.ts'
import { employeeYears } from './person-years.ts'
import { listSchemes, saveScheme } from './schemes.ts'
import { requireVisible } from '../people/people.ts'
import { listOrgResults, versionOfOrgResult } from './org-results.ts'
import { requireVersion } from '../db/row-version.ts'
import { rateCells } from './rate.ts'
import { markSelf, selfAssessmentOf } from './self-assessment.ts'
import { setStandIn } from './stand-ins.ts'
import { first, prepare, run, sql } from '../db/sql.ts'

export const appraisalHandlers = {
  'appraisal.grid': (filter, context) => appraisalGrid(context, filter),

  'appraisal.rate': ({ period, cells }, context) =>
    rateCells(context, requirePeriod(context.db, period), cells),

  'appraisal.setRater': (draft, context) => {
    setStandIn(context, draft)
    return null
  },

  'appraisal.explain': (asked, context) => explainEvaluation(context, asked),

  'selfAssessment.get': (asked, context) => selfAssessmentOf(context, asked),

  'selfAssessment.mark': (draft, context) => markSelf(context, draft),

  'anchor.list': (_input, { db }) => listAnchors(db),

  'anchor.save': (draft, { db, describe }) => {
    saveAnchor(db, draft)
    describe({ object: coreValueTexts[draft.coreValue].name })
    return null
  },

  'numeric.get': (asked, context) => findFigures(context, asked),

  'numeric.save': (draft, context) => saveFigures(context, draft),

  'norming.list': (_input, context) => listNorming(context),

  'norming.get': ({ id }, context) => findNorming(context, id),

  'norming.start': (draft, context) => startNorming(context, draft),

  'norming.mark': (draft, context) => markNorming(context, draft),

  'norming.reveal': (seen, context) => revealNorming(context, seen),

  'norming.remove': (seen, context) => removeNorming(context, seen),

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
