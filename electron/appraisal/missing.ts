import type { Progress } from '#shared/appraisal/missing.ts'
import { type Period, monthsOf, quartersOf, isWithin } from '#shared/period/period.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { keptRead } from '../db/kept-read.ts'
import { cachedRead } from '../db/read-cache.ts'
import { type Db, prepareValues, tuples } from '../db/sql.ts'
import { superiorsOn, tablesOfSuperiors } from '../people/superiors.ts'
import { holdsAt } from '../plan/read-plan.ts'

/** Plan and realisation of everybody for one period; people without a plan have no entry. */
export function progressOfAll(db: Db, period: Period): ReadonlyMap<string, Progress> {
  return keptRead(
    db,
    {
      key: `progress ${period.key}`,
      tables: [],
      byPerson: ['plan', 'work_result', 'indicator', 'realisation'],
    },
    () => readProgress(db, period),
    (known, employeeIds) => renewed(known, employeeIds, readProgress(db, period, employeeIds)),
  )
}

/** The same of some people. */
export function progressOf(
  db: Db,
  period: Period,
  employeeIds: readonly string[],
): ReadonlyMap<string, Progress> {
  return readProgress(db, period, employeeIds)
}

/** SQL: a result that was ended before the period began is expected no more. */
const isExpected = '(w.ended_on IS NULL OR w.ended_on >= @start)'

/** The plus keeps SQLite from seeking each of a year's keys for each indicator: it looks through the few realisations there are. */
function readProgress(db: Db, period: Period, employeeIds?: readonly string[]): Map<string, Progress> {
  const among = employeeIds ? 'AND p.employee_id IN (SELECT value FROM json_each(@people))' : ''
  const rows = tuples<[string, string, number]>(
    db,
    `SELECT p.employee_id, p.state, coalesce(min(CASE
        WHEN EXISTS (SELECT 1 FROM indicator i JOIN realisation r ON r.indicator_id = i.id
          WHERE i.work_result_id = w.id AND +r.period_key IN (SELECT value FROM json_each(@keys))) THEN 1
        WHEN EXISTS (SELECT 1 FROM indicator i WHERE i.work_result_id = w.id) THEN w.kind = 'additional' END), 0)
      FROM plan p LEFT JOIN work_result w ON w.plan_id = p.id AND ${isExpected}
      WHERE p.year = @year ${among} AND ${holdsAt('@until')}
      GROUP BY p.id`,
    {
      year: period.year,
      until: period.end,
      start: period.start,
      keys: JSON.stringify(entryKeys(period)),
      ...(employeeIds && { people: JSON.stringify(employeeIds) }),
    },
  )
  return new Map(rows.map(([id, planState, realised]) => [id, { planState, realised: realised === 1 }]))
}

/** How far each person's evaluation of the period is. */
export interface Evaluated {
  readonly result: Rating | null
  readonly behaviour: Rating | null
  readonly predikat: Predikat | null
  /** Core values with a score of the office. */
  readonly scores: number
}

/** Everybody's evaluation of a period; people whom nobody has touched have no entry. */
export function evaluatedOfAll(db: Db, period: Period): ReadonlyMap<string, Evaluated> {
  return keptRead(
    db,
    { key: `evaluated ${period.key}`, tables: [], byPerson: ['evaluation', 'value_rating'] },
    () => readEvaluated(db, period),
    (known, employeeIds) => renewed(known, employeeIds, readEvaluated(db, period, employeeIds)),
  )
}

function readEvaluated(db: Db, period: Period, employeeIds?: readonly string[]): Map<string, Evaluated> {
  const among = employeeIds ? 'AND e.employee_id IN (SELECT value FROM json_each(@people))' : ''
  const rows = tuples<[string, Rating | null, Rating | null, Predikat | null, number]>(
    db,
    `SELECT e.employee_id, e.result_rating, e.behaviour_rating, e.predikat,
        (SELECT count(v.score) FROM value_rating v WHERE v.evaluation_id = e.id)
      FROM evaluation e WHERE e.period_key = @period ${among}`,
    { period: period.key, ...(employeeIds && { people: JSON.stringify(employeeIds) }) },
  )
  return new Map(
    rows.map(([id, result, behaviour, predikat, scores]) => [id, { result, behaviour, predikat, scores }]),
  )
}

/** Whose work results are not all marked in the period; nobody where the office asks for no marks. */
export function unmarkedOfAll(
  db: Db,
  period: Period,
  settings: Pick<Settings, 'appraisal.markEachResult'>,
): { has(employeeId: string): boolean } {
  if (!settings['appraisal.markEachResult']) return new Set()
  return keptRead(
    db,
    {
      key: `unmarked ${period.key}`,
      tables: [],
      byPerson: ['plan', 'work_result', 'evaluation', 'result_rating'],
    },
    () => readUnmarked(db, period),
    (known, employeeIds) => renewed(known, employeeIds, readUnmarked(db, period, employeeIds)),
  )
}

function readUnmarked(db: Db, period: Period, employeeIds?: readonly string[]): Map<string, true> {
  const among = employeeIds ? 'AND p.employee_id IN (SELECT value FROM json_each(@people))' : ''
  const unmarked = prepareValues(
    db,
    `SELECT DISTINCT p.employee_id FROM plan p JOIN work_result w ON w.plan_id = p.id AND ${isExpected}
      WHERE p.year = @year ${among} AND ${holdsAt('@until')}
        AND NOT EXISTS (SELECT 1 FROM evaluation e JOIN result_rating r ON r.evaluation_id = e.id
          WHERE e.employee_id = p.employee_id AND e.period_key = @period AND r.work_result_id = w.id)`,
  ).all({
    year: period.year,
    until: period.end,
    start: period.start,
    period: period.key,
    ...(employeeIds && { people: JSON.stringify(employeeIds) }),
  }) as string[]
  return new Map(unmarked.map((id) => [id, true]))
}

/** The same map with what now holds for some people, who may have nothing any more. */
function renewed<Value>(
  known: Map<string, Value>,
  employeeIds: readonly string[],
  now: ReadonlyMap<string, Value>,
): Map<string, Value> {
  for (const id of employeeIds) {
    const value = now.get(id)
    if (value === undefined) known.delete(id)
    else known.set(id, value)
  }
  return known
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
  return cachedRead(db, tablesOfSuperiors, `unplaced ${on}`, () => {
    const withoutUnit = prepareValues(
      db,
      'SELECT e.id FROM employee e WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.employee_id = e.id)',
    )
    const withoutSuperior = new Set<string>()
    for (const [id, superior] of superiorsOn(db, on))
      if (!superior.received && superior.superiorId === undefined) withoutSuperior.add(id)
    return { withoutUnit: new Set(withoutUnit.all() as string[]), withoutSuperior }
  })
}
