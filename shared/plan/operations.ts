import { z } from '../api/zod.ts'
import {
  type Indicator,
  type Plan,
  type PlanCopyPreview,
  type PlanListRow,
  type PlanOfEmployee,
  type WorkResult,
  ExpectationDraft,
  IndicatorDraft,
  MoveWorkResult,
  OfEmployeeYear,
  PlanCopy,
  PlanListFilter,
  PlanTransition,
  WorkResultDraft,
} from './plan.ts'
import {
  type IndicatorHistory,
  type RealisationGrid,
  type RealisationRow,
  type SavedCells,
  AchievementByHand,
  RealisationEntry,
  RealisationFilter,
} from './realisation.ts'
import { type Board, BoardFilter } from './board/board.ts'
import { Id, ById } from '../api/fields.ts'
import type { Message } from '../api/errors.ts'
import { command, query } from '../api/operation.ts'
import { cascadeOperations } from './cascade/operations.ts'

export const planOperations = {
  'plan.list': query(PlanListFilter, 'plan:read').returns<readonly PlanListRow[]>(),
  'plan.get': query(OfEmployeeYear, 'plan:read').returns<PlanOfEmployee>(),
  'plan.saveResult': command(WorkResultDraft, 'plan:write').returns<WorkResult>(),
  'plan.deleteResult': command(ById, 'plan:write').returns<null>(),
  'plan.moveResult': command(MoveWorkResult, 'plan:write').returns<null>(),
  'plan.saveIndicator': command(IndicatorDraft, 'plan:write').returns<Indicator>(),
  'plan.deleteIndicator': command(ById, 'plan:write').returns<null>(),
  'plan.saveExpectation': command(ExpectationDraft, 'plan:write').returns<null>(),
  'plan.setState': command(PlanTransition, 'plan:write').returns<{
    readonly changed: number
    readonly refused: readonly ({ readonly id: string; readonly name: string } & Message)[]
  }>(),
  'plan.copyPreview': query(PlanCopy, 'plan:read').returns<PlanCopyPreview>(),
  'plan.copy': command(PlanCopy, 'plan:write').returns<Plan>(),
  'plan.delete': command(OfEmployeeYear, 'plan:write').returns<null>(),
  ...cascadeOperations,
  'realisation.grid': query(RealisationFilter, 'realisation:read').returns<RealisationGrid>(),
  /** How the measures of the year stand, by unit and person. */
  'realisation.board': query(BoardFilter, 'realisation:read').returns<Board>(),
  'realisation.enter': command(RealisationEntry, 'realisation:write').returns<SavedCells>(),
  'realisation.setAchievement': command(AchievementByHand, 'realisation:write').returns<RealisationRow>(),
  'indicator.get': query(ById, 'realisation:read').returns<IndicatorHistory>(),
  'indicator.watch': command(z.strictObject({ id: Id.optional() }), 'setting:write').returns<null>(),
}
