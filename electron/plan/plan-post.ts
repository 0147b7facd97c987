import type { PlanPost } from '#shared/plan/plan-problems.ts'
import type { Db } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { rootUnitId } from '../people/unit-tree.ts'

/** What the year's settings and a person's post ask of a plan. */
export function planPostOf(db: Db, year: number): (person: Person) => PlanPost {
  const settings = settingsOfYear(db, year)
  const root = rootUnitId(db)
  return ({ unitId, leadsUnit, positionKind }) => ({
    isLeaderForm: settings.headOfOfficeForm === 'leader' && leadsUnit && unitId === root,
    isWeighted: settings['plan.weights'],
    positionKind,
    leadsUnit,
  })
}
