import { type FeedbackSymbol, type FeedbackTone, type ToldOfValues, toneOf } from '#shared/feedback/giver.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import { type Db, tuples } from '../db/sql.ts'

/** Days, both included. */
interface Days {
  readonly from: string
  readonly to: string
}

/** What feedback of these days said of each value, person by person; of these people, or of everybody. */
export function toldOfValues(
  db: Db,
  { from, to }: Days,
  employeeIds?: readonly string[],
): ReadonlyMap<string, ToldOfValues> {
  const whose = employeeIds ? 'AND employee_id IN (SELECT value FROM json_each(@people))' : ''
  const rows = tuples<[string, CoreValue, FeedbackSymbol, number]>(
    db,
    `SELECT employee_id, core_value, symbol, count(*) FROM feedback
      WHERE date BETWEEN @from AND @to AND core_value IS NOT NULL ${whose}
      GROUP BY employee_id, core_value, symbol ORDER BY employee_id`,
    { from, to, ...(employeeIds && { people: JSON.stringify(employeeIds) }) },
  )
  const told = new Map<string, Partial<Record<CoreValue, Record<FeedbackTone, number>>>>()
  for (const [id, value, symbol, count] of rows) {
    const of = told.get(id) ?? {}
    told.set(id, of)
    const tones = (of[value] ??= { positive: 0, corrective: 0 })
    tones[toneOf(symbol)] += count
  }
  return told
}

/** How much feedback a person was given in these days, and when last. */
export function feedbackGiven(db: Db, employeeId: string, days: Days): { count: number; last?: string } {
  const [[count, last] = [0, null]] = tuples<[number, string | null]>(
    db,
    'SELECT count(*), max(date) FROM feedback WHERE employee_id = @employeeId AND date BETWEEN @from AND @to',
    { employeeId, ...days },
  )
  return { count, ...(last !== null && { last }) }
}
