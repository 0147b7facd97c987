import type { Generated } from 'kysely'
import type { Vignette } from '#shared/appraisal/desk/norming.ts'
import type { StandInKind } from '#shared/appraisal/desk/stand-in.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { NumericAspect } from '#shared/appraisal/numeric/rating.ts'
import type { OverridePredikat } from '#shared/appraisal/override.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'
import type { DocumentColumns } from './document-tables.ts'

// Rows of migrations/initial/year and 0013-rating to 0015-figures: evaluations and what they are made of.

export interface AppraisalTables {
  evaluation: EvaluationTable
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
/** A predikat that was set directly instead of read from the quadrant (L IV.B.3). */
interface PredikatOverrideTable {
  evaluation_id: string
  predikat: OverridePredikat
  reason: string
}
/** Who rates instead of the appraiser, and why (L IV.A.2–3). */
interface StandInTable extends Versioned {
  evaluation_id: string
  rater_id: string
  instead_of: Nullable<string>
  kind: StandInKind
  reason: string
}
/** How a person sees his own work: of a work result by its id, or of a core value by its name. Never counted. */
interface SelfMarkTable {
  evaluation_id: string
  part: string
  rating: Nullable<Rating>
  note: Nullable<string>
}
/** The office's own example of a value on a level. */
interface AnchorTable {
  core_value: CoreValue
  rating: Rating
  text: string
}
interface NormingSessionTable extends Versioned {
  id: string
  name: string
  held_on: string
  revealed: Generated<Flag>
}
interface NormingRaterTable {
  session_id: string
  employee_id: string
}
interface NormingMarkTable {
  session_id: string
  employee_id: string
  vignette: Vignette
  rating: Rating
}
/** An evaluation by figures (PP 30/2019); hundredths. */
interface NumericRatingTable extends Versioned, Record<NumericAspect, Nullable<number>> {
  evaluation_id: string
  skp: Nullable<number>
  opinions_used: Generated<Flag>
  new_idea: Generated<Flag>
}
