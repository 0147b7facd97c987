import type { ClockId, DocumentFacts, DocumentKind } from '#shared/clock/clock.ts'
import type { Lacking, OpeningFilter, YearDeadline, YearOpening } from '#shared/clock/opening.ts'
import { statusOf } from '#shared/clock/status.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { annualOf, type Period, periodsOf, type Rhythm } from '#shared/period/period.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import { orgResultsOf } from '../appraisal/org-results.ts'
import { unplacedPeople } from '../appraisal/missing.ts'
import type { QueryContext } from '../api/context.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { hasYear, rhythmOf } from '../office/years.ts'
import { everybodyInOrder } from '../people/everybody.ts'
import { type Person, visibleIn } from '../people/people.ts'
import { plannedAmong } from '../plan/plan-list.ts'
import { isWorkedOn } from '../plan/read-plan.ts'
import { documentsOf } from './documents.ts'
import { holidaysOf } from './holidays.ts'
import { rulesOf } from './rules.ts'

/** How far a year is opened: its periods and deadlines, and what it lacks before people can plan and be rated. */
export function openingOf(context: QueryContext, filter: OpeningFilter): YearOpening {
  const { db, session, today } = context
  const { year } = filter
  const isOpen = hasYear(db, year)
  const rhythm = isOpen ? rhythmOf(db, year) : (filter.rhythm ?? usualRhythm(db, year))
  const on = dayIn(year, today)
  const isVisible = visibleIn(db, session.scope, on)
  const people = plannedAmong(db, everybodyInOrder(db, on), year, on).filter(({ id }) => isVisible(id))
  const { withoutSuperior } = unplacedPeople(db, on)
  const planned = plannedIn(db, year)
  const { holidays, unchecked } = holidaysOf(db, year)
  const orgResults = orgResultsBefore(context, year - 1)
  return {
    year,
    isOpen,
    rhythm,
    documentationPeriod: settingsOfYear(db, year).documentationPeriod,
    deadlines: deadlinesOf(context, year, rhythm),
    holidays: { days: holidays.length, unchecked },
    ...(orgResults && { orgResults }),
    people: people.length,
    withoutSuperior: lacking(people, ({ id }) => withoutSuperior.has(id)),
    withoutPlan: lacking(people, ({ id }) => !planned.has(id)),
    ...(hasYear(db, year - 1) && { planFrom: year - 1 }),
  }
}

/** That of the newest year before, else what the office's settings say. */
function usualRhythm(db: Db, year: number): Rhythm {
  const before = prepareValues(db, 'SELECT rhythm FROM year WHERE year < ? ORDER BY year DESC').get(year)
  return (before as Rhythm | undefined) ?? settingsOfYear(db, year).rhythm
}

function plannedIn(db: Db, year: number): ReadonlySet<string> {
  const ids = prepareValues(db, `SELECT p.employee_id FROM plan p WHERE p.year = ? AND ${isWorkedOn}`)
  return new Set(ids.all(year) as string[])
}

/** So many are named; the others are counted. */
const mostNamed = 200

function lacking(people: readonly Person[], lacks: (person: Person) => boolean): Lacking {
  const found = people.filter(lacks)
  return {
    count: found.length,
    people: found.slice(0, mostNamed).map(({ id, fullName, unit }) => ({ id, name: fullName, unit })),
  }
}

/** The clocks that every year has, as the office's week, holidays and settings count them. */
function deadlinesOf({ db, today }: QueryContext, year: number, rhythm: Rhythm): YearDeadline[] {
  const rules = rulesOf(db, year, today)
  const row = (clock: ClockId, document: DocumentKind, period: Period): YearDeadline => {
    const facts: DocumentFacts = { period, window: evaluationWindow(period, rules.settings.periodicWindow) }
    const { from, deadline } = statusOf(clock, facts, rules)
    return {
      clock,
      document,
      period: period.key,
      ...(from !== undefined && { from }),
      ...(deadline !== undefined && { deadline }),
    }
  }
  const annual = annualOf(year)
  return [
    row('K1', 'plan', annual),
    ...periodsOf(year, rhythm).map((period) => row('K4', 'evaluation', period)),
    row('K14', 'orgResult', annual),
    row('K7', 'evaluation', annual),
  ]
}

/** The result of the year before is entered while this one is opened, inside its window (L IV.B.1.f). */
function orgResultsBefore(context: QueryContext, year: number): YearOpening['orgResults'] {
  const { db, today } = context
  if (!hasYear(db, year)) return undefined
  const only = { kind: 'orgResult', period: annualOf(year).key } as const
  const [rating] = documentsOf(context, { year, only })
  const results = orgResultsOf(db, annualOf(year), today)
  const missing = (rating?.owners ?? []).flatMap(({ id }) => {
    const row = results.get(id)
    return row && (row.value === undefined || row.fallback !== undefined) ? [row] : []
  })
  const fromYearBefore = missing.filter(({ fallback }) => fallback === 'previousYear').length
  return { year, isDue: today >= annualOf(year).end, missing: missing.length, fromYearBefore }
}
