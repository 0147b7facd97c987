import type { ScoredPerson } from '../ranking/scored-people.ts'
import { prepare, type Db } from './sql.ts'
import { isValidPlan } from './valid-plan.ts'

/** The share of main results marked above breaks ties only, so it is read for those alone who share an index. */
export function withShares(db: Db, year: number, scored: readonly ScoredPerson[]): readonly ScoredPerson[] {
  const tied = [...Map.groupBy(scored, ({ index }) => index).values()]
    .filter(({ length }) => length > 1)
    .flat()
  if (tied.length === 0) return scored
  const evaluations = JSON.stringify(tied.map(({ evaluationId }) => evaluationId))
  const above = new Map(
    prepare(
      db,
      `SELECT r.evaluation_id, count(*) FROM json_each(@evaluations) j
        CROSS JOIN result_rating r ON r.evaluation_id = j.value AND r.rating = 'above'
        CROSS JOIN work_result w ON w.id = r.work_result_id WHERE w.kind = 'main' GROUP BY 1`,
    )
      .raw()
      .all({ evaluations }) as [string, number][],
  )
  const people = JSON.stringify(tied.map(({ person }) => person.id))
  const mains = new Map(
    prepare(
      db,
      `SELECT p.employee_id, count(*) FROM json_each(@people) j
        CROSS JOIN plan p ON p.employee_id = j.value AND p.year = @year AND ${isValidPlan}
        CROSS JOIN work_result w ON w.plan_id = p.id WHERE w.kind = 'main' GROUP BY 1`,
    )
      .raw()
      .all({ people, year }) as [string, number][],
  )
  const isTied = new Set(tied)
  return scored.map((row) =>
    isTied.has(row)
      ? {
          ...row,
          mainAbove: { count: above.get(row.evaluationId) ?? 0, of: mains.get(row.person.id) ?? 0 },
        }
      : row,
  )
}
