import { present } from '#shared/api/present.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { PlanProposal, ProposedIndicator, ProposedLine } from '#shared/plan/cascade/builder.ts'
import { sameTexts } from '#shared/plan/plan-difference.ts'
import { libraryIndicator } from '#shared/plan/cascade/library.ts'
import type { LeaderResult, Plan, WorkResult } from '#shared/plan/plan.ts'
import type { QueryContext } from '../../api/context.ts'
import type { Db } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { employeeRowOf } from '../../people/office-order.ts'
import { findPerson } from '../../people/people.ts'
import { superiorsOn } from '../../people/superiors.ts'
import { indicatorFacts } from '../achievement.ts'
import { linksInYear, missingExpectations } from '../copy-plan.ts'
import { otherYears, readPlan, readWorkedOn } from '../read-plan.ts'
import { listGoals } from './goals.ts'
import { leaderResults } from './leader-results.ts'
import { resultsOfPost } from './library.ts'
import { openPlans } from './open-plans.ts'

interface Asked {
  readonly employeeId: string
  readonly year: number
  readonly fromYear?: number | undefined
}

/** What a person's plan may be built from: another year's, the leader's results that none of it supports, the library of the post. */
export function readProposal(context: QueryContext, { employeeId, year, fromYear }: Asked): PlanProposal {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const person = findPerson(db, employeeId, on, session.scope)
  const years = otherYears(db, employeeId, year)
  const from = fromYear ?? years.find((one) => one < year) ?? years[0]
  const source = from === undefined ? undefined : readPlan(db, employeeId, from)
  const present = readWorkedOn(db, { year, employeeIds: [employeeId] }).get(employeeId)
  const parents = leaderResults(db, superiorsOn(db, on).get(employeeId)?.superiorId, year)
  const last = source ? lastLines(db, source, { employeeId, year }) : []
  const library = resultsOfPost(db, person.positionName)
    .filter(({ text }) => !last.some((line) => sameTexts(line.text, text)))
    .map(({ id: _id, rowVersion: _version, ...result }): Line => ({ ...result, source: 'library' }))
  const supported = new Set([...last, ...(present?.results ?? [])].flatMap(({ parentId }) => parentId ?? []))
  const leader = parents.filter(({ id }) => !supported.has(id)).map(supportOf)
  const closed = openPlans(context, year, [employeeId]).whyClosed(person)
  const isThere = (text: string) => present?.results.some((result) => sameTexts(result.text, text)) ?? false
  return {
    employee: employeeRowOf(person),
    year,
    ...(from !== undefined && { fromYear: from }),
    years,
    ...(closed && { closed }),
    lines: [...last, ...leader, ...library].map((line): ProposedLine => ({
      ...line,
      isThere: isThere(line.text),
    })),
    parents,
    goals: listGoals(db),
    expectations: source ? missingExpectations(source, present).length : 0,
  }
}

type Line = Omit<ProposedLine, 'isThere'>

function supportOf({ id, text }: LeaderResult): Line {
  return { source: 'leader', kind: 'main', text, parentId: id, indicators: [] }
}

function lastLines(db: Db, source: Plan, { employeeId, year }: Asked): Line[] {
  const facts = indicatorFacts(db, { year: source.year, employeeIds: [employeeId] })
  const reached = new Map(facts.map((fact) => [fact.indicatorId, fact.accumulated.value]))
  return source.results.map((result): Line => {
    const { kind, text, assignedBy, outcome, objectiveId, indicators } = result
    return present({
      source: 'last' as const,
      kind,
      text,
      assignedBy,
      outcome,
      objectiveId,
      ...linksInYear(db, result, year),
      indicators: indicators.map((indicator) => proposed(indicator, reached.get(indicator.id))),
    })
  })
}

function proposed(indicator: WorkResult['indicators'][number], value: number | undefined): ProposedIndicator {
  return {
    ...libraryIndicator(indicator),
    ...(value !== undefined && { reached: decimalOf(value) }),
  }
}
