import { articleOf, type ClockId, clocks } from '#shared/clock/clock.ts'
import {
  type CalendarGaps,
  type ClockFilter,
  type ClockPage,
  type ClockRow,
  groupOfState,
} from '#shared/clock/clock-list.ts'
import { collisionOf } from '#shared/clock/collision.ts'
import {
  type ClockRules,
  clocksOf,
  type ClockState,
  clockStates,
  type ClockStatus,
  statusOf,
} from '#shared/clock/status.ts'
import type { QueryContext } from '../api/context.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { tablesOfPeople } from '../people/people.ts'
import { actorsOf } from './actors.ts'
import { documentsOf, type YearDocument } from './documents.ts'
import { rulesOf } from './rules.ts'

/** A clock of a document before it is dressed for the page. */
interface ClockLine {
  readonly document: YearDocument
  readonly clock: ClockId
  readonly status: ClockStatus
}

/** The year's clocks in the order of their risk: what is late longest, then what is due soonest. */
export function listClocks(context: QueryContext, filter: ClockFilter): ClockPage {
  const { db, session, today } = context
  const { offset, limit, ...asked } = filter
  const rules = rulesOf(db, filter.year, today)
  const key = `clocks ${today} ${JSON.stringify([asked, session.scope])}`
  const { lines, counts } = cachedRead(db, tablesOfClocks, key, () => linesOf(context, asked, rules))
  return {
    rows: rowsOf(db, lines.slice(offset, offset + limit), rules),
    total: lines.length,
    counts,
    calendar: gapsOf(db, filter.year),
  }
}

const tablesOfClocks = [
  ...tablesOfPeople,
  ...(['superior', 'year', 'period', 'plan', 'evaluation', 'org_result', 'setting', 'holiday'] as const),
] as const

function linesOf(
  context: QueryContext,
  filter: Omit<ClockFilter, 'offset' | 'limit'>,
  rules: ClockRules,
): { readonly lines: readonly ClockLine[]; readonly counts: ClockPage['counts'] } {
  const counts = Object.fromEntries(clockStates.map((state) => [state, 0])) as Record<ClockState, number>
  const lines: ClockLine[] = []
  for (const document of documentsOf(context, filter))
    for (const clock of clocksOf(document.kind, document.facts)) {
      if (filter.clock !== undefined && clock !== filter.clock) continue
      const status = statusOf(clock, document.facts, rules)
      counts[status.state]++
      if (groupOfState[status.state] === filter.group) lines.push({ document, clock, status })
    }
  // a hundred thousand lines end on a few hundred days; those of one day stay in the office's order
  const byRisk = [...Map.groupBy(lines, riskOf)].toSorted(([a], [b]) => compareText(a, b))
  return { lines: byRisk.flatMap(([, same]) => same), counts }
}

/** Sorts as text: the state, then the last day; what has none and runs comes before what has. */
function riskOf({ status: { state, deadline, from } }: ClockLine): string {
  return `${clockStates.indexOf(state)} ${deadline ?? (state === 'running' ? '' : (from ?? '9999'))}`
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Clocks whose owner can still keep an objection in time, or who has to report it. */
const colliding: readonly ClockId[] = ['K5', 'K9', 'K11']

export function rowsOf(db: Db, lines: readonly ClockLine[], rules: ClockRules): ClockRow[] {
  const names = actorsOf(db, lines, rules.today)
  return lines.map(({ document, clock, status }, index): ClockRow => {
    const { kind, facts, employeeId, name, unitId, unit } = document
    const actorName = names[index]
    const collides =
      colliding.includes(clock) &&
      groupOfState[status.state] === 'open' &&
      collisionOf(facts, rules) !== undefined
    return {
      clock,
      document: kind,
      period: facts.period.key,
      ...(employeeId !== undefined && { employeeId }),
      name,
      unitId,
      unit,
      actor: clocks[clock].actor,
      ...(actorName !== undefined && { actorName }),
      article: articleOf(clock, facts.period),
      ...status,
      ...(collides && { collides }),
    }
  })
}

/** A year's documents are counted from its first day to the report of its annual evaluation in the spring after. */
function gapsOf(db: Db, year: number): CalendarGaps {
  const unchecked = prepareValues(
    db,
    'SELECT count(*) FROM holiday WHERE checked = 0 AND date BETWEEN @from AND @to',
  ).get({ from: `${year}-01-01`, to: `${year + 1}-04-30` }) as number
  const filled = prepareValues(db, 'SELECT DISTINCT CAST(substr(date, 1, 4) AS INTEGER) FROM holiday').all()
  return { unchecked, emptyYears: [year, year + 1].filter((one) => !filled.includes(one)) }
}
