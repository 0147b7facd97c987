import { dayIn } from '#shared/period/day-in.ts'
import type { CascadeResult, CascadeTree } from '#shared/plan/cascade/goal.ts'
import type { QueryContext } from '../../api/context.ts'
import { tuples } from '../../db/sql.ts'
import { superiorsOn } from '../../people/superiors.ts'
import { plannedPeople } from '../plan-list.ts'
import { isValidPlan, resultOrder } from '../read-plan.ts'
import { listGoals } from './goals.ts'

type ResultTuple = [
  employeeId: string,
  id: string,
  text: string,
  objectiveId: string | null,
  parentId: string | null,
  parentWords: string | null,
]

/** Every result of the people in sight with what it rests on, and who of them leads others. */
export function cascadeTree(
  context: QueryContext,
  { year, unitId }: { readonly year: number; readonly unitId?: string | undefined },
): CascadeTree & { readonly leads: readonly string[] } {
  const { db, today } = context
  const people = plannedPeople(context, year, { unitId })
  const superiors = superiorsOn(db, dayIn(year, today))
  const results = Map.groupBy(
    tuples<ResultTuple>(
      db,
      `SELECT p.employee_id, w.id, w.text, w.objective_id, w.parent_id, w.parent_words
        FROM plan p JOIN work_result w ON w.plan_id = p.id
        WHERE p.year = @year AND ${isValidPlan} AND p.employee_id IN (SELECT value FROM json_each(@people))
        ORDER BY p.employee_id, ${resultOrder}`,
      { year, people: JSON.stringify(people.map(({ id }) => id)) },
    ),
    ([employeeId]) => employeeId,
  )
  const leads = new Set(people.flatMap(({ id }) => superiors.get(id)?.superiorId ?? []))
  return {
    goals: listGoals(db),
    results: people.flatMap(({ id: employeeId, fullName: name, unit }) =>
      (results.get(employeeId) ?? []).map((row, index): CascadeResult => {
        const [, id, text, objectiveId, parentId, parentWords] = row
        return {
          id,
          employeeId,
          name,
          unit,
          number: index + 1,
          text,
          ...(objectiveId !== null && { objectiveId }),
          ...(parentId !== null && { parentId }),
          ...(parentWords !== null && { parentWords }),
          isRoot: superiors.get(employeeId)?.superiorId === undefined,
        }
      }),
    ),
    leads: people.map(({ id }) => id).filter((id) => leads.has(id)),
  }
}
