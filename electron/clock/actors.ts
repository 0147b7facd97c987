import type { Actor } from '#shared/workflow/actor.ts'
import type { Db } from '../db/sql.ts'
import { listOfficials } from '../people/officials.ts'
import { listPeople } from '../people/people.ts'
import { type SuperiorOn, superiorsOn } from '../people/superiors.ts'
import type { DocumentSet, Owner } from './documents.ts'

interface Turn {
  readonly set: Pick<DocumentSet, 'on'>
  readonly owner: Pick<Owner, 'id' | 'fullName'>
  readonly actor: Actor
}

/** Whose turn each of these is, by name. The name of one's own superior is no secret, whatever rows are in sight. */
export function actorsOf(db: Db, turns: readonly Turn[], today: string): (string | undefined)[] {
  const found = turns.map(({ set, owner, actor }) => {
    if (actor !== 'appraiser' && actor !== 'appraiserSuperior') return undefined
    const superiors = superiorsOn(db, set.on)
    const appraiser = superiors.get(owner.id)
    if (actor === 'appraiser') return appraiser
    return appraiser?.superiorId === undefined ? undefined : superiors.get(appraiser.superiorId)
  })
  const names = namesOf(db, found, today)
  return turns.map(({ owner, actor }, index) => (actor === 'employee' ? owner.fullName : names(found[index])))
}

function namesOf(db: Db, superiors: readonly (SuperiorOn | undefined)[], today: string) {
  const ids = new Set(superiors.flatMap((superior) => superior?.superiorId ?? []))
  const people = listPeople(db, { on: today, scope: { kind: 'all' }, employeeIds: [...ids], who: 'all' })
  const fullNames = new Map(people.map(({ id, fullName }) => [id, fullName]))
  const officials = new Map(listOfficials(db).map(({ id, name }) => [id, name]))
  return (superior: SuperiorOn | undefined) =>
    fullNames.get(superior?.superiorId ?? '') ?? officials.get(superior?.officialId ?? '')
}
