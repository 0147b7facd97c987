import type { NextFacts } from '#shared/clock/next/next-action.ts'
import { progressOfAll, unplacedPeople } from '../../appraisal/missing.ts'
import { cachedRead } from '../../db/read-cache.ts'
import { type Db, prepareValues } from '../../db/sql.ts'
import { isWorkedOn } from '../../plan/read-plan.ts'
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
  const approved = approvedPlans(db, set.period.year)
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
}

function restOfPlan(db: Db, { period, on }: DocumentSet): (employeeId: string) => string {
  const { withoutUnit, withoutSuperior } = unplacedPeople(db, on)
  const empty = emptyPlans(db, period.year)
  return (id) =>
    withoutUnit.has(id) ? 'unit' : withoutSuperior.has(id) ? 'superior' : empty.has(id) ? 'empty' : ''
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

function approvedPlans(db: Db, year: number): ReadonlySet<string> {
  return cachedRead(db, ['plan'], `approved plans ${year}`, () => {
    const ids = prepareValues(
      db,
      `SELECT p.employee_id FROM plan p WHERE p.year = ? AND p.state = 'approved' AND ${isWorkedOn}`,
    )
    return new Set(ids.all(year) as string[])
  })
}
