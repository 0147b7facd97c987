import type { Generated } from 'kysely'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import type { HolidayKind } from '#shared/clock/holiday.ts'
import type { ReportListName } from '#shared/report/lists/list-report.ts'
import type { UnitKind } from '#shared/people/unit.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/initial/employees, initial/year and 0006-holidays: the office, its years and its settings.

export interface OfficeTables {
  office: OfficeTable
  unit: UnitTable
  official: OfficialTable
  scheme: SchemeTable
  criterion: CriterionTable
  year: YearTable
  period: PeriodTable
  org_result: OrgResultTable
  setting: SettingTable
  holiday: HolidayTable
  report_definition: ReportDefinitionTable
}

interface OfficeTable extends Versioned {
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
interface UnitTable extends Versioned {
  id: string
  name: string
  kind: UnitKind
  parent_id: Nullable<string>
  active: Generated<Flag>
  sort: Generated<number>
}
interface OfficialTable extends Versioned {
  id: string
  name: string
  nip: Nullable<string>
  grade: Nullable<string>
  position: string
  office: Nullable<string>
}
interface SchemeTable extends Versioned {
  id: string
  kind: 'office' | 'numeric'
  name: string
  valid_from: string
  valid_to: Nullable<string>
}
interface ReportDefinitionTable extends Versioned {
  id: string
  name: string
  list: ReportListName
  unit_id: Nullable<string>
  /** Keys as JSON. */
  columns: Nullable<string>
}
interface CriterionTable {
  scheme_id: string
  key: string
  label: string
  sort: number
  head: number
  functional: number
  staff: number
}
interface YearTable extends Versioned {
  year: number
  rhythm: 'monthly' | 'quarterly'
  scheme_id: Nullable<string>
}
interface PeriodTable {
  key: string
  year: number
  kind: 'month' | 'quarter' | 'annual'
  number: number
  start_date: string
  end_date: string
}
interface OrgResultTable extends Versioned {
  unit_id: string
  period_key: string
  value: OrgResult
  document: Nullable<string>
  document_date: Nullable<string>
  basis: Nullable<string>
}
interface SettingTable {
  key: string
  value: string
  valid_from: string
}
interface HolidayTable extends Versioned {
  date: string
  name: string
  kind: HolidayKind
  source: Nullable<string>
  checked: Generated<Flag>
}
