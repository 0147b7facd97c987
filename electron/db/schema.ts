import type { Selectable, Generated } from 'kysely'
import type { Flag, Nullable, Versioned } from './column-types.ts'
import type { DocumentColumns, EvaluationStepTable, YearSealTable } from './document-schema.ts'
import type {
  AuditEventTable,
  AuditPayloadTable,
  AuditPersonTable,
  ImportBatchTable,
  ImportLayoutTable,
} from './tables/log-schema.ts'
import type {
  ActionStepTable,
  AdjustmentTable,
  CaseRuleTable,
  EvidenceTable,
  ProgressEntryTable,
  ServiceCaseTable,
} from './progress-schema.ts'
import type {
  AnchorTable,
  NormingMarkTable,
  NormingRaterTable,
  NormingSessionTable,
  NumericRatingTable,
  PredikatOverrideTable,
  SelfMarkTable,
  StandInTable,
} from './tables/rating-schema.ts'
import type { CalibrationTables } from './tables/calibration-schema.ts'
import type { AccountRole } from '#shared/api/permission.ts'
import type { Acting } from '#shared/people/employee.ts'
import type { EmployeeStatus } from '#shared/people/employee-status.ts'
import type { ColumnOf, PersonDraft, PersonField } from '#shared/people/person-fields.ts'
import type { Echelon, PositionKind, PositionLevel } from '#shared/people/position.ts'
import type { UnitKind } from '#shared/people/unit.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { HolidayKind } from '#shared/clock/holiday.ts'
import type { Cascade } from '#shared/plan/cascade/cascade.ts'
import type { GoalKind } from '#shared/plan/cascade/goal.ts'
import type { AnnexPart } from '#shared/plan/annex.ts'
import type { Approach } from '#shared/plan/approach.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { ControlLevel, Perspective } from '#shared/plan/leader-form.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import type { SchoolAccreditation, StudyOutcome, StudyProgramme } from '#shared/plan/study.ts'
import type { Accumulation, Direction, TargetKind } from '#shared/plan/target.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'

export interface Schema extends CalibrationTables {
  office: OfficeTable
  unit: UnitTable
  official: OfficialTable
  employee: EmployeeTable
  assignment: AssignmentTable
  grade_period: GradePeriodTable
  superior: SuperiorTable
  account: AccountTable
  account_secret: AccountSecretTable
  scheme: SchemeTable
  criterion: CriterionTable
  year: YearTable
  period: PeriodTable
  org_result: OrgResultTable
  strategic_goal: StrategicGoalTable
  plan: PlanTable
  work_result: WorkResultTable
  indicator: IndicatorTable
  realisation: RealisationTable
  achievement: AchievementTable
  behaviour_expectation: BehaviourExpectationTable
  annex_line: AnnexLineTable
  matrix_guest: MatrixGuestTable
  no_role: NoRoleTable
  responsibility: ResponsibilityTable
  library_result: LibraryResultTable
  library_indicator: LibraryIndicatorTable
  progress_entry: ProgressEntryTable
  evidence: EvidenceTable
  action_step: ActionStepTable
  service_case: ServiceCaseTable
  case_rule: CaseRuleTable
  adjustment: AdjustmentTable
  study_assignment: StudyAssignmentTable
  evaluation: EvaluationTable
  evaluation_step: EvaluationStepTable
  year_seal: YearSealTable
  result_rating: ResultRatingTable
  value_rating: ValueRatingTable
  criterion_score: CriterionScoreTable
  predikat_override: PredikatOverrideTable
  stand_in: StandInTable
  self_mark: SelfMarkTable
  numeric_rating: NumericRatingTable
  anchor: AnchorTable
  norming_session: NormingSessionTable
  norming_rater: NormingRaterTable
  norming_mark: NormingMarkTable
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
  'account',
  'scheme',
  'criterion',
  'year',
  'period',
  'org_result',
  'strategic_goal',
  'plan',
  'work_result',
  'indicator',
  'realisation',
  'achievement',
  'behaviour_expectation',
  'annex_line',
  'matrix_guest',
  'no_role',
  'responsibility',
  'library_result',
  'library_indicator',
  'progress_entry',
  'evidence',
  'action_step',
  'service_case',
  'case_rule',
  'adjustment',
  'study_assignment',
  'evaluation',
  'evaluation_step',
  'result_rating',
  'value_rating',
  'criterion_score',
  'predikat_override',
  'stand_in',
  'self_mark',
  'numeric_rating',
  'anchor',
  'norming_session',
  'norming_rater',
  'norming_mark',
  'calibration',
  'calibration_attendee',
  'calibration_seal',
  'sealed_mark',
  'calibration_decision',
  'spread_reason',
  'year_seal',
  'setting',
  'holiday',
] as const satisfies readonly (keyof Schema)[]
export type ContentTable = (typeof contentTables)[number]

// Rows of migrations/0001-employees: office, units, people and their dated facts.

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

// Rows of migrations/0001-year: plans, results, ratings, schemes, settings.

interface SchemeTable extends Versioned {
  id: string
  kind: 'office' | 'numeric'
  name: string
  valid_from: string
  valid_to: Nullable<string>
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
interface PlanTable extends Versioned {
  id: string
  employee_id: string
  year: number
  version: Generated<number>
  state: PlanState
  approach: Generated<Approach>
  origin: 'typed' | 'import' | 'copy'
  from_date: string
  to_date: string
  appraiser_id: Nullable<string>
  appraiser_superior_id: Nullable<string>
  reason: Nullable<string>
  snapshot: Nullable<string>
  submitted_on: Nullable<string>
  approved_on: Nullable<string>
  approved_by: Nullable<string>
  state_reason: Nullable<string>
}
interface WorkResultTable extends Versioned {
  id: string
  plan_id: string
  kind: WorkResultKind
  parent_id: Nullable<string>
  text: string
  assigned_by: Nullable<string>
  sort: number
  objective_id: Nullable<string>
  parent_indicator_id: Nullable<string>
  parent_words: Nullable<string>
  cascade: Nullable<Cascade>
  outcome: Nullable<string>
  replaces_id: Nullable<string>
  control_level: Nullable<ControlLevel>
  weight: Nullable<number>
  ended_on: Nullable<string>
  ended_reason: Nullable<string>
}
interface IndicatorTable extends Versioned {
  id: string
  work_result_id: string
  text: string
  /** Codes joined by a comma, in the law's order. */
  aspects: string
  target_kind: TargetKind
  low: Nullable<number>
  high: Nullable<number>
  target_text: Nullable<string>
  target_unit: Nullable<string>
  direction: Direction
  accumulation: Accumulation
  grain: Nullable<'month' | 'quarter'>
  baseline: Nullable<number>
  baseline_date: Nullable<string>
  sort: number
  replaces_id: Nullable<string>
  perspective: Nullable<Perspective>
  manual: Nullable<string>
}
interface RealisationTable extends Versioned {
  indicator_id: string
  period_key: string
  value: Nullable<number>
  note: Nullable<string>
}
interface AchievementTable extends Versioned {
  indicator_id: string
  /** A month, a quarter or the year. */
  period_key: string
  percent: number
  note: string
}
interface BehaviourExpectationTable {
  plan_id: string
  core_value: CoreValue
  text: string
}
interface AnnexLineTable extends Versioned {
  id: string
  plan_id: string
  part: AnnexPart
  text: string
  sort: number
}
interface StudyAssignmentTable extends Versioned {
  id: string
  employee_id: string
  programme: StudyProgramme
  school: SchoolAccreditation
  accreditation: Nullable<'a' | 'b' | 'c'>
  name: Nullable<string>
  from_date: string
  to_date: string
  grade_point: Nullable<number>
  outcome: Nullable<StudyOutcome>
}
interface EvaluationTable extends Versioned, DocumentColumns {
  id: string
  employee_id: string
  unit_id: string
  period_key: string
  regime: Generated<'qualitative' | 'numeric' | 'office'>
  state: EvaluationState
  appraiser_id: Nullable<string>
  result_rating: Nullable<Rating>
  behaviour_rating: Nullable<Rating>
  predikat: Nullable<Predikat>
  note: Nullable<string>
  received: Generated<Flag>
  work_score: Nullable<number>
  behaviour_score: Nullable<number>
  office_total: Nullable<number>
  detail: Nullable<number>
  index_value: Nullable<number>
  estimated: Generated<Flag>
  locked_by: Nullable<string>
  snapshot: Nullable<string>
}
interface ResultRatingTable {
  evaluation_id: string
  work_result_id: string
  rating: Rating
}
interface ValueRatingTable {
  evaluation_id: string
  core_value: CoreValue
  rating: Nullable<Rating>
  score: Nullable<number>
}
interface CriterionScoreTable {
  evaluation_id: string
  criterion: string
  score: Nullable<number>
  not_applicable: Nullable<string>
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

// Rows of migrations/0008-cascade.

interface StrategicGoalTable extends Versioned {
  id: string
  kind: GoalKind
  parent_id: Nullable<string>
  text: string
  sort: number
}
interface MatrixGuestTable {
  employee_id: string
  leader_id: string
  year: number
}
interface NoRoleTable {
  id: string
  employee_id: string
  work_result_id: string
  indicator_id: Nullable<string>
}
interface ResponsibilityTable extends Versioned {
  id: string
  position: string
  text: string
  measure: Nullable<string>
  sort: number
}
interface LibraryResultTable extends Versioned {
  id: string
  position: string
  kind: WorkResultKind
  text: string
  outcome: Nullable<string>
  sort: number
}
interface LibraryIndicatorTable {
  id: string
  library_result_id: string
  text: string
  aspects: string
  target_kind: TargetKind
  low: Nullable<number>
  high: Nullable<number>
  target_text: Nullable<string>
  target_unit: Nullable<string>
  direction: Direction
  accumulation: Accumulation
  sort: number
}

// Rows of migrations/0007-accounts.

interface AccountTable extends Versioned {
  id: string
  login: string
  name: Nullable<string>
  role: AccountRole
  employee_id: Nullable<string>
  active: Generated<Flag>
}
/** Never content: what proves who somebody is. */
interface AccountSecretTable {
  key: string
  hash: Nullable<string>
  pin: Nullable<string>
  must_change: Generated<Flag>
  misses: Generated<number>
  missed_at: Nullable<string>
  pin_misses: Generated<number>
  signed_in_at: Nullable<string>
}
