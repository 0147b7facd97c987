import { present } from '#shared/api/present.ts'
import { yearOf } from '#shared/date/iso-date.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { grainPeriodsOf } from '#shared/period/period.ts'
import { accumulate } from '#shared/plan/accumulate.ts'
import type { Accumulation } from '#shared/plan/target.ts'
import { createGaps } from '#shared/progress/gaps.ts'
import type { ProgressList, ProgressOfPerson, ProgressRow, ProgressSum } from '#shared/progress/progress.ts'
import { AppError } from '#shared/api/errors.ts'
import type { QueryContext } from '../api/context.ts'
import { rulesOf } from '../clock/rules.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare, tuples } from '../db/sql.ts'
import { findPerson } from '../people/people.ts'
import { plannedPeople } from '../plan/plan-list.ts'
import { resultsOf } from '../plan/planned-results.ts'
import { isValidPlan } from '../plan/read-plan.ts'
import { requireYear } from '../office/years.ts'
import { entryOf } from './entries.ts'
import { mayRecord } from './own-hand.ts'

interface Days {
  readonly from: string
  readonly to: string
}

/** One person's lines of some days of a year. */
export function progressOfPerson(
  context: QueryContext,
  { employeeId, from, to }: Days & { readonly employeeId: string },
): ProgressOfPerson {
  const { db, session, today } = context
  const year = yearOf(from)
  requireYear(db, year)
  const on = dayIn(year, today)
  const { fullName, unit } = findPerson(db, employeeId, on, session.scope)
  const rows = prepare(
    db,
    `SELECT e.*, (SELECT count(*) FROM evidence v WHERE v.progress_entry_id = e.id) AS pieces
      FROM plan p JOIN work_result w ON w.plan_id = p.id JOIN progress_entry e ON e.work_result_id = w.id
      WHERE p.employee_id = @employeeId AND p.year = @year AND e.date BETWEEN @from AND @to ORDER BY e.date DESC, e.id`,
  ).all({ employeeId, year, from, to }) as (Row<'progress_entry'> & { pieces: number })[]
  const results = resultsOf(db, employeeId, year)
  const known = new Set(results.map(({ id }) => id))
  const { documentation, gapsIn } = gapsWithin(context, { from, to })
  return {
    employeeId,
    fullName,
    unit,
    results,
    entries: rows.map((row) => entryOf(row, row.pieces)),
    earlier: earlierTexts(
      db,
      [...new Set(rows.map((row) => row.work_result_id))].filter((id) => !known.has(id)),
    ),
    documentation,
    ...gapsIn(planOf(db, employeeId, year), new Set(rows.map(({ date }) => date))),
    writable: mayRecord(db, session, on)(employeeId),
  }
}

function earlierTexts(db: Db, ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tuples<[string, string]>(
      db,
      'SELECT id, text FROM work_result WHERE id IN (SELECT value FROM json_each(@ids))',
      { ids: JSON.stringify(ids) },
    ),
  )
}

type PlanSpan = readonly [from: string, to: string]

const planOf = (db: Db, employeeId: string, year: number) =>
  tuples<[string, string]>(
    db,
    `SELECT min(p.from_date), max(p.to_date) FROM plan p
      WHERE p.employee_id = @employeeId AND p.year = @year AND ${isValidPlan} GROUP BY p.employee_id`,
    { employeeId, year },
  )[0]

/** What is missing in some days, for whoever has a plan on them. */
function gapsWithin({ db, today }: QueryContext, { from, to }: Days) {
  const { settings, calendar } = rulesOf(db, yearOf(from), today)
  const documentation = settings.documentationPeriod
  const gapsOf = createGaps({
    documentation,
    from,
    to,
    today,
    isWorkingDay: (day) => calendar.isWorkingDay(day),
  })
  return {
    documentation,
    gapsIn(plan: PlanSpan | undefined, written: ReadonlySet<string>) {
      if (plan === undefined) return { gaps: [], due: 0 }
      const [begins, ends] = plan
      return gapsOf({ written, begins, ends })
    },
  }
}

/** Everybody in sight who is planned for: how much was written, and where nothing was. */
export function progressList(
  context: QueryContext,
  { unitId, from, to }: Days & { readonly unitId?: string | undefined },
): ProgressList {
  const { db } = context
  const year = yearOf(from)
  const people = plannedPeople(context, year, { unitId })
  const plans = new Map(
    tuples<[string, string, string]>(
      db,
      `SELECT p.employee_id, min(p.from_date), max(p.to_date) FROM plan p
        WHERE p.year = @year AND ${isValidPlan} GROUP BY p.employee_id`,
      { year },
    ).map(([id, begins, ends]) => [id, [begins, ends] as const]),
  )
  const written = Map.groupBy(
    tuples<[employeeId: string, date: string, entries: number]>(
      db,
      `SELECT p.employee_id, e.date, count(*) FROM progress_entry e JOIN work_result w ON w.id = e.work_result_id
        JOIN plan p ON p.id = w.plan_id WHERE e.date BETWEEN @from AND @to GROUP BY p.employee_id, e.date ORDER BY e.date`,
      { from, to },
    ),
    ([id]) => id,
  )
  const { documentation, gapsIn } = gapsWithin(context, { from, to })
  const [evidence, steps] = [countsOf(db, 'evidence', year), countsOf(db, 'action_step', year)]
  const rows = people.map(({ id, fullName, unit }): ProgressRow => {
    const days = written.get(id) ?? []
    const { gaps, due } = gapsIn(plans.get(id), new Set(days.map(([, date]) => date)))
    return present({
      employeeId: id,
      fullName,
      unit,
      entries: days.reduce((sum, [, , entries]) => sum + entries, 0),
      last: days.at(-1)?.[1],
      gaps: gaps.length,
      due,
      hasPlan: plans.has(id),
      evidence: evidence.get(id) ?? 0,
      steps: steps.get(id) ?? 0,
    })
  })
  return { documentation, rows }
}

/** How many rows of a table hang on each person's results of a year. */
function countsOf(db: Db, table: 'evidence' | 'action_step', year: number): ReadonlyMap<string, number> {
  const rows = tuples<[string, number]>(
    db,
    `SELECT p.employee_id, count(*) FROM ${table} t JOIN work_result w ON w.id = t.work_result_id
      JOIN plan p ON p.id = w.plan_id WHERE p.year = @year GROUP BY p.employee_id`,
    { year },
  )
  return new Map(rows)
}

/** What the lines of an indicator come to in each month and quarter that has some. */
export function progressSums(context: QueryContext, indicatorId: string): ProgressSum[] {
  const { db, session, today } = context
  const [owner] = tuples<[string, number, Accumulation]>(
    db,
    `SELECT p.employee_id, p.year, i.accumulation FROM indicator i JOIN work_result w ON w.id = i.work_result_id
      JOIN plan p ON p.id = w.plan_id WHERE i.id = @indicatorId`,
    { indicatorId },
  )
  if (!owner) throw new AppError('not_found', 'plan.error.indicatorMissing')
  const [employeeId, year, accumulation] = owner
  findPerson(db, employeeId, dayIn(year, today), session.scope)
  const lines = tuples<[string, number]>(
    db,
    `SELECT date, quantity FROM progress_entry WHERE indicator_id = @indicatorId AND quantity IS NOT NULL ORDER BY date, id`,
    { indicatorId },
  )
  return (['month', 'quarter'] as const)
    .flatMap((grain) => grainPeriodsOf(year, grain))
    .flatMap(({ key, start, end }) => {
      const own = lines.filter(([date]) => date >= start && date <= end).map(([, quantity]) => quantity)
      const { value } = accumulate(own, accumulation)
      return value === undefined ? [] : [{ period: key, value: decimalOf(value), entries: own.length }]
    })
}
