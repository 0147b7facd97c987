import type { EmployeeType } from '#shared/people/employee-type.ts'
import { prepare, type Db } from '../../db/sql.ts'

export interface PersonOfFile {
  readonly id: string
  readonly name: string
  readonly employeeType: EmployeeType
}

/** Everybody with a NIP, for files that name people by it. */
export function peopleByNip(db: Db): Map<string, PersonOfFile> {
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
    rows.map(({ nip, id, name, employee_type }) => [nip, { id, name, employeeType: employee_type }]),
  )
}
