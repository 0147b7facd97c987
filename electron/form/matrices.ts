import { dayIn } from '#shared/period/day-in.ts'
import type { MatrixFacts } from '#shared/form/form-facts.ts'
import type { MatrixLevel, RoleMatrix } from '#shared/plan/cascade/matrix.ts'
import type { QueryContext } from '../api/context.ts'
import { listPeople, type Person } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import { readMatrix } from '../plan/cascade/matrix.ts'

/** A leader's matrix of roles, and below it those of the team leads in it: people who rate others without leading a unit (p49). */
export function matricesIn(
  context: QueryContext,
  year: number,
  level: MatrixLevel | undefined,
): (leader: Person) => MatrixFacts {
  const { db, session, today } = context
  const on = dayIn(year, today)
  const raters = new Set([...superiorsOn(db, on).values()].map(({ superiorId }) => superiorId))
  const teamsOf = ({ level: own, rows }: RoleMatrix): RoleMatrix[] => {
    const ids = rows.flatMap(({ employeeId }) => (raters.has(employeeId) ? [employeeId] : []))
    if (own === 'result' || ids.length === 0) return []
    const people = listPeople(db, { on, scope: session.scope, employeeIds: ids, who: 'all' })
    const leads = new Set(people.flatMap(({ id, leadsUnit }) => (leadsUnit ? [] : [id])))
    return ids
      .filter((id) => leads.has(id))
      .map((leaderId) => readMatrix(context, { leaderId, year, level: 'result' }))
      .filter((team) => team.columns.length > 0 && team.rows.length > 0)
  }
  return ({ id, fullName: name, nip }) => {
    const own = readMatrix(context, { leaderId: id, year, level })
    return { leader: { name, ...(nip !== undefined && { nip }) }, matrices: [own, ...teamsOf(own)] }
  }
}
