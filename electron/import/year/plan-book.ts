import { wordsKey } from '#shared/import/words-key.ts'
import type { ImportedPlanRow } from '#shared/import/plans.ts'
import { newPlan, planWorkflow } from '#shared/plan/plan-state.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import { newId } from '../../db/id.ts'
import { type Write, changeOf, type FieldChange } from '../planned-rows.ts'
import { isOpenForEdit } from '../../plan/write-plan.ts'
import type { Row } from '../../db/schema.ts'
import { prepare, type Db, type WritableDb, prepareValues } from '../../db/sql.ts'
import { superiorsOn } from '../../people/superiors.ts'
import { holdsAt } from '../../plan/read-plan.ts'
import { hasYear, openYear, type Rhythm } from '../../office/years.ts'
import { insertInState } from '../../workflow/state.ts'
import { decimalOf } from '#shared/number/decimal.ts'

export interface ToldResult {
  readonly id: string
  readonly planId: string
  readonly employeeId: string
  readonly kind: WorkResultKind
  parentId: string | undefined
  /** By their words; undefined for those that the import adds. */
  readonly indicators: Map<string, Row<'indicator'> | undefined>
}
export interface ToldPlan {
  id: string | undefined
  readonly employeeId: string
  readonly isOpen: boolean
  readonly results: Map<string, ToldResult>
  readonly expectations: Map<string, string>
  appraiserId: string | undefined
  /** As the file names the appraiser. */
  toldAppraiser?: string
  sort: number
}

/** The plans of a year as they stand and as the import adds to them. */
export interface PlanBook {
  readonly yearIsNew: boolean
  planOf(employeeId: string): ToldPlan
  addResult(plan: ToldPlan, draft: ImportedPlanRow, writes: Write[]): ToldResult
  nextIndicatorSort(result: ToldResult): number
  /** The one result of another person with these words; of several, the one of whoever rates the person. */
  parentOf(text: string, employeeId: string): ToldResult | undefined
  openYear(db: WritableDb): void
}

export function createPlanBook(db: Db, year: number): PlanBook {
  const plans = loadPlans(db, year)
  const superiors = superiorsOn(db, `${year}-12-31`)
  const yearIsNew = !hasYear(db, year)
  const byWords = new Map<string, ToldResult[]>()
  const know = (words: string, result: ToldResult) =>
    byWords.set(words, [...(byWords.get(words) ?? []), result])
  for (const { results } of plans.values()) for (const [words, result] of results) know(words, result)
  return {
    yearIsNew,
    planOf(employeeId) {
      const known = plans.get(employeeId) ?? {
        id: undefined,
        employeeId,
        isOpen: true,
        results: new Map(),
        expectations: new Map(),
        appraiserId: undefined,
        sort: 0,
      }
      plans.set(employeeId, known)
      return known
    },
    addResult(plan, draft, writes) {
      if (plan.id === undefined) {
        const id = newId()
        plan.id = id
        writes.push(({ db: write }) => insertPlan(write, id, plan.employeeId, year))
      }
      const result = newResult(plan.id, plan.employeeId, draft)
      plan.results.set(wordsKey(draft.workResult), result)
      know(wordsKey(draft.workResult), result)
      const sort = ++plan.sort
      writes.push(({ db: write }) => insertResult(write, result, draft.workResult, sort))
      return result
    },
    nextIndicatorSort: (result) =>
      Math.max(result.indicators.size, ...[...result.indicators.values()].map((row) => row?.sort ?? 0)) + 1,
    parentOf(text, employeeId) {
      const found = (byWords.get(wordsKey(text)) ?? []).filter((result) => result.employeeId !== employeeId)
      const superiorId = superiors.get(employeeId)?.superiorId
      return (
        found.find((result) => result.employeeId === superiorId) ??
        (found.length === 1 ? found[0] : undefined)
      )
    },
    openYear(write) {
      if (yearIsNew) openYear(write, year, usualRhythm(write))
    },
  }
}

/** The rhythm of the latest year, which an office keeps until it says otherwise. */
export function usualRhythm(db: Db): Rhythm {
  const row = prepare(db, 'SELECT rhythm FROM year ORDER BY year DESC LIMIT 1').get() as
    | { rhythm: Rhythm }
    | undefined
  return row?.rhythm ?? 'quarterly'
}

function newResult(planId: string, employeeId: string, { resultKind }: ImportedPlanRow): ToldResult {
  return { id: newId(), planId, employeeId, kind: resultKind, parentId: undefined, indicators: new Map() }
}

function insertResult(db: WritableDb, { id, planId, kind }: ToldResult, text: string, sort: number): void {
  prepare(db, 'INSERT INTO work_result (id, plan_id, kind, text, sort) VALUES (?, ?, ?, ?, ?)').run(
    id,
    planId,
    kind,
    text,
    sort,
  )
}

function insertPlan(db: WritableDb, id: string, employeeId: string, year: number): void {
  const version = prepareValues(
    db,
    'SELECT coalesce(max(version), 0) + 1 FROM plan WHERE employee_id = ? AND year = ?',
  )
  insertInState(
    db,
    planWorkflow,
    {
      id,
      employee_id: employeeId,
      year,
      version: version.get(employeeId, year) as number,
      origin: 'import',
      from_date: `${year}-01-01`,
      to_date: `${year}-12-31`,
    },
    { to: 'approved', facts: newPlan, actors: ['clerk'] },
  )
}

function loadPlans(db: Db, year: number): Map<string, ToldPlan> {
  const valid = `plan p WHERE p.year = @year AND ${holdsAt('@until')}`
  const read = <R>(text: string) => prepare(db, text).all({ year, until: `${year}-12-31` }) as R[]
  const plans = new Map<string, ToldPlan>()
  const byPlan = new Map<string, ToldPlan>()
  for (const row of read<Row<'plan'>>(`SELECT p.* FROM ${valid}`)) {
    const plan: ToldPlan = {
      id: row.id,
      employeeId: row.employee_id,
      isOpen: isOpenForEdit(row),
      results: new Map<string, ToldResult>(),
      expectations: new Map<string, string>(),
      appraiserId: row.appraiser_id ?? undefined,
      sort: 0,
    }
    plans.set(row.employee_id, plan)
    byPlan.set(row.id, plan)
  }
  const results = new Map<string, ToldResult>()
  for (const row of read<Row<'work_result'>>(
    `SELECT w.* FROM work_result w WHERE w.plan_id IN (SELECT p.id FROM ${valid})`,
  )) {
    const plan = byPlan.get(row.plan_id)
    if (!plan) continue
    const result: ToldResult = {
      id: row.id,
      planId: row.plan_id,
      employeeId: plan.employeeId,
      kind: row.kind,
      parentId: row.parent_id ?? undefined,
      indicators: new Map(),
    }
    results.set(row.id, result)
    plan.results.set(wordsKey(row.text), result)
    plan.sort = Math.max(plan.sort, row.sort)
  }
  const indicators = `SELECT i.* FROM indicator i JOIN work_result w ON w.id = i.work_result_id
    WHERE w.plan_id IN (SELECT p.id FROM ${valid})`
  for (const row of read<Row<'indicator'>>(indicators))
    results.get(row.work_result_id)?.indicators.set(wordsKey(row.text), row)
  for (const row of read<Row<'behaviour_expectation'>>(
    `SELECT * FROM behaviour_expectation WHERE plan_id IN (SELECT p.id FROM ${valid})`,
  ))
    byPlan.get(row.plan_id)?.expectations.set(row.core_value, row.text)
  return plans
}

/** What a row tells otherwise than the stored indicator; what it only assumes replaces nothing. */
export function indicatorChanges(stored: Row<'indicator'>, draft: ImportedPlanRow): FieldChange[] {
  const unit = draft.target.unit
  const sameUnit = unit === undefined || wordsOrSign(unit) === wordsOrSign(stored.target_unit ?? '')
  return [
    draft.assumed.includes('aspect')
      ? undefined
      : changeOf('aspect', stored.aspects, draft.aspects.join(',')),
    sameTarget(stored, draft)
      ? undefined
      : changeOf('target', targetText(stored), targetText(columnsOf(draft))),
    sameUnit ? undefined : changeOf('targetUnit', stored.target_unit ?? undefined, unit),
    draft.assumed.includes('direction')
      ? undefined
      : changeOf('direction', stored.direction, draft.direction),
  ].filter((change) => change !== undefined)
}

type TargetColumns = Pick<Row<'indicator'>, 'target_kind' | 'low' | 'high' | 'target_text'>

function columnsOf({ target }: ImportedPlanRow): TargetColumns {
  return {
    target_kind: target.kind,
    low: target.low ?? null,
    high: target.high ?? null,
    target_text: target.text ?? null,
  }
}

function sameTarget(stored: TargetColumns, draft: ImportedPlanRow): boolean {
  const told = columnsOf(draft)
  if (stored.target_kind !== told.target_kind || stored.low !== told.low || stored.high !== told.high)
    return false
  return wordsKey(stored.target_text ?? '') === wordsKey(told.target_text ?? '')
}

/** `%` has no letters, so that it is compared as it is. */
function wordsOrSign(unit: string): string {
  return wordsKey(unit) || unit.trim()
}

function targetText({ target_kind, low, high, target_text }: TargetColumns): string {
  if (target_kind === 'text') return target_text ?? ''
  const figure = (value: number | null) => (value === null ? '' : String(decimalOf(value)))
  return target_kind === 'range' ? `${figure(low)}–${figure(high)}` : figure(low)
}

export function addIndicator(
  db: WritableDb,
  place: { readonly id: string; readonly resultId: string; readonly sort: number },
  draft: ImportedPlanRow,
): void {
  const { target_kind, low, high, target_text } = columnsOf(draft)
  prepare(
    db,
    `INSERT INTO indicator (id, work_result_id, text, aspects, target_kind, low, high, target_text, target_unit, direction,
       accumulation, sort) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    place.id,
    place.resultId,
    draft.indicator,
    draft.aspects.join(','),
    target_kind,
    low,
    high,
    target_text,
    draft.target.unit ?? null,
    draft.direction,
    draft.accumulation,
    place.sort,
  )
}

/** The way of accumulating stays: a person may have chosen it. */
export function writeIndicator(db: WritableDb, stored: Row<'indicator'>, draft: ImportedPlanRow): void {
  const { target_kind, low, high, target_text } = columnsOf(draft)
  const assumes = (field: string) => draft.assumed.includes(field)
  prepare(
    db,
    `UPDATE indicator SET aspects = ?, target_kind = ?, low = ?, high = ?, target_text = ?, target_unit = ?, direction = ?,
       row_version = row_version + 1 WHERE id = ?`,
  ).run(
    assumes('aspect') ? stored.aspects : draft.aspects.join(','),
    target_kind,
    low,
    high,
    target_text,
    draft.target.unit ?? stored.target_unit,
    assumes('direction') ? stored.direction : draft.direction,
    stored.id,
  )
}
