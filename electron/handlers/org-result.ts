import { AppError } from '#shared/api/errors.ts'
import type { Handlers } from '../api/context.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { listOrgResults } from '../appraisal/org-results.ts'
import { first, prepare, run, sql } from '../db/sql.ts'

export const orgResultHandlers = {
  'orgResult.list': ({ period }, { db }) => listOrgResults(db, requirePeriod(db, period)),

  'orgResult.save': ({ unitId, period, value, document, documentDate, basis }, { db, describe }) => {
    const unit = first(db, sql.selectFrom('unit').select('name').where('id', '=', unitId))
    if (!unit) throw AppError.atField('unitId', 'error.unit.missing', {}, 'not_found')
    const { key } = requirePeriod(db, period)
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
        ...{ unitId, key, value, document: document ?? null },
        ...{ documentDate: documentDate ?? null, basis: basis ?? null },
      })
    return null
  },
} satisfies Partial<Handlers>
