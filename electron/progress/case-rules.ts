import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import { decimalOf, type Hundredths } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { monthsOf } from '#shared/period/period.ts'
import { caseFigure } from '#shared/progress/case-figure.ts'
import type { CaseRule, CaseRuleDraft } from '#shared/progress/service-case.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { rulesOf } from '../clock/rules.ts'
import { changesOf, type Follower } from '../db/followers.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { type Db, first, prepare, prepareValues, run, sql, tuples, type WritableDb } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { requireHand } from '../people/relations.ts'
import { isValidPlan } from '../plan/read-plan.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { findUnit } from '../people/units.ts'
import { daysBetween, requireUnitInSight } from './cases.ts'

type Rule = Row<'case_rule'>
interface OwnedIndicator {
  readonly employeeId: string
  readonly year: number
  readonly text: string
  /** Its plan is the one that takes figures. */
  readonly holds: 0 | 1
}

function findIndicator(db: Db, id: string): OwnedIndicator {
  const found = prepare(
    db,
    `SELECT p.employee_id AS employeeId, p.year, i.text, ${isValidPlan} AS holds FROM indicator i
      JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id WHERE i.id = ?`,
  ).get(id) as OwnedIndicator | undefined
  if (!found) throw new AppError('not_found', 'plan.error.indicatorMissing')
  return found
}

const ruleOf = (db: Db, indicatorId: string) =>
  first(db, sql.selectFrom('case_rule').selectAll().where('indicator_id', '=', indicatorId))

/** The rule of an indicator and what its months come to; undefined where its figures are entered by hand. */
export function readRule({ db, session, today }: QueryContext, indicatorId: string): CaseRule | undefined {
  const { employeeId, year } = findIndicator(db, indicatorId)
  findPerson(db, employeeId, dayIn(year, today), session.scope)
  const rule = ruleOf(db, indicatorId)
  if (!rule) return undefined
  const byMonth = daysByMonth(db, rule, year)
  return present({
    unitId: rule.unit_id,
    unit: findUnit(db, rule.unit_id).name,
    caseKind: rule.case_kind,
    measure: rule.measure,
    dayCount: rule.day_count,
    rowVersion: rule.row_version,
    months: monthsOf(year).flatMap(({ key }) => {
      const days = byMonth.get(key) ?? []
      const value = caseFigure(days, rule.measure)
      const figure = value === undefined ? {} : { value: decimalOf(value) }
      return days.length === 0 ? [] : [{ period: key, cases: days.length, ...figure }]
    }),
  })
}

/** Lets an indicator compute itself; refused while figures stand there that somebody entered. */
export function setRule(context: CommandContext, draft: CaseRuleDraft): void {
  const { db } = context
  const { holds } = writable(context, draft.indicatorId)
  if (holds === 0) throw new AppError('not_found', 'plan.error.indicatorMissing')
  requireUnitInSight(context, draft.unitId)
  const known = ruleOf(db, draft.indicatorId)
  requireVersion(known?.row_version ?? 0, draft.rowVersion)
  const entered = prepareValues(db, 'SELECT count(value) FROM realisation WHERE indicator_id = ?')
  const count = known ? 0 : Number(entered.get(draft.indicatorId))
  if (count > 0) throw new AppError('conflict', 'serviceCase.error.entered', { count })
  const values = {
    unit_id: draft.unitId,
    case_kind: draft.caseKind ?? null,
    measure: draft.measure,
    day_count: draft.dayCount,
  }
  if (known) changeRow(db, 'case_rule', { indicator_id: draft.indicatorId }, values)
  else run(db, sql.insertInto('case_rule').values({ indicator_id: draft.indicatorId, ...values }))
}

/** The indicator's figures are entered by hand again; those that were computed go, as nothing stands behind them any more. */
export function removeRule(context: CommandContext, indicatorId: string, rowVersion: number): void {
  const { db } = context
  const { year } = writable(context, indicatorId)
  const known = ruleOf(db, indicatorId)
  if (!known) throw new AppError('not_found', 'serviceCase.error.noRule')
  requireVersion(known.row_version, rowVersion)
  run(db, sql.deleteFrom('case_rule').where('indicator_id', '=', indicatorId))
  storeFigures(db, indicatorId, year, new Map())
}

function writable(context: CommandContext, indicatorId: string): OwnedIndicator {
  const { db, session, today } = context
  const indicator = findIndicator(db, indicatorId)
  const on = dayIn(indicator.year, today)
  const { fullName } = findPerson(db, indicator.employeeId, on, session.scope)
  requireHand(db, session, [indicator.employeeId], on)
  context.describe({ object: `${fullName} · ${indicator.text}`, employeeIds: [indicator.employeeId] })
  return indicator
}

/** Month → the days that each of the cases answered in it took. */
function daysByMonth(db: Db, rule: Rule, year: number): Map<string, number[]> {
  const units = subtreeOf(db, rule.unit_id)
  const { calendar } = rulesOf(db, year, `${year}-12-31`)
  const count = rule.day_count === 'working' ? calendar.between : daysBetween
  const rows = tuples<[unit: string, kind: string, received: string, answered: string]>(
    db,
    `SELECT unit_id, case_kind, received_on, answered_on FROM service_case
      WHERE answered_on BETWEEN @from AND @to ORDER BY answered_on, id`,
    { from: `${year}-01-01`, to: `${year}-12-31` },
  )
  const own = rows.filter(
    ([unit, kind]) => units.has(unit) && (rule.case_kind === null || rule.case_kind === kind),
  )
  const months = Map.groupBy(own, ([, , , answered]) => answered.slice(0, 7))
  return new Map(
    [...months].map(([month, cases]) => [
      month,
      cases.map(([, , received, answered]) => count(received, answered)),
    ]),
  )
}

/** Brings an indicator's realisations to the computed figures; a note that somebody wrote stays. */
function storeFigures(
  db: WritableDb,
  indicatorId: string,
  year: number,
  figures: ReadonlyMap<string, Hundredths>,
): void {
  const stored = new Map(
    tuples<[string, number | null, string | null]>(
      db,
      'SELECT period_key, value, note FROM realisation WHERE indicator_id = @indicatorId',
      { indicatorId },
    ).map(([period, value, note]) => [period, { value, note }]),
  )
  const upsert = prepare(
    db,
    `INSERT INTO realisation (indicator_id, period_key, value) VALUES (@indicatorId, @period, @value)
      ON CONFLICT (indicator_id, period_key) DO UPDATE SET value = excluded.value, row_version = row_version + 1`,
  )
  const remove = prepare(db, 'DELETE FROM realisation WHERE indicator_id = ? AND period_key = ?')
  for (const { key: period } of monthsOf(year)) {
    const [figure, known] = [figures.get(period), stored.get(period)]
    if ((known?.value ?? undefined) === figure) continue
    if (figure === undefined && known?.note === null) remove.run(indicatorId, period)
    else upsert.run({ indicatorId, period, value: figure ?? null })
  }
  prepare(
    db,
    `UPDATE indicator SET grain = @grain, row_version = row_version + 1 WHERE id = @indicatorId AND grain IS NOT @grain`,
  ).run({ indicatorId, grain: holdsEntries(db, indicatorId) ? 'month' : null })
}

const holdsEntries = (db: Db, indicatorId: string) =>
  prepareValues(db, 'SELECT 1 FROM realisation WHERE indicator_id = ? LIMIT 1').get(indicatorId) !== undefined

/** Keeps the figures of indicators that compute themselves in step with the cases, whoever changed one, and with their own rules. */
export const caseFollower: Follower = {
  tables: ['service_case', 'case_rule', 'realisation', 'unit', 'holiday', 'setting'],
  follow(db, written) {
    const own = written.every((table) => table === 'realisation')
    const among = own
      ? `WHERE c.indicator_id IN (SELECT json_extract(key, '$[0]') FROM ${changesOf('realisation')})`
      : ''
    const rules = prepare(
      db,
      `SELECT c.*, p.year FROM case_rule c JOIN indicator i ON i.id = c.indicator_id
        JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id ${among}`,
    ).all() as (Rule & { readonly year: number })[]
    for (const rule of rules) {
      const figures = [...daysByMonth(db, rule, rule.year)].flatMap(([month, days]) => {
        const figure = caseFigure(days, rule.measure)
        return figure === undefined ? [] : [[month, figure] as const]
      })
      storeFigures(db, rule.indicator_id, rule.year, new Map(figures))
    }
  },
}
