import type {
  NotesFilter,
  NotesPage,
  StrengthFilter,
  StrengthPage,
  ValueCounts,
} from '#shared/development/development.ts'
import { resultCell, valueCells } from '#shared/development/development.ts'
import { coursesOfTopics } from '#shared/development/course.ts'
import type { BehaviourBounds } from '#shared/appraisal/suggest-behaviour.ts'
import { hundredthsOf } from '#shared/number/decimal.ts'
import { type CoreValue, coreValues } from '#shared/plan/core-value.ts'
import type { Period } from '#shared/period/period.ts'
import type { Settings } from '#shared/setting/settings.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { appraisalRows } from '../appraisal/rows.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, tuples } from '../db/sql.ts'
import { toldOfValues } from '../feedback/count-feedback.ts'
import { settingsOfYear } from '../office/settings.ts'
import { type Person, tablesOfPeople } from '../people/people.ts'
import { rowsOfPeople } from '../plan/realisation-grid.ts'
import { listCourses } from './courses.ts'
import { lineOf, peopleIn } from './people-in.ts'

/** A window of a unit's people with how each value and the results read, and how many people each value is strong and weak in. */
export function strengthPage(context: QueryContext, filter: StrengthFilter): StrengthPage {
  const { db, session } = context
  const period = requirePeriod(db, filter.period)
  const settings = settingsOfYear(db, period.year)
  const bounds = boundsOf(settings)
  const people = peopleIn(context, period, filter)
  const shown = people.slice(filter.offset, filter.offset + filter.limit)
  const rows = rowsIn(context, period, { people: shown, settings })
  const isShown = judgementShown(db, session.scope, period.key)
  const counted = session.scope.kind === 'all' ? people : people.filter(({ id }) => isShown(id))
  return {
    total: people.length,
    ...countsOf(db, {
      period,
      people: counted,
      bounds,
      unitId: filter.unitId,
      all: session.scope.kind === 'all',
    }),
    rows: shown.map((person, at) => ({
      ...lineOf(person),
      values: valueCells(rows[at]!, bounds),
      results: resultCell(rows[at]!),
    })),
  }
}

/** A window of people with all that the notes of strengths and weaknesses are read from. */
export function notesPage(context: QueryContext, filter: NotesFilter): NotesPage {
  const { db } = context
  const period = requirePeriod(db, filter.period)
  const settings = settingsOfYear(db, period.year)
  const people = peopleIn(context, period, filter)
  const shown = people.slice(filter.offset, filter.offset + filter.limit)
  const days = { from: `${period.year}-01-01`, to: period.end }
  const told = toldOfValues(
    db,
    days,
    shown.map(({ id }) => id),
  )
  const indicators = Map.groupBy(rowsOfPeople(context, period.year, shown), ({ employeeId }) => employeeId)
  return {
    total: people.length,
    ...rulesOf(db, settings),
    people: rowsIn(context, period, { people: shown, settings }).map((row) => ({
      row,
      indicators: indicators.get(row.employeeId) ?? [],
      told: told.get(row.employeeId) ?? {},
    })),
  }
}

/** By what figures become notes, and what is offered for them. */
function rulesOf(db: Db, settings: Settings): Pick<NotesPage, 'bounds' | 'criterionTrigger' | 'courses'> {
  return {
    bounds: boundsOf(settings),
    criterionTrigger: settings['training.triggerScore'].criterion,
    courses: coursesOfTopics(listCourses(db)),
  }
}

/** Of a period the rows of the rating grid, in the order of the people. */
export function rowsIn(
  { db, session }: QueryContext,
  period: Period,
  { people, settings }: { readonly people: readonly Person[]; readonly settings: Settings },
) {
  return appraisalRows(db, { period, people, settings, isReceived: () => false, scope: session.scope })
}

/** The setting in points as the rules want it, in hundredths. */
export function boundsOf(settings: Settings): BehaviourBounds {
  const { above, asExpected } = settings['behaviour.bounds']
  return { above: hundredthsOf(above), asExpected: hundredthsOf(asExpected) }
}

interface Counted {
  readonly period: Period
  readonly people: readonly Person[]
  readonly bounds: BehaviourBounds
  readonly unitId: string | undefined
  /** Everybody is seen: the figures are the same for whoever asks. */
  readonly all: boolean
}

/** How many people a value is strong and weak in; kept, since nobody reads ten thousand people's values for a window of fifty. */
function countsOf(db: Db, counted: Counted): Pick<StrengthPage, 'known' | 'counts'> {
  const { period, bounds, unitId, all } = counted
  if (!all) return readCounts(db, counted)
  return cachedRead(
    db,
    ['evaluation', 'value_rating', ...tablesOfPeople],
    `strengths ${period.key} ${unitId ?? ''} ${bounds.above} ${bounds.asExpected}`,
    () => readCounts(db, counted),
  )
}

function readCounts(db: Db, { period, people, bounds }: Counted): Pick<StrengthPage, 'known' | 'counts'> {
  const rows = tuples<[CoreValue | null, number, number, number]>(
    db,
    `WITH read AS (
       SELECT j.value AS person, r.core_value, CASE
         WHEN r.rating IS NOT NULL THEN CASE r.rating WHEN 'above' THEN 1 WHEN 'below' THEN -1 ELSE 0 END
         WHEN r.score >= @above THEN 1 WHEN r.score < @asExpected THEN -1 ELSE 0 END AS reading
       FROM json_each(@people) j CROSS JOIN evaluation v ON v.employee_id = j.value AND v.period_key = @period
         CROSS JOIN value_rating r ON r.evaluation_id = v.id
       WHERE r.rating IS NOT NULL OR r.score IS NOT NULL)
     SELECT core_value, sum(reading = 1), sum(reading = -1), 0 FROM read GROUP BY core_value
     UNION ALL SELECT NULL, 0, 0, count(DISTINCT person) FROM read`,
    {
      people: JSON.stringify(people.map(({ id }) => id)),
      period: period.key,
      above: bounds.above,
      asExpected: bounds.asExpected,
    },
  )
  const of = new Map(rows.map(([value, strong, weak]) => [value, { strong, weak }]))
  return {
    known: rows.find(([value]) => value === null)?.[3] ?? 0,
    counts: Object.fromEntries(
      coreValues.map((value) => [value, of.get(value) ?? { strong: 0, weak: 0 }]),
    ) as ValueCounts,
  }
}
