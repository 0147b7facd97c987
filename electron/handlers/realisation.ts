import { dayIn } from '#shared/period/day-in.ts'
import type { CommandContext, Handlers } from '../api/context.ts'
import { listPeople } from '../people/people.ts'
import {
  applyCells,
  type Cell,
  type EntryIndicator,
  readEntryIndicators,
  storeEntries,
} from '../plan/enter-realisations.ts'
import { realisationGrid, rowsOfIndicators } from '../plan/realisation-grid.ts'

export const realisationHandlers = {
  'realisation.grid': (filter, context) => realisationGrid(context, filter),

  'realisation.enter': ({ cells }, context) => {
    const { db } = context
    const indicators = visibleIndicators(context, cells)
    const touched = applyCells(db, cells, indicators)
    const changed = storeEntries(db, touched)
    nameEvent(context, cells, touched)
    const years = Map.groupBy(indicators.values(), ({ year }) => year)
    const rows = [...years].flatMap(([year, list]) =>
      rowsOfIndicators(
        context,
        year,
        list.map(({ id }) => id),
      ),
    )
    return { changed, rows }
  },
} satisfies Partial<Handlers>

/** Indicators of people whom the session may not see are as if they were not there. */
function visibleIndicators(context: CommandContext, cells: readonly Cell[]): Map<string, EntryIndicator> {
  const { db, session, today } = context
  const indicators = readEntryIndicators(db, cells)
  if (session.scope.kind === 'all') return indicators
  for (const [year, list] of Map.groupBy(indicators.values(), (indicator) => indicator.year)) {
    const employeeIds = [...new Set(list.map(({ employeeId }) => employeeId))]
    const people = listPeople(db, { on: dayIn(year, today), scope: session.scope, employeeIds, who: 'all' })
    const visible = new Set(people.map(({ id }) => id))
    for (const { id, employeeId } of list) if (!visible.has(employeeId)) indicators.delete(id)
  }
  return indicators
}

/** "Citra Lestari, S.E. · 2025-Q3", or how many people and cells a block touched. */
function nameEvent(
  context: CommandContext,
  cells: readonly Cell[],
  touched: readonly EntryIndicator[],
): void {
  const [first] = touched
  if (!first) return
  const employeeIds = [...new Set(touched.map(({ employeeId }) => employeeId))]
  const people = listPeople(context.db, {
    ...{ on: dayIn(first.year, context.today), scope: context.session.scope, employeeIds, who: 'all' },
  })
  const periods = new Set(cells.map(({ period }) => period))
  const period = periods.size === 1 ? [...periods][0] : String(first.year)
  const who = people.length === 1 ? people[0]?.fullName : `${people[0]?.fullName} +${people.length - 1}`
  context.describe({ object: `${who} · ${period}`, employeeIds })
}
