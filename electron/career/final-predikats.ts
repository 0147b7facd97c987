import { finalStates } from '#shared/career/final.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { RowScope } from '../api/session.ts'
import { judgementShown } from '../appraisal/early.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, tuples } from '../db/sql.ts'

const isFinal = `e.predikat IS NOT NULL AND e.state IN (${finalStates.map((state) => `'${state}'`).join(', ')})`

/** The final predikat of each of these people's years, by year, as far as the session may see it. */
export function finalPredikats(
  db: Db,
  employeeIds: readonly string[],
  scope: RowScope,
): (employeeId: string) => ReadonlyMap<number, Predikat> {
  const rows = tuples<[string, number, string, Predikat]>(
    db,
    `SELECT e.employee_id, p.year, p.key, e.predikat FROM json_each(@ids) j
      CROSS JOIN evaluation e ON e.employee_id = j.value JOIN period p ON p.key = e.period_key
      WHERE p.kind = 'annual' AND ${isFinal}`,
    { ids: JSON.stringify(employeeIds) },
  )
  const byPerson = new Map<string, Map<number, Predikat>>()
  for (const [employeeId, year, period, predikat] of rows) {
    if (!judgementShown(db, scope, period)(employeeId)) continue
    const known = byPerson.get(employeeId) ?? new Map<number, Predikat>()
    byPerson.set(employeeId, known.set(year, predikat))
  }
  return (employeeId) => byPerson.get(employeeId) ?? new Map()
}

const unconverted = `SELECT e.employee_id, p.year FROM period p JOIN evaluation e ON e.period_key = p.key
  WHERE p.kind = 'annual' AND ${isFinal}
    AND EXISTS (SELECT 1 FROM assignment a WHERE a.employee_id = e.employee_id AND a.position_kind = 'functional')
    AND NOT EXISTS (SELECT 1 FROM credit_conversion c WHERE c.employee_id = e.employee_id AND c.year = p.year
      AND c.kind = 'annual')`

/** As `unconvertedYears`, of one person alone. */
export const unconvertedYearsOf = (db: Db, employeeId: string): readonly number[] =>
  tuples<[string, number]>(db, `${unconverted} AND e.employee_id = @employeeId ORDER BY p.year`, {
    employeeId,
  }).map(([, year]) => year)

/** Of which years people have a final predikat that is not converted into credit points yet: employee → years. */
export function unconvertedYears(db: Db): ReadonlyMap<string, readonly number[]> {
  return cachedRead(
    db,
    ['evaluation', 'period', 'credit_conversion', 'assignment'],
    'unconverted years',
    () => {
      const rows = tuples<[string, number]>(db, `${unconverted} ORDER BY p.year`)
      const years = new Map<string, number[]>()
      for (const [id, year] of rows) years.set(id, [...(years.get(id) ?? []), year])
      return years
    },
  )
}
