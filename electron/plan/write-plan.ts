import type { TextKey } from '#shared/text/catalogue.ts'
import { AppError } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { isPlanEditable, newPlan, planWorkflow } from '#shared/plan/plan-state.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { findPerson, type Person } from '../people/people.ts'
import { mayJudge, mayPlan, requireHand, type Right } from '../people/relations.ts'
import { requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { prepare, run, sql, type Db, first, prepareValues, type WritableDb } from '../db/sql.ts'
import { giveBackDays } from './post-days.ts'
import { isWorkedOn } from './read-plan.ts'
import { settingsOfYear } from '../office/settings.ts'
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
type WorkResultRow = Row<'work_result'>

/** Whose plan of a year; without an id the version that is being worked on. */
interface PlanPlace {
  readonly employeeId: string
  readonly year: number
  readonly planId?: string | undefined
}

export function findPlanRow(db: Db, { employeeId, year, planId }: PlanPlace): PlanRow | undefined {
  const which = planId === undefined ? isWorkedOn : 'p.id = @planId'
  return prepare(
    db,
    `SELECT p.* FROM plan p WHERE p.employee_id = @employeeId AND p.year = @year AND ${which}`,
  ).get({ employeeId, year, ...(planId !== undefined && { planId }) }) as PlanRow | undefined
}

/** The plan by its id; refuses people out of sight and whoever has not the right over its person. */
export function planInHand(context: CommandContext, planId: string, right: Right = mayPlan): PlanRow {
  const plan = planRow(context.db, planId)
  personToPlan(context, plan.employee_id, plan.year, right)
  return plan
}

export function planRow(db: Db, planId: string): PlanRow {
  const plan = first(db, sql.selectFrom('plan').selectAll().where('id', '=', planId))
  if (!plan) throw new AppError('not_found', 'plan.error.none')
  return plan
}

/**
 * Whether the contents may be changed as the plan stands. An approved plan is what two people signed, so a change is a version of its
 * own (Ps 14(2)). An imported one arrives approved as the copy of a signed paper: mending the copy
 * changes no agreement, so it stays open; every change is in the log with what stood there before.
 */
export function isOpenForEdit(plan: Pick<PlanRow, 'state' | 'origin'>): boolean {
  return isPlanEditable(plan.state) || (plan.state === 'approved' && plan.origin === 'import')
}

/** The person whose plan is about to change, named in the event; refuses people out of sight and years not open. */
export function personToPlan(
  context: CommandContext,
  employeeId: string,
  year: number,
  right: Right = mayPlan,
): Person {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const person = findPerson(db, employeeId, on, session.scope)
  requireHand(db, session, [employeeId], on, right)
  context.describe({ object: `${person.fullName} · ${year}`, employeeIds: [employeeId] })
  return person
}

/** The plan to write in; made as a draft over the whole year when the person has none. Only ASN have a plan (Ps 4). */
export function openPlan(context: CommandContext, place: PlanPlace): PlanRow {
  const { db } = context
  const { employeeId, year, planId } = place
  const person = personToPlan(context, employeeId, year)
  const known = findPlanRow(db, place)
  if (known) return requireOpen(known)
  if (planId !== undefined) throw new AppError('not_found', 'plan.error.none')
  if (person.employeeType === 'nonAsn')
    throw new AppError('invalid', 'plan.error.nonAsn', { name: person.fullName })
  return makePlan(context, employeeId, year, 'typed')
}

/** What a new plan may bring with it; without days it lasts the whole year. */
type NewPlan = Partial<
  Pick<PlanRow, 'from_date' | 'to_date' | 'approach' | 'reason' | 'appraiser_id' | 'appraiser_superior_id'>
>

/** A new draft, a version after those that there were for the post. */
export function makePlan(
  { db }: CommandContext,
  employeeId: string,
  year: number,
  origin: PlanRow['origin'],
  more: NewPlan = {},
): PlanRow {
  const from_date = more.from_date ?? `${year}-01-01`
  const before = prepareValues(
    db,
    'SELECT coalesce(max(version), 0) FROM plan WHERE employee_id = ? AND year = ? AND from_date = ?',
  ).get(employeeId, year, from_date) as number
  const id = newId()
  insertInState(
    db,
    planWorkflow,
    {
      id,
      employee_id: employeeId,
      year,
      version: before + 1,
      origin,
      approach: settingsOfYear(db, year)['plan.approach'],
      to_date: `${year}-12-31`,
      ...more,
      from_date,
    },
    { to: 'draft', facts: newPlan, actors: ['clerk'] },
  )
  return planRow(db, id)
}

export function requireOpen(plan: PlanRow): PlanRow {
  if (isPlanEditable(plan.state) || isOpenForEdit(plan)) return plan
  throw new AppError('conflict', `plan.error.locked.${plan.state}`)
}

/** The plan that a result belongs to, visible and open for edit. */
function planOfResult(context: CommandContext, workResultId: string): PlanRow {
  return requireOpen(planOfLine(context, workResultId))
}

/** The same however it stands, for whoever has the right. */
function planOfLine(context: CommandContext, workResultId: string, right: Right = mayPlan): PlanRow {
  const planId = planIdOf(context.db, workResultId)
  if (planId === undefined) throw new AppError('not_found', 'plan.error.resultMissing')
  return planInHand(context, planId, right)
}

/** Stores a result and returns its id. A new one, or one that changes its kind, goes last within its kind. */
export function saveWorkResult(context: CommandContext, draft: WorkResultDraft): string {
  const { db } = context
  const plan = openPlan(context, draft)
  const known = draft.id === undefined ? undefined : resultOfPlan(db, draft.id, plan)
  checkLinks(context, draft, plan)
  const values = {
    kind: draft.kind,
    text: draft.text,
    assigned_by: draft.assignedBy ?? null,
    ...linkColumns(draft),
    control_level: draft.controlLevel ?? null,
    weight: draft.weight === undefined ? null : hundredthsOf(draft.weight),
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

/** Ends a result, or lets it go on: what was entered stays, nothing more is expected of it from the day on (A9). */
export function endResult(
  context: CommandContext,
  end: {
    readonly id: string
    readonly rowVersion: number
    readonly on?: string | undefined
    readonly reason?: string | undefined
  },
): WorkResultRow {
  const { db } = context
  const plan = planOfResult(context, end.id)
  const known = resultOfPlan(db, end.id, plan)
  requireVersion(known.row_version, end.rowVersion)
  if (end.on !== undefined && (end.on < plan.from_date || end.on > plan.to_date))
    throw AppError.atField('on', 'plan.error.endOutside')
  return updateResult(db, known, {
    ended_on: end.on ?? null,
    ended_reason: end.on === undefined ? null : (end.reason ?? null),
  })
}

/** The appraiser sets what is main and what is additional (L II.A.6), as long as the plan is not set. */
export function setKind(
  context: CommandContext,
  {
    id,
    rowVersion,
    kind,
  }: { readonly id: string; readonly rowVersion: number; readonly kind: WorkResultKind },
): WorkResultRow {
  const { db } = context
  const plan = requireGuidable(context, planOfLine(context, id, mayGuide))
  const known = resultOfPlan(db, id, plan)
  requireVersion(known.row_version, rowVersion)
  if (known.kind === kind) return known
  return updateResult(db, known, { kind, sort: nextResultSort(db, plan.id, kind) })
}

function updateResult(db: WritableDb, known: WorkResultRow, values: Partial<WorkResultRow>): WorkResultRow {
  const next = { ...values, row_version: known.row_version + 1 }
  run(db, sql.updateTable('work_result').set(next).where('id', '=', known.id))
  return { ...known, ...next }
}

/** Whoever may write the plan, and the appraiser for what he sets in it. */
export const mayGuide: Right = (db, session, on) => {
  const [writes, judges] = [mayPlan(db, session, on), mayJudge(db, session, on)]
  return (id) => writes(id) || judges(id)
}

/** What the appraiser sets he sets also while the plan lies before him. */
export function requireGuidable({ db, session, today }: CommandContext, plan: PlanRow): PlanRow {
  const judges = mayJudge(db, session, dayIn(plan.year, today))(plan.employee_id)
  return plan.state === 'submitted' && judges ? plan : requireOpen(plan)
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
  forget(db, 'indicator', 'SELECT id FROM indicator WHERE work_result_id = ?', id)
  forget(db, 'work_result', 'SELECT ?', id)
  run(db, sql.deleteFrom('indicator').where('work_result_id', '=', id))
  run(db, sql.deleteFrom('work_result').where('id', '=', id))
}

/** A change under way that was to replace what goes stays, as a line of its own. */
function forget(db: WritableDb, line: 'work_result' | 'indicator', among: string, id: string): void {
  prepare(
    db,
    `UPDATE ${line} SET replaces_id = NULL, row_version = row_version + 1 WHERE replaces_id IN (${among})`,
  ).run(id)
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
  // a narrative tells measure and target in one sentence
  if (draft.targetKind === 'text' && !draft.targetText && plan.approach === 'quantitative')
    throw AppError.atField('targetText', 'error.required')
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
  forget(db, 'indicator', 'SELECT ?', id)
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

/** An empty manual is none. */
function manualOf({ manual }: IndicatorDraft): string | null {
  const filled = manual && Object.values(manual).some((text) => text !== undefined)
  return filled ? JSON.stringify(manual) : null
}

/** Figures that the kind of target does not use are dropped, so that no hidden bound outlives its field. */
function columnsOf(draft: IndicatorDraft) {
  return {
    work_result_id: draft.workResultId,
    ...measureColumns(draft),
    baseline: figure(draft.baseline),
    baseline_date: draft.baselineDate ?? null,
    perspective: draft.perspective ?? null,
    manual: manualOf(draft),
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

/** Refuses, with the count, while something hangs on a version that no longer holds. */
export function refuseStranded(db: Db, planId: string): void {
  refuse('plan.error.stranded', count(db, 'w.plan_id = ?', planId))
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
export function deletePlan(context: CommandContext, place: PlanPlace): void {
  const { db } = context
  personToPlan(context, place.employeeId, place.year)
  const plan = findPlanRow(db, place)
  if (!plan) throw new AppError('not_found', 'plan.error.none')
  requireOpen(plan)
  refuseLossOfPlan(db, plan.id)
  clearWatchOf(db, `SELECT id FROM indicator WHERE work_result_id IN (${ofPlan})`, plan.id)
  for (const id of prepareValues(db, ofPlan).all(plan.id) as string[]) forgetResult(db, id)
  forget(db, 'indicator', `SELECT id FROM indicator WHERE work_result_id IN (${ofPlan})`, plan.id)
  forget(db, 'work_result', ofPlan, plan.id)
  for (const text of [
    `DELETE FROM indicator WHERE work_result_id IN (${ofPlan})`,
    'DELETE FROM work_result WHERE plan_id = ?',
    'DELETE FROM behaviour_expectation WHERE plan_id = ?',
    'DELETE FROM annex_line WHERE plan_id = ?',
    'DELETE FROM plan WHERE id = ?',
  ])
    prepare(db, text).run(plan.id)
  giveBackDays(db, plan)
}
