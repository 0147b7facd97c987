import { z } from '../api/zod.ts'
import {
  type Indicator,
  type Plan,
  type PlanCopyPreview,
  type PlanOfEmployee,
  type WorkResult,
  Addendum,
  AnnexDraft,
  ExpectationDraft,
  IndicatorDraft,
  MoveWorkResult,
  OfPlan,
  PlanAppraiser,
  PlanApproach,
  PlanCopy,
  PlanTransition,
  PostPlan,
  ResultEnd,
  ResultKind,
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
import {
  PlanFilter,
  type PlanListRow,
  type PlannedPerson,
  type PlanPage,
  PlanPageFilter,
} from './plan-list.ts'
import { type Board, BoardFilter } from './board/board.ts'
import { Id, ById, Year } from '../api/fields.ts'
import type { AnnexLine } from './annex.ts'
import { type StudyAssignment, StudyDraft } from './study.ts'
import type { PlanDifference } from './version-difference.ts'
import { command, query } from '../api/operation.ts'
import type { ManyOutcome } from './cascade/line.ts'
import { cascadeOperations } from './cascade/operations.ts'

export const planOperations = {
  'plan.list': query(PlanFilter, 'plan:read').returns<readonly PlanListRow[]>(),
  'plan.page': query(PlanPageFilter, 'plan:read').returns<PlanPage>(),
  'plan.people': query(PlanFilter, 'plan:read').returns<readonly PlannedPerson[]>(),
  'plan.get': query(OfPlan, 'plan:read').returns<PlanOfEmployee>(),
  'plan.saveResult': command(WorkResultDraft, 'plan:write').returns<WorkResult>(),
  'plan.deleteResult': command(ById, 'plan:write').returns<null>(),
  'plan.moveResult': command(MoveWorkResult, 'plan:write').returns<null>(),
  'plan.saveIndicator': command(IndicatorDraft, 'plan:write').returns<Indicator>(),
  'plan.deleteIndicator': command(ById, 'plan:write').returns<null>(),
  'plan.saveExpectation': command(ExpectationDraft, 'plan:write').returns<null>(),
  'plan.setState': command(PlanTransition, 'plan:write').returns<ManyOutcome>(),
  'plan.copyPreview': query(PlanCopy, 'plan:read').returns<PlanCopyPreview>(),
  'plan.copy': command(PlanCopy, 'plan:write').returns<Plan>(),
  ...cascadeOperations,
  'plan.delete': command(OfPlan, 'plan:write').returns<null>(),
  'plan.startAddendum': command(Addendum, 'plan:write').returns<Plan>(),
  'plan.startForPost': command(PostPlan, 'plan:write').returns<Plan>(),
  'plan.difference': query(z.strictObject({ planId: Id, with: Id }), 'plan:read').returns<PlanDifference>(),
  'plan.endResult': command(ResultEnd, 'plan:write').returns<WorkResult>(),
  'plan.setKind': command(ResultKind, 'plan:write').returns<WorkResult>(),
  'plan.setApproach': command(PlanApproach, 'plan:write').returns<null>(),
  'plan.setAppraiser': command(PlanAppraiser, 'plan:write').returns<null>(),
  'plan.saveAnnexLine': command(AnnexDraft, 'plan:write').returns<AnnexLine>(),
  'plan.deleteAnnexLine': command(ById, 'plan:write').returns<null>(),
  'plan.saveStudy': command(StudyDraft, 'plan:write').returns<StudyAssignment>(),
  'plan.deleteStudy': command(ById, 'plan:write').returns<null>(),
  'plan.addStudyResults': command(z.strictObject({ id: Id, year: Year }), 'plan:write').returns<{
    readonly added: number
  }>(),
  'realisation.grid': query(RealisationFilter, 'realisation:read').returns<RealisationGrid>(),
  /** How the measures of the year stand, by unit and person. */
  'realisation.board': query(BoardFilter, 'realisation:read').returns<Board>(),
  'realisation.enter': command(RealisationEntry, 'realisation:write').returns<SavedCells>(),
  'realisation.setAchievement': command(AchievementByHand, 'realisation:write').returns<RealisationRow>(),
  'indicator.get': query(ById, 'realisation:read').returns<IndicatorHistory>(),
  'indicator.watch': command(z.strictObject({ id: Id.optional() }), 'setting:write').returns<null>(),
}
