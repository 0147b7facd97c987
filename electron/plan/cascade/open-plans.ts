import type { Message } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Context } from '../../api/context.ts'
import { prepare, type Db } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { listPeople, type Person } from '../../people/people.ts'
import { mayPlan, type Right } from '../../people/relations.ts'
import { isWorkedOn } from '../read-plan.ts'
import { isOpenForEdit, type PlanRow } from '../write-plan.ts'

interface OpenPlans {
  /** The day on which the year is looked at. */
  readonly on: string
  /** Those in sight, by id. */
  readonly people: ReadonlyMap<string, Person>
  readonly planOf: (employeeId: string) => PlanRow | undefined
  /** Why nothing may be written in a person's plan as it stands; a plan that is not there yet can be begun. */
  readonly whyClosed: (person: Person) => Message | undefined
}

/**
 * The plans of several people at once, for acts on many. A plan is its person's and the clerk's to write; a leader who hands down work
 * (matrix of roles, a result for many) says so with his own right.
 */
export function openPlans(
  { db, session, today }: Context & { readonly db: Db },
  year: number,
  employeeIds: readonly string[],
  right: Right = mayPlan,
): OpenPlans {
  requireYear(db, year)
  const on = dayIn(year, today)
  const people = listPeople(db, { on, scope: session.scope, employeeIds, who: 'all' })
  const rows = prepare(
    db,
    `SELECT p.* FROM plan p WHERE p.year = @year AND ${isWorkedOn}
      AND p.employee_id IN (SELECT value FROM json_each(@people))`,
  ).all({ year, people: JSON.stringify(employeeIds) }) as PlanRow[]
  const plans = new Map(rows.map((row) => [row.employee_id, row]))
  const may = right(db, session, on)
  return {
    on,
    people: new Map(people.map((person) => [person.id, person])),
    planOf: (id) => plans.get(id),
    whyClosed(person) {
      const { id, employeeType, fullName: name } = person
      const plan = plans.get(id)
      if (!may(id)) return { key: 'error.notYours' }
      if (plan && !isOpenForEdit(plan)) return closedBy(plan, name)
      return plan === undefined && employeeType === 'nonAsn'
        ? { key: 'plan.error.nonAsn', params: { name } }
        : undefined
    },
  }
}

function closedBy({ state }: PlanRow, name: string): Message {
  if (state === 'approved') return { key: 'matrix.error.approved', params: { name } }
  return { key: state === 'submitted' ? 'plan.error.locked.submitted' : 'plan.error.locked.superseded' }
}
