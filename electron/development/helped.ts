import type { Rating } from '#shared/appraisal/rating.ts'
import type { HelpedLine } from '#shared/development/development.ts'
import type { Guidance } from '#shared/development/guidance.ts'
import { helped, type MeasuredValue } from '#shared/development/helped.ts'
import type { Training } from '#shared/development/training.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import type { Direction } from '#shared/plan/target.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { type Db, tuples } from '../db/sql.ts'

const mostLines = 20

/** What was learnt and agreed, each with the same value or measure before and after, the newest first. */
export function helpedLines(
  context: QueryContext,
  employeeId: string,
  {
    trainings,
    guidance,
  }: { readonly trainings: readonly Training[]; readonly guidance: readonly Guidance[] },
): HelpedLine[] {
  const valueOf = valuesOf(context, employeeId)
  const ofTrainings = trainings.flatMap(({ name, status, to, topic }): HelpedLine[] => {
    const value = coreValues.find((one) => one === topic)
    if (status !== 'done' || to === undefined || value === undefined) return []
    const change = helped(to, valueOf(value))
    return change === undefined
      ? []
      : [{ of: { kind: 'training', name }, day: to, about: { coreValue: value }, helped: change }]
  })
  const ofGuidance = guidance.flatMap(({ kind, date, coreValue, measure }): HelpedLine[] => {
    if (kind !== 'coaching' && kind !== 'mentoring') return []
    if (coreValue !== undefined) {
      const change = helped(date, valueOf(coreValue))
      return change === undefined ? [] : [{ of: { kind }, day: date, about: { coreValue }, helped: change }]
    }
    if (measure === undefined) return []
    const series = measured(context.db, employeeId, measure)
    const change = helped(date, series.values, series.direction)
    const unit = series.unit === undefined ? {} : { unit: series.unit }
    return change === undefined
      ? []
      : [{ of: { kind }, day: date, about: { measure, ...unit }, helped: change }]
  })
  return [...ofTrainings, ...ofGuidance].toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, mostLines)
}

/** How each value was rated and scored, period by period, as far as the session may see it. */
function valuesOf(
  { db, session }: QueryContext,
  employeeId: string,
): (value: CoreValue) => readonly MeasuredValue[] {
  const rows = tuples<[string, CoreValue, Rating | null, number | null]>(
    db,
    `SELECT v.period_key, r.core_value, r.rating, r.score FROM evaluation v JOIN value_rating r ON r.evaluation_id = v.id
      WHERE v.employee_id = @employeeId ORDER BY v.period_key`,
    { employeeId },
  )
  const shown = new Map(
    [...new Set(rows.map(([period]) => period))].map((period) => [
      period,
      judgementShown(db, session.scope, period)(employeeId),
    ]),
  )
  const byValue = Map.groupBy(
    rows.filter(([period]) => shown.get(period)),
    ([, value]) => value,
  )
  return (value) =>
    (byValue.get(value) ?? []).map(([period, , rating, score]) => ({
      period,
      end: parsePeriod(period)?.end ?? '',
      ...(rating !== null && { rating }),
      ...(score !== null && { score: decimalOf(score) }),
    }))
}

/** The entries of a person's indicators of those words, in whatever plan and year. */
function measured(db: Db, employeeId: string, measure: string) {
  const rows = tuples<[string, number, string | null, Direction]>(
    db,
    `SELECT r.period_key, r.value, i.target_unit, i.direction FROM plan p JOIN work_result w ON w.plan_id = p.id
      JOIN indicator i ON i.work_result_id = w.id JOIN realisation r ON r.indicator_id = i.id
      WHERE p.employee_id = @employeeId AND i.text = @measure AND p.state NOT IN ('superseded', 'cancelled')
      ORDER BY r.period_key`,
    { employeeId, measure },
  )
  const last = rows.at(-1)
  const values = rows.map(([period, value]): MeasuredValue => ({
    period,
    end: parsePeriod(period)?.end ?? '',
    score: decimalOf(value),
  }))
  return {
    values,
    direction: last?.[3] ?? ('higher' as const),
    unit: last?.[2] ?? undefined,
  }
}
