import type { Generated } from 'kysely'
import type { AnnexPart } from '#shared/plan/annex.ts'
import type { Approach } from '#shared/plan/approach.ts'
import type { Cascade } from '#shared/plan/cascade/cascade.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { ControlLevel, Perspective } from '#shared/plan/leader-form.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import type { SchoolAccreditation, StudyOutcome, StudyProgramme } from '#shared/plan/study.ts'
import type { Accumulation, Direction, TargetKind } from '#shared/plan/target.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import type { Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/initial/year, 0003-achievement and 0011-plan-life: what was promised and what came of it.

export interface PlanTables {
  plan: PlanTable
  work_result: WorkResultTable
  indicator: IndicatorTable
  realisation: RealisationTable
  achievement: AchievementTable
  behaviour_expectation: BehaviourExpectationTable
  annex_line: AnnexLineTable
  study_assignment: StudyAssignmentTable
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
