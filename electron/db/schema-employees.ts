import type { Generated } from 'kysely'
import type { EducationLevel } from '#shared/people/education.ts'
import type { Acting } from '#shared/people/employee.ts'
import type { EmployeeStatus } from '#shared/people/employee-status.ts'
import type { EmployeeType } from '#shared/people/employee-type.ts'
import type { PositionKind } from '#shared/people/position.ts'
import type { Sex } from '#shared/people/sex.ts'
import type { UnitKind } from '#shared/people/unit.ts'
import type { Flag, Nullable, Versioned } from './schema-columns.ts'

// Rows of migrations/0001-employees: office, units, people and their dated facts.

export interface OfficeTable extends Versioned {
  id: number
  name: string
  agency: Nullable<string>
  place: Nullable<string>
  province: Nullable<string>
  address: Nullable<string>
  postal_code: Nullable<string>
  phone: Nullable<string>
  email: Nullable<string>
  website: Nullable<string>
  logo: Nullable<string>
  sample: Generated<Flag>
}
export interface UnitTable extends Versioned {
  id: string
  name: string
  kind: UnitKind
  parent_id: Nullable<string>
  active: Generated<Flag>
  sort: Generated<number>
}
export interface OfficialTable extends Versioned {
  id: string
  name: string
  nip: Nullable<string>
  grade: Nullable<string>
  position: string
  office: Nullable<string>
}
export interface EmployeeTable extends Versioned {
  id: string
  nip: Nullable<string>
  name: string
  front_title: Nullable<string>
  back_title: Nullable<string>
  employee_type: EmployeeType
  status: Generated<EmployeeStatus>
  status_date: Nullable<string>
  sex: Nullable<Sex>
  birth_place: Nullable<string>
  birth_date: Nullable<string>
  cpns_date: Nullable<string>
  pns_date: Nullable<string>
  contract_start: Nullable<string>
  contract_end: Nullable<string>
  service_years: Nullable<number>
  service_months: Nullable<number>
  education_level: Nullable<EducationLevel>
  major: Nullable<string>
  school: Nullable<string>
  graduation_year: Nullable<number>
  last_increment_date: Nullable<string>
  religion: Nullable<string>
  marital_status: Nullable<string>
  nik: Nullable<string>
  npwp: Nullable<string>
  karpeg: Nullable<string>
  phone: Nullable<string>
  email: Nullable<string>
  address: Nullable<string>
  note: Nullable<string>
}
export interface AssignmentTable extends Versioned {
  id: string
  employee_id: string
  unit_id: string
  position_kind: PositionKind
  position_name: Nullable<string>
  position_level: Nullable<string>
  echelon: Nullable<string>
  leads_unit: Generated<Flag>
  acting: Nullable<Acting>
  valid_from: Nullable<string>
  valid_to: Nullable<string>
}
export interface GradePeriodTable extends Versioned {
  id: string
  employee_id: string
  grade: string
  valid_from: Nullable<string>
}
export interface SuperiorTable extends Versioned {
  id: string
  employee_id: string
  superior_id: Nullable<string>
  official_id: Nullable<string>
  acting: Nullable<Acting>
  valid_from: Nullable<string>
  valid_to: Nullable<string>
}
