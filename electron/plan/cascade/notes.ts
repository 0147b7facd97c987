import { dayIn } from '#shared/period/day-in.ts'
import { elapsedShare } from '#shared/period/period.ts'
import {
  type Clinic,
  type NotedIndicator,
  type NotedResult,
  type PeerTargets,
  planNotes,
  type PlanNote,
} from '#shared/plan/cascade/notes.ts'
import { middleWithout } from '#shared/number/median.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import type { QueryContext } from '../../api/context.ts'
import { prepareValues, tuples, type Db } from '../../db/sql.ts'
import { everybodyInOrder } from '../../people/everybody.ts'
import { findPerson, type Person, visibleIn } from '../../people/people.ts'
import { superiorsOn } from '../../people/superiors.ts'
import { type IndicatorFact, indicatorFacts } from '../achievement.ts'
import { plannedPeople } from '../plan-list.ts'
import { isValidPlan, readPlans } from '../read-plan.ts'

/** The notes on one person's plan. */
export function notesOf(context: QueryContext, employeeId: string, year: number): PlanNote[] {
  const { db, session, today } = context
  const person = findPerson(db, employeeId, dayIn(year, today), session.scope)
  const noted = notedResults(context, [person], year).get(employeeId)
  return noted ? planNotes(noted.results, noted) : []
}

/** The notes on the plans of a unit or the office, by person. */
export function readClinic(
  context: QueryContext,
  { year, unitId }: { readonly year: number; readonly unitId?: string | undefined },
): Clinic {
  const people = plannedPeople(context, year, { unitId })
  const noted = notedResults(context, people, year)
  const rows = people.flatMap(({ id: employeeId, fullName: name, unitId: place, unit }) => {
    const own = noted.get(employeeId)
    if (!own) return []
    const texts = new Map(own.results.map(({ id, text }) => [id, text]))
    const notes = planNotes(own.results, own).map((note) => ({
      ...note,
      text: texts.get(note.workResultId) ?? '',
    }))
    return notes.length === 0 ? [] : [{ employeeId, name, unitId: place, unit, notes }]
  })
  return {
    people: noted.size,
    results: [...noted.values()].reduce((sum, { results }) => sum + results.length, 0),
    rows,
  }
}

interface NotedPlan {
  readonly results: readonly NotedResult[]
  readonly hasParents: boolean
}

/** Everything that the rules ask about, for several people at once. */
function notedResults(
  context: QueryContext,
  people: readonly Person[],
  year: number,
): Map<string, NotedPlan> {
  const { db, today } = context
  const employeeIds = people.map(({ id }) => id)
  const plans = readPlans(db, { year, employeeIds })
  const now = new Map(indicatorFacts(db, { year, employeeIds }).map((fact) => [fact.indicatorId, fact]))
  const before = reachedBefore(db, employeeIds, year - 1)
  const peers = peerTargets(context, people, year)
  const parts = loadParts(db, employeeIds, year)
  const parentsOf = parentsIn(db, dayIn(year, today), year)
  return new Map(
    people.flatMap((person): [string, NotedPlan][] => {
      const plan = plans.get(person.id)
      if (!plan) return []
      const results = plan.results.map((result): NotedResult => ({
        id: result.id,
        number: result.number,
        kind: result.kind,
        text: result.text,
        ...(result.outcome !== undefined && { outcome: result.outcome }),
        hasParent: [result.parentId, result.parentWords, result.objectiveId].some(
          (link) => link !== undefined,
        ),
        indicators: result.indicators.flatMap(({ id, text, aspects }): NotedIndicator[] => {
          const fact = now.get(id)
          if (!fact) return []
          const reached = before.get(`${person.id}\n${spellingOf(text)}\n${fact.targetUnit ?? ''}`)
          const part = parts.get(id)
          return [
            {
              id,
              text,
              aspects,
              target: fact.target,
              ...(fact.targetUnit !== undefined && { targetUnit: fact.targetUnit }),
              direction: fact.direction,
              accumulation: fact.accumulation,
              ...(reached !== undefined && { reached }),
              peers: peers(person, text),
              ...soFarOf(fact, year, today),
              ...(part !== undefined && { parts: part }),
            },
          ]
        }),
      }))
      return [[person.id, { results, hasParents: parentsOf(person.id) }]]
    }),
  )
}

/** Person, indicator and unit of measure → what it reached. */
function reachedBefore(db: Db, employeeIds: readonly string[], year: number): Map<string, number> {
  return new Map(
    indicatorFacts(db, { year, employeeIds }).flatMap(
      ({ employeeId, indicator, targetUnit, accumulated: { value } }): [string, number][] =>
        value === undefined ? [] : [[`${employeeId}\n${spellingOf(indicator)}\n${targetUnit ?? ''}`, value]],
    ),
  )
}

/** What came in the periods of a running year that are over. */
function soFarOf(fact: IndicatorFact, year: number, today: string): Pick<NotedIndicator, 'soFar'> {
  const { elapsed, periods } = elapsedShare(year, fact.grain ?? 'quarter', today)
  if (elapsed === 0 || elapsed >= periods) return {}
  const entries = fact.entries.slice(0, elapsed)
  // what nobody reported is no slowness
  if (entries.includes(undefined)) return {}
  const value = entries.reduce<number>((sum, entry) => sum + (entry ?? 0), 0)
  return { soFar: { value, elapsed, periods } }
}

/** How many others in sight of the same post have a target for an indicator of the same words, and the middle one of theirs. */
function peerTargets(
  { db, session, today }: QueryContext,
  people: readonly Person[],
  year: number,
): (person: Person, indicator: string) => PeerTargets {
  const on = dayIn(year, today)
  const postOf = (person: Person) => spellingOf(person.positionName ?? '')
  const posts = new Set(people.map(postOf).filter((post) => post !== ''))
  const isVisible = visibleIn(db, session.scope, on)
  const holders = new Map(
    everybodyInOrder(db, on)
      .filter((person) => isVisible(person.id) && posts.has(postOf(person)))
      .map((person) => [person.id, postOf(person)]),
  )
  const rows = tuples<[employeeId: string, text: string, low: number]>(
    db,
    `SELECT p.employee_id, i.text, i.low FROM plan p JOIN work_result w ON w.plan_id = p.id
      JOIN indicator i ON i.work_result_id = w.id
      WHERE p.year = @year AND ${isValidPlan} AND i.target_kind = 'number'
        AND p.employee_id IN (SELECT value FROM json_each(@holders))`,
    { year, holders: JSON.stringify([...holders.keys()]) },
  )
  const targets = Map.groupBy(rows, ([id, text]) => `${holders.get(id)}\n${spellingOf(text)}`)
  const sorted = new Map(
    [...targets].map(([words, of]) => [words, of.map(([, , low]) => low).toSorted((a, b) => a - b)]),
  )
  const own = Map.groupBy(rows, ([id, text]) => `${id}\n${spellingOf(text)}`)
  return (person, indicator) => {
    const all = sorted.get(`${postOf(person)}\n${spellingOf(indicator)}`) ?? []
    const ones = own.get(`${person.id}\n${spellingOf(indicator)}`)?.map(([, , low]) => low) ?? []
    return { count: all.length - ones.length, middle: middleWithout(all, ones) }
  }
}

/** Indicator of a leader → what those below have together as parts of its load, in the same unit of measure. */
function loadParts(db: Db, leaderIds: readonly string[], year: number): Map<string, number> {
  return new Map(
    tuples<[string, number]>(
      db,
      `SELECT i.id, sum(part.low) FROM plan p JOIN work_result w ON w.plan_id = p.id
        JOIN indicator i ON i.work_result_id = w.id
        JOIN work_result below ON below.cascade = 'load' AND below.parent_id = w.id
          AND coalesce(below.parent_indicator_id, i.id) = i.id
        JOIN (SELECT p.id FROM plan p WHERE p.year = @year AND ${isValidPlan}) held ON held.id = below.plan_id
        JOIN indicator part ON part.work_result_id = below.id AND part.target_kind = 'number'
          AND lower(part.target_unit) = lower(i.target_unit)
        WHERE p.year = @year AND ${isValidPlan} AND p.employee_id IN (SELECT value FROM json_each(@leaders))
        GROUP BY i.id`,
      { year, leaders: JSON.stringify(leaderIds) },
    ),
  )
}

/** Whether there is something that a person's results could name: an objective, or a result of the leader. */
function parentsIn(db: Db, on: string, year: number): (employeeId: string) => boolean {
  const hasObjective = prepareValues(db, "SELECT 1 FROM strategic_goal WHERE kind = 'objective'").get() === 1
  const superiors = superiorsOn(db, on)
  const planned = new Set(
    prepareValues(
      db,
      `SELECT DISTINCT p.employee_id FROM plan p JOIN work_result w ON w.plan_id = p.id
        WHERE p.year = ? AND ${isValidPlan}`,
    ).all(year) as string[],
  )
  return (id) => {
    const leader = superiors.get(id)?.superiorId
    return leader === undefined ? hasObjective : planned.has(leader)
  }
}
