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
  Year,
} from '../api/fields.ts'
import { type Cascade, cascades } from './cascade/cascade.ts'
import type { Goal } from './cascade/goal.ts'
import { coreValues, type CoreValue } from './core-value.ts'
import type { EmployeeRow } from '../people/employee.ts'
import { type Aspect, aspects } from './aspect.ts'
import type { PlanAction, PlanState } from './plan-state.ts'
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

export const WorkResultDraft = z
  .strictObject({
    ...ofDraft,
    /** The plan is made as a draft when the person has none for the year. */
    employeeId: Id,
    year: Year,
    kind: z.enum(workResultKinds),
    text: requiredText(500),
    assignedBy: optionalText(200),
    ...cascadeFields,
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
  })
  .superRefine(requireSeen)
  .superRefine(requireTarget)
export type IndicatorDraft = z.infer<typeof IndicatorDraft>

interface TargetDraft {
  readonly targetKind: TargetKind
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly targetText?: string | undefined
}

/** A target has what its kind asks for. */
export function requireTarget(
  { targetKind, low, high, targetText }: TargetDraft,
  context: z.RefinementCtx,
): void {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (targetKind === 'text' && !targetText) wrong('targetText', 'error.required')
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
  readonly indicators: readonly Indicator[]
}
export interface Plan {
  readonly id: string
  readonly rowVersion: number
  readonly year: number
  readonly version: number
  readonly state: PlanState
  readonly origin: 'typed' | 'import' | 'copy'
  readonly from: string
  readonly to: string
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
  /** Whether results and indicators may be changed as the plan stands. */
  readonly editable: boolean
  /** The steps that the plan can take from where it stands, with the reason where one must wait. */
  readonly moves: readonly PossibleMove<PlanState, PlanAction>[]
  /** Results of the leader's plan that one of this plan may support. */
  readonly parents: readonly LeaderResult[]
  /** What the office is for, of which a result may serve an objective. */
  readonly goals: readonly Goal[]
  /** Years from which it can be copied, newest first. */
  readonly copyFrom: readonly number[]
}
export interface PlanListRow {
  readonly employee: EmployeeRow
  readonly state?: PlanState
  readonly origin?: 'typed' | 'import' | 'copy'
  readonly results: number
  readonly additional: number
  readonly indicators: number
  readonly problems: number
}

export const OfEmployeeYear = z.strictObject({ employeeId: Id, year: Year })
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
  employeeId: Id,
  year: Year,
  coreValue: z.enum(coreValues),
  text: optionalText(1000),
})
export const PlanTransition = z.strictObject({
  employeeIds: z.array(Id).min(1).max(10_000),
  year: Year,
  to: z.enum(['approved', 'draft']),
})
export const MoveWorkResult = z.strictObject({ id: Id, before: Id.optional() })
