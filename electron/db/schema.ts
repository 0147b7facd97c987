import type { Selectable } from 'kysely'
import type {
  OfficeTable,
  UnitTable,
  OfficialTable,
  EmployeeTable,
  AssignmentTable,
  GradePeriodTable,
  SuperiorTable,
} from './schema-employees.ts'
import type {
  SchemeTable,
  CriterionTable,
  YearTable,
  PeriodTable,
  OrgResultTable,
  PlanTable,
  WorkResultTable,
  IndicatorTable,
  RealisationTable,
  BehaviourExpectationTable,
  AnnexLineTable,
  EvaluationTable,
  ResultRatingTable,
  ValueRatingTable,
  CriterionScoreTable,
  SettingTable,
  HolidayTable,
} from './schema-year.ts'
import type {
  ImportLayoutTable,
  ImportBatchTable,
  AuditEventTable,
  AuditPayloadTable,
  AuditPersonTable,
} from './schema-log.ts'

export interface Schema {
  office: OfficeTable
  unit: UnitTable
  official: OfficialTable
  employee: EmployeeTable
  assignment: AssignmentTable
  grade_period: GradePeriodTable
  superior: SuperiorTable
  scheme: SchemeTable
  criterion: CriterionTable
  year: YearTable
  period: PeriodTable
  org_result: OrgResultTable
  plan: PlanTable
  work_result: WorkResultTable
  indicator: IndicatorTable
  realisation: RealisationTable
  behaviour_expectation: BehaviourExpectationTable
  annex_line: AnnexLineTable
  evaluation: EvaluationTable
  result_rating: ResultRatingTable
  value_rating: ValueRatingTable
  criterion_score: CriterionScoreTable
  setting: SettingTable
  holiday: HolidayTable
  import_layout: ImportLayoutTable
  import_batch: ImportBatchTable
  audit_event: AuditEventTable
  audit_payload: AuditPayloadTable
  audit_person: AuditPersonTable
}
export type Row<T extends keyof Schema> = Selectable<Schema[T]>

/** Tables that are content: captured for undo and in the content hash, in an order in which references resolve. */
export const contentTables = [
  'office',
  'unit',
  'official',
  'employee',
  'assignment',
  'grade_period',
  'superior',
  'scheme',
  'criterion',
  'year',
  'period',
  'org_result',
  'plan',
  'work_result',
  'indicator',
  'realisation',
  'behaviour_expectation',
  'annex_line',
  'evaluation',
  'result_rating',
  'value_rating',
  'criterion_score',
  'setting',
  'holiday',
] as const satisfies readonly (keyof Schema)[]
export type ContentTable = (typeof contentTables)[number]
