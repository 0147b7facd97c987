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

/** What seniority goes by, the first that differs decides (domain.md §8.4); each of the six keys with its date. */
const seniorityKeys = [
  ...(['grade', 'gradeDate', 'position', 'positionDate', 'service'] as const),
  ...(['training', 'trainingDate', 'education', 'graduation', 'age', 'nip'] as const),
] as const
export type SeniorityKey = (typeof seniorityKeys)[number]

/** Negative when `a` is more senior, by the six keys and then the NIP; a fact that is absent goes last. */
export function compareSeniority(order: readonly PositionRung[]): (a: DukPerson, b: DukPerson) => number {
  const decide = seniorityBetween(order)
  return (a, b) => decide(a, b)?.difference ?? 0
}

/** Which key decides between two people, and how: negative when `a` is more senior. Undefined where all are alike. */
export function seniorityBetween(
  order: readonly PositionRung[],
): (a: DukPerson, b: DukPerson) => { readonly key: SeniorityKey; readonly difference: number } | undefined {
  const rungs = new Map(order.map((rung, index) => [rung, index]))
  const valueOf = valuesOf((rung) => rungs.get(rung))
  return (a, b) => {
    for (const key of seniorityKeys) {
      const difference = ascending(valueOf[key](a), valueOf[key](b))
      if (difference !== 0) return { key, difference }
    }
    return undefined
  }
}

/** The facts of the keys that are not known of a person, so that he stands behind others; dates of what he never had are none. */
export function missingSeniority(person: DukPerson): SeniorityKey[] {
  const missing: Partial<Record<SeniorityKey, boolean>> = {
    grade: person.grade === undefined,
    gradeDate: person.gradeDate === undefined,
    position: person.rung === undefined,
    positionDate: person.positionDate === undefined,
    service: person.serviceYears === undefined,
    education: person.educationLevel === undefined,
    graduation: person.graduationYear === undefined,
    age: person.birthDate === undefined,
  }
  return seniorityKeys.filter((key) => missing[key])
}

/** The smaller first. */
function valuesOf(
  placeOf: (rung: PositionRung) => number | undefined,
): Readonly<Record<SeniorityKey, (person: DukPerson) => string | number | undefined>> {
  return {
    grade: ({ grade }) => negative(grade && gradeOrder(grade)),
    gradeDate: ({ gradeDate }) => gradeDate,
    position: ({ rung }) => rung && placeOf(rung),
    positionDate: ({ positionDate }) => positionDate,
    service: (person) => negative(serviceOf(person)),
    training: ({ trainingOrder }) => negative(trainingOrder),
    trainingDate: ({ trainingDate }) => trainingDate,
    education: ({ educationLevel }) => negative(educationLevel && educationOrder(educationLevel)),
    graduation: ({ graduationYear }) => graduationYear,
    age: ({ birthDate }) => birthDate,
    nip: ({ nip }) => nip,
  }
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
