import { gapsOf, type Progress, ratingGapsOf, type Stage, stages } from '#shared/appraisal/missing.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import type { Period } from '#shared/period/period.ts'
import type { Dashboard, DashboardFilter, Waiting } from '#shared/report/dashboard.ts'
import type { QueryContext } from '../api/context.ts'
import { distributionOf } from '../appraisal/grid.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import {
  type Evaluated,
  evaluatedOfAll,
  progressOfAll,
  unmarkedOfAll,
  unplacedPeople,
} from '../appraisal/missing.ts'
import { orgResultsOf } from '../appraisal/org-results.ts'
import { ratedPeople } from '../appraisal/rated-people.ts'
import type { Db } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import type { Person } from '../people/people.ts'
import { superiorsOn } from '../people/superiors.ts'
import { subtreeOf } from '../people/unit-tree.ts'

/** How a period stands: each stage as done of all, and how many people lack what. */
export function dashboardOf(context: QueryContext, filter: DashboardFilter): Omit<Dashboard, 'indicator'> {
  const { db, session, today } = context
  const period = requirePeriod(db, filter.period)
  const units = filter.unitId === undefined ? undefined : subtreeOf(db, filter.unitId)
  const everybody = ratedPeople(db, period, session.scope)
  const people = units ? everybody.filter(({ unitId }) => units.has(unitId)) : everybody
  const standing = standingIn(db, period)
  const { progress, evaluated } = standing
  const isShown = judgementShown(db, session.scope, period.key)
  const of = (count: (person: Person) => boolean) => people.filter(count).length
  return {
    people: people.length,
    plansApproved: of(({ id }) => progress.get(id)?.planState === 'approved'),
    realisationEntered: of(({ id }) => progress.get(id)?.realised === true),
    behaviourScored: of(({ id }) => evaluated.get(id)?.scores === coreValues.length),
    rated: of(({ id }) => isFinishedIn(standing, id)),
    distribution: distributionOf(
      people.map(({ id }) => {
        const predikat = isShown(id) ? evaluated.get(id)?.predikat : undefined
        return predikat ? { predikat } : {}
      }),
    ),
    gaps: gapsIn(db, period, people, standing),
    withoutOrgResult: withoutOrgResult(db, period, people, today),
  }
}

/** Who waits for what, as the navigation counts it; a stage waits only for people whose earlier one is done. */
export function waitingOf({ db, session }: QueryContext, key: string): Waiting {
  const period = requirePeriod(db, key)
  const people = ratedPeople(db, period, session.scope)
  const standing = standingIn(db, period)
  const { progress } = standing
  const isPlanned = ({ id }: Person) => progress.get(id)?.planState === 'approved'
  const of = (waits: (person: Person) => boolean) => people.filter(waits).length
  return {
    plan: of((person) => !isPlanned(person)),
    realisation: of((person) => isPlanned(person) && progress.get(person.id)?.realised !== true),
    appraisal: of((person) => isPlanned(person) && !isFinishedIn(standing, person.id)),
  }
}

/** What there is of everybody in a period, from which each one's gaps follow. */
interface Standing {
  readonly progress: ReadonlyMap<string, Progress>
  readonly evaluated: ReadonlyMap<string, Evaluated>
  readonly unmarked: { has(employeeId: string): boolean }
}

function standingIn(db: Db, period: Period): Standing {
  return {
    progress: progressOfAll(db, period),
    evaluated: evaluatedOfAll(db, period),
    unmarked: unmarkedOfAll(db, period, settingsOfYear(db, period.year)),
  }
}

function chosenIn({ evaluated, unmarked }: Standing, id: string) {
  const row = evaluated.get(id)
  return { result: row?.result, behaviour: row?.behaviour, unmarked: unmarked.has(id) }
}

function isFinishedIn(standing: Standing, id: string): boolean {
  return ratingGapsOf(chosenIn(standing, id)).length === 0
}

/** How many lack what, in the order in which gaps are closed. */
function gapsIn(db: Db, period: Period, people: readonly Person[], standing: Standing): Dashboard['gaps'] {
  const gapsOfPerson = allGapsIn(db, period, standing)
  const counts = new Map<Stage, number>()
  for (const person of people)
    for (const gap of gapsOfPerson(person)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  return stages.flatMap((stage) => {
    const lacking = counts.get(stage)
    return lacking === undefined ? [] : [{ gap: `missing.${stage}` as const, people: lacking }]
  })
}

/** Also those that keep nobody from being finished. */
function allGapsIn(db: Db, period: Period, standing: Standing): (person: Person) => readonly Stage[] {
  const { withoutUnit, withoutSuperior } = unplacedPeople(db, period.end)
  return ({ id }) => {
    const gaps = gapsOf(standing.progress.get(id), chosenIn(standing, id))
    if (withoutUnit.has(id)) gaps.push('unit')
    if (withoutSuperior.has(id)) gaps.push('superior')
    // scores are the office's own and come once a year: their lack stops nobody during it
    if (period.kind === 'annual' && standing.evaluated.get(id)?.scores !== coreValues.length)
      gaps.push('behaviourScores')
    return gaps
  }
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
