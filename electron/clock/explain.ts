import { AppError } from '#shared/api/errors.ts'
import { clocks, type DocumentKind } from '#shared/clock/clock.ts'
import type { ClockExplanation, ClockOf } from '#shared/clock/clock-list.ts'
import { collisionOf } from '#shared/clock/collision.ts'
import { clocksOf, statusOf } from '#shared/clock/status.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { QueryContext } from '../api/context.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { documentsOf } from './documents.ts'
import { rowsOf } from './list.ts'
import type { ClockLine } from './outline.ts'
import { rulesOf } from './rules.ts'

/** How the last day of one clock of one document was counted, day by day. */
export function explainClock(context: QueryContext, { clock, ...whose }: ClockOf): ClockExplanation {
  const { db, today } = context
  const { set, owner, facts } = findDocument(context, clocks[clock].document, whose)
  if (!clocksOf(set.kind, facts).includes(clock)) throw new AppError('not_found', 'clock.error.notOfDocument')
  const rules = rulesOf(db, set.period.year, today)
  const status = statusOf(clock, facts, rules)
  const [row] = rowsOf(db, [{ set, owner, facts, clock, status }], rules)
  const { limit } = clocks[clock]
  const { from, deadline } = status
  const workingDays = limit.kind === 'workingDays' ? limit.days(rules.settings) : undefined
  const days = from !== undefined && workingDays !== undefined ? rules.calendar.count(from, workingDays) : []
  const workBy = deadline === undefined ? undefined : rules.calendar.lastWorkingDayUntil(deadline)
  const collision = set.kind === 'evaluation' ? collisionOf(facts, rules) : undefined
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
  kind: DocumentKind,
  { period, employeeId, unitId }: Omit<ClockOf, 'clock'>,
): Pick<ClockLine, 'set' | 'owner' | 'facts'> {
  const { year } = parsePeriod(period)!
  const whose = kind === 'orgResult' ? unitId : employeeId
  const [set] = documentsOf(context, { year, only: { kind, period } })
  const place = set?.owners.findIndex(({ id }) => id === whose) ?? -1
  const [owner, facts] = [set?.owners[place], set?.facts[place]]
  if (!set || !owner || !facts) throw new AppError('not_found', 'clock.error.notOfDocument')
  return { set, owner, facts }
}

function uncheckedAmong(db: Db, dates: readonly string[]): string[] {
  return prepareValues(
    db,
    'SELECT date FROM holiday WHERE checked = 0 AND date IN (SELECT value FROM json_each(?)) ORDER BY date',
  ).all(JSON.stringify(dates)) as string[]
}
