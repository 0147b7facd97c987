import type { Period } from '#shared/period/period.ts'
import type { TrainedPerson } from '#shared/development/training.ts'
import { present } from '#shared/api/present.ts'
import type { QueryContext } from '../api/context.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import type { Person } from '../people/people.ts'
import { subtreeOf } from '../people/unit-tree.ts'

/** Who is appraised for a period, of a unit with its subtree, in the office's order, as far as the session sees them. */
export function peopleIn(
  { db, session }: QueryContext,
  period: Period,
  { unitId, employeeId }: { readonly unitId?: string | undefined; readonly employeeId?: string | undefined },
): readonly Person[] {
  const people = ratedPeople(db, period, session.scope, employeeId === undefined ? undefined : [employeeId])
  if (unitId === undefined) return people
  const units = subtreeOf(db, unitId)
  return people.filter(({ unitId: place }) => units.has(place))
}

/** A person as a line of these lists names him. */
export function lineOf({ id, nip, fullName, positionName, unitId, unit }: Person): TrainedPerson {
  return present({ employeeId: id, nip, fullName, positionName, unitId, unit })
}
