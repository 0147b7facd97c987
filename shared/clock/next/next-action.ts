import { type EvaluationState, evaluationWorkflow } from '../../appraisal/evaluation-state.ts'
import { isSuperiorsTurn, type PlanState, planWorkflow } from '../../plan/plan-state.ts'
import type { Actor } from '../../workflow/actor.ts'
import { nextStepToward } from '../../workflow/way.ts'
import { articleOf, type ClockId, clocks, type DocumentFacts, type DocumentKind } from '../clock.ts'
import { type ClockRules, clocksOf, type ClockStatus, statusOf } from '../status.ts'
import { type Risk, risks } from './risk.ts'
import { goalOfClock, type NextStage, stageOfEvaluationStep, stageOfPlanStep } from './stage.ts'

/** Working days before the last one from which a deadline counts as close. */
const soonDays = 5

/** What is known of a document, and what of its person stands in the way. */
export interface NextFacts {
  readonly document: DocumentFacts
  /** Of a plan: its person cannot be planned for before this is there. */
  readonly lacks?: 'unit' | 'superior' | undefined
  /** Of a plan: it has no results yet. */
  readonly isEmpty?: boolean
  /** Of a plan that holds: how far a change of it is (Ps 14(2)). */
  readonly change?: PlanState
  /** Of an evaluation: the plan that it judges is approved. */
  readonly isPlanned?: boolean
  /** Of an evaluation: there is an entry for each main result. */
  readonly isRealised?: boolean
}

/** What has to be done next with a document, by whom, and until when. */
export interface NextAction {
  readonly stage: NextStage
  /** Who may do it; the first is the one whose turn it is. */
  readonly by: readonly Actor[]
  readonly article: string
  readonly risk: Risk
  readonly clock?: ClockId
  readonly status?: ClockStatus
}
type Step = Pick<NextAction, 'stage' | 'by'> & { readonly article?: string }

/** What a document asks of people today: one action for each stage, under the clock that is most urgent. */
export function nextActionsOf(kind: DocumentKind, facts: NextFacts, rules: ClockRules): NextAction[] {
  const running = clocksOf(kind, facts.document).flatMap((clock) => {
    const status = statusOf(clock, facts.document, rules)
    const step = isOpen(status) ? stepOf(clock, facts, status, rules) : undefined
    if (step === undefined) return []
    const article = articleOf(clock, facts.document.period)
    return [step, ...takeoverOf(clock, step)].map((one) => ({
      ...one,
      article,
      risk: riskOf(status),
      clock,
      status,
    }))
  })
  const urgent = running.toSorted(byUrgency)
  const first = urgent.filter(({ stage }, at) => urgent.findIndex((one) => one.stage === stage) === at)
  if (first.length > 0) return first
  const step = undatedStepOf(kind, facts, rules)
  return step ? [{ article: 'Ps 14(3)', ...step, risk: 'practice' }] : []
}

const isOpen = ({ state }: ClockStatus) => state === 'overdue' || state === 'dueToday' || state === 'running'

function riskOf({ state, daysLeft = Infinity }: ClockStatus): Risk {
  if (state === 'overdue') return 'late'
  return state === 'dueToday' || daysLeft <= soonDays ? 'soon' : 'running'
}

function byUrgency(a: NextAction, b: NextAction): number {
  const order = risks.indexOf(a.risk) - risks.indexOf(b.risk)
  return order || (a.status?.deadline ?? '').localeCompare(b.status?.deadline ?? '')
}

/** What has to be done so that a clock stops; nothing where the program has no way there yet. */
function stepOf(
  clock: ClockId,
  facts: NextFacts,
  { state }: ClockStatus,
  rules: ClockRules,
): Step | undefined {
  const kind = clocks[clock].document
  if (kind === 'orgResult') return { stage: 'orgResult', by: ['clerk'] }
  const goal = goalOfClock[clock]
  if (goal === undefined) return undefined
  if (kind === 'plan') return planStep(facts, goal as PlanState, rules.today)
  // nothing is rated on a plan that is not approved, and the plan says so itself
  if (facts.isPlanned !== true) return undefined
  // what his superior has taken over the appraiser does no more: the superior has days of his own (L V.A.8)
  if (clock === 'K4' && facts.document.takenOver === true) return undefined
  // the law binds the appraiser to rate even where nothing was reported; until then there is time to
  if (clock === 'K4' && facts.isRealised !== true && state !== 'overdue')
    return { stage: 'realisation', by: ['employee', 'clerk'] }
  return evaluationStep(facts, goal as EvaluationState, rules)
}

/** The window has passed and it still is the appraiser's turn: his superior may take it over (L IV.A.11; L V.A.8). */
function takeoverOf(clock: ClockId, { by }: Step): Step[] {
  return clock === 'K8' && by[0] === 'appraiser' ? [{ stage: 'escalate', by: ['appraiserSuperior'] }] : []
}

function planStep(
  { document: { state, period }, lacks, isEmpty }: NextFacts,
  goal: PlanState,
  today: string,
): Step | undefined {
  if (lacks !== undefined) return { stage: lacks, by: ['clerk'], article: 'Ps 1.9' }
  const isBegun = state !== undefined && state !== 'cancelled'
  if (!isBegun || (isEmpty === true && state === 'draft'))
    return { stage: 'write', by: ['employee', 'clerk'], article: 'L II.C.4' }
  const step = nextStepToward(planWorkflow, state as PlanState, goal)
  if (step === undefined) return undefined
  const by = isSuperiorsTurn(period.year, today)
    ? step.by
    : step.by.filter((actor) => actor !== 'appraiserSuperior')
  return { ...step, by, stage: stageOfPlanStep(step.action) }
}

/** What holds goes on holding until its change is approved. */
function changeStep(facts: NextFacts, state: PlanState, today: string): Step | undefined {
  const step = planStep({ ...facts, document: { ...facts.document, state } }, 'approved', today)
  return step && { ...step, article: 'Ps 14(2)' }
}

function evaluationStep(
  { document: { state, received, evaluated } }: NextFacts,
  goal: EvaluationState,
  { settings }: Pick<ClockRules, 'settings'>,
): Step | undefined {
  const isReviewed = settings['appraisal.secondLevelReview'] && received !== true
  const shut = isReviewed ? 'secondLevelReviewOff' : 'secondLevelReviewOn'
  const step = nextStepToward(evaluationWorkflow, state as EvaluationState, goal, [shut])
  if (step === undefined) return undefined
  // what the superior took over unrated he rates before he signs (L IV.A.11)
  const isUnrated = state === 'escalated' && evaluated === undefined
  return { ...step, stage: isUnrated ? 'rate' : stageOfEvaluationStep(step.action) }
}

/** What is left to do although no clock of the law runs for it: of whom nobody rates, of who came after January, of what was only rated. */
function undatedStepOf(
  kind: DocumentKind,
  facts: NextFacts,
  { today, settings }: Pick<ClockRules, 'today' | 'settings'>,
): Step | undefined {
  const { state, approved, begins, evaluated, period, window } = facts.document
  if (kind === 'plan') {
    if (today < (begins ?? period.start)) return undefined
    if (approved === undefined || facts.lacks !== undefined) return planStep(facts, 'approved', today)
    return facts.change && changeStep(facts, facts.change, today)
  }
  if (kind !== 'evaluation' || evaluated === undefined || state === 'closed') return undefined
  // what was rated early waits for its window
  if (today < window.start) return undefined
  return evaluationStep(facts, 'closed', { settings })
}
