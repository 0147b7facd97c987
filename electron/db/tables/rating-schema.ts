import type { Generated } from 'kysely'
import type { Vignette } from '#shared/appraisal/desk/norming.ts'
import type { OverridePredikat } from '#shared/appraisal/override.ts'
import type { NumericAspect } from '#shared/appraisal/numeric/rating.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { StandInKind } from '#shared/appraisal/desk/stand-in.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0013-rating.

/** A predikat that was set directly instead of read from the quadrant (L IV.B.3). */
export interface PredikatOverrideTable {
  evaluation_id: string
  predikat: OverridePredikat
  reason: string
}
/** Who rates instead of the appraiser, and why (L IV.A.2–3). */
export interface StandInTable extends Versioned {
  evaluation_id: string
  rater_id: string
  instead_of: Nullable<string>
  kind: StandInKind
  reason: string
}
/** How a person sees his own work: of a work result by its id, or of a core value by its name. Never counted. */
export interface SelfMarkTable {
  evaluation_id: string
  part: string
  rating: Nullable<Rating>
  note: Nullable<string>
}
/** The office's own example of a value on a level. */
export interface AnchorTable {
  core_value: CoreValue
  rating: Rating
  text: string
}

// Rows of migrations/0014-norming.

export interface NormingSessionTable extends Versioned {
  id: string
  name: string
  held_on: string
  revealed: Generated<Flag>
}
export interface NormingRaterTable {
  session_id: string
  employee_id: string
}
export interface NormingMarkTable {
  session_id: string
  employee_id: string
  vignette: Vignette
  rating: Rating
}

// Rows of migrations/0015-figures.

/** An evaluation by figures (PP 30/2019); hundredths. */
export interface NumericRatingTable extends Versioned, Record<NumericAspect, Nullable<number>> {
  evaluation_id: string
  skp: Nullable<number>
  opinions_used: Generated<Flag>
  new_idea: Generated<Flag>
}
