import { gradeLabel } from '#shared/people/grade.ts'
import type { PlanSnapshot, SignedPerson } from '#shared/plan/snapshot.ts'
import { first, sql, type Db } from '../db/sql.ts'
import { listPeople } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import type { PlanRow } from './write-plan.ts'

/** Who appraises by a plan: whom it names, else whoever is the superior on the day; and who stands above. */
interface Appraisers {
  readonly appraiser?: Signer
  readonly appraiserSuperior?: Signer
}
type Signer = { readonly employeeId: string } | { readonly officialId: string }

/** A plan as far as it names people. */
type Named = Pick<PlanRow, 'employee_id' | 'appraiser_id' | 'appraiser_superior_id'>

function appraisersOf(db: Db, plan: Named, on: string): Appraisers {
  const superiors = superiorsOn(db, on)
  const above = (employeeId: string): Signer | undefined => {
    const { superiorId, officialId } = superiors.get(employeeId) ?? {}
    if (superiorId !== undefined) return { employeeId: superiorId }
    return officialId === undefined ? undefined : { officialId }
  }
  const named = (id: string | null): Signer | undefined => (id === null ? undefined : { employeeId: id })
  const appraiser = named(plan.appraiser_id) ?? above(plan.employee_id)
  const appraiserSuperior =
    named(plan.appraiser_superior_id) ??
    (appraiser && 'employeeId' in appraiser ? above(appraiser.employeeId) : undefined)
  return { ...(appraiser && { appraiser }), ...(appraiserSuperior && { appraiserSuperior }) }
}

/** The three people of a plan as they stand on the day. */
export function snapshotOf(db: Db, plan: Named, on: string): PlanSnapshot {
  const { appraiser, appraiserSuperior } = appraisersOf(db, plan, on)
  const [above, highest] = [
    appraiser && signer(db, appraiser, on),
    appraiserSuperior && signer(db, appraiserSuperior, on),
  ]
  return {
    on,
    employee: employeeOn(db, plan.employee_id, on) ?? { name: '' },
    ...(above && { appraiser: above }),
    ...(highest && { appraiserSuperior: highest }),
  }
}

function signer(db: Db, who: Signer, on: string): SignedPerson | undefined {
  return 'employeeId' in who ? employeeOn(db, who.employeeId, on) : officialBy(db, who.officialId)
}

function employeeOn(db: Db, id: string, on: string): SignedPerson | undefined {
  // who signs a plan is no secret to whoever sees the plan
  const [person] = listPeople(db, { on, scope: { kind: 'all' }, employeeIds: [id], who: 'all' })
  if (!person) return undefined
  return {
    id,
    name: person.fullName,
    ...(person.nip !== undefined && { nip: person.nip }),
    ...(person.grade !== undefined && { grade: gradeLabel(person.grade) }),
    ...(person.positionName !== undefined && { position: person.positionName }),
    unit: person.unit,
  }
}

function officialBy(db: Db, id: string): SignedPerson | undefined {
  const row = first(db, sql.selectFrom('official').selectAll().where('id', '=', id))
  if (!row) return undefined
  return {
    name: row.name,
    ...(row.nip !== null && { nip: row.nip }),
    ...(row.grade !== null && { grade: gradeLabel(row.grade) }),
    position: row.position,
    ...(row.office !== null && { unit: row.office }),
  }
}
