import type { Generated } from 'kysely'
import type { PhraseTopic } from '#shared/appraisal/phrases.ts'
import type { Competence } from '#shared/development/competence.ts'
import type { CounsellorKind, GuidanceKind } from '#shared/development/guidance.ts'
import type { TrainingStatus } from '#shared/development/training.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0024-development.

export interface DevelopmentTables {
  course: CourseTable
  training: TrainingTable
  guidance: GuidanceTable
  competence_score: CompetenceScoreTable
  counselling: CounsellingTable
  counselling_record: CounsellingRecordTable
}

/** A course of the office's, or one of the program's as the office changed it or took it out (`hidden`). */
interface CourseTable extends Versioned {
  id: string
  name: string
  /** Joined by a comma. */
  topics: string
  hours: Nullable<number>
  provider: Nullable<string>
  hidden: Generated<Flag>
}
interface TrainingTable extends Versioned {
  id: string
  employee_id: string
  year: number
  name: string
  topic: Nullable<PhraseTopic>
  provider: Nullable<string>
  hours: Nullable<number>
  status: TrainingStatus
  from_date: Nullable<string>
  to_date: Nullable<string>
  certificate: Nullable<string>
  reason: Nullable<string>
}
interface GuidanceTable extends Versioned {
  id: string
  employee_id: string
  kind: GuidanceKind
  date: string
  leader_id: Nullable<string>
  leader: Nullable<string>
  core_value: Nullable<CoreValue>
  /** An indicator by its words: a change of the plan makes another row of it. */
  measure: Nullable<string>
  /** The form's fields (JSON). */
  body: string
  agreed: Nullable<string>
  follow_up_on: Nullable<string>
  outcome: Nullable<string>
  writer_id: Nullable<string>
}
interface CompetenceScoreTable {
  guidance_id: string
  competence: Competence
  score: number
  reason: Nullable<string>
}
interface CounsellingTable extends Versioned {
  id: string
  employee_id: string
  report_id: string
  chosen_on: string
  counsellor_kind: Nullable<CounsellorKind>
  counsellor_id: Nullable<string>
  counsellor: Nullable<string>
  meets_on: Nullable<string>
  place: Nullable<string>
}
interface CounsellingRecordTable extends Versioned {
  counselling_id: string
  date: string
  record: string
  agreed: string
  follow_up_on: Nullable<string>
  outcome: Nullable<string>
  writer_id: Nullable<string>
}
