import { type EducationLevel, educationOrder } from '../people/education.ts'
import { type EmployeeStatus, hasLeft } from '../people/employee-status.ts'
import { type EmployeeType, isPppk } from '../people/employee-type.ts'
import { gradeOrder } from '../people/grade.ts'
import { positionOrder, type PositionRung } from '../people/position.ts'
import { spellingOf } from '../spelling/spelling.ts'

/** What the seniority list reads of a person, as it stands on 31 December. Dates are `YYYY-MM-DD`. */
export type DukPerson = {
  readonly nip: string
  readonly employeeType: EmployeeType
  readonly status: EmployeeStatus
  readonly grade?: string | undefined
  readonly gradeDate?: string | undefined
  readonly rung?: PositionRung | undefined
  readonly positionDate?: string | undefined
  readonly serviceYears?: number | undefined
  readonly serviceMonths?: number | undefined
  /** Higher is more senior, see `structuralTrainingOrder`. */
  readonly trainingOrder?: number | undefined
  readonly trainingDate?: string | undefined
  readonly educationLevel?: EducationLevel | undefined
  readonly graduationYear?: number | undefined
  readonly birthDate?: string | undefined
}

type SeniorityLists<Person> = { readonly pns: readonly Person[]; readonly pppk: readonly Person[] }

/**
 * The seniority lists, most senior first: PNS, and PPPK apart (domain.md §8.4). Those who left, died or were dismissed,
 * CPNS and non-ASN are in neither.
 */
export function seniorityLists<Person extends DukPerson>(
  people: readonly Person[],
  order: readonly PositionRung[] = positionOrder,
): SeniorityLists<Person> {
  const compare = compareSeniority(order)
  const listed = people.filter((person) => !hasLeft(person.status))
  return {
    pns: listed.filter((person) => person.employeeType === 'pns').sort(compare),
    pppk: listed.filter((person) => isPppk(person.employeeType)).sort(compare),
  }
}

/** Negative when `a` is more senior, by the six keys and then the NIP; a fact that is absent goes last. */
export function compareSeniority(order: readonly PositionRung[]): (a: DukPerson, b: DukPerson) => number {
  const rungs = new Map(order.map((rung, index) => [rung, index]))
  const keys = seniorityKeys((rung) => rungs.get(rung))
  return (a, b) => {
    for (const key of keys) {
      const difference = ascending(key(a), key(b))
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** What seniority goes by, the smaller first: grade, post, service, training, education, age. */
function seniorityKeys(
  placeOf: (rung: PositionRung) => number | undefined,
): readonly ((person: DukPerson) => string | number | undefined)[] {
  return [
    ({ grade }) => negative(grade && gradeOrder(grade)),
    ({ gradeDate }) => gradeDate,
    ({ rung }) => rung && placeOf(rung),
    ({ positionDate }) => positionDate,
    (person) => negative(serviceOf(person)),
    ({ trainingOrder }) => negative(trainingOrder),
    ({ trainingDate }) => trainingDate,
    ({ educationLevel }) => negative(educationLevel && educationOrder(educationLevel)),
    ({ graduationYear }) => graduationYear,
    ({ birthDate }) => birthDate,
    ({ nip }) => nip,
  ]
}

function serviceOf(person: DukPerson): number | undefined {
  return person.serviceYears === undefined
    ? undefined
    : person.serviceYears * 12 + (person.serviceMonths ?? 0)
}

function negative(value: number | '' | undefined): number | undefined {
  return value === undefined || value === '' ? undefined : -value
}

function ascending<Value extends string | number>(
  a: Value | '' | undefined,
  b: Value | '' | undefined,
): number {
  if (a === undefined || a === '' || b === undefined || b === '')
    return Number(isAbsent(a)) - Number(isAbsent(b))
  return a < b ? -1 : a > b ? 1 : 0
}

function isAbsent(value: string | number | undefined): boolean {
  return value === undefined || value === ''
}

const trainings: readonly RegExp[] = [
  /^(?:PKP|(?:PELATIHAN )?KEPEMIMPINAN PENGAWAS|DIKLAT ?PIM (?:TK |TINGKAT )?IV|PIM IV|ADUM|ADUMLA)\b/,
  /^(?:PKA|(?:PELATIHAN )?KEPEMIMPINAN ADMINISTRATOR|DIKLAT ?PIM (?:TK |TINGKAT )?III|PIM III|SPAMA)\b/,
  /^(?:PKN (?:TK |TINGKAT )?II|DIKLAT ?PIM (?:TK |TINGKAT )?II|PIM II|SPAMEN)\b/,
  /^(?:PKN (?:TK |TINGKAT )?I|DIKLAT ?PIM (?:TK |TINGKAT )?I|PIM I|SPATI)\b/,
]

/** The rank of a structural training by its present or old name: PKP 1, PKA 2, PKN II 3, PKN I 4; undefined for others. */
export function structuralTrainingOrder(name: string): number | undefined {
  const words = spellingOf(name)
  const found = trainings.findIndex((pattern) => pattern.test(words))
  return found < 0 ? undefined : found + 1
}
