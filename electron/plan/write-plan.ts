import type { TextKey } from '#shared/text/catalogue.ts'
import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { isPlanEditable, newPlan, planWorkflow } from '#shared/plan/plan-state.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { findPerson, type Person } from '../people/people.ts'
import { requireHand } from '../people/relations.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { prepare, run, sql, type Db, first, prepareValues, type WritableDb } from '../db/sql.ts'
import { isValidPlan } from './read-plan.ts'
import { requireYear } from '../office/years.ts'
import { insertInState } from '../workflow/state.ts'
import type { WorkResultDraft, IndicatorDraft } from '#shared/plan/plan.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import { clearWatchOf } from '../office/settings.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { aspects } from '#shared/plan/aspect.ts'
import { defaultAccumulation } from '#shared/plan/target.ts'
import type { IndicatorLine } from '#shared/plan/cascade/line.ts'
import { checkLinks, forgetIndicator, forgetResult, linkColumns } from './cascade/links.ts'

export type PlanRow = Row<'plan'>

export function findPlanRow(db: Db, employeeId: string, year: number): PlanRow | undefined {
  return prepare(
    db,
    `SELECT p.* FROM plan p WHERE p.employee_id = @employeeId AND p.year = @year AND ${isValidPlan}`,
  ).get({ employeeId, year }) as PlanRow | undefined
}

/**
 * Whether the contents may be changed as the plan stands. An approved plan is what two people signed, so a change first
 * withdraws the approval (Ps 14(2)). An imported one arrives approved as the copy of a signed paper: mending the copy
 * changes no agreement, so it stays open; every change is in the log with what stood there before.
 */
export function isOpenForEdit(plan: Pick<PlanRow, 'state' | 'origin'>): boolean {
  return isPlanEditable(plan.state) || (plan.state === 'approved' && plan.origin === 'import')
}

/** The person whose plan is about to change, named in the event; refuses people out of sight and years not open. */
export function personToPlan(context: CommandContext, employeeId: string, year: number): Person {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const person = findPerson(db, employeeId, on, session.scope)
  requireHand(db, session, [employeeId], on)
  context.describe({ object: `${person.fullName} · ${year}`, employeeIds: [employeeId] })
  return person
}

/** The plan to write in; made as a draft over the whole year when the person has none. Only ASN have a plan (Ps 4). */
export function openPlan(context: CommandContext, employeeId: string, year: number): PlanRow {
  const { db } = context
  const person = personToPlan(context, employeeId, year)
  const known = findPlanRow(db, employeeId, year)
  if (known) return requireOpen(known)
  if (person.employeeType === 'nonAsn')
    throw new AppError('invalid', 'plan.error.nonAsn', { name: person.fullName })
  return makePlan(context, employeeId, year, 'typed')
}

/** A new draft from the first to the last day of the year, a version after those that were cancelled. */
export function makePlan(
  { db }: CommandContext,
  employeeId: string,
  year: number,
  origin: PlanRow['origin'],
): PlanRow {
  const before = prepare(
    db,
    'SELECT coalesce(max(version), 0) AS version FROM plan WHERE employee_id = ? AND year = ?',
  ).get(employeeId, year) as { version: number }
  insertInState(
    db,
    planWorkflow,
    {
      id: newId(),
      employee_id: employeeId,
      year,
      version: before.version + 1,
      origin,
      from_date: `${year}-01-01`,
      to_date: `${year}-12-31`,
    },
    { to: 'draft', facts: newPlan, actors: ['clerk'] },
  )
  return findPlanRow(db, employeeId, year)!
}

export function requireOpen(plan: PlanRow): PlanRow {
  if (isPlanEditable(plan.state) || isOpenForEdit(plan)) return plan
  throw new AppError('conflict', `plan.error.locked.${plan.state}`)
}

/** The plan that a result belongs to, visible and open for edit; refuses results of plans that no longer hold. */
export function planOfResult(context: CommandContext, workResultId: string): PlanRow {
  const plan = prepare(
    context.db,
    `SELECT p.* FROM plan p JOIN work_result w ON w.plan_id = p.id WHERE w.id = @workResultId AND ${isValidPlan}`,
  ).get({ workResultId }) as PlanRow | undefined
  if (!plan) throw new AppError('not_found', 'plan.error.resultMissing')
  personToPlan(context, plan.employee_id, plan.year)
  return requireOpen(plan)
}

/** Stores a result and returns its id. A new one, or one that changes its kind, goes last within its kind. */
export function saveWorkResult(context: CommandContext, draft: WorkResultDraft): string {
  const { db } = context
  const plan = openPlan(context, draft.employeeId, draft.year)
  const known = draft.id === undefined ? undefined : resultOfPlan(db, draft.id, plan)
  checkLinks(db, draft, plan)
  const values = {
    kind: draft.kind,
    text: draft.text,
    assigned_by: draft.assignedBy ?? null,
    ...linkColumns(draft),
  }
  if (!known) {
    const id = newId()
    run(
      db,
      sql
        .insertInto('work_result')
        .values({ id, plan_id: plan.id, ...values, sort: nextResultSort(db, plan.id, draft.kind) }),
    )
    return id
  }
  requireVersion(known.row_version, draft.rowVersion)
  const moved = known.kind !== draft.kind
  const sort = moved ? nextResultSort(db, plan.id, draft.kind) : known.sort
  run(
    db,
    sql
      .updateTable('work_result')
      .set({ ...values, sort, row_version: known.row_version + 1 })
      .where('id', '=', known.id),
  )
  return known.id
}

/** Deletes a result with its indicators; refuses, with the count, while realisations or marks hang on it. */
export function deleteWorkResult(context: CommandContext, id: string): void {
  planOfResult(context, id)
  removeResult(context.db, id)
}

/** The same for a plan that is known to be open. */
export function removeResult(db: WritableDb, id: string): void {
  refuseLossOfResult(db, id)
  clearWatchOf(db, 'SELECT id FROM indicator WHERE work_result_id = ?', id)
  forgetResult(db, id)
  run(db, sql.deleteFrom('indicator').where('work_result_id', '=', id))
  run(db, sql.deleteFrom('work_result').where('id', '=', id))
}

/** Puts a result before another of its kind, or last; the numbers follow the order. */
export function moveWorkResult(context: CommandContext, id: string, before: string | undefined): void {
  const { db } = context
  const plan = planOfResult(context, id)
  const result = resultOfPlan(db, id, plan)
  const others = resultsOfKind(db, plan.id, result.kind).filter((row) => row.id !== id)
  const place = before === undefined ? others.length : others.findIndex((row) => row.id === before)
  if (place < 0) throw AppError.atField('before', 'plan.error.otherKind')
  const update = prepare(db, 'UPDATE work_result SET sort = ?, row_version = row_version + 1 WHERE id = ?')
  for (const [sort, row] of others.toSpliced(place, 0, result).entries())
    if (row.sort !== sort + 1) update.run(sort + 1, row.id)
}

function resultOfPlan(db: Db, id: string, plan: PlanRow): Row<'work_result'> {
  const row = first(
    db,
    sql.selectFrom('work_result').selectAll().where('id', '=', id).where('plan_id', '=', plan.id),
  )
  if (!row) throw new AppError('not_found', 'plan.error.resultMissing')
  return row
}

/** The place after the last result of a kind. */
export function nextResultSort(db: Db, planId: string, kind: WorkResultKind): number {
  return nextSort(db, 'work_result WHERE plan_id = ? AND kind = ?', planId, kind)
}

function nextSort(db: Db, among: string, ...values: string[]): number {
  const last = prepareValues(db, `SELECT coalesce(max(sort), 0) FROM ${among}`)
  return Number(last.get(...values)) + 1
}

function resultsOfKind(db: Db, planId: string, kind: WorkResultKind): Row<'work_result'>[] {
  return prepare(db, 'SELECT * FROM work_result WHERE plan_id = ? AND kind = ? ORDER BY sort, id').all(
    planId,
    kind,
  ) as Row<'work_result'>[]
}

const inResult = 'indicator WHERE work_result_id = ?'

/** Stores an indicator under its result and returns its id. */
export function saveIndicator(context: CommandContext, draft: IndicatorDraft): string {
  const { db } = context
  const plan = planOfResult(context, draft.workResultId)
  const values = columnsOf(draft)
  if (draft.id === undefined) {
    const id = newId()
    const sort = nextSort(db, inResult, draft.workResultId)
    run(db, sql.insertInto('indicator').values({ id, ...values, grain: null, sort }))
    return id
  }
  const known = findIndicator(db, draft.id)
  const from = planIdOf(db, known.work_result_id)
  // an indicator may move to another result of the same plan, never to another person's
  if (from !== plan.id) throw new AppError('not_found', 'plan.error.indicatorMissing')
  requireVersion(known.row_version, draft.rowVersion)
  const moved = known.work_result_id !== draft.workResultId
  run(
    db,
    sql
      .updateTable('indicator')
      .set({
        ...values,
        ...(moved && { sort: nextSort(db, inResult, draft.workResultId) }),
        row_version: known.row_version + 1,
      })
      .where('id', '=', known.id),
  )
  return known.id
}

/** Refuses, with the count, while realisations hang on it. */
export function deleteIndicator(context: CommandContext, id: string): void {
  const { db } = context
  planOfResult(context, findIndicator(db, id).work_result_id)
  refuseLossOfIndicator(db, id)
  clearWatchOf(db, 'SELECT ?', id)
  forgetIndicator(db, id)
  run(db, sql.deleteFrom('indicator').where('id', '=', id))
}

function findIndicator(db: Db, id: string): Row<'indicator'> {
  const row = first(db, sql.selectFrom('indicator').selectAll().where('id', '=', id))
  if (!row) throw new AppError('not_found', 'plan.error.indicatorMissing')
  return row
}

function planIdOf(db: Db, workResultId: string): string | undefined {
  return first(db, sql.selectFrom('work_result').select('plan_id').where('id', '=', workResultId))?.plan_id
}

/** Figures that the kind of target does not use are dropped, so that no hidden bound outlives its field. */
function columnsOf(draft: IndicatorDraft) {
  return {
    work_result_id: draft.workResultId,
    ...measureColumns(draft),
    baseline: figure(draft.baseline),
    baseline_date: draft.baselineDate ?? null,
  }
}

const figure = (value: number | undefined) => (value === undefined ? null : hundredthsOf(value))

/** An indicator without what belongs to one year, as columns. */
export function measureColumns(draft: IndicatorLine) {
  const { targetKind } = draft
  return {
    text: draft.text,
    aspects: aspects.filter((aspect) => draft.aspects.includes(aspect)).join(','),
    target_kind: targetKind,
    low: targetKind === 'text' ? null : figure(draft.low),
    high: targetKind === 'range' ? figure(draft.high) : null,
    target_text: targetKind === 'text' ? (draft.targetText ?? null) : null,
    target_unit: draft.targetUnit ?? null,
    direction: draft.direction,
    accumulation:
      draft.accumulation ?? defaultAccumulation({ unit: draft.targetUnit, indicator: draft.text }),
  }
}

/** What would be lost with a plan, a result or an indicator; nothing of it goes unless a person removes it first. */
interface Losses {
  /** Realisations entered, with a value or a note, and per cents entered by hand. */
  readonly entries: number
  /** Lines of progress and pieces of evidence. */
  readonly records: number
  /** Marks of the appraiser on the results. */
  readonly marks: number
}

const entriesWhere = (where: string) => `SELECT count(*) FROM (
    SELECT indicator_id FROM realisation UNION ALL SELECT indicator_id FROM achievement) r
  JOIN indicator i ON i.id = r.indicator_id JOIN work_result w ON w.id = i.work_result_id WHERE ${where}`
/** Lines of progress, pieces of evidence, steps, rules and adjustments hang on a result, some on one of its indicators. */
const recordsWhere = (where: string) => `SELECT count(*) FROM (
    SELECT work_result_id, indicator_id FROM progress_entry UNION ALL SELECT work_result_id, indicator_id FROM evidence
    UNION ALL SELECT work_result_id, NULL FROM action_step
    UNION ALL SELECT i.work_result_id, c.indicator_id FROM case_rule c JOIN indicator i ON i.id = c.indicator_id
    UNION ALL SELECT i.work_result_id, a.indicator_id FROM adjustment a JOIN indicator i ON i.id = a.indicator_id) r
  JOIN work_result w ON w.id = r.work_result_id WHERE ${where}`
const marksWhere = (where: string) =>
  `SELECT count(*) FROM result_rating m JOIN work_result w ON w.id = m.work_result_id WHERE ${where}`

function refuseLossOfPlan(db: Db, planId: string): void {
  refuse('plan.error.planHolds', count(db, 'w.plan_id = ?', planId))
}

export function refuseLossOfResult(db: Db, workResultId: string): void {
  refuse('plan.error.resultHolds', count(db, 'w.id = ?', workResultId))
}

function refuseLossOfIndicator(db: Db, indicatorId: string): void {
  const counted = (text: string) => Number(prepareValues(db, text).get(indicatorId))
  const entries = counted(entriesWhere('i.id = ?'))
  refuse('plan.error.indicatorHolds', {
    entries,
    records: counted(recordsWhere('r.indicator_id = ?')),
    marks: 0,
  })
}

function count(db: Db, where: string, id: string): Losses {
  const of = (text: string) => Number(prepareValues(db, text).get(id))
  return { entries: of(entriesWhere(where)), records: of(recordsWhere(where)), marks: of(marksWhere(where)) }
}

function refuse(key: TextKey, { entries, records, marks }: Losses): void {
  if (entries + records + marks > 0) throw new AppError('conflict', key, { entries, records, marks })
}

const ofPlan = 'SELECT id FROM work_result WHERE plan_id = ?'

/** Deletes a plan with its results; refuses, with the count, while realisations or marks hang on it. */
export function deletePlan(context: CommandContext, employeeId: string, year: number): void {
  const { db } = context
  personToPlan(context, employeeId, year)
  const plan = findPlanRow(db, employeeId, year)
  if (!plan) throw new AppError('not_found', 'plan.error.none')
  requireOpen(plan)
  refuseLossOfPlan(db, plan.id)
  clearWatchOf(db, `SELECT id FROM indicator WHERE work_result_id IN (${ofPlan})`, plan.id)
  for (const id of prepareValues(db, ofPlan).all(plan.id) as string[]) forgetResult(db, id)
  for (const text of [
    `DELETE FROM indicator WHERE work_result_id IN (${ofPlan})`,
    'DELETE FROM work_result WHERE plan_id = ?',
    'DELETE FROM behaviour_expectation WHERE plan_id = ?',
    'DELETE FROM annex_line WHERE plan_id = ?',
    'DELETE FROM plan WHERE id = ?',
  ])
    prepare(db, text).run(plan.id)
}
