import { monthsBetween } from '#shared/date/iso-date.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { grainPeriodsOf, type Period } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import type { Target } from '#shared/plan/target.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { decimalTrend, type Trend, trendOf } from '#shared/ranking/trend.ts'
import type { Settings } from '#shared/office/settings.ts'
import type { IndicatorFact } from '../plan/achievement.ts'
import type { Person } from '../people/people.ts'
import { prepare, type Db } from './sql.ts'

/** Indicator → period key → note, for the indicators of a year. */
export type Notes = ReadonlyMap<string, Readonly<Record<string, string>>>

export interface RowContext {
  readonly year: number
  readonly people: ReadonlyMap<string, Person>
  readonly notes: Notes
  readonly settings: Settings
}

/** One indicator with its year as the grid shows it, in decimals. */
export function realisationRowOf(
  fact: IndicatorFact,
  { year, people, notes, settings }: RowContext,
): RealisationRow {
  const person = people.get(fact.employeeId)
  const periods = entryPeriods(fact, year)
  const trend = trendOfFact(fact, periods, year, Math.round(settings['trend.threshold'] * 100))
  const { accumulated, achievement, baseline } = fact
  const target = columnsOf(fact.target)
  return {
    ...{ indicatorId: fact.indicatorId, employeeId: fact.employeeId, employee: person?.fullName ?? '' },
    ...{ unitId: person?.unitId ?? '', workResultId: fact.workResultId, workResult: fact.workResult },
    ...{ resultNumber: fact.resultNumber, kind: fact.kind, indicator: fact.indicator, ...target },
    target: targetText({ ...target, targetUnit: fact.targetUnit }),
    ...(fact.targetUnit !== undefined && { targetUnit: fact.targetUnit }),
    ...{ direction: fact.direction, accumulation: fact.accumulation },
    ...(fact.grain && { grain: fact.grain }),
    values: Object.fromEntries(periods.map(({ period, value }) => [period.key, decimalOf(value)])),
    notes: notes.get(fact.indicatorId) ?? {},
    ...(accumulated.value !== undefined && { accumulated: decimalOf(accumulated.value) }),
    ...{ filled: fact.filled, expected: fact.expected },
    ...(achievement && { achievement: decimalOf(achievement.percent) }),
    ...(fact.noAchievement && { noAchievement: fact.noAchievement }),
    ...(fact.running !== undefined && { running: decimalOf(fact.running) }),
    ...(baseline !== undefined && { baseline: decimalOf(baseline) }),
    ...(fact.baselineDate !== undefined && { baselineDate: fact.baselineDate }),
    ...(trend && { trend }),
  }
}

function columnsOf(target: Target) {
  if (target.kind === 'text') return { targetKind: target.kind, targetText: target.text }
  const low = decimalOf(target.low)
  return target.kind === 'number'
    ? { targetKind: target.kind, low }
    : { targetKind: target.kind, low, high: decimalOf(target.high) }
}

/** The periods that have a value, in order. */
export function entryPeriods(
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
      ...{ baseline: baseline ?? first.value, current: latest.value, months, direction, threshold },
    }),
  )
}

export function notesOf(db: Db, indicatorIds: readonly string[]): Notes {
  const rows = prepare(
    db,
    `SELECT r.indicator_id, r.period_key, r.note FROM json_each(@ids) j
      CROSS JOIN realisation r ON r.indicator_id = j.value WHERE r.note IS NOT NULL`,
  )
    .raw()
    .all({ ids: JSON.stringify(indicatorIds) }) as [string, string, string][]
  const notes = new Map<string, Record<string, string>>()
  for (const [id, period, note] of rows) notes.set(id, { ...notes.get(id), [period]: note })
  return notes
}
