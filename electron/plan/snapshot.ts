import { gradeLabel } from '#shared/people/grade.ts'
import type { PlanSnapshot, SignedPerson } from '#shared/plan/snapshot.ts'
import { first, sql, type Db } from '../db/sql.ts'
import { listPeople } from '../people/people.ts'
import { type SuperiorOn, superiorsOn } from '../people/superiors.ts'
import type { PlanRow } from './write-plan.ts'

/** Who appraises by a plan: whom it names, else whoever is the superior on the day; and who stands above. */
interface Appraisers {
  readonly appraiser?: Signer
  readonly appraiserSuperior?: Signer
}
type Signer = { readonly employeeId: string } | { readonly officialId: string }

/** A plan as far as it names people. */
type Named = Pick<PlanRow, 'employee_id' | 'appraiser_id' | 'appraiser_superior_id'>

function appraisersOf(superiors: ReadonlyMap<string, SuperiorOn>, plan: Named): Appraisers {
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
export const snapshotOf = (db: Db, plan: Named, on: string): PlanSnapshot => snapshotsOn(db, [plan], on)(plan)

/** The same of many, read before any of them is signed: what is read after a command has written is read anew each time. */
export function snapshotsOn(db: Db, plans: readonly Named[], on: string): (plan: Named) => PlanSnapshot {
  const superiors = superiorsOn(db, on)
  const signers = plans.flatMap((plan) => Object.values(appraisersOf(superiors, plan)) as Signer[])
  const people = employeesOn(
    db,
    [
      ...plans.map((plan) => plan.employee_id),
      ...signers.flatMap((who) => ('employeeId' in who ? [who.employeeId] : [])),
    ],
    on,
  )
  const officials = new Map(
    signers.flatMap((who) => ('officialId' in who ? [[who.officialId, officialBy(db, who.officialId)]] : [])),
  )
  const signerOf = (who: Signer | undefined) =>
    who && ('employeeId' in who ? people.get(who.employeeId) : officials.get(who.officialId))
  return (plan) => {
    const { appraiser, appraiserSuperior } = appraisersOf(superiors, plan)
    const [above, highest] = [signerOf(appraiser), signerOf(appraiserSuperior)]
    return {
      on,
      employee: people.get(plan.employee_id) ?? { name: '' },
      ...(above && { appraiser: above }),
      ...(highest && { appraiserSuperior: highest }),
    }
  }
}

/** People as a paper of the day names them; whoever was not there then is missing. */
export function employeesOn(db: Db, ids: readonly string[], on: string): Map<string, SignedPerson> {
  // who signs a plan is no secret to whoever sees the plan
  const people = listPeople(db, { on, scope: { kind: 'all' }, employeeIds: [...new Set(ids)], who: 'all' })
  return new Map(
    people.map((person) => [
      person.id,
      {
        id: person.id,
        name: person.fullName,
        ...(person.nip !== undefined && { nip: person.nip }),
        ...(person.grade !== undefined && { grade: gradeLabel(person.grade) }),
        ...(person.positionName !== undefined && { position: person.positionName }),
        unit: person.unit,
      },
    ]),
  )
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
