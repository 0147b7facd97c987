import {
  gapsOf,
  isFinished,
  missingKeys,
  type Progress,
  type Stage,
  stages,
} from '#shared/appraisal/missing.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import type { Period } from '#shared/period/period.ts'
import type { Dashboard, MissingItem, Waiting } from '#shared/report/dashboard.ts'
import type { QueryContext } from '../api/context.ts'
import { distributionOf } from '../appraisal/grid.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { progressOf, unmarkedPeople, unplacedPeople } from '../appraisal/missing.ts'
import { inOfficeOrder } from '../people/office-order.ts'
import { orgResultsOf } from '../appraisal/org-results.ts'
import type { Person } from '../people/people.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type Db } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { superiorsOn } from '../people/superiors.ts'
import { subtreeOf } from '../people/unit-tree.ts'

type Evaluated = Pick<
  Row<'evaluation'>,
  'employee_id' | 'result_rating' | 'behaviour_rating' | 'predikat'
> & {
  readonly scores: number
}

/** How a period stands: each stage as done of all, and each person's gaps in the order in which they are closed. */
export function dashboardOf(
  context: QueryContext,
  filter: { readonly period: string; readonly unitId?: string | undefined },
): Omit<Dashboard, 'indicator'> {
  const { db, session, today } = context
  const period = requirePeriod(db, filter.period)
  const units = filter.unitId === undefined ? undefined : subtreeOf(db, filter.unitId)
  const people = inOfficeOrder(db, ratedPeople(db, period, session.scope)).filter(
    ({ unitId }) => units?.has(unitId) ?? true,
  )
  const ids = people.map(({ id }) => id)
  const standing = readStanding(db, period, ids)
  const { progress, evaluated } = standing
  const of = (count: (person: Person) => boolean) => people.filter(count).length
  return {
    people: people.length,
    plansApproved: of(({ id }) => progress.get(id)?.planState === 'approved'),
    realisationEntered: of(({ id }) => progress.get(id)?.realised === true),
    behaviourScored: of(({ id }) => evaluated.get(id)?.scores === coreValues.length),
    rated: of(({ id }) => isFinishedIn(standing, id)),
    distribution: distributionOf(
      ids.map((id) => {
        const predikat = evaluated.get(id)?.predikat
        return predikat ? { predikat } : {}
      }),
    ),
    missing: missingItems(db, period, people, standing),
    withoutOrgResult: withoutOrgResult(db, period, people, today),
  }
}

/** Who waits for what, as the navigation counts it; a stage waits only for people whose earlier one is done. */
export function waitingOf({ db, session }: QueryContext, key: string): Waiting {
  const period = requirePeriod(db, key)
  const ids = ratedPeople(db, period, session.scope).map(({ id }) => id)
  const standing = readStanding(db, period, ids)
  const { progress } = standing
  const isPlanned = (id: string) => progress.get(id)?.planState === 'approved'
  const of = (waits: (id: string) => boolean) => ids.filter(waits).length
  return {
    plan: of((id) => !isPlanned(id)),
    realisation: of((id) => isPlanned(id) && progress.get(id)?.realised !== true),
    appraisal: of((id) => isPlanned(id) && !isFinishedIn(standing, id)),
  }
}

/** What there is of the people in a period, from which each one's gaps follow. */
interface Standing {
  readonly progress: ReadonlyMap<string, Progress>
  readonly evaluated: ReadonlyMap<string, Evaluated>
  readonly unmarked: ReadonlySet<string>
}

function readStanding(db: Db, period: Period, employeeIds: readonly string[]): Standing {
  return {
    progress: progressOf(db, period, employeeIds),
    evaluated: readEvaluated(db, period, employeeIds),
    unmarked: unmarkedPeople(db, period, employeeIds, settingsOfYear(db, period.year)),
  }
}

function gapsIn({ progress, evaluated, unmarked }: Standing, id: string): Stage[] {
  const row = evaluated.get(id)
  return gapsOf(progress.get(id), {
    result: row?.result_rating,
    behaviour: row?.behaviour_rating,
    unmarked: unmarked.has(id),
  })
}

function isFinishedIn(standing: Standing, id: string): boolean {
  return isFinished({ missing: missingKeys(gapsIn(standing, id)) })
}

function readEvaluated(db: Db, period: Period, employeeIds: readonly string[]): Map<string, Evaluated> {
  const rows = prepare(
    db,
    `SELECT e.employee_id, e.result_rating, e.behaviour_rating, e.predikat,
        (SELECT count(v.score) FROM value_rating v WHERE v.evaluation_id = e.id) AS scores
      FROM json_each(@people) j CROSS JOIN evaluation e ON e.employee_id = j.value AND e.period_key = @period`,
  ).all({ people: JSON.stringify(employeeIds), period: period.key }) as Evaluated[]
  return new Map(rows.map((row) => [row.employee_id, row]))
}

/** Sorted by the first gap of each person, since nothing later can be done before it. */
function missingItems(db: Db, period: Period, people: readonly Person[], standing: Standing): MissingItem[] {
  const { withoutUnit, withoutSuperior } = unplacedPeople(db, period.end)
  const superiors = superiorsOn(db, period.end)
  const items = people.flatMap(({ id, fullName, unitId, unit }) => {
    const gaps = gapsIn(standing, id)
    if (withoutUnit.has(id)) gaps.push('unit')
    if (withoutSuperior.has(id)) gaps.push('superior')
    // scores are the office's own and come once a year: their lack stops nobody during it
    if (period.kind === 'annual' && standing.evaluated.get(id)?.scores !== coreValues.length)
      gaps.push('behaviourScores')
    if (gaps.length === 0) return []
    const sorted = stages.filter((stage) => gaps.includes(stage))
    const ratedIn = superiors.get(id)?.ratedInUnit ?? unitId
    return [{ employeeId: id, name: fullName, unitId, unit, ratedIn, missing: missingKeys(sorted) }]
  })
  const place = ({ missing }: MissingItem) => stages.findIndex((stage) => missing[0] === `missing.${stage}`)
  return items.toSorted((a, b) => place(a) - place(b))
}

/** Units whose head rates somebody and that have no result of the period, their own or one from above. */
function withoutOrgResult(
  db: Db,
  period: Period,
  people: readonly Person[],
  today: string,
): Dashboard['withoutOrgResult'] {
  const superiors = superiorsOn(db, period.end)
  const rating = new Set(people.map(({ id, unitId }) => superiors.get(id)?.ratedInUnit ?? unitId))
  return [...orgResultsOf(db, period, today).values()]
    .filter(({ unitId, value }) => rating.has(unitId) && value === undefined)
    .map(({ unitId, unit }) => ({ id: unitId, name: unit }))
}
