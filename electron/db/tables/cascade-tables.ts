import type { GoalKind } from '#shared/plan/cascade/goal.ts'
import type { Accumulation, Direction, TargetKind } from '#shared/plan/target.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import type { Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0008-cascade.

export interface CascadeTables {
  strategic_goal: StrategicGoalTable
  matrix_guest: MatrixGuestTable
  no_role: NoRoleTable
  responsibility: ResponsibilityTable
  library_result: LibraryResultTable
  library_indicator: LibraryIndicatorTable
}

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
