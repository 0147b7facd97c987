import { Nothing, OfYear, SeenRow } from '../../api/fields.ts'
import { command, query } from '../../api/operation.ts'
import { OfEmployeeYear, PlanListFilter } from '../plan.ts'
import {
  BuildMany,
  type BuildPreview,
  OfBuilder,
  type PlanProposal,
  type Relink,
  RelinkFilter,
  RelinkParents,
} from './builder.ts'
import { type CascadeTree, type Goal, GoalDraft, GoalMove } from './goal.ts'
import {
  LibraryDraft,
  LibraryFill,
  LibraryLines,
  type LibraryPost,
  type LibraryPreview,
  OfPosts,
  ResponsibilityDraft,
} from './library.ts'
import { type AddedLines, GivenResult, type ManyOutcome, PlanLines } from './line.ts'
import { MatrixFill, MatrixGuest, type MatrixLeader, OfMatrix, type RoleMatrix } from './matrix.ts'
import type { Clinic, PlanNote } from './notes.ts'

/** From the mission to each person. What is written in a person's plan is named after the plan. */
export const cascadeOperations = {
  'goal.list': query(Nothing, 'plan:read').returns<readonly Goal[]>(),
  'goal.save': command(GoalDraft, 'office:write').returns<Goal>(),
  'goal.move': command(GoalMove, 'office:write').returns<null>(),
  'goal.delete': command(SeenRow, 'office:write').returns<null>(),
  'plan.cascade': query(PlanListFilter, 'plan:read').returns<
    CascadeTree & { readonly leads: readonly string[] }
  >(),
  'plan.matrixLeaders': query(OfYear, 'plan:read').returns<readonly MatrixLeader[]>(),
  'plan.matrix': query(OfMatrix, 'plan:read').returns<RoleMatrix>(),
  'plan.fillMatrix': command(MatrixFill, 'plan:write').returns<{ readonly changed: number }>(),
  'plan.addGuest': command(MatrixGuest, 'plan:write').returns<null>(),
  'plan.removeGuest': command(MatrixGuest, 'plan:write').returns<null>(),
  'plan.relinks': query(RelinkFilter, 'plan:read').returns<readonly Relink[]>(),
  'plan.relinkParents': command(RelinkParents, 'plan:write').returns<ManyOutcome>(),
  'plan.proposal': query(OfBuilder, 'plan:read').returns<PlanProposal>(),
  'plan.addLines': command(PlanLines, 'plan:write').returns<AddedLines>(),
  'plan.addFromLibrary': command(LibraryLines, 'plan:write').returns<AddedLines>(),
  'plan.giveResult': command(GivenResult, 'plan:write').returns<ManyOutcome>(),
  'plan.buildPreview': query(BuildMany, 'plan:read').returns<BuildPreview>(),
  'plan.buildMany': command(BuildMany, 'plan:write').returns<BuildPreview>(),
  'plan.notes': query(OfEmployeeYear, 'plan:read').returns<readonly PlanNote[]>(),
  'plan.clinic': query(PlanListFilter, 'plan:read').returns<Clinic>(),
  'library.list': query(OfPosts, 'plan:read').returns<readonly LibraryPost[]>(),
  'library.saveResponsibility': command(ResponsibilityDraft, 'office:write').returns<null>(),
  'library.deleteResponsibility': command(SeenRow, 'office:write').returns<null>(),
  'library.save': command(LibraryDraft, 'office:write').returns<null>(),
  'library.delete': command(SeenRow, 'office:write').returns<null>(),
  'library.fillPreview': query(LibraryFill, 'office:write').returns<LibraryPreview>(),
  'library.fill': command(LibraryFill, 'office:write').returns<{ readonly added: number }>(),
}
