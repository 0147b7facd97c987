import { predikats } from '#shared/appraisal/predikat.ts'
import type { Distribution } from '#shared/appraisal/evaluation.ts'
import type { Period } from '#shared/period/period.ts'
import { AppError } from '#shared/api/errors.ts'
import { type Evaluated, evaluatedOfAll } from '../appraisal/missing.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import { standInsOf, withStandIns } from '../appraisal/stand-ins.ts'
import type { QueryContext } from '../api/context.ts'
import type { Session } from '../api/session.ts'
import { type Db, tuples } from '../db/sql.ts'
import { listPeople, namedIn, type Person } from '../people/people.ts'
import { actorsToward } from '../people/relations.ts'
import { headsOn, superiorsOn } from '../people/superiors.ts'
import { unitTree } from '../people/unit-tree.ts'

/** Whomever the head of a unit rates in a period, also as a stand-in; who is rated outside this office, or by nobody yet, is in no team (L IV, p94–97). */
export interface Team {
  readonly unitId: string
  readonly unit: string
  readonly appraiser?: { readonly id: string; readonly name: string }
  readonly people: readonly Person[]
}

type Asking = Pick<QueryContext, 'db' | 'session'>

/** The teams of whom the session sees anybody besides himself, in the office's order. */
export function teamsOf(context: Asking, period: Period): Team[] {
  const { db, session } = context
  const superiors = superiorsOn(db, period.end)
  const standIns = standInsOf(db, period)
  const own = session.scope.kind === 'all' ? undefined : session.employeeId
  const isRatedHere = (id: string) => superiors.get(id)?.superiorId !== undefined || standIns.has(id)
  const members = ratedPeople(db, period, session.scope).filter(({ id }) => id !== own && isRatedHere(id))
  const ledBy = new Map([...headsOn(db, period.end)].map(([unitId, { employeeId }]) => [employeeId, unitId]))
  // of a Plt or Plh who leads nothing they stay where they are, since he acts for the head there
  const unitOf = ({ id, unitId }: Person) =>
    ledBy.get(standIns.get(id) ?? '') ?? superiors.get(id)?.ratedInUnit ?? unitId
  const byUnit = Map.groupBy(members, unitOf)
  const appraiserOf = appraisersOf(context, period, [...byUnit.keys()])
  const standInOf = standInNames(db, [...new Set(standIns.values())])
  return unitTree(db).flatMap(({ id, name }) => {
    const people = byUnit.get(id)
    if (!people) return []
    const raters = new Set(people.map((person) => standIns.get(person.id)))
    // of a team for all of whom one stands in it is he who rates it
    const appraiser = (raters.size === 1 ? standInOf([...raters][0]) : undefined) ?? appraiserOf(id)
    return [{ unitId: id, unit: name, people, ...(appraiser && { appraiser }) }]
  })
}

export function findTeam(context: Asking, period: Period, unitId: string): Team {
  const team = teamsOf(context, period).find((one) => one.unitId === unitId)
  if (!team) throw new AppError('not_found', 'error.unit.missing')
  return team
}

function appraisersOf({ db, session }: Asking, period: Period, unitIds: readonly string[]) {
  const heads = headsOn(db, period.end)
  const isNamed = namedIn(db, session.scope, period.end)
  const ids = unitIds.flatMap((id) => heads.get(id)?.employeeId ?? []).filter(isNamed)
  // the name of one's own superior is no secret
  const people = listPeople(db, {
    on: period.end,
    scope: { kind: 'all' },
    employeeIds: [...new Set(ids)],
    who: 'all',
  })
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]))
  return (unitId: string): Team['appraiser'] => {
    const id = heads.get(unitId)?.employeeId
    const name = id === undefined ? undefined : names.get(id)
    return id !== undefined && name !== undefined ? { id, name } : undefined
  }
}

/** The names of those who stand in: whoever sees a person sees who rates him. */
function standInNames(db: Db, ids: readonly string[]): (id: string | undefined) => Team['appraiser'] {
  const rows = tuples<[string, string]>(
    db,
    'SELECT id, name FROM employee WHERE id IN (SELECT value FROM json_each(@ids))',
    { ids: JSON.stringify(ids) },
  )
  const names = new Map(rows)
  return (id) => {
    const name = id === undefined ? undefined : names.get(id)
    return id !== undefined && name !== undefined ? { id, name } : undefined
  }
}

/** Who speaks for a team's marks: whoever rates all of it but those for whom somebody stands in, and the clerk for those who rate on paper. */
export function mayAnswerFor(db: Db, session: Session, period: Period, { people }: Team): boolean {
  if (session.role === 'owner' || session.role === 'clerk') return true
  const actors = withStandIns(db, session, period, actorsToward(db, session, period.end))
  const judges = ({ id }: Person) => id !== session.employeeId && actors(id).includes('appraiser')
  const standIns = standInsOf(db, period)
  return people.some(judges) && people.every((person) => judges(person) || standIns.has(person.id))
}

export const judgedIn = (db: Db, period: Period) => evaluatedOfAll(db, period)

export const isRated = (evaluated: Evaluated | undefined): evaluated is Evaluated =>
  evaluated !== undefined && evaluated.result !== null && evaluated.behaviour !== null

/** How many of these people have each predikat. */
export function spreadOf(
  people: readonly { readonly id: string }[],
  judged: ReadonlyMap<string, Pick<Evaluated, 'predikat'>>,
): Distribution {
  const counts = Object.fromEntries(predikats.map((predikat) => [predikat, 0])) as Record<
    keyof Distribution,
    number
  >
  for (const { id } of people) {
    const predikat = judged.get(id)?.predikat
    if (predikat) counts[predikat]++
  }
  return counts
}
