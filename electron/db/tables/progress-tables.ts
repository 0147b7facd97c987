import type { Generated } from 'kysely'
import type { FileKind } from '#shared/progress/file-kind.ts'
import type { CaseMeasure, DayCount } from '#shared/progress/service-case.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0009-progress and 0010-cases.

export interface ProgressTables {
  progress_entry: ProgressEntryTable
  evidence: EvidenceTable
  action_step: ActionStepTable
  service_case: ServiceCaseTable
  case_rule: CaseRuleTable
  adjustment: AdjustmentTable
}

interface ProgressEntryTable extends Versioned {
  id: string
  work_result_id: string
  indicator_id: Nullable<string>
  date: string
  text: string
  quantity: Nullable<number>
  final: Generated<Flag>
}
interface EvidenceTable extends Versioned {
  id: string
  work_result_id: string
  progress_entry_id: Nullable<string>
  /** With its period where it stands for a realisation. */
  indicator_id: Nullable<string>
  period_key: Nullable<string>
  name: string
  sha256: Nullable<string>
  size: Nullable<number>
  file_kind: Nullable<FileKind>
  link: Nullable<string>
  added_on: string
}
interface ActionStepTable extends Versioned {
  id: string
  work_result_id: string
  text: string
  period_key: Nullable<string>
  target: Nullable<string>
  done_on: Nullable<string>
  sort: number
}
interface ServiceCaseTable extends Versioned {
  id: string
  unit_id: string
  case_kind: string
  subject: string
  received_on: string
  answered_on: Nullable<string>
}
/** An indicator that computes itself from the cases of a unit and those below it. */
interface CaseRuleTable extends Versioned {
  indicator_id: string
  unit_id: string
  case_kind: Nullable<string>
  measure: CaseMeasure
  day_count: DayCount
}
interface AdjustmentTable extends Versioned {
  id: string
  indicator_id: string
  date: string
  text: string
}
