import { AppError } from '#shared/api/errors.ts'
import type { CoreValue } from '#shared/appraisal/core-value.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { sameIndicator, sameTexts } from '#shared/plan/plan-difference.ts'
import type { Plan, PlanCopyPreview, WorkResult } from '#shared/plan/plan.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { indicatorFacts } from './achievement.ts'
import { readPlan } from './read-plan.ts'
import type { Db } from '../db/sql.ts'

export interface CopySource {
  readonly employeeId: string
  readonly fromYear: number
  readonly toYear: number
}

/** The plan to copy and what stands in the year copied to. Refuses a year without a plan, and a year onto itself. */
export function readCopy(
  db: Db,
  { employeeId, fromYear, toYear }: CopySource,
): { source: Plan; present?: Plan } {
  if (fromYear === toYear) throw AppError.atField('fromYear', 'plan.error.sameYear')
  const source = readPlan(db, employeeId, fromYear)
  if (!source) throw new AppError('not_found', 'plan.error.noSource', { year: fromYear })
  const present = readPlan(db, employeeId, toYear)
  return { source, ...(present && { present }) }
}

/** How each result and indicator of the source stands against the year copied to, and what it reached. */
export function previewCopy(db: Db, copy: CopySource): PlanCopyPreview {
  const { source, present } = readCopy(db, copy)
  const reached = new Map(
    indicatorFacts(db, { year: copy.fromYear, employeeIds: [copy.employeeId] }).map((fact) => [
      fact.indicatorId,
      fact.accumulated.value,
    ]),
  )
  const known = present?.results ?? []
  return {
    results: source.results.map((result) => differenceOf(result, findSame(known, result), reached)),
    onlyHere: known.filter((result) => !findSame(source.results, result)).map(({ text }) => text),
    expectations: missingExpectations(source, present),
  }
}

type PreviewResult = PlanCopyPreview['results'][number]

function differenceOf(
  result: WorkResult,
  present: WorkResult | undefined,
  reached: ReadonlyMap<string, number | undefined>,
): PreviewResult {
  const indicators = result.indicators.map((indicator) => {
    const same = present?.indicators.find(({ text }) => sameTexts(text, indicator.text))
    const value = reached.get(indicator.id)
    return {
      ...{ text: indicator.text, target: targetText(indicator) },
      difference: !same
        ? ('new' as const)
        : sameIndicator(same, indicator)
          ? ('same' as const)
          : ('changed' as const),
      ...(same && { present: targetText(same) }),
      ...(value !== undefined && { reached: decimalOf(value) }),
    }
  })
  const { id, kind, text } = result
  const unchanged = present?.kind === kind && indicators.every(({ difference }) => difference === 'same')
  return { id, kind, text, difference: !present ? 'new' : unchanged ? 'same' : 'changed', indicators }
}

/** The result of the same words, whatever its kind. */
export function findSame(results: readonly WorkResult[], { text }: WorkResult): WorkResult | undefined {
  return results.find((result) => sameTexts(result.text, text))
}

export function missingExpectations(source: Plan, present: Plan | undefined): CoreValue[] {
  return (Object.keys(source.expectations) as CoreValue[]).filter(
    (value) => present?.expectations[value] === undefined,
  )
}
