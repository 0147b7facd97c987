import type { OrgResultRow } from '#shared/appraisal/evaluation.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import type { Period } from '#shared/period/period.ts'
import { all, sql, type Db } from '../db/sql.ts'
import type { Row } from '../db/schema.ts'
import type { Person } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import { unitTree } from '../people/unit-tree.ts'

/**
 * The organisation's result of every unit for a period (domain.md §5.4, §15.1): its own document; for a year whose annual
 * window has begun (31 December, by `today`) the unit's own result of the year before; else that of the nearest unit above, which
 * is an office's practice and no rule of the regulation.
 */
export function orgResultsOf(db: Db, period: Period, today?: string): Map<string, OrgResultRow> {
  const own = rowsOf(db, period.key)
  const isLate = period.kind === 'annual' && (today === undefined || today >= period.end)
  const before = isLate ? rowsOf(db, String(period.year - 1)) : new Map<string, Row<'org_result'>>()
  const result = new Map<string, OrgResultRow>()
  // parents come first in the tree, so theirs is known
  for (const unit of unitTree(db)) {
    const base = { unitId: unit.id, unit: unit.name, period: period.key, rowVersion: 0 }
    const [stored, earlier] = [own.get(unit.id), before.get(unit.id)]
    const above = unit.parent_id === null ? undefined : result.get(unit.parent_id)
    if (stored) result.set(unit.id, { ...base, ...detailsOf(stored), rowVersion: stored.row_version })
    else if (earlier) result.set(unit.id, { ...base, ...detailsOf(earlier), fallback: 'previousYear' })
    else if (above?.value !== undefined)
      result.set(unit.id, {
        ...base,
        value: above.value,
        fallback: above.fallback === 'previousYear' ? 'previousYear' : 'parentUnit',
      })
    else result.set(unit.id, base)
  }
  return result
}

export interface OrgResultFor {
  readonly value?: OrgResult | undefined
  readonly isOfLastYear: boolean
}

/** By which result of the organisation people are rated in a period: that of the unit in which they are. */
export function orgResultsFor(
  db: Db,
  period: Period,
  today: string,
): (person: Pick<Person, 'id' | 'unitId'>) => OrgResultFor {
  const results = orgResultsOf(db, period, today)
  const superiors = superiorsOn(db, period.end)
  return ({ id, unitId }) => {
    const { value, fallback } = results.get(superiors.get(id)?.ratedInUnit ?? unitId) ?? {}
    return { ...(value !== undefined && { value }), isOfLastYear: fallback === 'previousYear' }
  }
}

/** In the order of the tree. */
export function listOrgResults(db: Db, period: Period, today?: string): OrgResultRow[] {
  return [...orgResultsOf(db, period, today).values()]
}

/** 0 where the unit has no document of its own for the period. */
export function versionOfOrgResult(db: Db, unitId: string, period: string): number {
  return rowsOf(db, period).get(unitId)?.row_version ?? 0
}

function rowsOf(db: Db, period: string): Map<string, Row<'org_result'>> {
  const rows = all(db, sql.selectFrom('org_result').selectAll().where('period_key', '=', period))
  return new Map(rows.map((row) => [row.unit_id, row]))
}

function detailsOf(row: Row<'org_result'>): Omit<OrgResultRow, 'unitId' | 'unit' | 'period' | 'rowVersion'> {
  return {
    value: row.value,
    ...(row.document !== null && { document: row.document }),
    ...(row.document_date !== null && { documentDate: row.document_date }),
    ...(row.basis !== null && { basis: row.basis }),
  }
}
