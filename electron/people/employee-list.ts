import type { EmployeeFilter, EmployeePage, EmployeeRow } from '#shared/people/employee.ts'
import { employeeTypes } from '#shared/people/employee-type.ts'
import { type Grade, gradeCodes } from '#shared/people/grade.ts'
import { groups } from '#shared/people/position.ts'
import { AppError } from '#shared/api/errors.ts'
import type { RowScope } from '../api/session.ts'
import { searchPeople } from './employee-search.ts'
import { findEmployeeRow, printedName } from './employees.ts'
import { findOfficial } from './officials.ts'
import { type Person, type PersonRow, visibleIn } from './people.ts'
import { readRoster, type Roster, rankOf } from './roster.ts'
import { prepare, type Db } from '../db/sql.ts'
import { superiorsOn } from './superiors.ts'

/** One page of the people whom the session may see, and how many the filter fits in all. */
export function listEmployees(db: Db, filter: EmployeeFilter, on: string, scope: RowScope): EmployeePage {
  const roster = readRoster(db, on)
  const fits = conditionOf(roster, filter)
  const visible = visiblePlaces(db, roster, scope, on)
  const places = candidates(db, roster, filter).filter(
    (place) => fits(place) && (visible?.has(place) ?? true),
  )
  const rank = rankOf(db, roster, filter.sort, on)
  // the order itself needs no sorting: candidates come in it unless a search found them
  if (rank) places.sort((a, b) => rank[a]! - rank[b]!)
  else if (filter.search) places.sort((a, b) => a - b)
  if (filter.descending) places.reverse()
  const page = places.slice(filter.offset, filter.offset + filter.limit)
  const superiorOf = filter.withSuperior ? superiorNames(db, on) : () => undefined
  const rows = page.map((place) => {
    const row = rowAt(db, roster, place)
    const superior = superiorOf(row.id)
    return superior ? { ...row, superior } : row
  })
  return { rows, total: places.length, types: countTypes(roster, places) }
}

function countTypes(roster: Roster, places: readonly number[]): EmployeePage['types'] {
  const counts = new Int32Array(employeeTypes.length)
  for (const place of places) counts[roster.type[place]!]!++
  return Object.fromEntries(
    employeeTypes.flatMap((type, index) => (counts[index]! > 0 ? [[type, counts[index]!]] : [])),
  )
}

function superiorNames(db: Db, on: string): (employeeId: string) => EmployeeRow['superior'] {
  const superiors = superiorsOn(db, on)
  return (employeeId) => {
    const { superiorId, officialId, proposed } = superiors.get(employeeId) ?? { proposed: true }
    if (superiorId) {
      const name = printedName(findEmployeeRow(db, superiorId))
      return { id: superiorId, name, official: false, proposed }
    }
    if (!officialId) return undefined
    return { id: officialId, name: findOfficial(db, officialId).name, official: true, proposed }
  }
}

function candidates(db: Db, roster: Roster, filter: EmployeeFilter): number[] {
  const found = filter.search === undefined ? undefined : searchPeople(db, filter.search)
  if (found === undefined) return Array.from({ length: roster.employee.length }, (_, place) => place)
  return found.map((rowid) => roster.placeOf[rowid] ?? -1).filter((place) => place >= 0)
}

function conditionOf(roster: Roster, filter: EmployeeFilter): (place: number) => boolean {
  const type = filter.employeeType === undefined ? -1 : employeeTypes.indexOf(filter.employeeType)
  const group = filter.group === undefined ? -1 : groups.indexOf(filter.group)
  const grade = filter.grade === undefined ? -1 : gradeCodes.indexOf(filter.grade as Grade) + 1
  const service = { inService: 1, left: 0, all: -1 }[filter.status]
  const [first, end] = filter.unitId === undefined ? [-1, -1] : subtreeRange(roster, filter.unitId)
  const last = filter.unitOnly ? first : end
  return (place) =>
    (service < 0 || roster.inService[place] === service) &&
    (type < 0 || roster.type[place] === type) &&
    (group < 0 || roster.group[place] === group) &&
    (grade < 0 || roster.grade[place] === grade) &&
    (first < 0 || (roster.unit[place]! >= first && roster.unit[place]! <= last))
}

/** Parents come before their children, so a subtree is one run of units. */
function subtreeRange({ units }: Roster, unitId: string): readonly [number, number] {
  const first = units.findIndex((unit) => unit.id === unitId)
  const depth = units[first]?.depth
  if (depth === undefined) throw new AppError('not_found', 'error.unit.missing')
  const next = units.findIndex((unit, index) => index > first && unit.depth <= depth)
  return [first, next < 0 ? units.length - 1 : next - 1]
}

/** Undefined: everybody. */
export function visiblePlaces(
  db: Db,
  roster: Roster,
  scope: RowScope,
  on: string,
): ReadonlySet<number> | undefined {
  if (scope.kind === 'all') return undefined
  const visible = visibleIn(db, scope, on)
  const rows = prepare(db, 'SELECT rowid AS rowid, id FROM employee').all() as { rowid: number; id: string }[]
  return new Set(rows.filter(({ id }) => visible(id)).map(({ rowid }) => roster.placeOf[rowid] ?? -1))
}

type ListedRow = Omit<PersonRow, 'assignment_id' | 'position_level' | 'unit_id' | 'unit' | 'grade'>

function rowAt(db: Db, roster: Roster, place: number): EmployeeRow {
  const row = prepare(
    db,
    `SELECT e.id, e.nip, e.name, e.front_title, e.back_title, e.employee_type, e.status,
       a.position_name, a.position_kind, a.leads_unit
     FROM employee e LEFT JOIN assignment a ON a.rowid = ? WHERE e.rowid = ?`,
  ).get(roster.post[place], roster.employee[place]) as ListedRow
  const unit = roster.units[roster.unit[place]!]!
  const grade = gradeCodes[roster.grade[place]! - 1]
  return {
    id: row.id,
    ...(row.nip !== null && { nip: row.nip }),
    fullName: printedName(row),
    employeeType: row.employee_type,
    status: row.status,
    ...(grade !== undefined && { grade }),
    ...(row.position_name !== null && { positionName: row.position_name }),
    ...(row.position_kind !== null && { positionKind: row.position_kind }),
    unitId: unit.id,
    unit: unit.name,
    leadsUnit: row.leads_unit === 1,
  }
}

/** A person of people.ts as a row of a list. */
export function employeeRowOf(person: Person): EmployeeRow {
  return {
    id: person.id,
    ...(person.nip !== undefined && { nip: person.nip }),
    fullName: person.fullName,
    employeeType: person.employeeType,
    status: person.status,
    ...(person.grade !== undefined && { grade: person.grade }),
    ...(person.positionName !== undefined && { positionName: person.positionName }),
    positionKind: person.positionKind,
    unitId: person.unitId,
    unit: person.unit,
    leadsUnit: person.leadsUnit,
  }
}
