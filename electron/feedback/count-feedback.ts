import { feedbackSymbols, toneOf } from '#shared/feedback/giver.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import { type Db, tuples } from '../db/sql.ts'

const correctiveSymbols = JSON.stringify(feedbackSymbols.filter((symbol) => toneOf(symbol) === 'corrective'))

/** Days, both included. */
interface Days {
  readonly from: string
  readonly to: string
}

/** How often feedback of these days asked for a change of a value: person by person and value by value. */
export function correctiveFeedback(
  db: Db,
  days: Days,
): [employeeId: string, value: CoreValue, count: number][] {
  return tuples<[string, CoreValue, number]>(
    db,
    `SELECT employee_id, core_value, count(*) FROM feedback
      WHERE date BETWEEN @from AND @to AND core_value IS NOT NULL
        AND symbol IN (SELECT value FROM json_each(@symbols)) GROUP BY employee_id, core_value`,
    { ...days, symbols: correctiveSymbols },
  )
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
