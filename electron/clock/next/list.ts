import { type NextAction, type NextFacts, nextActionsOf } from '#shared/clock/next/next-action.ts'
import type { NextFilter, NextPage, NextRow } from '#shared/clock/next/next-list.ts'
import { type Risk, risks } from '#shared/clock/next/risk.ts'
import { type NextStage, ruleOf } from '#shared/clock/next/stage.ts'
import { yearOf } from '#shared/date/iso-date.ts'
import type { QueryContext } from '../../api/context.ts'
import { cachedRead } from '../../db/read-cache.ts'
import { hasYear, sealedYears } from '../../office/years.ts'
import { superiorsOn } from '../../people/superiors.ts'
import { actorsOf } from '../actors.ts'
import { type DocumentSet, documentsOf } from '../documents.ts'
import { gapsOf, tablesOfClocks } from '../list.ts'
import { rulesOf } from '../rules.ts'
import { linesIn, sizeOf, type Stretch, stretchesOf } from '../stretches.ts'
import { asksProgress, nextSetOf } from './facts.ts'
import { groupedIn, type GroupedLine, groupsOf, lengthOf } from './groups.ts'
import { byRelation, canTake, isProposed, type PartOfSet } from './whose.ts'

/**
 * What everybody has to do, what the law threatens first: late longest, then due soonest, then what has no day. Of a sealed year
 * nothing, for nothing can be done there.
 */
export function listNext(context: QueryContext, filter: NextFilter): NextPage {
  const { db, session, today } = context
  const { offset, limit, grouped, open, ...asked } = filter
  const years = yearsAsked(context, filter.year)
  const key = `next ${today} ${JSON.stringify([asked, session.role, session.scope, session.employeeId])}`
  const outline = cachedRead(db, tablesOfNext, key, () => {
    const sealed = new Set(sealedYears(db))
    return outlineOf(
      context,
      asked,
      years.filter((year) => !sealed.has(year)),
    )
  })
  const groups = grouped
    ? cachedRead(db, tablesOfNext, `${key} by groups`, () => groupsOf(outline.stretches))
    : undefined
  const opened = new Set(open)
  const places = groups
    ? groupedIn(groups, opened, { offset, limit })
    : linesIn(outline.stretches, offset, limit)
  return {
    rows: rowsOf(context, places),
    total: groups ? lengthOf(groups, opened) : sizeOf(outline.stretches),
    stages: outline.stages,
    risks: outline.risks,
    years,
    calendar: gapsOf(db, years.at(-1) ?? yearOf(today)),
  }
}

const tablesOfNext = [...tablesOfClocks, 'year_seal', 'work_result', 'indicator', 'realisation'] as const

/** Reports on a year's evaluations are due in the spring after. */
const lastDayOfYearBefore = '04-30'

/** The opened years that are worked on today; another one only where it is asked for. */
function yearsAsked({ db, today }: QueryContext, asked: number | undefined): number[] {
  const year = yearOf(today)
  const isBeforeOpen = today <= `${year}-${lastDayOfYearBefore}`
  const inWork = [...(isBeforeOpen ? [year - 1] : []), year].filter((one) => hasYear(db, one))
  return asked === undefined || inWork.includes(asked) ? inWork : [asked]
}

interface Outline extends Pick<NextPage, 'stages' | 'risks'> {
  readonly stretches: readonly Stretch<PartOfSet, NextFacts, NextAction>[]
}

function outlineOf(
  context: QueryContext,
  { year: _year, unitId, employeeId, ...narrowed }: Omit<NextFilter, 'offset' | 'limit' | 'grouped' | 'open'>,
  years: readonly number[],
): Outline {
  const { db, session, today } = context
  const stages: Partial<Record<NextStage, number>> = {}
  const counts: Record<Risk, number> = { late: 0, soon: 0, running: 0, practice: 0 }
  const rules = new Map(years.map((year) => [year, rulesOf(db, year, today)]))
  const isTaken = canTake(session)
  const linesOf = (part: PartOfSet, facts: NextFacts, documents: number): NextAction[] =>
    nextActionsOf(part.set.kind, facts, rules.get(part.set.period.year)!).filter((action) => {
      if (!isProposed(action, part.actors)) return false
      if (narrowed.whose === 'mine' && !isTaken(action, part.actors)) return false
      const { stage, risk } = action
      const [ofStage, ofRisk] = [narrowed.stage ?? stage, narrowed.risk ?? risk]
      if (ofRisk === risk) stages[stage] = (stages[stage] ?? 0) + documents
      if (ofStage === stage) counts[risk] += documents
      return ofStage === stage && ofRisk === risk
    })
  const parts = partsOf(context, { unitId, employeeId }, years)
  return { stretches: stretchesOf(parts, { linesOf, riskOf }), stages, risks: counts }
}

/** The year's documents. Those that do not ask for what was reported are kept while people report. */
function partsOf(
  context: QueryContext,
  whose: Pick<NextFilter, 'unitId' | 'employeeId'>,
  years: readonly number[],
): PartOfSet[] {
  const { db, session, today } = context
  const sets = years.flatMap((year) => documentsOf(context, { year, ...whose }))
  const [asking, others] = [true, false].map((asks) =>
    sets.filter((set) => asksProgress(set, today) === asks),
  )
  const read = (some: readonly DocumentSet[] = []) =>
    some.flatMap((set) => byRelation(context, nextSetOf(db, set, today)))
  const key = `next parts ${today} ${JSON.stringify([whose, years, session.role, session.scope, session.employeeId])}`
  return [...cachedRead(db, [...tablesOfClocks, 'work_result'], key, () => read(others)), ...read(asking)]
}

/** Sorts as text: the risk, then the last day. */
const riskOf = ({ risk, status }: NextAction) => `${risks.indexOf(risk)} ${status?.deadline ?? ''}`

function rowsOf(context: QueryContext, places: readonly GroupedLine[]): NextRow[] {
  const { db, session, today } = context
  const isTaken = canTake(session)
  const turns = places.map(({ set: { set }, place, line }) => ({
    set,
    owner: set.owners[place]!,
    actor: line.by[0] ?? ('clerk' as const),
  }))
  const names = actorsOf(db, turns, today)
  return places.map(({ set: { set, actors }, line, group, of }, index): NextRow => {
    const { owner, actor } = turns[index]!
    const { stage, risk, article, clock, status } = line
    const { act } = ruleOf(stage)
    // many act for many: what they are to them is said
    const actorName = group ? undefined : names[index]
    return {
      stage,
      risk,
      document: set.kind,
      period: set.period.key,
      ...(set.kind !== 'orgResult' && { employeeId: owner.id }),
      name: owner.fullName,
      unitId: owner.unitId,
      unit: owner.unit,
      ratedIn: superiorsOn(db, set.on).get(owner.id)?.ratedInUnit ?? owner.unitId,
      actor,
      ...(actorName !== undefined && { actorName }),
      article,
      ...(clock && status && { clock, status }),
      ...(act && { act }),
      isMine: isTaken(line, actors),
      ...(group && { group }),
      ...(of !== undefined && { of }),
    }
  })
}
