import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0016-calibration.

export interface CalibrationTables {
  calibration: CalibrationTable
  calibration_attendee: CalibrationAttendeeTable
  calibration_seal: CalibrationSealTable
  sealed_mark: SealedMarkTable
  calibration_decision: CalibrationDecisionTable
  spread_reason: SpreadReasonTable
}

/** The meeting about a period's marks; there is one. */
interface CalibrationTable extends Versioned {
  period_key: string
  held_on: string
  place: Nullable<string>
  chair_id: string
  guests: Nullable<string>
  remarks: Nullable<string>
  locked_at: Nullable<string>
  locked_by: Nullable<string>
  reopen_reason: Nullable<string>
  reopened_by: Nullable<string>
  second_id: Nullable<string>
}
interface CalibrationAttendeeTable {
  period_key: string
  employee_id: string
}
interface CalibrationSealTable {
  period_key: string
  unit_id: string
  sealed_at: string
  sealed_by: string
  hash: string
}
interface SealedMarkTable {
  period_key: string
  unit_id: string
  /** The person's key at that time, which the hash is over: two entries may become one. */
  sealed_as: string
  employee_id: string
  result_rating: Nullable<Rating>
  behaviour_rating: Nullable<Rating>
  predikat: Nullable<Predikat>
}
interface CalibrationDecisionTable {
  id: string
  period_key: string
  employee_id: string
  reason: string
  result_before: Nullable<Rating>
  behaviour_before: Nullable<Rating>
  predikat_before: Nullable<Predikat>
  result_after: Nullable<Rating>
  behaviour_after: Nullable<Rating>
  predikat_after: Nullable<Predikat>
  decided_at: string
  decided_by: string
}
/** Why a spread departs from the guide: of those whom a unit's head rates, or of the whole office. */
interface SpreadReasonTable extends Versioned {
  period_key: string
  unit_id: string
  whole: Flag
  reason: string
}
