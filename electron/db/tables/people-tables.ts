import type { Generated } from 'kysely'
import type { EmployeeStatus } from '#shared/people/employee-status.ts'
import type { Acting } from '#shared/people/employee.ts'
import type { ColumnOf, PersonDraft, PersonField } from '#shared/people/person-fields.ts'
import type { Echelon, PositionKind, PositionLevel } from '#shared/people/position.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/initial/employees: people and their dated facts.

export interface PeopleTables {
  employee: EmployeeTable
  assignment: AssignmentTable
  grade_period: GradePeriodTable
  superior: SuperiorTable
}

type EmployeeTable = Versioned & { id: string } & PersonColumns
/** A field that may be absent is a column that may be NULL; one that its schema fills in is filled in by the file too. */
type PersonColumns = {
  [Field in PersonField as ColumnOf<Field>]: Field extends 'status'
    ? Generated<EmployeeStatus>
    : undefined extends PersonDraft[Field]
      ? Nullable<Exclude<PersonDraft[Field], undefined>>
      : PersonDraft[Field]
}
interface AssignmentTable extends Versioned {
  id: string
  employee_id: string
  unit_id: string
  position_kind: PositionKind
  position_name: Nullable<string>
  position_level: Nullable<PositionLevel>
  echelon: Nullable<Echelon>
  leads_unit: Generated<Flag>
  acting: Nullable<Acting>
  valid_from: Nullable<string>
  valid_to: Nullable<string>
}
interface GradePeriodTable extends Versioned {
  id: string
  employee_id: string
  grade: string
  valid_from: Nullable<string>
}
interface SuperiorTable extends Versioned {
  id: string
  employee_id: string
  superior_id: Nullable<string>
  official_id: Nullable<string>
  acting: Nullable<Acting>
  valid_from: Nullable<string>
  valid_to: Nullable<string>
}
