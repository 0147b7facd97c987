import type { Mark } from '#shared/appraisal/suggest-result.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Period } from '#shared/period/period.ts'
import type { Settings } from '#shared/office/settings.ts'
import { indicatorFacts } from '../plan/achievement.ts'
import { type Progress, progressOf } from '../appraisal/missing.ts'
import { type PersonFact, personFacts } from './person-facts.ts'
import type { Row } from './schema.ts'
import { readScoringFacts, type ScoringFacts } from './scoring-facts.ts'
import { prepare, type Db } from './sql.ts'
import { isValidPlan, resultOrder } from './valid-plan.ts'

export interface PlannedResult {
  readonly id: string
  readonly kind: Mark['kind']
  readonly number: number
  readonly text: string
}

/** Everything that rows of the rating grid are made of, read for many people at once. */
export interface AppraisalFacts {
  readonly evaluations: ReadonlyMap<string, Row<'evaluation'>>
  readonly scoring: ScoringFacts
  /** Evaluation → work result → mark. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, Rating>>
  readonly reasons: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly results: ReadonlyMap<string, readonly PlannedResult[]>
  readonly progress: ReadonlyMap<string, Progress>
  readonly achievements: ReadonlyMap<string, PersonFact>
  /** Employee → the year's periods in order with their predikat. */
  readonly strips: ReadonlyMap<string, readonly { readonly period: string; readonly predikat?: Predikat }[]>
}

export function readAppraisalFacts(
  db: Db,
  period: Period,
  employeeIds: readonly string[],
  settings: Settings,
): AppraisalFacts {
  const people = JSON.stringify(employeeIds)
  const rows = prepare(
    db,
    `SELECT e.* FROM json_each(@people) j CROSS JOIN evaluation e ON e.employee_id = j.value AND e.period_key = @period`,
  ).all({ people, period: period.key }) as Row<'evaluation'>[]
  const ids = rows.map(({ id }) => id)
  const facts = indicatorFacts(db, { year: period.year, employeeIds, through: period.key })
  return {
    evaluations: new Map(rows.map((row) => [row.employee_id, row])),
    scoring: readScoringFacts(db, ids),
    marks: readMarks(db, ids),
    reasons: readReasons(db, ids),
    results: readResults(db, period.year, people),
    progress: progressOf(db, period, employeeIds),
    achievements: personFacts(facts, settings),
    strips: readStrips(db, period.year, people),
  }
}

function readMarks(db: Db, ids: readonly string[]): Map<string, Map<string, Rating>> {
  const rows = prepare(
    db,
    `SELECT r.evaluation_id, r.work_result_id, r.rating FROM json_each(@ids) j
      CROSS JOIN result_rating r ON r.evaluation_id = j.value`,
  )
    .raw()
    .all({ ids: JSON.stringify(ids) }) as [string, string, Rating][]
  const marks = new Map<string, Map<string, Rating>>()
  for (const [id, result, rating] of rows) {
    const known = marks.get(id) ?? new Map<string, Rating>()
    if (known.size === 0) marks.set(id, known)
    known.set(result, rating)
  }
  return marks
}

/** Why a criterion does not apply to somebody. */
function readReasons(db: Db, ids: readonly string[]): Map<string, Record<string, string>> {
  const rows = prepare(
    db,
    `SELECT c.evaluation_id, c.criterion, c.not_applicable FROM json_each(@ids) j
      CROSS JOIN criterion_score c ON c.evaluation_id = j.value WHERE c.not_applicable IS NOT NULL`,
  )
    .raw()
    .all({ ids: JSON.stringify(ids) }) as [string, string, string][]
  const reasons = new Map<string, Record<string, string>>()
  for (const [id, criterion, reason] of rows) reasons.set(id, { ...reasons.get(id), [criterion]: reason })
  return reasons
}

function readResults(db: Db, year: number, people: string): Map<string, PlannedResult[]> {
  const rows = prepare(
    db,
    `SELECT p.employee_id AS employee, w.id, w.kind, w.text,
        row_number() OVER (PARTITION BY p.id ORDER BY ${resultOrder}) AS number
      FROM plan p JOIN work_result w ON w.plan_id = p.id
      WHERE p.year = @year AND p.employee_id IN (SELECT value FROM json_each(@people)) AND ${isValidPlan}
      ORDER BY p.employee_id, number`,
  ).all({ year, people }) as (PlannedResult & { employee: string })[]
  const results = new Map<string, PlannedResult[]>()
  for (const { employee, ...result } of rows) {
    const known = results.get(employee)
    if (known) known.push(result)
    else results.set(employee, [result])
  }
  return results
}

function readStrips(
  db: Db,
  year: number,
  people: string,
): Map<string, { period: string; predikat?: Predikat }[]> {
  const rows = prepare(
    db,
    `SELECT j.value, p.key, e.predikat FROM json_each(@people) j
      CROSS JOIN period p ON p.year = @year AND p.kind <> 'annual'
      LEFT JOIN evaluation e ON e.employee_id = j.value AND e.period_key = p.key ORDER BY p.number`,
  )
    .raw()
    .all({ year, people }) as [string, string, Predikat | null][]
  const strips = new Map<string, { period: string; predikat?: Predikat }[]>()
  for (const [employee, period, predikat] of rows) {
    const known = strips.get(employee) ?? []
    if (known.length === 0) strips.set(employee, known)
    known.push({ period, ...(predikat !== null && { predikat }) })
  }
  return strips
}
