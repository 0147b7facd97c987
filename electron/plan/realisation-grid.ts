import { decimalOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { IndicatorHistory, RealisationGrid, RealisationRow } from '#shared/plan/realisation.ts'
import { AppError } from '#shared/api/errors.ts'
import type { QueryContext } from '../api/context.ts'
import { type IndicatorFact, indicatorFacts } from './achievement.ts'
import { listPeople, type Person } from '../people/people.ts'
import { plannedPeople } from './plan-list.ts'
import { entryPeriods, notesOf, realisationRowOf } from '../db/realisation-rows.ts'
import { readSettings } from '../office/settings.ts'
import { prepare } from '../db/sql.ts'

export interface GridFilter {
  readonly year: number
  readonly unitId?: string | undefined
  readonly employeeId?: string | undefined
}

/** The indicators of the people of a unit with its subtree, people in the office's order. */
export function realisationGrid(context: QueryContext, filter: GridFilter): RealisationGrid {
  const { db, today } = context
  const people = plannedPeople(context, filter.year, filter)
  const place = new Map(people.map(({ id }, index) => [id, index]))
  const ids = people.map(({ id }) => id)
  const facts = indicatorFacts(db, { year: filter.year, employeeIds: ids, today }).toSorted(
    (a, b) => (place.get(a.employeeId) ?? 0) - (place.get(b.employeeId) ?? 0),
  )
  const planned = new Set(
    prepare(db, "SELECT employee_id FROM plan WHERE year = ? AND state NOT IN ('superseded', 'cancelled')")
      .pluck()
      .all(filter.year) as string[],
  )
  return {
    rows: rowsOf(context, filter.year, facts, people),
    people: people.length,
    withoutPlan: people
      .filter(({ id }) => !planned.has(id))
      .map(({ id, fullName }) => ({ id, name: fullName })),
  }
}

/** The rows of some indicators, recomputed after an entry. */
export function rowsOfIndicators(
  context: QueryContext,
  year: number,
  indicatorIds: readonly string[],
): RealisationRow[] {
  const { db, session, today } = context
  const facts = indicatorFacts(db, {
    year,
    indicatorIds,
    today,
    employeeIds: ownersOf(context, indicatorIds),
  })
  const people = listPeople(db, {
    ...{ on: dayIn(year, today), scope: session.scope, who: 'all' },
    employeeIds: [...new Set(facts.map(({ employeeId }) => employeeId))],
  })
  return rowsOf(context, year, facts, people)
}

/** One indicator with its year and the points of its curve. Throws `not_found` also outside the session's rows. */
export function indicatorHistory(context: QueryContext, id: string): IndicatorHistory {
  const { db, session, today } = context
  const missing = () => new AppError('not_found', 'plan.error.indicatorMissing')
  const year = prepare(
    db,
    'SELECT p.year FROM indicator i JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id WHERE i.id = ?',
  )
    .pluck()
    .get(id) as number | undefined
  if (year === undefined) throw missing()
  const [fact] = indicatorFacts(db, { year, indicatorIds: [id], today, employeeIds: ownersOf(context, [id]) })
  if (!fact) throw missing()
  const people = listPeople(db, {
    ...{ on: dayIn(year, today), scope: session.scope, who: 'all', employeeIds: [fact.employeeId] },
  })
  const [row] = rowsOf(context, year, [fact], people)
  if (!row || people.length === 0) throw missing()
  return {
    ...row,
    points: entryPeriods(fact, year).map(({ period, value }) => ({
      ...{ period: period.key, date: period.end, value: decimalOf(value) },
    })),
  }
}

/** Naming the people spares the facts a walk through the plans of the whole year. */
function ownersOf({ db }: QueryContext, indicatorIds: readonly string[]): string[] {
  const owners = prepare(
    db,
    `SELECT DISTINCT p.employee_id FROM json_each(@ids) j CROSS JOIN indicator i ON i.id = j.value
      JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id`,
  )
  return owners.pluck().all({ ids: JSON.stringify(indicatorIds) }) as string[]
}

function rowsOf(
  { db, today }: QueryContext,
  year: number,
  facts: readonly IndicatorFact[],
  people: readonly Person[],
): RealisationRow[] {
  const row = {
    year,
    people: new Map(people.map((person) => [person.id, person])),
    notes: notesOf(
      db,
      facts.map(({ indicatorId }) => indicatorId),
    ),
    settings: readSettings(db, dayIn(year, today)),
  }
  return facts.map((fact) => realisationRowOf(fact, row))
}
