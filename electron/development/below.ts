import type { Rating } from '#shared/appraisal/rating.ts'
import { type BelowTwice, belowTwice, type RatedPeriod } from '#shared/development/below-twice.ts'
import type { ProposedGuidance } from '#shared/development/guidance.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { parsePeriod } from '#shared/period/period.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { type Db, prepareValues, tuples } from '../db/sql.ts'
import { lineOf } from './people-in.ts'
import { peopleOf } from './trainings.ts'

interface Asked {
  readonly year: number
  readonly unitId?: string | undefined
  readonly employeeId?: string | undefined
}

/** Who was below twice in a row by the end of a year, without guidance or a report since. */
export function proposedIn(context: QueryContext, { year, unitId, employeeId }: Asked): ProposedGuidance[] {
  const { db } = context
  const found = belowIn(context, year, employeeId)
  const people = peopleOf(context, year, { unitId, ids: [...found.keys()] })
  const talked = talkedSince(db, [...found.keys()])
  return [...people.values()].flatMap((person) => {
    const below = found.get(person.id)!.filter(({ periods }) => {
      const end = parsePeriod(periods[1])?.end ?? ''
      return (talked.get(person.id) ?? '') <= end
    })
    return below.length === 0 ? [] : [{ ...lineOf(person), below }]
  })
}

/** Person → axes on which the last two periods up to the year's end are below. */
export function belowIn(
  { db, session, today }: QueryContext,
  year: number,
  employeeId?: string,
): Map<string, readonly BelowTwice[]> {
  const until = dayIn(year, today)
  const periods = tuples<[string, string]>(
    db,
    `SELECT key, kind FROM period WHERE start_date <= @until AND year >= @from ORDER BY end_date, key`,
    // two years in a row reach into the one before
    { until, from: year - 1 },
  )
  const candidates =
    employeeId === undefined ? belowInYear(db, year) : belowInYear(db, year).filter((id) => id === employeeId)
  const rated = ratingsOf(db, candidates, year - 1)
  const shown = new Map(periods.map(([key]) => [key, judgementShown(db, session.scope, key)]))
  const seriesOf = (id: string, isAnnual: boolean): RatedPeriod[] =>
    periods
      .filter(([, kind]) => (kind === 'annual') === isAnnual)
      .map(([period]) => {
        const known = shown.get(period)!(id) ? rated.get(`${id} ${period}`) : undefined
        return { period, ...known }
      })
  return new Map(
    candidates.flatMap((id) => {
      const below = mergedByAxis([...belowTwice(seriesOf(id, false)), ...belowTwice(seriesOf(id, true))])
      const ofYear = below.filter((one) => one.periods[1].startsWith(String(year)))
      return ofYear.length === 0 ? [] : [[id, ofYear] as const]
    }),
  )
}

/** Months or quarters say it more exactly than the years in which they lie. */
const mergedByAxis = (below: readonly BelowTwice[]) =>
  below.filter(({ axis }, at) => below.findIndex((one) => one.axis === axis) === at)

function belowInYear(db: Db, year: number): string[] {
  return prepareValues(
    db,
    `SELECT DISTINCT v.employee_id FROM period p JOIN evaluation v ON v.period_key = p.key
      WHERE p.year = ? AND (v.result_rating = 'below' OR v.behaviour_rating = 'below')`,
  ).all(year) as string[]
}

function ratingsOf(
  db: Db,
  employeeIds: readonly string[],
  fromYear: number,
): Map<string, Omit<RatedPeriod, 'period'>> {
  const rows = tuples<[string, string, Rating | null, Rating | null]>(
    db,
    `SELECT v.employee_id, v.period_key, v.result_rating, v.behaviour_rating
      FROM json_each(@people) j CROSS JOIN evaluation v ON v.employee_id = j.value WHERE v.period_key >= @from`,
    { people: JSON.stringify(employeeIds), from: String(fromYear) },
  )
  return new Map(
    rows.map(([id, period, result, behaviour]) => [
      `${id} ${period}`,
      { ...(result !== null && { result }), ...(behaviour !== null && { behaviour }) },
    ]),
  )
}

/** The last day on which somebody was guided or reported. */
function talkedSince(db: Db, employeeIds: readonly string[]): Map<string, string> {
  return new Map(
    tuples<[string, string]>(
      db,
      `SELECT g.employee_id, max(g.date) FROM json_each(@people) j CROSS JOIN guidance g ON g.employee_id = j.value
        WHERE g.kind IN ('coaching', 'mentoring', 'problemReport') GROUP BY g.employee_id`,
      { people: JSON.stringify(employeeIds) },
    ),
  )
}
