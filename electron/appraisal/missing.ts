import type { MissingKey } from '#shared/appraisal/evaluation.ts'
import { type Period, monthsOf, quartersOf, isWithin } from '#shared/period/period.ts'
import { type Db, prepareTuples, prepareValues } from '../db/sql.ts'
import { superiorsOn } from '../people/superiors.ts'
import { isValidPlan } from '../plan/read-plan.ts'

/** In the order in which a gap has to be closed; the text is `missing.<stage>`. */
export const stages = [
  ...(['unit', 'superior', 'plan', 'approval', 'realisation'] as const),
  ...(['behaviourScores', 'result', 'behaviour', 'criteria'] as const),
] as const
export type Stage = (typeof stages)[number]

/** What of the year stands for each person before anybody rates. */
export interface Progress {
  readonly planState?: string
  /** Each main result with indicators has an entry that lies in the period. */
  readonly realised: boolean
}

/** Plan and realisation of the people for one period; people without a plan have no entry. */
export function progressOf(db: Db, period: Period, employeeIds: readonly string[]): Map<string, Progress> {
  const rows = prepareTuples(
    db,
    `SELECT p.employee_id, p.state, coalesce(min(w.kind = 'additional' OR EXISTS (
        SELECT 1 FROM indicator i JOIN realisation r ON r.indicator_id = i.id
        WHERE i.work_result_id = w.id AND r.period_key IN (SELECT value FROM json_each(@keys)))), 0)
      FROM plan p LEFT JOIN work_result w ON w.plan_id = p.id
        AND EXISTS (SELECT 1 FROM indicator i WHERE i.work_result_id = w.id)
      WHERE p.year = @year AND p.employee_id IN (SELECT value FROM json_each(@people)) AND ${isValidPlan}
      GROUP BY p.id`,
  ).all({
    year: period.year,
    people: JSON.stringify(employeeIds),
    keys: JSON.stringify(entryKeys(period)),
  }) as [string, string, number][]
  return new Map(rows.map(([id, planState, realised]) => [id, { planState, realised: realised === 1 }]))
}

/** The periods whose entries tell something about this one: those within it, and the quarter around a month. */
function entryKeys(period: Period): string[] {
  return [...monthsOf(period.year), ...quartersOf(period.year)]
    .filter((inner) => isWithin(inner, period) || isWithin(period, inner))
    .map(({ key }) => key)
}

/** People without a unit of their own, and without anybody who rates them. */
export function unplacedPeople(
  db: Db,
  on: string,
): { withoutUnit: ReadonlySet<string>; withoutSuperior: ReadonlySet<string> } {
  const withoutUnit = prepareValues(
    db,
    'SELECT e.id FROM employee e WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.employee_id = e.id)',
  )
  const withoutSuperior = new Set<string>()
  for (const [id, superior] of superiorsOn(db, on))
    if (!superior.received && superior.superiorId === undefined) withoutSuperior.add(id)
  return { withoutUnit: new Set(withoutUnit.all() as string[]), withoutSuperior }
}

/** The gaps that keep a person from a predikat, in the order of the stages. */
export function gapsOf(input: {
  readonly progress: Progress | undefined
  readonly result: string | null | undefined
  readonly behaviour: string | null | undefined
}): Stage[] {
  const { progress, result, behaviour } = input
  const gaps: Stage[] = []
  if (progress === undefined) gaps.push('plan')
  else {
    if (progress.planState !== 'approved') gaps.push('approval')
    if (!progress.realised) gaps.push('realisation')
  }
  if (!result) gaps.push('result')
  if (!behaviour) gaps.push('behaviour')
  return gaps
}

export const missingKeys = (gaps: readonly Stage[]): MissingKey[] =>
  gaps.map((gap) => `missing.${gap}` as const)
