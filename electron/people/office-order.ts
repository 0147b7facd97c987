import type { EmployeeRow } from '#shared/people/employee.ts'
import { gradeCodes, gradeOrder, isPppkGrade } from '#shared/people/grade.ts'
import type { Person } from './people.ts'
import type { Db } from '../db/sql.ts'
import { unitTree } from './unit-tree.ts'

/** What decides a person's place: the unit's place in the tree, 1 for its head, the grade's seniority, the name in small letters. */
interface Standing {
  readonly unit: number
  readonly leads: number
  readonly seniority: number
  readonly name: string
  readonly id: string
}

/** People as an office lists them: unit by unit in the tree's order, its head first, then by grade and name. */
export function compareInOffice(a: Standing, b: Standing): number {
  return (
    a.unit - b.unit ||
    b.leads - a.leads ||
    b.seniority - a.seniority ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.id, b.id)
  )
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const seniorityOf = (grade: string) => gradeOrder(grade) + (isPppkGrade(grade) ? 0 : 100)

/** By the place in `gradeCodes` plus 1, 0 for none: PNS above PPPK; the two are listed together but never compared by law. */
export const seniority: readonly number[] = [0, ...gradeCodes.map(seniorityOf)]

export function inOfficeOrder(db: Db, people: readonly Person[]): Person[] {
  const standingOf = standingIn(db)
  return people
    .map((person) => ({ person, standing: standingOf(person) }))
    .sort((a, b) => compareInOffice(a.standing, b.standing))
    .map(({ person }) => person)
}

/** What decides people's places in the office as its tree now is. */
export function standingIn(db: Db): (person: Person) => Standing {
  const place = new Map(unitTree(db).map(({ id }, index) => [id, index]))
  return (person) => ({
    id: person.id,
    unit: place.get(person.unitId) ?? 0,
    leads: Number(person.leadsUnit),
    seniority: person.grade === undefined ? 0 : seniorityOf(person.grade),
    name: person.name.toLowerCase(),
  })
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
