import type { NextFacts } from '#shared/clock/next/next-action.ts'
import type { Period } from '#shared/period/period.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import { progressOfAll, unplacedPeople } from '../../appraisal/missing.ts'
import { cachedRead } from '../../db/read-cache.ts'
import { type Db, prepareValues, tuples } from '../../db/sql.ts'
import { holdsAt, isWorkedOn } from '../../plan/read-plan.ts'
import type { DocumentSet } from '../documents.ts'

/** Documents of one kind and period with what stands in the way of each; those that stand alike share one object. */
export interface NextSet {
  readonly set: DocumentSet
  /** Each at the place of its owner. */
  readonly facts: readonly NextFacts[]
}

export function nextSetOf(db: Db, set: DocumentSet, today: string): NextSet {
  const restOf = restOfSet(db, set, today)
  const known = new Map<DocumentSet['facts'][number], Map<string, NextFacts>>()
  const facts = set.facts.map((document, place) => {
    const alike = known.get(document) ?? new Map<string, NextFacts>()
    known.set(document, alike)
    const rest = restOf(set.owners[place]!.id)
    const shared = alike.get(rest) ?? { document, ...rests[rest] }
    alike.set(rest, shared)
    return shared
  })
  return { set, facts }
}

function restOfSet(db: Db, set: DocumentSet, today: string): (employeeId: string) => string {
  if (set.kind === 'plan') return restOfPlan(db, set)
  if (set.kind === 'orgResult') return () => ''
  if (asksProgress(set, today)) return restByProgress(db, set)
  const approved = approvedFor(db, set.period)
  return (id) => (approved.has(id) ? 'planned' : '')
}

/** Whether it matters today what was reported in a period: later the appraiser rates whatever was. */
export function asksProgress({ kind, facts }: DocumentSet, today: string): boolean {
  const window = facts[0]?.window
  return kind === 'evaluation' && window !== undefined && window.start <= today && today <= window.end
}

type Rest = Omit<NextFacts, 'document'>
/** What may be known beside the document, by the name under which those that stand alike are found. */
const rests: Readonly<Record<string, Rest>> = {
  '': {},
  unit: { lacks: 'unit' },
  superior: { lacks: 'superior' },
  empty: { isEmpty: true },
  planned: { isPlanned: true },
  realised: { isPlanned: true, isRealised: true },
  draft: { change: 'draft' },
  submitted: { change: 'submitted' },
  returned: { change: 'returned' },
}

function restOfPlan(db: Db, { period, on }: DocumentSet): (employeeId: string) => string {
  const { withoutUnit, withoutSuperior } = unplacedPeople(db, on)
  const empty = emptyPlans(db, period.year)
  const changes = changesOf(db, period.year)
  return (id) => {
    if (withoutUnit.has(id)) return 'unit'
    if (withoutSuperior.has(id)) return 'superior'
    return changes.get(id) ?? (empty.has(id) ? 'empty' : '')
  }
}

function restByProgress(db: Db, { period }: DocumentSet): (employeeId: string) => string {
  const progress = progressOfAll(db, period)
  return (id) => {
    const own = progress.get(id)
    if (own?.planState !== 'approved') return ''
    return own.realised ? 'realised' : 'planned'
  }
}

/** Whose plan of the year has no results yet. */
function emptyPlans(db: Db, year: number): ReadonlySet<string> {
  return cachedRead(db, ['plan', 'work_result'], `empty plans ${year}`, () => {
    const ids = prepareValues(
      db,
      `SELECT p.employee_id FROM plan p WHERE p.year = ? AND ${isWorkedOn}
        AND NOT EXISTS (SELECT 1 FROM work_result w WHERE w.plan_id = p.id)`,
    )
    return new Set(ids.all(year) as string[])
  })
}

/** Whose plan that holds at the end of the period is approved: the same on every day until another plan of the year begins. */
function approvedFor(db: Db, { year, end }: Period): ReadonlySet<string> {
  const since = beginningsOf(db, year).findLast((day) => day <= end)
  if (since === undefined) return new Set()
  return cachedRead(db, ['plan'], `approved plans ${year} ${since}`, () => {
    const ids = prepareValues(
      db,
      `SELECT p.employee_id FROM plan p WHERE p.year = @year AND p.state = 'approved' AND ${holdsAt('@since')}`,
    )
    return new Set(ids.all({ year, since }) as string[])
  })
}

/** The days on which plans of a year begin, the earliest first. */
function beginningsOf(db: Db, year: number): readonly string[] {
  return cachedRead(db, ['plan'], `beginnings of plans ${year}`, () => {
    const days = 'SELECT DISTINCT from_date FROM plan WHERE year = ? ORDER BY from_date'
    return prepareValues(db, days).all(year) as string[]
  })
}

/** How far those are who change a plan that is approved: another version of it is under way. */
function changesOf(db: Db, year: number): ReadonlyMap<string, PlanState> {
  return cachedRead(db, ['plan'], `changed plans ${year}`, () => {
    const rows = tuples<[string, PlanState]>(
      db,
      `SELECT p.employee_id, p.state FROM plan p WHERE p.year = @year AND p.state <> 'approved' AND ${isWorkedOn}
        AND EXISTS (SELECT 1 FROM plan q WHERE q.employee_id = p.employee_id AND q.year = p.year
          AND q.from_date = p.from_date AND q.state = 'approved')`,
      { year },
    )
    return new Map(rows)
  })
}
