import type { EmployeeRow } from '#shared/people/employee.ts'
import { gradeOrder, isPppkGrade } from '#shared/people/grade.ts'
import type { Person } from './people.ts'
import type { Db } from '../db/sql.ts'
import { unitTree } from './unit-tree.ts'

/** People as an office lists them: unit by unit in the tree's order, its head first, then by grade and name. */
export function inOfficeOrder(db: Db, people: readonly Person[]): Person[] {
  const place = new Map(unitTree(db).map(({ id }, index) => [id, index]))
  // PNS above PPPK, as in the list of employees
  const grade = (person: Person) =>
    person.grade === undefined ? 0 : gradeOrder(person.grade) + (isPppkGrade(person.grade) ? 0 : 100)
  return people.toSorted(
    (a, b) =>
      (place.get(a.unitId) ?? 0) - (place.get(b.unitId) ?? 0) ||
      Number(b.leadsUnit) - Number(a.leadsUnit) ||
      grade(b) - grade(a) ||
      a.name.localeCompare(b.name, 'id') ||
      (a.id < b.id ? -1 : 1),
  )
}

/** A person as a row of a list. */
export function employeeRowOf(person: Person): EmployeeRow {
  const { id, fullName, employeeType, status, unitId, unit, leadsUnit, positionKind } = person
  return {
    id,
    fullName,
    employeeType,
    status,
    unitId,
    unit,
    leadsUnit,
    positionKind,
    ...(person.nip !== undefined && { nip: person.nip }),
    ...(person.grade !== undefined && { grade: person.grade }),
    ...(person.positionName !== undefined && { positionName: person.positionName }),
  }
}
