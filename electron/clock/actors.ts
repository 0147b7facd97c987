import { clocks, type ClockId } from '#shared/clock/clock.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Db } from '../db/sql.ts'
import { listOfficials } from '../people/officials.ts'
import { listPeople } from '../people/people.ts'
import { type SuperiorOn, superiorsOn } from '../people/superiors.ts'
import type { YearDocument } from './documents.ts'

/** Whose turn a clock of each of these documents is, by name. The name of one's own superior is no secret, whatever rows are in sight. */
export function actorsOf(
  db: Db,
  lines: readonly { readonly document: YearDocument; readonly clock: ClockId }[],
  today: string,
): (string | undefined)[] {
  const found = lines.map(({ document, clock }) => {
    if (document.employeeId === undefined || clocks[clock].actor === 'employee') return undefined
    const { kind, facts } = document
    const superiors = superiorsOn(db, kind === 'plan' ? dayIn(facts.period.year, today) : facts.period.end)
    const appraiser = superiors.get(document.employeeId)
    if (clocks[clock].actor === 'appraiser') return appraiser
    return appraiser?.superiorId === undefined ? undefined : superiors.get(appraiser.superiorId)
  })
  const names = namesOf(db, found, today)
  return lines.map(({ document, clock }, index) =>
    clocks[clock].actor === 'employee' ? document.name : names(found[index]),
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
