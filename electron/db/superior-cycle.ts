import { AppError } from '#shared/api/errors.ts'
import { intersection, type Span } from '#shared/date/span.ts'
import { findEmployeeRow, printedName } from '../people/employees.ts'
import type { Row } from './schema.ts'
import { spanOf } from '../people/set-superiors.ts'
import { prepare, type Db } from './sql.ts'
import { superiorsOn } from '../people/superiors.ts'

/**
 * Refuses a circle of raters (A rates B rates A), at `superiorId`: on the day through everything that holds, the tree's
 * proposals too, and on every other day of the span through what is entered.
 */
export function refuseCircle(db: Db, changed: ReadonlyMap<string, Span>, day: string): void {
  const superiors = superiorsOn(db, day)
  for (const [employeeId, span] of changed) {
    const closing =
      circleThrough(employeeId, superiors) ?? enteredCircle(db, employeeId, employeeId, span, new Set())
    if (closing === undefined) continue
    throw AppError.atField(
      'superiorId',
      'error.superior.circle',
      {
        name: printedName(findEmployeeRow(db, employeeId)),
        rated: printedName(findEmployeeRow(db, closing)),
      },
      'conflict',
    )
  }
}

/** Whom the person's circle of raters comes back through, if it does. */
function circleThrough(employeeId: string, superiors: ReturnType<typeof superiorsOn>): string | undefined {
  const seen = new Set<string>()
  let at = employeeId
  for (
    let next = superiors.get(at)?.superiorId;
    next && !seen.has(next);
    next = superiors.get(at)?.superiorId
  ) {
    if (next === employeeId) return at
    seen.add(next)
    at = next
  }
  return undefined
}

function enteredCircle(db: Db, start: string, at: string, span: Span, seen: Set<string>): string | undefined {
  const rows = prepare(db, 'SELECT * FROM superior WHERE employee_id = ? AND superior_id IS NOT NULL').all(
    at,
  ) as Row<'superior'>[]
  for (const row of rows) {
    const days = intersection(spanOf(row), span)
    if (!days || row.superior_id === null) continue
    if (row.superior_id === start) return at
    const step = `${row.superior_id} ${days.from ?? ''} ${days.to ?? ''}`
    if (seen.has(step)) continue
    seen.add(step)
    const closing = enteredCircle(db, start, row.superior_id, days, seen)
    if (closing !== undefined) return closing
  }
  return undefined
}
