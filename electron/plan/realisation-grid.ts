import { present } from '#shared/api/present.ts'
import { decimalOf, type Hundredths } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type {
  HandAchievement,
  IndicatorHistory,
  RealisationGrid,
  RealisationRow,
} from '#shared/plan/realisation.ts'
import { AppError } from '#shared/api/errors.ts'
import type { QueryContext } from '../api/context.ts'
import { type IndicatorFact, indicatorFacts } from './achievement.ts'
import { listPeople, type Person } from '../people/people.ts'
import { plannedPeople } from './plan-list.ts'
import { counts } from './read-plan.ts'
import { settingsOfYear } from '../office/settings.ts'
import { nested } from '../db/nested.ts'
import { type Db, prepareTuples, prepareValues } from '../db/sql.ts'
import { monthsBetween } from '#shared/date/iso-date.ts'
import { grainPeriodsOf, type Period } from '#shared/period/period.ts'
import type { Target } from '#shared/plan/target.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { decimalTrend, type Trend, trendOf } from '#shared/plan/trend.ts'
import type { Settings } from '#shared/setting/settings.ts'

interface GridFilter {
  readonly year: number
  readonly unitId?: string | undefined
  readonly employeeId?: string | undefined
}

/** The indicators of the people of a unit with its subtree, people in the office's order. */
export function realisationGrid(context: QueryContext, filter: GridFilter): RealisationGrid {
  const { db, today } = context
  const people = plannedPeople(context, filter.year, filter)
  const place = new Map(people.map(({ id }, index) => [id, index]))
  const ids = people.map(({ id }) => id)
  const facts = indicatorFacts(db, { year: filter.year, employeeIds: ids, today, posts: 'all' }).toSorted(
    (a, b) => (place.get(a.employeeId) ?? 0) - (place.get(b.employeeId) ?? 0),
  )
  const planned = new Set(
    prepareValues(db, `SELECT employee_id FROM plan WHERE year = ? AND ${counts('plan')}`).all(
      filter.year,
    ) as string[],
  )
  return {
    rows: rowsOf(context, filter.year, facts, people),
    people: people.length,
    withoutPlan: people
      .filter(({ id }) => !planned.has(id))
      .map(({ id, fullName }) => ({ id, name: fullName })),
  }
}

/** The rows of the indicators of these people, whom the session may see. */
export function rowsOfPeople(
  context: QueryContext,
  year: number,
  people: readonly Person[],
): RealisationRow[] {
  const { db, today } = context
  const employeeIds = people.map(({ id }) => id)
  return rowsOf(context, year, indicatorFacts(db, { year, employeeIds, today, posts: 'all' }), people)
}

/** The rows of some indicators, recomputed after an entry. */
export function rowsOfIndicators(
  context: QueryContext,
  year: number,
  indicatorIds: readonly string[],
): RealisationRow[] {
  const { db, session, today } = context
  const facts = indicatorFacts(db, {
    year,
    indicatorIds,
    today,
    posts: 'all',
    employeeIds: ownersOf(context, indicatorIds),
  })
  const people = listPeople(db, {
    on: dayIn(year, today),
    scope: session.scope,
    who: 'all',
    employeeIds: [...new Set(facts.map(({ employeeId }) => employeeId))],
  })
  return rowsOf(context, year, facts, people)
}

/** One indicator with its year and the points of its curve. Throws `not_found` also outside the session's rows. */
export function indicatorHistory(context: QueryContext, id: string): IndicatorHistory {
  const { db, session, today } = context
  const missing = () => new AppError('not_found', 'plan.error.indicatorMissing')
  const year = prepareValues(
    db,
    'SELECT p.year FROM indicator i JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id WHERE i.id = ?',
  ).get(id) as number | undefined
  if (year === undefined) throw missing()
  const [fact] = indicatorFacts(db, {
    year,
    indicatorIds: [id],
    today,
    posts: 'all',
    employeeIds: ownersOf(context, [id]),
  })
  if (!fact) throw missing()
  const people = listPeople(db, {
    on: dayIn(year, today),
    scope: session.scope,
    who: 'all',
    employeeIds: [fact.employeeId],
  })
  const [row] = rowsOf(context, year, [fact], people)
  if (!row || people.length === 0) throw missing()
  return {
    ...row,
    points: entryPeriods(fact, year).map(({ period, value }) => ({
      period: period.key,
      date: period.end,
      value: decimalOf(value),
    })),
  }
}

/** Naming the people spares the facts a walk through the plans of the whole year. */
function ownersOf({ db }: QueryContext, indicatorIds: readonly string[]): string[] {
  const owners = prepareValues(
    db,
    `SELECT DISTINCT p.employee_id FROM json_each(@ids) j CROSS JOIN indicator i ON i.id = j.value
      JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id`,
  )
  return owners.all({ ids: JSON.stringify(indicatorIds) }) as string[]
}

function rowsOf(
  { db }: QueryContext,
  year: number,
  facts: readonly IndicatorFact[],
  people: readonly Person[],
): RealisationRow[] {
  const ids = facts.map(({ indicatorId }) => indicatorId)
  const row = {
    year,
    people: new Map(people.map((person) => [person.id, person])),
    notes: notesOf(db, ids),
    byHand: byHandOf(db, ids),
    computed: new Set(prepareValues(db, 'SELECT indicator_id FROM case_rule').all()),
    settings: settingsOfYear(db, year),
  }
  return facts.map((fact) => realisationRowOf(fact, row))
}

/** Indicator → period key → note, for the indicators of a year. */
type Notes = ReadonlyMap<string, Readonly<Record<string, string>>>

interface RowContext {
  readonly year: number
  readonly people: ReadonlyMap<string, Person>
  readonly notes: Notes
  readonly byHand: ReadonlyMap<string, Record<string, HandAchievement>>
  /** Indicators that compute themselves. */
  readonly computed: ReadonlySet<unknown>
  readonly settings: Settings
}

/** One indicator with its year as the grid shows it, in decimals. */
function realisationRowOf(
  fact: IndicatorFact,
  { year, people, notes, byHand, computed, settings }: RowContext,
): RealisationRow {
  const person = people.get(fact.employeeId)
  const periods = entryPeriods(fact, year)
  const trend = trendOfFact(fact, periods, year, Math.round(settings['trend.threshold'] * 100))
  const target = columnsOf(fact.target)
  return present({
    indicatorId: fact.indicatorId,
    employeeId: fact.employeeId,
    employee: person?.fullName ?? '',
    unitId: person?.unitId ?? '',
    workResultId: fact.workResultId,
    workResult: fact.workResult,
    resultNumber: fact.resultNumber,
    kind: fact.kind,
    indicator: fact.indicator,
    ...target,
    target: targetText({ ...target, targetUnit: fact.targetUnit }),
    targetUnit: fact.targetUnit,
    direction: fact.direction,
    accumulation: fact.accumulation,
    grain: fact.grain,
    computed: computed.has(fact.indicatorId) ? (true as const) : undefined,
    values: Object.fromEntries(periods.map(({ period, value }) => [period.key, decimalOf(value)])),
    notes: notes.get(fact.indicatorId) ?? {},
    accumulated: decimalIfAny(fact.accumulated.value),
    filled: fact.filled,
    expected: fact.expected,
    achievement: decimalIfAny(fact.achievement?.percent),
    byHandNote: fact.byHand?.note,
    byHand: byHand.get(fact.indicatorId) ?? {},
    noAchievement: fact.noAchievement,
    running: decimalIfAny(fact.running),
    baseline: decimalIfAny(fact.baseline),
    baselineDate: fact.baselineDate,
    trend,
  })
}

const decimalIfAny = (value: Hundredths | undefined) => (value === undefined ? undefined : decimalOf(value))

function columnsOf(target: Target) {
  if (target.kind === 'text') return { targetKind: target.kind, targetText: target.text }
  const low = decimalOf(target.low)
  return target.kind === 'number'
    ? { targetKind: target.kind, low }
    : { targetKind: target.kind, low, high: decimalOf(target.high) }
}

/** The periods that have a value, in order. */
function entryPeriods(
  { grain, entries }: IndicatorFact,
  year: number,
): { readonly period: Period; readonly value: number }[] {
  if (!grain) return []
  const periods = grainPeriodsOf(year, grain)
  return entries.flatMap((value, index) => {
    const period = periods[index]
    return value === undefined || !period ? [] : [{ period, value }]
  })
}

/**
 * The latest entry against the baseline (domain.md §11.4). Without a baseline the year's first entry is it; a baseline
 * without a date stood at the end of the year before.
 */
function trendOfFact(
  { baseline, baselineDate, direction }: IndicatorFact,
  entries: ReturnType<typeof entryPeriods>,
  year: number,
  threshold: number,
): Trend | undefined {
  const latest = entries.at(-1)
  const first = entries[0]
  if (!latest || !first || (baseline === undefined && entries.length < 2)) return undefined
  const from = baseline === undefined ? first.period.end : (baselineDate ?? `${year - 1}-12-31`)
  const months = Math.max(0, monthsBetween(from, latest.period.end))
  return decimalTrend(
    trendOf({
      baseline: baseline ?? first.value,
      current: latest.value,
      months,
      direction,
      threshold,
    }),
  )
}

function notesOf(db: Db, indicatorIds: readonly string[]): Notes {
  const rows = prepareTuples(
    db,
    `SELECT r.indicator_id, r.period_key, r.note FROM json_each(@ids) j
      CROSS JOIN realisation r ON r.indicator_id = j.value WHERE r.note IS NOT NULL`,
  ).all({ ids: JSON.stringify(indicatorIds) }) as [string, string, string][]
  return nested(rows)
}

function byHandOf(db: Db, indicatorIds: readonly string[]): Map<string, Record<string, HandAchievement>> {
  const rows = prepareTuples(
    db,
    `SELECT a.indicator_id, a.period_key, a.percent, a.note, a.row_version FROM json_each(@ids) j
      CROSS JOIN achievement a ON a.indicator_id = j.value ORDER BY a.indicator_id, a.period_key`,
  ).all({ ids: JSON.stringify(indicatorIds) }) as [string, string, number, string, number][]
  return nested(
    rows.map(([id, period, percent, note, rowVersion]) => [
      id,
      period,
      { percent: decimalOf(percent), note, rowVersion },
    ]),
  )
}
