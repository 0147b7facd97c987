import type { EvaluationState } from '../../appraisal/evaluation-state.ts'
import type { PlanState } from '../../plan/plan-state.ts'
import type { ClockId } from '../clock.ts'

/** What somebody has to do, in the order of the year's work; the text is `clock.next.stage.<stage>`. */
export const nextStages = [
  ...(['unit', 'superior', 'write', 'submitPlan', 'resume', 'approve', 'planStep'] as const),
  ...(['realisation', 'orgResult', 'rate', 'submit', 'review', 'sign', 'escalate'] as const),
  ...(['deliver', 'acknowledge', 'decide', 'reportUp', 'close', 'evaluationStep'] as const),
] as const
export type NextStage = (typeof nextStages)[number]

interface StageRule {
  /** The operation that does it; absent where none does yet. */
  readonly act?: string
  /** Whoever may carry out the operation does it, whatever he is to the person. */
  readonly ofOffice?: true
  /** Besides the one whose turn it is, the clerk enters it for him. */
  readonly clerkEnters?: true
  /** Proposed to nobody else, nor to whoever can do the appraiser's part as well. */
  readonly ofSuperior?: true
}

const stageRules = {
  unit: { act: 'employee.save', ofOffice: true },
  superior: { act: 'employee.setSuperior', ofOffice: true },
  write: { act: 'plan.saveResult' },
  submitPlan: { act: 'plan.setState' },
  resume: { act: 'plan.setState' },
  approve: { act: 'plan.setState' },
  planStep: { act: 'plan.setState' },
  realisation: { act: 'realisation.enter' },
  orgResult: { act: 'orgResult.save', ofOffice: true },
  rate: { act: 'appraisal.rate', clerkEnters: true },
  submit: { act: 'evaluation.setState' },
  review: { act: 'evaluation.setState' },
  sign: { act: 'evaluation.setState' },
  escalate: { act: 'evaluation.setState', ofSuperior: true },
  deliver: { act: 'evaluation.setState' },
  acknowledge: { act: 'evaluation.setState' },
  decide: { act: 'evaluation.setState' },
  reportUp: { act: 'evaluation.setState' },
  close: { act: 'evaluation.setState' },
  evaluationStep: {},
} as const satisfies Readonly<Record<NextStage, StageRule>>
export type NextAct = Extract<(typeof stageRules)[NextStage], { readonly act: string }>['act']

export function ruleOf(stage: NextStage): Omit<StageRule, 'act'> & { readonly act?: NextAct } {
  return stageRules[stage]
}

const planStages: Readonly<Record<string, NextStage>> = {
  write: 'write',
  submit: 'submitPlan',
  resume: 'resume',
  approve: 'approve',
}
const evaluationStages: ReadonlySet<string> = new Set<NextStage>([
  ...(['rate', 'submit', 'review', 'sign'] as const),
  ...(['deliver', 'acknowledge', 'decide', 'reportUp', 'close'] as const),
])

/** Under which stage a step of a workflow is listed; a step that no stage names yet is told in general words. */
export const stageOfPlanStep = (action: string): NextStage => planStages[action] ?? 'planStep'
export const stageOfEvaluationStep = (action: string): NextStage =>
  evaluationStages.has(action) ? (action as NextStage) : 'evaluationStep'

/** Where the document has to get before a clock stops. What is no duty (a draft that may be used, a right, a dialogue) has no goal. */
export const goalOfClock: Readonly<Partial<Record<ClockId, PlanState | EvaluationState>>> = {
  K1: 'approved',
  K4: 'rated',
  K5: 'delivered',
  K6: 'acknowledged',
  K7: 'reported',
  K8: 'documentSigned',
  K9: 'delivered',
  K10: 'acknowledged',
  K11: 'reported',
  K13: 'decided',
}
