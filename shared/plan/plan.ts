import type { NameUnder } from '../text/catalogue.ts'
import { z } from '../api/zod.ts'
import {
  decimal,
  Id,
  IsoDate,
  largestQuantity,
  optionalText,
  requiredText,
  ofDraft,
  requireSeen,
  RowVersion,
  Year,
} from '../api/fields.ts'
import { type Cascade, cascades } from './cascade/cascade.ts'
import type { Goal } from './cascade/goal.ts'
import { coreValues, type CoreValue } from './core-value.ts'
import type { EmployeeRow } from '../people/employee.ts'
import { type AnnexLine, annexParts } from './annex.ts'
import { type Approach, approaches } from './approach.ts'
import { type Aspect, aspects } from './aspect.ts'
import {
  type ControlLevel,
  controlLevels,
  IndicatorManual,
  type Perspective,
  perspectives,
} from './leader-form.ts'
import { type PlanAction, planSteps, type PlanState } from './plan-state.ts'
import type { PlanSnapshot } from './snapshot.ts'
import type { StudyAssignment } from './study.ts'
import type { PossibleMove } from '../workflow/workflow.ts'
import {
  accumulations,
  directions,
  targetKinds,
  type Accumulation,
  type Direction,
  type TargetKind,
} from './target.ts'
import { workResultKinds, type WorkResultKind } from './work-result.ts'

const quantity = decimal(0, largestQuantity)

/** On what a result rests and how it is handed down. */
export const cascadeFields = {
  parentId: Id.optional(),
  /** An indicator of that leader's result (matrix of roles, level 1). */
  parentIndicatorId: Id.optional(),
  /** The leader's result in words, where that plan is not written yet. */
  parentWords: optionalText(500),
  objectiveId: Id.optional(),
  cascade: z.enum(cascades).optional(),
  /** What changes for whom. */
  outcome: optionalText(500),
}
/** Without a plan the one that is being worked on; made as a draft when the person has none for the year. */
const ofPlan = { employeeId: Id, year: Year, planId: Id.optional() }

export const WorkResultDraft = z
  .strictObject({
    ...ofDraft,
    ...ofPlan,
    kind: z.enum(workResultKinds),
    text: requiredText(500),
    assignedBy: optionalText(200),
    ...cascadeFields,
    controlLevel: z.enum(controlLevels).optional(),
    /** Per cent; only where the office weighs results. */
    weight: decimal(0, 100).optional(),
  })
  .superRefine(requireSeen)
export type WorkResultDraft = z.infer<typeof WorkResultDraft>

export const targetFields = {
  /** `number`: low alone; `range`: low and high. */
  low: quantity.optional(),
  high: quantity.optional(),
  targetText: optionalText(500),
}
/** An indicator without what belongs to one year alone. */
export const indicatorFields = {
  text: requiredText(500),
  aspects: z.array(z.enum(aspects)).min(1, 'error.required'),
  targetKind: z.enum(targetKinds),
  ...targetFields,
  targetUnit: optionalText(50),
  direction: z.enum(directions),
  /** Absent: the default of §4.3 by unit and name. */
  accumulation: z.enum(accumulations).optional(),
}

export const IndicatorDraft = z
  .strictObject({
    ...ofDraft,
    workResultId: Id,
    ...indicatorFields,
    baseline: quantity.optional(),
    baselineDate: IsoDate.optional(),
    /** Of a leader's form. */
    perspective: z.enum(perspectives).optional(),
    manual: IndicatorManual.optional(),
  })
  .superRefine(requireSeen)
  .superRefine(requireFigures)
export type IndicatorDraft = z.infer<typeof IndicatorDraft>

interface TargetDraft {
  readonly targetKind: TargetKind
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly targetText?: string | undefined
}

/** A target has what its kind asks for. */
export function requireTarget(target: TargetDraft, context: z.RefinementCtx): void {
  if (target.targetKind === 'text' && !target.targetText)
    context.addIssue({ code: 'custom', path: ['targetText'], message: 'error.required' })
  requireFigures(target, context)
}

/** What a target in words says is asked by the plan: a narrative tells measure and target in one. */
function requireFigures({ targetKind, low, high }: TargetDraft, context: z.RefinementCtx): void {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (targetKind !== 'text' && low === undefined) wrong('low', 'error.required')
  if (targetKind === 'range' && high === undefined) wrong('high', 'error.required')
  if (targetKind === 'range' && (high ?? 0) < (low ?? 0)) wrong('high', 'error.rangeOrder')
}

export interface Indicator {
  readonly id: string
  readonly rowVersion: number
  readonly workResultId: string
  readonly text: string
  readonly aspects: readonly Aspect[]
  readonly targetKind: TargetKind
  readonly low?: number
  readonly high?: number
  readonly targetText?: string
  readonly targetUnit?: string
  readonly direction: Direction
  readonly accumulation: Accumulation
  readonly baseline?: number
  readonly baselineDate?: string
  readonly perspective?: Perspective
  readonly manual?: IndicatorManual
  /** The indicator of the version before in whose place it stands. */
  readonly replacesId?: string
  /** Set by the first entry of the year. */
  readonly grain?: 'month' | 'quarter'
  readonly entries: number
}
export interface WorkResult {
  readonly id: string
  readonly rowVersion: number
  readonly kind: WorkResultKind
  readonly number: number
  readonly text: string
  readonly assignedBy?: string
  readonly parentId?: string
  readonly parentText?: string
  readonly parentIndicatorId?: string
  readonly parentWords?: string
  readonly objectiveId?: string
  readonly cascade?: Cascade
  readonly outcome?: string
  readonly controlLevel?: ControlLevel
  readonly weight?: number
  /** The result of the version before in whose place it stands. */
  readonly replacesId?: string
  /** From this day on nothing more is expected of it; what was entered stays. */
  readonly endedOn?: string
  readonly endedReason?: string
  readonly indicators: readonly Indicator[]
}
export interface Plan {
  readonly id: string
  readonly rowVersion: number
  readonly employeeId: string
  readonly year: number
  readonly version: number
  readonly state: PlanState
  readonly origin: 'typed' | 'import' | 'copy'
  readonly approach: Approach
  /** From and to the last day of the post that it is for. */
  readonly from: string
  readonly to: string
  /** Named for this plan; else whoever is the superior. */
  readonly appraiserId?: string
  readonly appraiserSuperiorId?: string
  /** Why this version was made. */
  readonly reason?: string
  /** Why it was returned or cancelled. */
  readonly stateReason?: string
  readonly submittedOn?: string
  readonly approvedOn?: string
  /** The people as they were when it was approved. */
  readonly snapshot?: PlanSnapshot
  readonly annex: readonly AnnexLine[]
  readonly results: readonly WorkResult[]
  readonly expectations: Readonly<Partial<Record<CoreValue, string>>>
}
export type PlanProblemName = NameUnder<'plan.problem'>
export interface PlanProblem {
  readonly level: 'error' | 'warning'
  readonly key: `plan.problem.${PlanProblemName}`
  readonly params?: Readonly<Record<string, string | number>>
  /** The result it is about; absent for the whole plan. */
  readonly workResultId?: string
}
/** A result of the leader's plan and its indicators, each of which one may support. */
export interface LeaderResult {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly indicators: readonly { readonly id: string; readonly text: string; readonly target: string }[]
}
export interface PlanOfEmployee {
  readonly employee: EmployeeRow
  readonly superiorName?: string
  readonly year: number
  readonly plan?: Plan
  /** What stands in the way of approval, then what is only worth a look; catalogue keys. */
  readonly problems: readonly PlanProblem[]
  /** Whether whoever asks may change results and indicators as the plan stands. */
  readonly editable: boolean
  /** Whether whoever asks may set priorities and special expectations as the appraiser. */
  readonly guided: boolean
  /** Whether whoever asks may begin an addendum of it. */
  readonly amendable: boolean
  /** Whether whoever asks may name the appraiser of this plan. */
  readonly nameable: boolean
  /** The names of the people whom the plan names as appraisers, by id. */
  readonly named: Readonly<Record<string, string>>
  /** Whether the office weighs results. */
  readonly weighted: boolean
  /** Planned on the form of leaders, whose indicators have a perspective. */
  readonly leaderForm: boolean
  /** The plans of the year, one a post; of each the version that is being worked on. */
  readonly posts: readonly PlanOfPost[]
  /** All versions of the plan of this post, the newest first. */
  readonly versions: readonly PlanVersion[]
  readonly studies: readonly StudyAssignment[]
  /** Since when the person has another post than the plan was made for, where a new one could be begun. */
  readonly newPostFrom?: string
  /** The steps that the plan can take from where it stands, with the reason where one must wait. */
  readonly moves: readonly PossibleMove<PlanState, PlanAction>[]
  /** Results of the leader's plan that one of this plan may support. */
  readonly parents: readonly LeaderResult[]
  /** What the office is for, of which a result may serve an objective. */
  readonly goals: readonly Goal[]
  /** Years from which it can be copied, newest first. */
  readonly copyFrom: readonly number[]
}
export interface PlanOfPost {
  readonly planId: string
  readonly from: string
  readonly to: string
  readonly state: PlanState
}
export interface PlanVersion {
  readonly planId: string
  readonly version: number
  readonly state: PlanState
  readonly reason?: string
  readonly stateReason?: string
  readonly submittedOn?: string
  readonly approvedOn?: string
  readonly approvedBy?: string
}
export const OfEmployeeYear = z.strictObject({ employeeId: Id, year: Year })
export const OfPlan = z.strictObject(ofPlan)
export const PlanListFilter = z.strictObject({ year: Year, unitId: Id.optional() })
export const PlanCopy = z.strictObject({
  employeeId: Id,
  fromYear: Year,
  toYear: Year,
  /** Results to leave out. */
  without: z.array(Id).default([]),
})
/** How last year's results stand against this year's plan: `new` will be copied, `same` is there already. */
export interface PlanCopyPreview {
  readonly results: readonly {
    readonly id: string
    readonly kind: WorkResultKind
    readonly text: string
    readonly difference: 'new' | 'same' | 'changed'
    readonly indicators: readonly {
      readonly text: string
      readonly target: string
      readonly difference: 'new' | 'same' | 'changed'
      /** The target as it stands in the plan copied to. */
      readonly present?: string
      /** What the year copied from reached, accumulated. */
      readonly reached?: number
    }[]
  }[]
  /** Results of the plan copied to that the source lacks. */
  readonly onlyHere: readonly string[]
  /** Core values whose special expectation will be copied, since the plan copied to has none. */
  readonly expectations: readonly CoreValue[]
}
export const ExpectationDraft = z.strictObject({
  ...ofPlan,
  coreValue: z.enum(coreValues),
  text: optionalText(1000),
})
export const PlanTransition = z
  .strictObject({
    /** Of these people the plan that is being worked on in the year. */
    employeeIds: z.array(Id).max(10_000).default([]),
    planIds: z.array(Id).max(10_000).default([]),
    /** Plan → its version as it was seen: nobody approves or returns what was taken back and changed since. */
    rowVersions: z.record(Id, RowVersion).optional(),
    year: Year,
    action: z.enum(planSteps),
    reason: optionalText(500),
  })
  .refine(({ employeeIds, planIds }) => employeeIds.length + planIds.length > 0, 'error.required')
export type PlanTransition = z.output<typeof PlanTransition>

/** A change of an approved plan, as a version of its own (Ps 14(2)). */
export const Addendum = z.strictObject({ planId: Id, reason: requiredText(500) })
export const PostPlan = z.strictObject({ employeeId: Id, year: Year, from: IsoDate })

/** What has history is ended, never deleted; without a day it goes on. */
export const ResultEnd = z
  .strictObject({ id: Id, rowVersion: RowVersion, on: IsoDate.optional(), reason: optionalText(500) })
  .refine(({ on, reason }) => on === undefined || reason !== undefined, {
    path: ['reason'],
    message: 'error.required',
  })
export const ResultKind = z.strictObject({ id: Id, rowVersion: RowVersion, kind: z.enum(workResultKinds) })
export const AnnexDraft = z
  .strictObject({ ...ofDraft, ...ofPlan, part: z.enum(annexParts), text: requiredText(500) })
  .superRefine(requireSeen)
const ofSeenPlan = { planId: Id, rowVersion: RowVersion }
export const PlanApproach = z.strictObject({ ...ofSeenPlan, approach: z.enum(approaches) })
export const PlanAppraiser = z.strictObject({
  ...ofSeenPlan,
  appraiserId: Id.optional(),
  appraiserSuperiorId: Id.optional(),
})
export const MoveWorkResult = z.strictObject({ id: Id, before: Id.optional() })
