import { articleOf, type ClockId, clocks } from '#shared/clock/clock.ts'
import {
  type CalendarGaps,
  type ClockFilter,
  type ClockPage,
  type ClockRow,
  groupOfState,
} from '#shared/clock/clock-list.ts'
import { collisionOf } from '#shared/clock/collision.ts'
import type { ClockRules } from '#shared/clock/status.ts'
import type { QueryContext } from '../api/context.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { tablesOfPeople } from '../people/people.ts'
import { actorsOf } from './actors.ts'
import { documentsOf } from './documents.ts'
import { type ClockLine, clocksIn, outlineOf } from './outline.ts'
import { rulesOf } from './rules.ts'
import { sizeOf } from './stretches.ts'

/** The year's clocks in the order of their risk: what is late longest, then what is due soonest. */
export function listClocks(context: QueryContext, filter: ClockFilter): ClockPage {
  const { db, session, today } = context
  const { offset, limit, ...asked } = filter
  const rules = rulesOf(db, filter.year, today)
  const key = `clocks ${today} ${JSON.stringify([asked, session.scope])}`
  const outline = cachedRead(db, tablesOfClocks, key, () =>
    outlineOf(documentsOf(context, asked), asked, rules),
  )
  return {
    rows: rowsOf(db, clocksIn(outline, offset, limit), rules),
    total: sizeOf(outline.stretches),
    counts: outline.counts,
    calendar: gapsOf(db, filter.year),
  }
}

/** What the year's documents and their clocks follow from. */
export const tablesOfClocks = [
  ...tablesOfPeople,
  ...([
    'superior',
    'year',
    'period',
    'plan',
    'evaluation',
    'stand_in',
    'org_result',
    'setting',
    'holiday',
  ] as const),
] as const

/** Clocks whose owner can still keep an objection in time, or who has to report it. */
const colliding: readonly ClockId[] = ['K5', 'K9', 'K11']

export function rowsOf(db: Db, lines: readonly ClockLine[], rules: ClockRules): ClockRow[] {
  const turns = lines.map(({ set, owner, clock }) => ({ set, owner, actor: clocks[clock].actor }))
  const names = actorsOf(db, turns, rules.today)
  return lines.map(({ set, owner, facts, clock, status }, index): ClockRow => {
    const actorName = names[index]
    const collides =
      colliding.includes(clock) &&
      groupOfState[status.state] === 'open' &&
      collisionOf(facts, rules) !== undefined
    return {
      clock,
      document: set.kind,
      period: set.period.key,
      ...(set.kind !== 'orgResult' && { employeeId: owner.id }),
      name: owner.fullName,
      unitId: owner.unitId,
      unit: owner.unit,
      actor: clocks[clock].actor,
      ...(actorName !== undefined && { actorName }),
      article: articleOf(clock, set.period),
      ...status,
      ...(collides && { collides }),
    }
  })
}

/** A year's documents are counted from its first day to the report of its annual evaluation in the spring after. */
export function gapsOf(db: Db, year: number): CalendarGaps {
  const unchecked = prepareValues(
    db,
    'SELECT count(*) FROM holiday WHERE checked = 0 AND date BETWEEN @from AND @to',
  ).get({ from: `${year}-01-01`, to: `${year + 1}-04-30` }) as number
  const filled = prepareValues(db, 'SELECT DISTINCT CAST(substr(date, 1, 4) AS INTEGER) FROM holiday').all()
  return { unchecked, emptyYears: [year, year + 1].filter((one) => !filled.includes(one)) }
}
