import type { Plan, PlanProblem, PlanProblemName, WorkResult } from './plan.ts'
import { hasAbsoluteWord } from './target.ts'
import { workResultHint } from './work-result.ts'

/**
 * What stands in the way of approval (domain.md §4.8), then what is only worth a look; catalogue keys. `hasParents` says
 * whether the leader has results that could be named, since nobody can name what is not there.
 */
export function planProblems(plan: Plan, context: { readonly hasParents: boolean }): PlanProblem[] {
  return [...errorsOf(plan), ...warningsOf(plan, context.hasParents)]
}

function errorsOf({ results }: Plan): PlanProblem[] {
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
    if (result.indicators.some((indicator) => indicator.targetKind === 'text' && !indicator.targetText))
      report('noTarget', result)
  }
  return problems
}

function warningsOf({ results, expectations }: Plan, hasParents: boolean): PlanProblem[] {
  const problems: PlanProblem[] = []
  const hint = (key: PlanProblemName, result: WorkResult, params: Record<string, string> = {}) =>
    problems.push({
      level: 'warning',
      key: `plan.problem.${key}`,
      workResultId: result.id,
      params: { number: result.number, ...params },
    })
  for (const result of results) {
    const reads = workResultHint(result.text)
    if (reads) hint(reads, result)
    for (const { text, targetText } of result.indicators) {
      const word = hasAbsoluteWord(`${text} ${targetText ?? ''}`)
      if (word) hint('absoluteWord', result, { word })
    }
    if (hasParents && result.kind === 'main' && result.parentId === undefined) hint('noParent', result)
  }
  if (Object.keys(expectations).length === 0)
    problems.push({ level: 'warning', key: 'plan.problem.noExpectation' })
  return problems
}
