import { regimeOf } from '#shared/appraisal/regime.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { DocumentFacts, DocumentKind } from '#shared/clock/clock.ts'
import { factsOfEvaluation } from '#shared/clock/evaluation-facts.ts'
import { annualOf, parsePeriod, type Period } from '#shared/period/period.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import type { QueryContext } from '../api/context.ts'
import { type Db, prepareValues, tuples } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import { rootUnitId, subtreeOf, unitTree } from '../people/unit-tree.ts'
import { plannedPeople } from '../plan/plan-list.ts'
import { isValidPlan } from '../plan/read-plan.ts'

/** A document of the year with what is known of it. */
export interface YearDocument {
  readonly kind: DocumentKind
  readonly facts: DocumentFacts
  readonly employeeId?: string
  readonly name: string
  readonly unitId: string
  readonly unit: string
}

interface DocumentFilter {
  readonly year: number
  readonly unitId?: string | undefined
  readonly employeeId?: string | undefined
}

/** Every document of a year that the session may see, with the office's order of people; none of a year under another law. */
export function documentsOf(context: QueryContext, filter: DocumentFilter): YearDocument[] {
  requireYear(context.db, filter.year)
  if (regimeOf(annualOf(filter.year)) !== 'qualitative') return []
  const settings = settingsOfYear(context.db, filter.year)
  return [
    ...plansOf(context, filter, settings),
    ...periodsOf(context.db, filter.year).flatMap((period) =>
      evaluationsOf(context, period, filter, settings),
    ),
    ...(filter.employeeId === undefined ? orgResultsOf(context, filter, settings) : []),
  ]
}

function periodsOf(db: Db, year: number): Period[] {
  const keys = prepareValues(db, 'SELECT key FROM period WHERE year = ? ORDER BY end_date, key').all(year)
  return (keys as string[]).flatMap((key) => parsePeriod(key) ?? [])
}

function plansOf(context: QueryContext, filter: DocumentFilter, settings: Settings): YearDocument[] {
  const { db } = context
  const period = annualOf(filter.year)
  const window = evaluationWindow(period, settings.periodicWindow)
  const plans = new Map(
    tuples<[string, PlanState, string]>(
      db,
      `SELECT p.employee_id, p.state, p.from_date FROM plan p WHERE p.year = @year AND ${isValidPlan}`,
      { year: filter.year },
    ).map(([id, state, from]) => [id, { state, from }]),
  )
  // a person with a post that begins on a day nobody told was there before
  const firstDays = new Map(
    tuples<[string, string | null]>(
      db,
      `SELECT employee_id, CASE WHEN count(*) = count(valid_from) THEN min(valid_from) END
        FROM assignment GROUP BY employee_id`,
    ),
  )
  const root = rootUnitId(db)
  return plannedPeople(context, filter.year, filter).map((person) => {
    const plan = plans.get(person.id)
    const begins = plan?.from ?? firstDays.get(person.id) ?? undefined
    return {
      kind: 'plan',
      ...whose(person),
      facts: {
        period,
        window,
        leadsOffice: person.leadsUnit && person.unitId === root,
        approved: plan?.state === 'approved' ? true : undefined,
        begins,
      },
    }
  })
}

function evaluationsOf(
  { db, session }: QueryContext,
  period: Period,
  { unitId, employeeId }: DocumentFilter,
  settings: Settings,
): YearDocument[] {
  const window = evaluationWindow(period, settings.periodicWindow)
  const stored = evaluationRows(db, period)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  const people = ratedPeople(db, period, session.scope, employeeId === undefined ? undefined : [employeeId])
  return people
    .filter((person) => units?.has(person.unitId) ?? true)
    .map((person) => ({
      kind: 'evaluation',
      ...whose(person),
      facts: factsOfEvaluation(period, window, stored.get(person.id)),
    }))
}

type EvaluationRow = [
  employeeId: string,
  state: EvaluationState,
  signedOn: string | null,
  deliveredOn: string | null,
  returnedOn: string | null,
]

function evaluationRows(db: Db, { key }: Period) {
  const rows = tuples<EvaluationRow>(
    db,
    'SELECT employee_id, state, signed_on, delivered_on, received_on FROM evaluation WHERE period_key = @key',
    { key },
  )
  return new Map(
    rows.map(([id, state, signedOn, deliveredOn, returnedOn]) => [
      id,
      {
        state,
        ...(signedOn !== null && { signedOn }),
        ...(deliveredOn !== null && { deliveredOn }),
        ...(returnedOn !== null && { returnedOn }),
      },
    ]),
  )
}

/** Of each unit whose head rates somebody in sight; a result of another unit that stands in for it is none of its own. */
function orgResultsOf(
  { db, session }: QueryContext,
  { year, unitId }: DocumentFilter,
  settings: Settings,
): YearDocument[] {
  const period = annualOf(year)
  const window = evaluationWindow(period, settings.periodicWindow)
  const superiors = superiorsOn(db, period.end)
  const rating = new Set(
    ratedPeople(db, period, session.scope).map(
      (person) => superiors.get(person.id)?.ratedInUnit ?? person.unitId,
    ),
  )
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  const results = new Map(
    tuples<[string, string | null]>(
      db,
      'SELECT unit_id, document_date FROM org_result WHERE period_key = @key',
      { key: period.key },
    ),
  )
  return unitTree(db)
    .filter(({ id }) => rating.has(id) && (units?.has(id) ?? true))
    .map(({ id, name }) => ({
      kind: 'orgResult',
      name,
      unitId: id,
      unit: name,
      facts: { period, window, entered: results.has(id) ? (results.get(id) ?? true) : undefined },
    }))
}

function whose({ id, fullName, unitId, unit }: Person) {
  return { employeeId: id, name: fullName, unitId, unit }
}
