import { decimalOf } from '#shared/number/decimal.ts'
import type { Board, BoardFilter, BoardPerson, BoardRow, BoardUnit } from '#shared/plan/board/board.ts'
import type { QueryContext } from '../../api/context.ts'
import type { Person } from '../../people/people.ts'
import { subtreeOf, unitTree } from '../../people/unit-tree.ts'
import { plannedPeople } from '../plan-list.ts'
import { countsOf, type PersonStanding, readStandingsByParts, standingsOf } from './person-standing.ts'

/** How the year's measures stand, unit by unit in the order of the tree; units that are open are followed by their people. */
export async function boardOf(context: QueryContext, filter: BoardFilter): Promise<Board> {
  const { db, today } = context
  const { year, standing, offset, limit } = filter
  // who stands how is known of nobody before all are read
  const isWhole = filter.figures === 'whole' || standing !== undefined
  if (isWhole && filter.unitId === undefined && context.session.scope.kind === 'all')
    await readStandingsByParts(db, { year, today })
  const people = plannedPeople(context, year, filter)
  const read = (asked: readonly Person[]) => standingsOf(db, { year, today }, idsOf(asked))
  const { known } = read(isWhole ? people : [])
  const shown = standing ? people.filter(({ id }) => known.get(id)?.standing === standing) : people
  const places = placesOf(context, filter, shown)
  const seen = places.slice(offset, offset + limit)
  const all = read(seen.flatMap((place) => ('unit' in place ? place.own : [place.person])))
  const counted = people.filter(({ id }) => !all.left.has(id))
  return {
    rows: seen.map((place) => rowOf(place, all.known)),
    total: places.length,
    ...summaryOf(counted, all.known),
    people: people.length,
    waiting: people.length - counted.length,
  }
}

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id)

/** Units in the order of the tree, those that are open followed by their people. */
function placesOf(context: QueryContext, filter: BoardFilter, shown: readonly Person[]): Place[] {
  const byUnit = Map.groupBy(shown, ({ unitId }) => unitId)
  const open = new Set(filter.open)
  const units = unitsOf(context, filter.unitId).filter(({ id }) => byUnit.has(id))
  return units.flatMap((unit): Place[] => {
    const own = byUnit.get(unit.id) ?? []
    return [{ unit, own }, ...(open.has(unit.id) ? own.map((person) => ({ person })) : [])]
  })
}

type Unit = ReturnType<typeof unitTree>[number]
type Place = { readonly unit: Unit; readonly own: readonly Person[] } | { readonly person: Person }
type Standings = ReadonlyMap<string, PersonStanding>

function unitsOf({ db }: QueryContext, unitId: string | undefined): Unit[] {
  const within = unitId === undefined ? undefined : subtreeOf(db, unitId)
  return unitTree(db).filter(({ id }) => within?.has(id) ?? true)
}

function rowOf(place: Place, all: Standings): BoardRow {
  return 'unit' in place ? unitRow(place.unit, place.own, all) : personRow(place.person, all)
}

function unitRow({ id, name, depth }: Unit, people: readonly Person[], all: Standings): BoardUnit {
  return { kind: 'unit', unitId: id, name, depth, ...summaryOf(people, all) }
}

function summaryOf(people: readonly Person[], all: Standings): Pick<Board, 'people' | 'counts' | 'without'> {
  const known = people.flatMap(({ id }) => all.get(id)?.standing ?? [])
  return { people: people.length, counts: countsOf(known), without: people.length - known.length }
}

function personRow({ id, unitId, fullName }: Person, all: Standings): BoardPerson {
  const own = all.get(id)
  return {
    kind: 'person',
    employeeId: id,
    unitId,
    name: fullName,
    ...(own && { standing: own.standing }),
    counts: own?.counts ?? countsOf([]),
    ...(own?.percent !== undefined && { percent: decimalOf(own.percent) }),
    worse: own?.worse ?? 0,
  }
}
