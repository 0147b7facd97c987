import { IsoDate, optionalText, requiredText } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { educationLevels } from './education.ts'
import { employeeStatuses } from './employee-status.ts'
import { employeeTypes } from './employee-type.ts'
import { sexes } from './sex.ts'

/** When a list says the same as the file: letter for letter, the same words however written, or in other letter case. */
type Compare = 'exact' | 'words' | 'anyCase'

/** A field of a person: how it is checked, and how the import meets it. */
interface PersonFieldOf<Schema extends z.ZodType, IsPersonal extends boolean> {
  readonly schema: Schema
  readonly compare: Compare
  /** Hidden until asked for, and left out of every list (domain.md §2.1). */
  readonly personal: IsPersonal
}

const field = <Schema extends z.ZodType>(schema: Schema, compare: Compare = 'exact') =>
  ({ schema, compare, personal: false }) satisfies PersonFieldOf<Schema, false>
const text = (longest: number) => field(optionalText(longest), 'words')
const date = () => field(IsoDate.optional())
const personal = (longest: number, compare: Compare = 'words') => ({
  ...field(optionalText(longest), compare),
  personal: true as const,
  longest,
})

/**
 * What is true of a person whatever the day, in the order of the file's columns. From a line here follow the column's name
 * and type, reading and writing, the form's check and its personal section, the flat list, and what an import compares.
 * The rules of the NIP (§2.2) need today and run in `check-employee.ts`.
 */
export const personFields = {
  nip: field(z.string().trim().max(30).optional()),
  name: field(requiredText(200), 'words'),
  frontTitle: text(60),
  backTitle: text(120),
  employeeType: field(z.enum(employeeTypes)),
  status: field(z.enum(employeeStatuses).default('active')),
  statusDate: date(),
  sex: field(z.enum(sexes).optional()),
  birthPlace: text(100),
  birthDate: date(),
  cpnsDate: date(),
  pnsDate: date(),
  contractStart: date(),
  contractEnd: date(),
  serviceYears: field(z.int().min(0, 'error.tooSmall').max(60, 'error.tooBig').optional()),
  serviceMonths: field(z.int().min(0, 'error.tooSmall').max(11, 'error.tooBig').optional()),
  educationLevel: field(z.enum(educationLevels).optional()),
  major: text(150),
  school: text(150),
  graduationYear: field(
    z.int('error.yearRange').min(1940, 'error.yearRange').max(2100, 'error.yearRange').optional(),
  ),
  lastIncrementDate: date(),
  religion: personal(40),
  maritalStatus: personal(40),
  nik: personal(20),
  npwp: personal(30),
  karpeg: personal(30),
  phone: personal(40),
  email: personal(100, 'anyCase'),
  address: personal(300),
  note: personal(500),
}

type Fields = typeof personFields
export type PersonField = keyof Fields
export type PersonalField = {
  [Field in PersonField]: Fields[Field]['personal'] extends true ? Field : never
}[PersonField]
/** Fields that a list of people may show. */
export type ListedField = Exclude<PersonField, PersonalField>

/** A person in a list, with what may be shown there; null where nothing is known. */
export type ListedPerson = {
  readonly [Field in ListedField]-?:
    | Exclude<PersonDraft[Field], undefined>
    | (undefined extends PersonDraft[Field] ? null : never)
}

export const personFieldNames = Object.keys(personFields) as readonly PersonField[]
export const personalFields = personFieldNames.filter(isPersonal)
export const listedFields = personFieldNames.filter((name): name is ListedField => !isPersonal(name))

function isPersonal(name: PersonField): name is PersonalField {
  return personFields[name].personal
}

/** The schemas alone, for the form and its command. */
export const personSchemas = Object.fromEntries(
  personFieldNames.map((name) => [name, personFields[name].schema]),
) as { readonly [Field in PersonField]: Fields[Field]['schema'] }
/** What is stored of a person; absent is unknown. */
export type PersonDraft = z.output<z.ZodObject<typeof personSchemas>>

/** The column of a field: `birthDate` is `birth_date`. */
export type ColumnOf<Field extends string> = Field extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${ColumnOf<Rest>}`
  : ''
export function columnOf<Field extends PersonField>(name: Field): ColumnOf<Field> {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as ColumnOf<Field>
}
