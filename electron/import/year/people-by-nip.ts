import type { EmployeeType } from '#shared/people/employee-type.ts'
import type { Draft, DraftOf, InterpretedRow } from '#shared/import/interpret.ts'
import type { Breathe } from '../in-slices.ts'
import { failure, isDraftOf, type PlannedRow, rejected } from '../planned-rows.ts'
import { prepare, type Db } from '../../db/sql.ts'

export interface PersonOfFile {
  readonly id: string
  readonly name: string
  readonly employeeType: EmployeeType
  /** Whoever imports: nobody enters what judges himself. */
  readonly isOwn: boolean
}

/** What a file of a year is planned by. */
export interface YearOf {
  readonly year: number
  /** The person who imports, where it is known. */
  readonly own: string | undefined
  readonly breathe: Breathe
}

/** A row of a year that names somebody of the office. */
export interface RowOfPerson<K extends Draft['kind']> {
  readonly source: InterpretedRow
  readonly draft: DraftOf<K>
  readonly person: PersonOfFile
}

/** The row with the person whom it names; its rejection where it is none of the kind or the office does not know him. */
export function rowOfPerson<K extends Exclude<Draft['kind'], 'employees'>>(
  people: ReadonlyMap<string, PersonOfFile>,
  source: InterpretedRow,
  kind: K,
): RowOfPerson<K> | PlannedRow {
  const { draft } = source
  if (draft === undefined || draft.kind === 'employees') return rejected(source)
  const { nip } = draft
  if (!isDraftOf<K>(kind, draft)) return rejected(source)
  const person = people.get(nip)
  return person
    ? { source, draft, person }
    : rejected(source, failure('PERSON_UNKNOWN', 'nip', { value: nip }))
}

/** Everybody with a NIP, for files that name people by it; `own` is the person who imports. */
export function peopleByNip(db: Db, own?: string): Map<string, PersonOfFile> {
  const rows = prepare(
    db,
    'SELECT nip, id, name, employee_type FROM employee WHERE nip IS NOT NULL',
  ).all() as {
    nip: string
    id: string
    name: string
    employee_type: EmployeeType
  }[]
  return new Map(
    rows.map(({ nip, id, name, employee_type }) => [
      nip,
      { id, name, employeeType: employee_type, isOwn: id === own },
    ]),
  )
}
