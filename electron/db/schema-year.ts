import type { Generated } from 'kysely'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { OrgResult } from '#shared/appraisal/org-result.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { CoreValue } from '#shared/appraisal/core-value.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import type { Accumulation, Direction, TargetKind } from '#shared/plan/target.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import type { Flag, Nullable, Versioned } from './schema-columns.ts'

// Rows of migrations/0001-year: plans, results, ratings, schemes, settings.

export interface SchemeTable extends Versioned {
  id: string
  kind: 'office' | 'numeric'
  name: string
  valid_from: string
  valid_to: Nullable<string>
}
export interface CriterionTable {
  scheme_id: string
  key: string
  label: string
  sort: number
  head: number
  functional: number
  staff: number
}
export interface YearTable extends Versioned {
  year: number
  rhythm: 'monthly' | 'quarterly'
  scheme_id: Nullable<string>
}
export interface PeriodTable {
  key: string
  year: number
  kind: 'month' | 'quarter' | 'annual'
  number: number
  start_date: string
  end_date: string
}
export interface OrgResultTable extends Versioned {
  unit_id: string
  period_key: string
  value: OrgResult
  document: Nullable<string>
  document_date: Nullable<string>
  basis: Nullable<string>
}
export interface PlanTable extends Versioned {
  id: string
  employee_id: string
  year: number
  version: Generated<number>
  state: PlanState
  approach: Generated<'qualitative' | 'quantitative'>
  origin: 'typed' | 'import' | 'copy'
  from_date: string
  to_date: string
  appraiser_id: Nullable<string>
  appraiser_superior_id: Nullable<string>
  reason: Nullable<string>
  snapshot: Nullable<string>
}
export interface WorkResultTable extends Versioned {
  id: string
  plan_id: string
  kind: WorkResultKind
  parent_id: Nullable<string>
  text: string
  assigned_by: Nullable<string>
  sort: number
}
export interface IndicatorTable extends Versioned {
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
}
export interface RealisationTable extends Versioned {
  indicator_id: string
  period_key: string
  value: Nullable<number>
  note: Nullable<string>
}
export interface BehaviourExpectationTable {
  plan_id: string
  core_value: CoreValue
  text: string
}
export interface AnnexLineTable {
  id: string
  plan_id: string
  part: 'resources' | 'accountability' | 'consequences'
  text: string
  sort: number
}
export interface EvaluationTable extends Versioned {
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
  signed_on: Nullable<string>
  delivered_on: Nullable<string>
  received_on: Nullable<string>
  snapshot: Nullable<string>
}
export interface ResultRatingTable {
  evaluation_id: string
  work_result_id: string
  rating: Rating
}
export interface ValueRatingTable {
  evaluation_id: string
  core_value: CoreValue
  rating: Nullable<Rating>
  score: Nullable<number>
}
export interface CriterionScoreTable {
  evaluation_id: string
  criterion: string
  score: Nullable<number>
  not_applicable: Nullable<string>
}
export interface SettingTable {
  key: string
  value: string
  valid_from: string
}
export interface HolidayTable {
  date: string
  name: string
  kind: string
}
