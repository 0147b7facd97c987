import { decimalOf } from '#shared/number/decimal.ts'
import { numberFormat } from '#shared/number/number-format.ts'
import { isWithin, parsePeriod, type Period } from '#shared/period/period.ts'
import type { Plan } from '#shared/plan/plan.ts'
import { type Db, tuples } from '../db/sql.ts'
import { indicatorFacts } from '../plan/achievement.ts'

/** What was reached, in lines: of an indicator by its id, of a result in words by its own. */
type Realised = ReadonlyMap<string, readonly string[]>

/** A figure with what it rests on (`85 % berdasarkan laporan loket`), and the lines of the log that say something of a result. */
export function realisedIn(
  db: Db,
  period: Period,
  plans: ReadonlyMap<string, Plan>,
): (plan: Plan | undefined) => Realised {
  const employeeIds = [...plans.keys()]
  const facts = indicatorFacts(db, { year: period.year, employeeIds, through: period.key })
  const figures = new Map(
    facts.flatMap(({ indicatorId, accumulated, targetUnit }) =>
      accumulated.value === undefined
        ? []
        : [
            [
              indicatorId,
              [numberFormat('id', 'decimal').format(decimalOf(accumulated.value)), targetUnit]
                .filter(Boolean)
                .join(' '),
            ],
          ],
    ),
  )
  const planIds = JSON.stringify([...plans.values()].map(({ id }) => id))
  const notes = within(period, tuples<Noted>(db, notesSql, { planIds }))
  const evidence = within(period, tuples<Noted>(db, evidenceSql, { planIds }))
  const entries = Map.groupBy(
    tuples<[resultId: string, indicatorId: string | null, text: string]>(db, entriesSql, {
      planIds,
      start: period.start,
      end: period.end,
    }),
    ([resultId, indicatorId]) => indicatorId ?? resultId,
  )
  return (plan) => {
    const lines = new Map<string, readonly string[]>()
    for (const { id: resultId, indicators } of plan?.results ?? []) {
      lines.set(
        resultId,
        (entries.get(resultId) ?? []).map(([, , text]) => text),
      )
      for (const { id } of indicators)
        lines.set(
          id,
          linesOf({
            figure: figures.get(id),
            notes: notes.get(id),
            evidence: evidence.get(id),
            entries: (entries.get(id) ?? []).map(([, , text]) => text),
          }),
        )
    }
    return lines
  }
}

interface Told {
  readonly figure: string | undefined
  readonly notes: readonly string[] | undefined
  readonly evidence: readonly string[] | undefined
  readonly entries: readonly string[]
}

function linesOf({ figure, notes = [], evidence = [], entries }: Told): string[] {
  const basis = evidence.length === 0 ? '' : `berdasarkan ${evidence.join(', ')}`
  const first = [figure, basis].filter(Boolean).join(' ')
  return [...(first === '' ? [] : [first]), ...notes, ...(figure === undefined ? entries : [])]
}

type Noted = [indicatorId: string, periodKey: string, text: string]

/** What belongs to the period or to a part of it. */
function within(period: Period, rows: readonly Noted[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [id, key, text] of rows) {
    const of = parsePeriod(key)
    if (of && isWithin(of, period)) found.set(id, [...new Set([...(found.get(id) ?? []), text])])
  }
  return found
}

const ofPlans = `json_each(@planIds) j CROSS JOIN work_result w ON w.plan_id = j.value`
const notesSql = `SELECT i.id, r.period_key, r.note FROM ${ofPlans} JOIN indicator i ON i.work_result_id = w.id
  JOIN realisation r ON r.indicator_id = i.id WHERE r.note IS NOT NULL ORDER BY i.id, r.period_key`
const evidenceSql = `SELECT i.id, v.period_key, v.name FROM ${ofPlans} JOIN indicator i ON i.work_result_id = w.id
  JOIN evidence v ON v.indicator_id = i.id WHERE v.period_key IS NOT NULL ORDER BY i.id, v.period_key, v.id`
const entriesSql = `SELECT w.id, e.indicator_id, e.text FROM ${ofPlans} JOIN progress_entry e ON e.work_result_id = w.id
  WHERE e.date BETWEEN @start AND @end ORDER BY e.date, e.id`
