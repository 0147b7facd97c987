import type { AwardState } from '#shared/award/award-state.ts'
import type { EmployeeType } from '#shared/people/employee-type.ts'
import type { Group } from '#shared/people/position.ts'
import type { SanctionLevel } from '#shared/award/sanction.ts'
import type { Generated } from 'kysely'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0021-award.

export interface AwardTables {
  sanction: SanctionTable
  potential: PotentialTable
  award: AwardTable
  award_criterion: AwardCriterionTable
  award_candidate: AwardCandidateTable
  award_judge: AwardJudgeTable
  award_vote: AwardVoteTable
}

interface SanctionTable extends Versioned {
  id: string
  employee_id: string
  level: SanctionLevel
  valid_from: string
  valid_to: Nullable<string>
  /** Number of the decision. */
  decision: string
}
interface PotentialTable extends Versioned {
  employee_id: string
  year: number
  /** 0–100 in hundredths. */
  score: number
  /** Who assessed it, and how. */
  basis: string
}
interface AwardTable extends Versioned {
  id: string
  state: AwardState
  period_key: string
  title: string
  unit_id: Nullable<string>
  group_name: Nullable<Group>
  employee_type: Nullable<EmployeeType>
  minimum: 'excellent' | 'good'
  complete_year: Flag
  finalists: number
  question: string
  /** SHA-256 over what was fixed, when the shortlist was first shown. */
  hash: Nullable<string>
  locked_at: Nullable<string>
  locked_by: Nullable<string>
  /** How often each member of the panel meets each pair. */
  passes: Generated<number>
  held_on: Nullable<string>
  place: Nullable<string>
  remarks: Nullable<string>
  decided_at: Nullable<string>
  decided_by: Nullable<string>
}
interface AwardCriterionTable {
  award_id: string
  key: string
  weight: number
}
/** Who stood on the shortlist down to the last finalist, as it was when the panel began. */
interface AwardCandidateTable {
  award_id: string
  employee_id: string
  /** Of a finalist: by it the votes name him. */
  number: Nullable<number>
  rank: number
  score: number
  /** Why somebody of the shortlist is no finalist. */
  left_out: Nullable<string>
}
interface AwardJudgeTable {
  id: string
  award_id: string
  employee_id: Nullable<string>
  /** The name of a member who is no employee of this office. */
  guest: Nullable<string>
  sort: number
}
/** What one member chose of one pair; who was named first changes from pass to pass. */
interface AwardVoteTable {
  award_id: string
  judge_id: string
  pass: number
  first: number
  second: number
  won: number
}
