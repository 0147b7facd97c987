import type { WorkFacts } from '#shared/form/form-facts.ts'
import { dayOnForm } from '#shared/form/official-words.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { numberFormat } from '#shared/number/number-format.ts'
import { isWithin, parsePeriod, type Period } from '#shared/period/period.ts'
import type { Plan } from '#shared/plan/plan.ts'
import { type Db, tuples } from '../db/sql.ts'
import { indicatorFacts } from '../plan/achievement.ts'

type Lines = ReadonlyMap<string, readonly string[]>

/** What was done in a period by plan: figures with what they rest on (`85 % berdasarkan laporan loket`), entries, steps. */
export function doneIn(
  db: Db,
  period: Period,
  plans: ReadonlyMap<string, Plan>,
): (plan: Plan | undefined) => Omit<WorkFacts, 'feedback'> {
  const planIds = JSON.stringify([...plans.values()].map(({ id }) => id))
  const days = { planIds, start: period.start, end: period.end }
  const figures = figuresIn(db, period, [...plans.keys()])
  const notes = within(period, tuples<Noted>(db, notesSql, { planIds }))
  const evidence = within(period, tuples<Noted>(db, evidenceSql, { planIds }))
  const entries = listed(tuples<Listed>(db, entriesSql, days))
  const progress = listed(
    tuples<[string, string, string, string | null]>(db, progressSql, days).map(([id, date, text, named]) => [
      id,
      `${dayOnForm(date)}: ${text}${named === null ? '' : ` (bukti: ${named})`}`,
    ]),
  )
  const actions = listed(
    tuples<[string, string, string | null]>(db, actionsSql, { planIds }).map(([id, text, target]) => [
      id,
      target === null ? text : `${text} (target: ${target})`,
    ]),
  )
  return (plan) => {
    const realised = new Map<string, readonly string[]>()
    for (const { id: resultId, indicators } of plan?.results ?? []) {
      realised.set(resultId, entries.get(resultId) ?? [])
      for (const { id } of indicators)
        realised.set(
          id,
          linesOf({
            figure: figures.get(id),
            notes: notes.get(id),
            evidence: evidence.get(id),
            entries: entries.get(id),
          }),
        )
    }
    return { realised, actions, progress }
  }
}

function figuresIn(db: Db, period: Period, employeeIds: readonly string[]): Map<string, string> {
  const facts = indicatorFacts(db, { year: period.year, employeeIds, through: period.key })
  const format = numberFormat('id', 'decimal')
  return new Map(
    facts.flatMap(({ indicatorId, accumulated: { value }, targetUnit }) =>
      value === undefined
        ? []
        : [[indicatorId, [format.format(decimalOf(value)), targetUnit].filter(Boolean).join(' ')]],
    ),
  )
}

interface Told {
  readonly figure: string | undefined
  readonly notes: readonly string[] | undefined
  readonly evidence: readonly string[] | undefined
  readonly entries: readonly string[] | undefined
}

/** Of an indicator with a figure its entries are already in it. */
function linesOf({ figure, notes = [], evidence = [], entries = [] }: Told): string[] {
  const basis = evidence.length === 0 ? '' : `berdasarkan ${evidence.join(', ')}`
  const first = [figure, basis].filter(Boolean).join(' ')
  return [...(first === '' ? [] : [first]), ...notes, ...(figure === undefined ? entries : [])]
}

type Noted = [indicatorId: string, periodKey: string, text: string]
type Listed = [id: string, text: string]

/** What belongs to the period or to a part of it. */
function within(period: Period, rows: readonly Noted[]): Lines {
  const inside = rows.filter(([, key]) => {
    const of = parsePeriod(key)
    return of !== undefined && isWithin(of, period)
  })
  return listed(inside.map(([id, , text]) => [id, text]))
}

/** Each text once. */
function listed(rows: readonly Listed[]): Lines {
  const lines = new Map<string, string[]>()
  for (const [id, text] of rows) {
    const own = lines.get(id) ?? []
    if (!own.includes(text)) own.push(text)
    lines.set(id, own)
  }
  return lines
}

const ofPlans = 'json_each(@planIds) j CROSS JOIN work_result w ON w.plan_id = j.value'
const notesSql = `SELECT i.id, r.period_key, r.note FROM ${ofPlans} JOIN indicator i ON i.work_result_id = w.id
  JOIN realisation r ON r.indicator_id = i.id WHERE r.note IS NOT NULL ORDER BY i.id, r.period_key`
const evidenceSql = `SELECT i.id, v.period_key, v.name FROM ${ofPlans} JOIN indicator i ON i.work_result_id = w.id
  JOIN evidence v ON v.indicator_id = i.id WHERE v.period_key IS NOT NULL ORDER BY i.id, v.period_key, v.id`
const entriesSql = `SELECT coalesce(e.indicator_id, w.id), e.text FROM ${ofPlans}
  JOIN progress_entry e ON e.work_result_id = w.id WHERE e.date BETWEEN @start AND @end ORDER BY e.date, e.id`
const progressSql = `SELECT w.id, e.date, e.text,
    (SELECT group_concat(v.name, ', ') FROM evidence v WHERE v.progress_entry_id = e.id)
  FROM ${ofPlans} JOIN progress_entry e ON e.work_result_id = w.id
  WHERE e.date BETWEEN @start AND @end ORDER BY w.id, e.date, e.id`
const actionsSql = `SELECT w.id, s.text, s.target FROM ${ofPlans} JOIN action_step s ON s.work_result_id = w.id
  ORDER BY w.id, s.sort, s.id`
