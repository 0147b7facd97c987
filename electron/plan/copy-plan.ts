import { AppError } from '#shared/api/errors.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { sameIndicator, sameTexts } from '#shared/plan/plan-difference.ts'
import type { Plan, PlanCopyPreview, WorkResult } from '#shared/plan/plan.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { indicatorFacts } from './achievement.ts'
import { counts, readPlan, readPlanById } from './read-plan.ts'
import { type Db, prepare, run, sql, type WritableDb } from '../db/sql.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { linkColumns } from './cascade/links.ts'
import { findPlanRow, makePlan, personToPlan, type PlanRow, requireOpen } from './write-plan.ts'
import { nextResultSort } from './write-result.ts'

interface CopySource {
  readonly employeeId: string
  readonly fromYear: number
  readonly toYear: number
}

/** The plan to copy and what stands in the year copied to. Refuses a year without a plan, and a year onto itself. */
function readCopy(db: Db, { employeeId, fromYear, toYear }: CopySource): { source: Plan; present?: Plan } {
  if (fromYear === toYear) throw AppError.atField('fromYear', 'plan.error.sameYear')
  const source = readPlan(db, employeeId, fromYear)
  if (!source) throw new AppError('not_found', 'plan.error.noSource', { year: fromYear })
  const known = findPlanRow(db, { employeeId, year: toYear })
  const present = known && readPlanById(db, known.id)
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
      text: indicator.text,
      target: targetText(indicator),
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
function findSame(results: readonly WorkResult[], { text }: WorkResult): WorkResult | undefined {
  return results.find((result) => sameTexts(result.text, text))
}

export function missingExpectations(source: Plan, present: Plan | undefined): CoreValue[] {
  return (Object.keys(source.expectations) as CoreValue[]).filter(
    (value) => present?.expectations[value] === undefined,
  )
}

/**
 * Copies what the year copied to lacks: new results, new indicators of results that are there, and special expectations.
 * Nothing that is there is overwritten; realisations and marks stay with their year. Returns the plan's id.
 */
export function copyPlan(context: CommandContext, copy: CopySource & { without: readonly string[] }): string {
  const { db } = context
  const { source, present } = readCopy(db, copy)
  personToPlan(context, copy.employeeId, copy.toYear)
  const known = findPlanRow(db, { employeeId: copy.employeeId, year: copy.toYear })
  const plan = known ? requireOpen(known) : makePlan(context, copy.employeeId, copy.toYear, 'copy')
  copyInto(db, { source, present, without: copy.without }, plan)
  return plan.id
}

interface Copied {
  readonly source: Plan
  readonly present: Plan | undefined
  /** Results to leave out. */
  readonly without: readonly string[]
}

/** The same into a plan that is known to be open. */
export function copyInto(db: WritableDb, { source, present, without }: Copied, plan: PlanRow): void {
  for (const result of source.results) {
    if (without.includes(result.id)) continue
    const same = findSame(present?.results ?? [], result)
    copyIndicators(db, result, same?.id ?? copyResult(db, result, plan), same?.indicators ?? [])
  }
  copyExpectations(db, source, present, plan.id)
  if ((present?.annex ?? []).length === 0) copyAnnex(db, source, plan.id)
}

function copyResult(db: WritableDb, result: WorkResult, plan: PlanRow): string {
  const id = newId()
  run(
    db,
    sql.insertInto('work_result').values({
      id,
      plan_id: plan.id,
      kind: result.kind,
      text: result.text,
      assigned_by: result.assignedBy ?? null,
      ...linkColumns({ ...result, ...linksInYear(db, result, plan.year) }),
      control_level: result.controlLevel ?? null,
      sort: nextResultSort(db, plan.id, result.kind),
    }),
  )
  return id
}

/** Those that the result copied to lacks, after the ones that it has. */
function copyIndicators(
  db: WritableDb,
  { indicators }: WorkResult,
  workResultId: string,
  known: WorkResult['indicators'],
): void {
  for (const [index, indicator] of indicators.entries())
    if (!known.some(({ text }) => sameTexts(text, indicator.text)))
      copyIndicator(db, indicator.id, workResultId, known.length + index + 1)
}

type Links = Pick<WorkResult, 'parentId' | 'parentIndicatorId' | 'parentWords'>

/** What a result supports in another year: the leader's result and indicator of the same words, else their words (relinked later). */
export function linksInYear(
  db: Db,
  result: WorkResult,
  year: number,
): Record<keyof Links, string | undefined> {
  const parentId = result.parentId === undefined ? null : parentInYear(db, result.parentId, year)
  return {
    parentId: parentId ?? undefined,
    parentIndicatorId:
      parentId === null || result.parentIndicatorId === undefined
        ? undefined
        : indicatorInResult(db, result.parentIndicatorId, parentId),
    parentWords: parentId === null ? (result.parentText ?? result.parentWords) : undefined,
  }
}

function indicatorInResult(db: Db, indicatorId: string, workResultId: string): string | undefined {
  const candidates = prepare(
    db,
    'SELECT i.id, i.text, old.text AS wanted FROM indicator old JOIN indicator i ON i.work_result_id = @workResultId WHERE old.id = @indicatorId',
  ).all({ indicatorId, workResultId }) as { id: string; text: string; wanted: string }[]
  return candidates.find(({ text, wanted }) => sameTexts(text, wanted))?.id
}

/** The same leader's result of the same words in the new year, where the leader has one already. */
function parentInYear(db: Db, parentId: string, year: number): string | null {
  const candidates = prepare(
    db,
    `SELECT w.id, w.text, old.text AS wanted FROM work_result old JOIN plan o ON o.id = old.plan_id
      JOIN plan p ON p.employee_id = o.employee_id AND p.year = @year AND ${counts('p')}
      JOIN work_result w ON w.plan_id = p.id WHERE old.id = @parentId ORDER BY p.version DESC`,
  ).all({ parentId, year }) as { id: string; text: string; wanted: string }[]
  return candidates.find(({ text, wanted }) => sameTexts(text, wanted))?.id ?? null
}

/** Everything but the entries: the grain is set anew by the first entry of the new year. */
function copyIndicator(db: WritableDb, indicatorId: string, workResultId: string, sort: number): void {
  prepare(
    db,
    `INSERT INTO indicator (id, work_result_id, text, aspects, target_kind, low, high, target_text, target_unit, direction,
        accumulation, grain, baseline, baseline_date, perspective, manual, sort)
      SELECT @id, @workResultId, text, aspects, target_kind, low, high, target_text, target_unit, direction,
        accumulation, NULL, baseline, baseline_date, perspective, manual, @sort FROM indicator WHERE id = @indicatorId`,
  ).run({ id: newId(), workResultId, sort, indicatorId })
}

/** As a whole, where the year copied to has none. */
function copyAnnex(db: WritableDb, { annex }: Plan, planId: string): void {
  for (const [sort, { part, text }] of annex.entries())
    run(db, sql.insertInto('annex_line').values({ id: newId(), plan_id: planId, part, text, sort }))
}

export function copyExpectations(
  db: WritableDb,
  source: Plan,
  present: Plan | undefined,
  planId: string,
): void {
  for (const core_value of missingExpectations(source, present))
    run(
      db,
      sql
        .insertInto('behaviour_expectation')
        .values({ plan_id: planId, core_value, text: source.expectations[core_value] ?? '' }),
    )
}
