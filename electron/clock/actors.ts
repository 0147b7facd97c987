import { clocks } from '#shared/clock/clock.ts'
import type { Db } from '../db/sql.ts'
import { listOfficials } from '../people/officials.ts'
import { listPeople } from '../people/people.ts'
import { type SuperiorOn, superiorsOn } from '../people/superiors.ts'
import type { ClockLine } from './outline.ts'

/** Whose turn each of these clocks is, by name. The name of one's own superior is no secret, whatever rows are in sight. */
export function actorsOf(
  db: Db,
  lines: readonly Pick<ClockLine, 'set' | 'owner' | 'clock'>[],
  today: string,
): (string | undefined)[] {
  const found = lines.map(({ set, owner, clock }) => {
    const { actor } = clocks[clock]
    if (actor !== 'appraiser' && actor !== 'appraiserSuperior') return undefined
    const superiors = superiorsOn(db, set.on)
    const appraiser = superiors.get(owner.id)
    if (actor === 'appraiser') return appraiser
    return appraiser?.superiorId === undefined ? undefined : superiors.get(appraiser.superiorId)
  })
  const names = namesOf(db, found, today)
  return lines.map(({ owner, clock }, index) =>
    clocks[clock].actor === 'employee' ? owner.fullName : names(found[index]),
  )
}

function namesOf(db: Db, superiors: readonly (SuperiorOn | undefined)[], today: string) {
  const ids = new Set(superiors.flatMap((superior) => superior?.superiorId ?? []))
  const people = listPeople(db, { on: today, scope: { kind: 'all' }, employeeIds: [...ids], who: 'all' })
  const fullNames = new Map(people.map(({ id, fullName }) => [id, fullName]))
  const officials = new Map(listOfficials(db).map(({ id, name }) => [id, name]))
  return (superior: SuperiorOn | undefined) =>
    fullNames.get(superior?.superiorId ?? '') ?? officials.get(superior?.officialId ?? '')
}
