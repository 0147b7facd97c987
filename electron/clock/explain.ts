import { AppError } from '#shared/api/errors.ts'
import { clocks } from '#shared/clock/clock.ts'
import type { ClockExplanation, ClockOf } from '#shared/clock/clock-list.ts'
import { collisionOf } from '#shared/clock/collision.ts'
import { clocksOf, statusOf } from '#shared/clock/status.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { QueryContext } from '../api/context.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { documentsOf, type YearDocument } from './documents.ts'
import { rowsOf } from './list.ts'
import { rulesOf } from './rules.ts'

/** How the last day of one clock of one document was counted, day by day. */
export function explainClock(context: QueryContext, { clock, ...whose }: ClockOf): ClockExplanation {
  const { db, today } = context
  const document = findDocument(context, clocks[clock].document, whose)
  if (!clocksOf(document.kind, document.facts).includes(clock))
    throw new AppError('not_found', 'clock.error.notOfDocument')
  const rules = rulesOf(db, document.facts.period.year, today)
  const status = statusOf(clock, document.facts, rules)
  const [row] = rowsOf(db, [{ document, clock, status }], rules)
  const { limit } = clocks[clock]
  const { from, deadline } = status
  const workingDays = limit.kind === 'workingDays' ? limit.days(rules.settings) : undefined
  const days = from !== undefined && workingDays !== undefined ? rules.calendar.count(from, workingDays) : []
  const workBy = deadline === undefined ? undefined : rules.calendar.lastWorkingDayUntil(deadline)
  const collision = document.kind === 'evaluation' ? collisionOf(document.facts, rules) : undefined
  return {
    row: row!,
    days,
    ...(workingDays !== undefined && { workingDays }),
    ...(workBy !== undefined && workBy !== deadline && { workBy }),
    ...(collision && { collision }),
    unchecked: uncheckedAmong(
      db,
      days.flatMap((day) => (day.kind === 'holiday' ? [day.date] : [])),
    ),
  }
}

/** Refuses a document that is not there or not in sight, without telling which. */
function findDocument(
  context: QueryContext,
  kind: YearDocument['kind'],
  { period, employeeId, unitId }: Omit<ClockOf, 'clock'>,
): YearDocument {
  const { year } = parsePeriod(period)!
  const asked = kind === 'orgResult' ? { year } : { year, employeeId }
  const document = documentsOf(context, asked).find(
    (one) =>
      one.kind === kind &&
      one.facts.period.key === period &&
      (kind === 'orgResult' ? one.unitId === unitId : one.employeeId === employeeId),
  )
  if (!document) throw new AppError('not_found', 'clock.error.notOfDocument')
  return document
}

function uncheckedAmong(db: Db, dates: readonly string[]): string[] {
  return prepareValues(
    db,
    'SELECT date FROM holiday WHERE checked = 0 AND date IN (SELECT value FROM json_each(?)) ORDER BY date',
  ).all(JSON.stringify(dates)) as string[]
}
