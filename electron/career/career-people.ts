import type { CareerFacts } from '#shared/career/career-lines.ts'
import { hasLeft } from '#shared/people/employee-status.ts'
import type { EducationLevel } from '#shared/people/education.ts'
import {
  type Echelon,
  type PositionKind,
  type PositionLevel,
  type PositionRung,
  positionRungOf,
} from '#shared/people/position.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, tuples } from '../db/sql.ts'
import { everybodyInOrder } from '../people/everybody.ts'
import { bestOn, isInServiceOn } from '../people/on-day.ts'
import { type Person, tablesOfPeople } from '../people/people.ts'

/** A person with what a career is read from, as it stands on a day. */
export interface CareerPerson {
  readonly person: Person
  readonly facts: CareerFacts
  readonly serviceYears: number | null
  readonly serviceMonths: number | null
  readonly school: string | null
  readonly graduationYear: number | null
}

type EmployeeTuple = [
  id: string,
  birth: string | null,
  retirement: string | null,
  contractEnd: string | null,
  education: EducationLevel | null,
  increment: string | null,
  years: number | null,
  months: number | null,
  school: string | null,
  graduation: number | null,
  statusDate: string | null,
]
type PostTuple = [
  employeeId: string,
  id: string,
  from: string | null,
  to: string | null,
  kind: PositionKind,
  level: PositionLevel | null,
  echelon: Echelon | null,
]
type GradeTuple = [employeeId: string, id: string, from: string | null, to: null, grade: string]

const employees = `SELECT id, birth_date, retirement_date, contract_end, education_level, last_increment_date, service_years,
  service_months, school, graduation_year, status_date FROM employee`
// a career is made in definitive posts: who stands in for somebody keeps his own level
const posts = `SELECT employee_id, id, valid_from, valid_to, position_kind, position_level, echelon FROM assignment WHERE acting IS NULL`
const grades = 'SELECT employee_id, id, valid_from, NULL, grade FROM grade_period'

/** Everybody who has not left by the day, in the office's order. */
export function careerPeople(db: Db, on: string): readonly CareerPerson[] {
  return cachedRead(db, tablesOfPeople, `career people ${on}`, () => {
    const rows = new Map(tuples<EmployeeTuple>(db, employees).map((row) => [row[0], row]))
    const post = bestOn(tuples<PostTuple>(db, posts), on)
    const grade = bestOn(tuples<GradeTuple>(db, grades), on)
    return everybodyInOrder(db, on).flatMap((person) => {
      const row = rows.get(person.id)
      return row && isStillHere(person, row[10], on)
        ? [careerPersonOf(person, row, post.get(person.id), grade.get(person.id), on)]
        : []
    })
  })
}

/** As `careerPeople`, one person alone; undefined where he has left by the day. */
export function careerPersonOn(db: Db, person: Person, on: string): CareerPerson | undefined {
  const id = { id: person.id }
  const [row] = tuples<EmployeeTuple>(db, `${employees} WHERE id = @id`, id)
  if (!row || !isStillHere(person, row[10], on)) return undefined
  const post = bestOn(tuples<PostTuple>(db, `${posts} AND employee_id = @id`, id), on)
  const grade = bestOn(tuples<GradeTuple>(db, `${grades} WHERE employee_id = @id`, id), on)
  return careerPersonOf(person, row, post.get(person.id), grade.get(person.id), on)
}

/** A status that begins later has not come yet. */
function isStillHere({ status }: Person, statusDate: string | null, on: string): boolean {
  return !hasLeft(status) || (statusDate !== null && statusDate > on)
}

function careerPersonOf(
  person: Person,
  row: EmployeeTuple,
  post: PostTuple | undefined,
  grade: GradeTuple | undefined,
  on: string,
): CareerPerson {
  const [, birthDate, retirementDate, contractEnd, educationLevel, lastIncrementDate, ...more] = row
  const [serviceYears, serviceMonths, school, graduationYear, statusDate] = more
  return {
    person,
    serviceYears,
    serviceMonths,
    school,
    graduationYear,
    facts: {
      employeeType: person.employeeType,
      inService: isInServiceOn(person.status, statusDate, on),
      birthDate,
      retirementDate,
      contractEnd,
      educationLevel,
      lastIncrementDate,
      ...heldBy(post, grade),
    },
  }
}

function heldBy(post: PostTuple | undefined, grade: GradeTuple | undefined) {
  const [, , positionDate = null, , positionKind = null, positionLevel = null, echelon = null] = post ?? []
  const [, , gradeDate = null, , held = null] = grade ?? []
  return { positionKind, positionLevel, echelon, positionDate, grade: held, gradeDate }
}

/** The rung of the post that a person holds; undefined where it is not known. */
export function rungOf({ positionKind, positionLevel, echelon }: CareerFacts): PositionRung | undefined {
  if (positionKind === null) return undefined
  const post = { level: positionLevel ?? undefined, echelon: echelon ?? undefined }
  return positionRungOf({ kind: positionKind, ...post })
}

/** Who it is, as a row of a list. */
export function whoseOf({ person }: CareerPerson) {
  return {
    employeeId: person.id,
    fullName: person.fullName,
    unitId: person.unitId,
    unit: person.unit,
    ...(person.nip !== undefined && { nip: person.nip }),
    ...(person.grade !== undefined && { grade: person.grade }),
    ...(person.positionName !== undefined && { positionName: person.positionName }),
  }
}
