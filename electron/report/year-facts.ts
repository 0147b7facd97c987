import type { OrgResult } from '#shared/appraisal/org-result.ts'
import { isInServiceOn } from '../people/on-day.ts'
import { coursesOfTopics } from '#shared/development/course.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { YearFacts } from '#shared/report/yearly-facts.ts'
import type { QueryContext } from '../api/context.ts'
import { appraisalGrid } from '../appraisal/grid.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { listCourses } from '../development/courses.ts'
import { toldOfValues } from '../feedback/count-feedback.ts'
import { sealOf } from '../document/year/close-year.ts'
import { flatEmployees } from './flat-lists.ts'
import { readOffice } from '../office/office.ts'
import { orgResultsOf } from '../appraisal/org-results.ts'
import { listPeople } from '../people/people.ts'
import { listRanking } from '../ranking/list.ts'
import { indicatorHistory, realisationGrid } from '../plan/realisation-grid.ts'
import { settingsOfYear } from '../office/settings.ts'
import { watchedIndicator } from '../office/settings.ts'
import { prepareTuples, prepareValues } from '../db/sql.ts'
import { superiorsOn } from '../people/superiors.ts'
import { unitTree } from '../people/unit-tree.ts'

/** What the year's report is made from: the answers of the pages' own operations, for the rows that the session may see. */
export function yearFacts(context: QueryContext, year: number): YearFacts {
  const { db, session, today } = context
  const period = requirePeriod(db, String(year))
  const day = dayIn(year, today)
  const { rows: people } = appraisalGrid(context, { period: period.key, onlyUnits: false })
  const everybody = listPeople(db, { on: period.end, scope: session.scope, who: 'all' })
  const watched = watchedIndicator(db)
  const seal = sealOf(db, year)
  return {
    year,
    today,
    people,
    office: readOffice(db),
    units: unitTree(db).map(({ id, name, parent_id }) => ({
      id,
      name,
      ...(parent_id !== null && { parentId: parent_id }),
    })),
    grades: new Map(
      everybody.flatMap(({ id, grade }) => (grade === undefined ? [] : [[id, grade] as const])),
    ),
    orgResults: orgResultsOfPeople(context, year),
    ranking: listRanking(context, { period: period.key, by: 'office' }),
    indicators: realisationGrid(context, { year }).rows,
    staff: flatEmployees(db, day, session.scope).filter(({ status, statusDate }) =>
      isInServiceOn(status, statusDate, day),
    ),
    settings: settingsOfYear(db, year),
    courses: coursesOfTopics(listCourses(db)),
    told: toldOfValues(db, { from: `${year}-01-01`, to: period.end }),
    ...(watched !== undefined &&
      isOfYear(context, watched, year) && { watched: indicatorHistory(context, watched) }),
    ...(seal && { seal }),
  }
}

/** Each person's organisation result: that of the unit in which the person is rated (L IV.B.1). */
function orgResultsOfPeople({ db, today }: QueryContext, year: number): Map<string, OrgResult> {
  const period = requirePeriod(db, String(year))
  const results = orgResultsOf(db, period, today)
  return new Map(
    [...superiorsOn(db, period.end)].flatMap(([employeeId, { ratedInUnit }]) => {
      const value = results.get(ratedInUnit)?.value
      return value === undefined ? [] : [[employeeId, value] as const]
    }),
  )
}

/** The followed indicator belongs to one year's plan and to a person whom the session may see. */
function isOfYear({ db, session, today }: QueryContext, indicatorId: string, year: number): boolean {
  const owner = prepareValues(
    db,
    `SELECT p.employee_id FROM indicator i JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id
      WHERE i.id = ? AND p.year = ?`,
  ).get(indicatorId, year) as string | undefined
  if (owner === undefined) return false
  return (
    listPeople(db, { on: dayIn(year, today), scope: session.scope, employeeIds: [owner], who: 'all' })
      .length > 0
  )
}

/** How many people have each predikat, counted by the database itself: what the report's totals must equal. */
export function storedDistribution(
  { db, session }: QueryContext,
  year: number,
  employeeIds: readonly string[],
): Map<string, number> {
  const rows = prepareTuples(
    db,
    `SELECT predikat, count(*) FROM evaluation WHERE period_key = @period AND predikat IS NOT NULL
      AND employee_id IN (SELECT value FROM json_each(@people)) GROUP BY predikat`,
  ).all({
    period: String(year),
    people: JSON.stringify(employeeIds.filter(judgementShown(db, session.scope, String(year)))),
  }) as [string, number][]
  return new Map(rows)
}
