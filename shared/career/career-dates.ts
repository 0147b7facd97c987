import { addMonths, addYears } from '../date/iso-date.ts'
import type { EducationLevel } from '../people/education.ts'
import type { EmployeeType } from '../people/employee-type.ts'
import { gradeOrder, type PnsGrade } from '../people/grade.ts'

/** Years in the grade before the regular promotion, and between two increments (domain.md §11.5). */
const promotionYears = 4
const incrementYears = 2
/** Years in the grade before a promotion by credit points. */
const creditPromotionYears = 2

/** The highest grade that a regular promotion reaches by education (domain.md §11.5). */
export const promotionCeilings: Readonly<Record<EducationLevel, PnsGrade>> = {
  sd: 'II/a',
  sltp: 'II/c',
  slta: 'III/b',
  d1: 'III/b',
  d2: 'III/b',
  d3: 'III/c',
  d4: 'III/d',
  s1: 'III/d',
  s2: 'IV/a',
  s3: 'IV/b',
}

/**
 * From when a regular promotion is to be checked: the first of a month (periods since October 2025) after four years in the
 * grade. Absent for whom it does not concern: PPPK, functional officials (they rise by credit points) and who stands at the
 * ceiling of his education. ISO dates; a date to check, never a right.
 */
export function nextPromotionOn(person: {
  readonly employeeType: EmployeeType
  readonly positionKind: string | null
  readonly grade: string | null
  readonly gradeDate: string | null
  readonly educationLevel: EducationLevel | null
}): string | undefined {
  const { employeeType, positionKind, grade, gradeDate, educationLevel } = person
  if (employeeType !== 'pns' || positionKind === 'functional' || gradeDate === null) return undefined
  const ceiling = educationLevel === null ? 'IV/e' : promotionCeilings[educationLevel]
  if (grade !== null && gradeOrder(grade) >= gradeOrder(ceiling)) return undefined
  return firstOfMonthFrom(addYears(gradeDate, promotionYears))
}

/** When the next increment is to be checked; absent while the last one is unknown. */
export function nextIncrementOn(lastIncrementDate: string | null): string | undefined {
  return lastIncrementDate === null ? undefined : addYears(lastIncrementDate, incrementYears)
}

/** From when a promotion by credit points is to be checked, if they are enough: the first of a month after two years in the grade. */
export function creditPromotionOn(gradeDate: string): string {
  return firstOfMonthFrom(addYears(gradeDate, creditPromotionYears))
}

/** The pension begins on the first of the month after the age is reached (UU 20/2023, PP 11/2017 Ps 239). */
export function pensionOn(birthDate: string, age: number): string {
  return addMonths(`${addYears(birthDate, age).slice(0, 8)}01`, 1)
}

function firstOfMonthFrom(date: string): string {
  const first = `${date.slice(0, 8)}01`
  return date === first ? first : addMonths(first, 1)
}
