import { ById, Nothing, SeenRow } from '../api/fields.ts'
import type { FileData } from '../api/file-data.ts'
import { command, loggedQuery, query } from '../api/operation.ts'
import { type ActionPlan, type ActionStep, ActionStepDraft } from './action-plan.ts'
import { type Adjustment, AdjustmentDraft, type Adjustments } from './adjustment.ts'
import {
  type Evidence,
  EvidenceChange,
  EvidenceDraft,
  EvidenceOf,
  type LockerCheck,
  OfYearOfPerson,
  Removable,
} from './evidence.ts'
import {
  CaseDraft,
  CaseFilter,
  type CaseList,
  CasePaste,
  type CaseRule,
  CaseRuleDraft,
  SeenRule,
  type ServiceCase,
} from './service-case.ts'
import type { PastedLine } from './pasted-lines.ts'
import {
  OfIndicator,
  PastedText,
  ProgressDraft,
  type ProgressEntry,
  ProgressFilter,
  ProgressLines,
  type ProgressList,
  ProgressOf,
  type ProgressOfPerson,
  type ProgressSum,
} from './progress.ts'

/** What people achieve as it happens, written by whoever it is about or on behalf of him (domain.md §3.3). */
export const progressOperations = {
  'progress.list': query(ProgressFilter, 'realisation:read').returns<ProgressList>(),
  'progress.get': query(ProgressOf, 'realisation:read').returns<ProgressOfPerson>(),
  'progress.save': command(ProgressDraft, 'realisation:write').returns<ProgressEntry>(),
  'progress.remove': command(SeenRow, 'realisation:write').returns<null>(),
  /** How a pasted text would be stored; nothing is. */
  'progress.read': query(PastedText, 'realisation:write').returns<readonly PastedLine[]>(),
  /** Adds the lines that are not there yet. */
  'progress.add': command(ProgressLines, 'realisation:write').returns<{
    readonly added: number
    readonly known: number
  }>(),
  'progress.sums': query(OfIndicator, 'realisation:read').returns<readonly ProgressSum[]>(),

  'case.list': query(CaseFilter, 'realisation:read').returns<CaseList>(),
  'case.save': command(CaseDraft, 'realisation:write').returns<ServiceCase>(),
  'case.remove': command(SeenRow, 'realisation:write').returns<null>(),
  /** Adds the cases that are not there yet. */
  'case.paste': command(CasePaste, 'realisation:write').returns<{
    readonly added: number
    readonly known: number
  }>(),
  /** From which cases an indicator computes itself; null where its figures are entered. */
  'case.ofIndicator': query(OfIndicator, 'realisation:read').returns<CaseRule | null>(),
  'case.setRule': command(CaseRuleDraft, 'realisation:write').returns<null>(),
  'case.removeRule': command(SeenRule, 'realisation:write').returns<null>(),

  'actionPlan.get': query(OfYearOfPerson, 'realisation:read').returns<ActionPlan>(),
  'actionPlan.save': command(ActionStepDraft, 'realisation:write').returns<ActionStep>(),
  'actionPlan.remove': command(SeenRow, 'realisation:write').returns<null>(),

  'adjustment.list': query(OfIndicator, 'realisation:read').returns<Adjustments>(),
  'adjustment.save': command(AdjustmentDraft, 'realisation:write').returns<Adjustment>(),
  'adjustment.remove': command(SeenRow, 'realisation:write').returns<null>(),

  'evidence.list': query(EvidenceOf, 'realisation:read').returns<readonly Evidence[]>(),
  'evidence.add': command(EvidenceDraft, 'realisation:write').returns<{ readonly id: string }>(),
  'evidence.save': command(EvidenceChange, 'realisation:write').returns<null>(),
  'evidence.remove': command(SeenRow, 'realisation:write').returns<null>(),
  'evidence.read': query(ById, 'realisation:read').returns<FileData>(),
  'evidence.pack': loggedQuery(OfYearOfPerson, 'realisation:read').returns<FileData>(),
  /** Of the whole office; it reads every file. */
  'evidence.check': query(Nothing, 'backup').returns<LockerCheck>(),
  /** Removes what the check found that may go; what went is answered. */
  'evidence.clear': command(Removable, 'backup').returns<Removable>(),
}
