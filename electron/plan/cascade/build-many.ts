import type { BuildMany, BuildPreview } from '#shared/plan/cascade/builder.ts'
import type { Refused } from '#shared/plan/cascade/line.ts'
import type { Message } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { sameTexts } from '#shared/plan/plan-difference.ts'
import type { Plan } from '#shared/plan/plan.ts'
import type { CommandContext, QueryContext } from '../../api/context.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Db } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { listPeople, type Person } from '../../people/people.ts'
import { superiorsOn } from '../../people/superiors.ts'
import { copyInto } from '../copy-plan.ts'
import { plannedPeople } from '../plan-list.ts'
import { readPlans, readWorkedOn } from '../read-plan.ts'
import { makePlan, type PlanRow } from '../write-plan.ts'
import { openPlans } from './open-plans.ts'

interface Build {
  readonly id: string
  readonly source: Plan
  readonly present: Plan | undefined
  readonly plan: PlanRow | undefined
  readonly results: number
}
interface Builds {
  readonly builds: readonly Build[]
  readonly refused: readonly Refused[]
}

export function previewBuild(context: QueryContext, input: BuildMany): BuildPreview {
  return outcomeOf(decideBuilds(context, input))
}

/** Makes drafts of another year's plans: one act, one undo. Leaders come first, so that the results below find theirs. */
export function buildMany(context: CommandContext, input: BuildMany): BuildPreview {
  const { db, today } = context
  const decided = decideBuilds(context, input)
  const depth = depthIn(db, dayIn(input.year, today))
  const builds = decided.builds.toSorted((a, b) => depth(a.id) - depth(b.id))
  for (const { id, source, present, plan } of builds)
    copyInto(db, { source, present, without: [] }, plan ?? makePlan(context, id, input.year, 'copy'))
  context.describe({
    object: `${builds.length} · ${input.fromYear}, ${input.year}`,
    employeeIds: builds.map(({ id }) => id),
  })
  return outcomeOf(decided)
}

const outcomeOf = ({ builds, refused }: Builds): BuildPreview => ({
  changed: builds.length,
  results: builds.reduce((sum, { results }) => sum + results, 0),
  refused,
})

function decideBuilds(context: QueryContext | CommandContext, input: BuildMany): Builds {
  const { db } = context
  const { year, fromYear } = input
  if (year === fromYear) throw AppError.atField('fromYear', 'plan.error.sameYear')
  requireYear(db, fromYear)
  const people = whoIsBuilt(context, input)
  const ids = people.map(({ id }) => id)
  const sources = readPlans(db, { year: fromYear, employeeIds: ids })
  const present = readWorkedOn(db, { year, employeeIds: ids })
  const { planOf, whyClosed } = openPlans(context, year, ids)
  const builds: Build[] = []
  const refused: Refused[] = []
  for (const person of people) {
    const { id, fullName: name } = person
    const source = sources.get(id)
    const results = source ? missingResults(source, present.get(id)) : 0
    const refusal: Message | undefined = !source
      ? { key: 'builder.error.noSource', params: { year: fromYear } }
      : (whyClosed(person) ?? (results === 0 ? { key: 'builder.error.complete' } : undefined))
    if (refusal) refused.push({ id, name, ...refusal })
    else if (source) builds.push({ id, source, present: present.get(id), plan: planOf(id), results })
  }
  return { builds, refused }
}

function whoIsBuilt(
  context: QueryContext | CommandContext,
  { year, unitId, employeeIds }: BuildMany,
): readonly Person[] {
  const { db, session, today } = context
  if (employeeIds === undefined) return plannedPeople(context, year, { unitId })
  const people = listPeople(db, { on: dayIn(year, today), scope: session.scope, employeeIds, who: 'all' })
  if (people.length < new Set(employeeIds).size) throw new AppError('not_found', 'error.employee.missing')
  return people
}

function missingResults(source: Plan, present: Plan | undefined): number {
  const known = present?.results ?? []
  return source.results.filter(({ text }) => !known.some((result) => sameTexts(result.text, text))).length
}

/** How many stand above a person; a circle ends where it closes. */
function depthIn(db: Db, on: string): (employeeId: string) => number {
  const superiors = superiorsOn(db, on)
  const known = new Map<string, number>()
  const depthOf = (id: string): number => {
    const seen = known.get(id)
    if (seen !== undefined) return seen
    known.set(id, 0)
    const above = superiors.get(id)?.superiorId
    const depth = above === undefined ? 0 : depthOf(above) + 1
    known.set(id, depth)
    return depth
  }
  return depthOf
}
