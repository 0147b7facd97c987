import type { PositionKind } from '../people/position.ts'
import { annexParts, annexProblem } from './annex.ts'
import { fitsPost, perspectives } from './leader-form.ts'
import type { Plan, PlanProblem, PlanProblemName, WorkResult } from './plan.ts'
import { hasAbsoluteWord } from './target.ts'
import { workResultHint } from './work-result.ts'

/** What the post and the office ask of a plan. */
export interface PlanPost {
  /** Planned on the form of leaders, with perspectives. */
  readonly isLeaderForm: boolean
  readonly isWeighted: boolean
  readonly positionKind?: PositionKind | undefined
  readonly leadsUnit: boolean
}

interface ProblemContext {
  /** Whether the leader has results that could be named, since nobody can name what is not there. */
  readonly hasParents: boolean
  readonly post: PlanPost
}

/** What stands in the way of approval (domain.md §4.8), then what is only worth a look; catalogue keys. */
export function planProblems(plan: Plan, context: ProblemContext): PlanProblem[] {
  const formal = formalOf(plan, context.post)
  // what both have signed already stays signed; the next version is asked
  const isSigned = plan.state === 'approved'
  return [
    ...errorsOf(plan),
    ...(isSigned ? [] : formal),
    ...warningsOf(plan, context),
    ...(isSigned ? formal.map((problem) => ({ ...problem, level: 'warning' as const })) : []),
  ]
}

function errorsOf({ results, approach }: Plan): PlanProblem[] {
  const problems: PlanProblem[] = []
  const report = (key: PlanProblemName, result?: WorkResult) =>
    problems.push({
      level: 'error',
      key: `plan.problem.${key}`,
      ...(result && { params: { number: result.number }, workResultId: result.id }),
    })
  if (!results.some(({ kind }) => kind === 'main')) report('noMain')
  for (const result of results) {
    if (result.indicators.length === 0) report('noIndicator', result)
    const lacksTarget = result.indicators.some(
      ({ targetKind, targetText }) => targetKind === 'text' && !targetText,
    )
    if (approach === 'quantitative' && lacksTarget) report('noTarget', result)
  }
  return problems
}

/** What the forms ask besides: a line in each part of the annex (A.1.8), the budget on a leader's (p29). */
function formalOf({ annex, results }: Plan, { isLeaderForm }: PlanPost): PlanProblem[] {
  const problem = (key: PlanProblemName): PlanProblem => ({ level: 'error', key: `plan.problem.${key}` })
  const covered = new Set(
    results.flatMap(({ indicators }) => indicators.map(({ perspective }) => perspective)),
  )
  return [
    ...annexParts
      .filter((part) => !annex.some((line) => line.part === part))
      .map((part) => problem(annexProblem[part])),
    ...(isLeaderForm && !covered.has('budget') ? [problem('noBudget')] : []),
  ]
}

function warningsOf(plan: Plan, context: ProblemContext): PlanProblem[] {
  const { post } = context
  const ofResults = plan.results.flatMap((result) => warningsOfResult(result, context))
  const whole: PlanProblem[] = []
  const warn = (key: PlanProblemName, params?: PlanProblem['params']) =>
    whole.push({ level: 'warning', key: `plan.problem.${key}`, ...(params && { params }) })
  if (Object.keys(plan.expectations).length === 0) warn('noExpectation')
  const indicators = plan.results.flatMap((result) => result.indicators)
  if (
    post.isLeaderForm &&
    perspectives.some((one) => !indicators.some(({ perspective }) => perspective === one))
  )
    warn('perspectives')
  if (post.isWeighted) {
    const sum = plan.results.reduce((total, { weight }) => total + Math.round((weight ?? 0) * 100), 0)
    if (sum !== 10_000) warn('weights', { sum: sum / 100 })
  }
  return [...ofResults, ...whole]
}

function warningsOfResult(result: WorkResult, { hasParents, post }: ProblemContext): PlanProblem[] {
  const problems: PlanProblem[] = []
  const hint = (key: PlanProblemName, params: Record<string, string> = {}) =>
    problems.push({
      level: 'warning',
      key: `plan.problem.${key}`,
      workResultId: result.id,
      params: { number: result.number, ...params },
    })
  const reads = workResultHint(result.text)
  if (reads) hint(reads)
  for (const { text, targetText } of result.indicators) {
    const word = hasAbsoluteWord(`${text} ${targetText ?? ''}`)
    if (word) hint('absoluteWord', { word })
  }
  if (hasParents && result.kind === 'main' && result.parentId === undefined) hint('noParent')
  if (result.controlLevel !== undefined && !fitsPost(result.controlLevel, post)) hint('controlLevel')
  return problems
}
