import type { Hundredths } from '#shared/number/decimal.ts'
import type { Ratio } from '#shared/number/ratio.ts'
import { elapsedShare, type Grain, grainPeriodsOf, parsePeriod } from '#shared/period/period.ts'
import { accumulate, type Accumulated, pacedOf } from '#shared/plan/accumulate.ts'
import { type Achievement, achievementOf, enteredAchievement, isByHand } from '#shared/plan/achievement.ts'
import {
  type Accumulation,
  type Direction,
  type Target,
  type TargetKind,
  targetOf,
} from '#shared/plan/target.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import { entrySlots, filledSlots } from './enter-realisations.ts'
import { prepare, type Db, prepareTuples } from '../db/sql.ts'
import { holdsAt, isValidPlan, resultOrder } from './read-plan.ts'

/** One indicator of a valid plan with its year; values and per cents in hundredths. */
export interface IndicatorFact {
  readonly employeeId: string
  readonly workResultId: string
  readonly resultNumber: number
  readonly kind: WorkResultKind
  readonly workResult: string
  /** Of the result, in hundredths of a per cent. */
  readonly weight?: Hundredths
  readonly indicatorId: string
  readonly indicator: string
  readonly target: Target
  readonly targetUnit?: string
  readonly direction: Direction
  readonly accumulation: Accumulation
  /** Set by the first entry of the year. */
  readonly grain?: Grain
  readonly baseline?: Hundredths
  readonly baselineDate?: string
  /** One slot a period of the grain in order; undefined where nobody entered a value. */
  readonly entries: readonly (Hundredths | undefined)[]
  readonly accumulated: Accumulated
  /** Periods with a value, of how many ("3 of 4 quarters"). */
  readonly filled: number
  readonly expected: number
  readonly achievement?: Achievement
  /** That per cent was entered by hand, with its reason, since the target gives none. */
  readonly byHand?: ByHandFact
  /** The per cent is of the running target: so many of so many periods had ended. */
  readonly pace?: { readonly elapsed: number; readonly periods: number }
  /** Why there is none. */
  readonly noAchievement?: 'noEntry' | 'byHand' | 'text'
  /** Per cent of the running target of the elapsed periods, for a sum during its year. */
  readonly running?: Hundredths
}

interface FactFilter {
  readonly year: number
  readonly employeeIds?: readonly string[]
  readonly indicatorIds?: readonly string[]
  /**
   * A period key: only entries up to the end of that period count, and a sum is measured against the running target of
   * the periods elapsed by then. Without it, or with the year's own key, the whole year against the year's target.
   */
  readonly through?: string
  /** ISO date, for `running`. */
  readonly today?: string
  /** The plans of every post of the year; absent: the one that holds at the end of the period, on which it is judged. */
  readonly posts?: 'all'
  /** Where only figures count: no text is read, which is half of the time. */
  readonly texts?: 'none'
}

type Result = [
  employeeId: string,
  workResultId: string,
  kind: WorkResultKind,
  workResult: string,
  resultNumber: number,
]
type FactRow = [
  ...Result,
  indicatorId: string,
  indicator: string,
  targetKind: TargetKind,
  low: number | null,
  high: number | null,
  targetText: string | null,
  targetUnit: string | null,
  direction: Direction,
  accumulation: Accumulation,
  grain: Grain | null,
  baseline: number | null,
  baselineDate: string | null,
  entries: string | null,
  from: string,
  to: string,
  weight: number | null,
]
type PlannedRow = FactRow | [...Result, indicatorId: null, ...(string | number | null)[]]

interface ByHandFact {
  readonly percent: Hundredths
  readonly note: string
}

/** In the order of people (by id), results (by number) and indicators. Three statements whatever the number of people. */
export function indicatorFacts(db: Db, filter: FactFilter): IndicatorFact[] {
  return factsOf(db, filter, plannedRows(db, filter))
}

/** The results of the valid plans, also those without an indicator, and the indicators with their year. */
export function plannedFacts(
  db: Db,
  filter: FactFilter,
): { results: PlannedResult[]; facts: IndicatorFact[] } {
  const rows = plannedRows(db, filter)
  return {
    results: rows
      .filter((row, index) => row[1] !== rows[index - 1]?.[1])
      .map(([employeeId, id, kind, text, number]) => ({ employeeId, id, kind, text, number })),
    facts: factsOf(db, filter, rows),
  }
}

interface PlannedResult {
  readonly employeeId: string
  readonly id: string
  readonly kind: WorkResultKind
  readonly text: string
  /** Runs on from main into additional results (p55). */
  readonly number: number
}

function factsOf(db: Db, filter: FactFilter, rows: readonly PlannedRow[]): IndicatorFact[] {
  const clock = clockOf(db, filter)
  const byHand = byHandOf(db, filter.through ?? String(filter.year))
  const { indicatorIds } = filter
  const wanted = indicatorIds && new Set(indicatorIds)
  return rows
    .filter((row) => isFactRow(row) && (wanted?.has(row[5]) ?? true))
    .map((row) => factOf(row as FactRow, clock, byHand.get(row[5]!)))
}

const isFactRow = (row: PlannedRow): row is FactRow => row[5] !== null

/** One row an indicator, and one for a result that has none. */
function plannedRows(db: Db, filter: FactFilter): PlannedRow[] {
  const { year, employeeIds, posts } = filter
  const rows = prepareTuples(db, plannedSql(filter)).all({
    year,
    ...(posts === undefined && { until: lastDayOf(filter) }),
    ...(employeeIds && { people: JSON.stringify(employeeIds) }),
  }) as PlannedRow[]
  let number = 0
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (before?.[0] !== row[0] || before[18] !== row[18]) number = 0
    if (before?.[1] !== row[1]) number++
    row[4] = number
  }
  return rows
}

/** Indicator → what was entered by hand for the period; few have any. */
function byHandOf(db: Db, period: string): Map<string, ByHandFact> {
  const rows = prepareTuples(
    db,
    'SELECT indicator_id, percent, note FROM achievement WHERE period_key = ?',
  ).all(period) as [string, number, string][]
  return new Map(rows.map(([id, percent, note]) => [id, { percent, note }]))
}

/** The last day that counts. */
function lastDayOf({ year, through }: FactFilter): string {
  return (through === undefined ? undefined : parsePeriod(through)?.end) ?? `${year}-12-31`
}

function plannedSql({ employeeIds, posts, texts }: FactFilter): string {
  const text = (column: string, none = 'NULL') => (texts === 'none' ? none : column)
  return `SELECT p.employee_id, w.id, w.kind, ${text('w.text', "''")}, 0, i.id, ${text('i.text', "''")}, i.target_kind, i.low, i.high,
      ${text('i.target_text')}, ${text('i.target_unit')}, i.direction, i.accumulation, i.grain, i.baseline,
      ${text('i.baseline_date')},
      (SELECT group_concat(r.period_key || '=' || coalesce(r.value, '')) FROM realisation r WHERE r.indicator_id = i.id
        AND (r.value IS NOT NULL OR i.target_kind = 'text')), p.from_date, p.to_date, w.weight
    FROM plan p JOIN work_result w ON w.plan_id = p.id LEFT JOIN indicator i ON i.work_result_id = w.id
    WHERE p.year = @year AND ${posts === 'all' ? isValidPlan : holdsAt('@until')}
      ${employeeIds ? 'AND p.employee_id IN (SELECT value FROM json_each(@people))' : ''}
    ORDER BY p.employee_id, p.from_date, ${resultOrder}, i.sort, i.id`
}

interface Clock {
  readonly year: number
  /** Grain of an indicator that nobody has reported on yet: the year's rhythm. */
  readonly usualGrain: Grain
  readonly toDate: boolean
  readonly shares: Readonly<Record<Grain, Share>>
  readonly runningShares?: Readonly<Record<Grain, Share>>
}

function clockOf(db: Db, { year, through, today }: FactFilter): Clock {
  const row = prepare(db, 'SELECT rhythm FROM year WHERE year = ?').get(year) as
    | { rhythm: string }
    | undefined
  const period = through === undefined ? undefined : parsePeriod(through)
  const toDate = period !== undefined && period.kind !== 'annual'
  const sharesOn = (day: string) => ({
    month: elapsedShare(year, 'month', day),
    quarter: elapsedShare(year, 'quarter', day),
  })
  return {
    year,
    usualGrain: row?.rhythm === 'monthly' ? 'month' : 'quarter',
    toDate,
    shares: sharesOn(toDate ? period.end : `${year}-12-31`),
    ...(today !== undefined && today < `${year}-12-31` && { runningShares: sharesOn(today) }),
  }
}

function factOf(row: FactRow, clock: Clock, byHand: ByHandFact | undefined): IndicatorFact {
  const known = indicatorOf(row)
  const { target, direction, accumulation } = known
  const grain = known.grain ?? clock.usualGrain
  const { elapsed } = clock.shares[grain]
  const ofPost = periodsOf(row, clock.year, grain)
  const share = ofPost(clock.shares[grain])
  const running = clock.runningShares?.[grain]
  const entries = entrySlots(row[17], grain, elapsed)
  const accumulated = accumulate(entries, accumulation)
  const isSum = accumulation === 'sum'
  const isPaced = clock.toDate && isSum
  const { exact } = accumulated
  const value = isPaced && exact ? pacedOf(exact, share.elapsed, share.periods) : exact
  return {
    ...known,
    entries,
    accumulated,
    expected: share.elapsed,
    // a target in words is reported on in words
    filled: target.kind === 'text' ? filledSlots(row[17], elapsed) : accumulated.present,
    ...(isPaced && { pace: { elapsed: Math.min(share.elapsed, share.periods), periods: share.periods } }),
    ...givenByHand(achieved(value, target, direction), byHand),
    ...(isSum &&
      !clock.toDate &&
      running &&
      runningOf(entries.slice(0, running.elapsed), known, ofPost(running))),
  }
}

type Share = { readonly elapsed: number; readonly periods: number }

/** A plan of a post within the year counts only the periods of that post. */
function periodsOf(row: FactRow, year: number, grain: Grain): (share: Share) => Share {
  const [from, to] = [row[18], row[19]]
  if (from <= `${year}-01-01` && to >= `${year}-12-31`) return (share) => share
  const periods = grainPeriodsOf(year, grain)
  const before = periods.filter(({ end }) => end < from).length
  const after = periods.filter(({ start }) => start > to).length
  return ({ elapsed }) => ({
    elapsed: Math.max(0, Math.min(elapsed, periods.length - after) - before),
    periods: periods.length - after - before,
  })
}

/** What is planned: the indicator as it stands, without its year. */
function indicatorOf(row: FactRow) {
  const [employeeId, workResultId, kind, workResult, resultNumber, indicatorId, indicator] = row
  const [, , , , , , , targetKind, low, high, text, targetUnit, direction, accumulation, grain] = row
  const [baseline, baselineDate, weight] = [row[15], row[16], row[20]]
  return {
    employeeId,
    workResultId,
    resultNumber,
    kind,
    workResult,
    indicatorId,
    indicator,
    target: targetOf({ kind: targetKind, low, high, text }) ?? { kind: 'text' as const, text: '' },
    direction,
    accumulation,
    ...(targetUnit !== null && { targetUnit }),
    ...(weight !== null && { weight }),
    ...(grain && { grain }),
    ...(baseline !== null && { baseline }),
    ...(baselineDate !== null && { baselineDate }),
  }
}

function achieved(
  value: Ratio | undefined,
  target: Target,
  direction: Direction,
): Pick<IndicatorFact, 'achievement' | 'noAchievement'> {
  if (target.kind === 'text') return { noAchievement: 'text' }
  if (value === undefined) return { noAchievement: 'noEntry' }
  const outcome = achievementOf({ target, direction, value })
  return isByHand(outcome) ? { noAchievement: 'byHand' } : { achievement: outcome }
}

/** Where the target gives no per cent, the one entered by hand counts (domain.md §6.2). */
function givenByHand(
  computed: Pick<IndicatorFact, 'achievement' | 'noAchievement'>,
  byHand: ByHandFact | undefined,
): Pick<IndicatorFact, 'achievement' | 'noAchievement' | 'byHand'> {
  const { noAchievement } = computed
  if (byHand === undefined || noAchievement === undefined || noAchievement === 'noEntry') return computed
  return { achievement: enteredAchievement(byHand.percent), byHand }
}

/** The pace: a sum of the elapsed periods against their share of the target; what is entered ahead of time waits. */
function runningOf(
  entries: readonly (Hundredths | undefined)[],
  { target, direction }: Pick<IndicatorFact, 'target' | 'direction'>,
  share: Share,
): { running?: Hundredths } {
  const { exact } = accumulate(entries, 'sum')
  const value = exact && pacedOf(exact, share.elapsed, share.periods)
  if (value === undefined) return {}
  const outcome = achievementOf({ target, direction, value })
  return isByHand(outcome) ? {} : { running: outcome.percent }
}
