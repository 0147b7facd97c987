import { AppError } from '#shared/api/errors.ts'
import {
  type AddedLines,
  type IndicatorLine,
  type PlanLines,
  type ResultLine,
  withTarget,
  type GivenResult,
  type ManyOutcome,
  type Refused,
} from '#shared/plan/cascade/line.ts'
import { sameTexts } from '#shared/plan/plan-difference.ts'
import type { z } from 'zod'
import type { CommandContext } from '../../api/context.ts'
import { newId } from '../../db/id.ts'
import { prepare, run, sql, type Db, type WritableDb } from '../../db/sql.ts'
import { mayWrite } from '../../people/relations.ts'
import { copyExpectations } from '../copy-plan.ts'
import { readPlan, readPlanById } from '../read-plan.ts'
import { makePlan, type PlanRow } from '../write-plan.ts'
import { measureColumns } from '../write-indicator.ts'
import { nextResultSort } from '../write-result.ts'
import { checkLinks, linkColumns } from './links.ts'
import { openPlans } from './open-plans.ts'

interface TextRow {
  readonly id: string
  readonly text: string
}
const textsOf = (db: Db, from: string, id: string) =>
  prepare(db, `SELECT id, text FROM ${from} = ? ORDER BY sort, id`).all(id) as TextRow[]

/** Adds what a plan lacks of these lines; a result or an indicator of the same words is there already. */
export function insertLines(
  context: CommandContext,
  plan: PlanRow,
  lines: readonly ResultLine[],
): AddedLines {
  const { db } = context
  const known = textsOf(db, 'work_result WHERE plan_id', plan.id)
  let [results, indicators] = [0, 0]
  for (const line of lines) {
    checkLinks(context, line, plan)
    const same = known.find(({ text }) => sameTexts(text, line.text))
    const id = same?.id ?? insertResult(db, plan, line)
    if (!same) {
      known.push({ id, text: line.text })
      results++
    }
    indicators += insertIndicators(db, id, line.indicators)
  }
  return { results, indicators }
}

export function insertResult(db: WritableDb, plan: PlanRow, line: Omit<ResultLine, 'indicators'>): string {
  const id = newId()
  const { kind, text, assignedBy } = line
  run(
    db,
    sql.insertInto('work_result').values({
      id,
      plan_id: plan.id,
      kind,
      text,
      assigned_by: assignedBy ?? null,
      ...linkColumns(line),
      sort: nextResultSort(db, plan.id, kind),
    }),
  )
  return id
}

function insertIndicators(db: WritableDb, workResultId: string, lines: readonly IndicatorLine[]): number {
  const known = textsOf(db, 'indicator WHERE work_result_id', workResultId)
  const missing = lines.filter((line) => !known.some(({ text }) => sameTexts(text, line.text)))
  for (const [index, line] of missing.entries())
    run(
      db,
      sql.insertInto('indicator').values({
        id: newId(),
        work_result_id: workResultId,
        ...measureColumns(line),
        grain: null,
        baseline: null,
        baseline_date: null,
        sort: known.length + index + 1,
      }),
    )
  return missing.length
}

/** The open plan of one person, begun where there is none; refuses as openPlans says. */
function planToFill(
  context: CommandContext,
  employeeId: string,
  year: number,
  origin: PlanRow['origin'],
): PlanRow {
  const { people, planOf, whyClosed } = openPlans(context, year, [employeeId])
  const person = people.get(employeeId)
  if (!person) throw new AppError('not_found', 'error.employee.missing')
  const closed = whyClosed(person)
  if (closed)
    throw new AppError(closed.key === 'error.notYours' ? 'forbidden' : 'conflict', closed.key, closed.params)
  context.describe({ object: `${person.fullName} · ${year}`, employeeIds: [employeeId] })
  return planOf(employeeId) ?? makePlan(context, employeeId, year, origin)
}

/** Lines into one person's draft, with the special expectations of another year where it has none. */
export function addLines(
  context: CommandContext,
  { employeeId, year, lines, expectationsFrom }: z.output<typeof PlanLines>,
): AddedLines {
  const { db } = context
  const origin = expectationsFrom === undefined ? 'typed' : 'copy'
  const plan = planToFill(context, employeeId, year, origin)
  const added = insertLines(context, plan, lines)
  const source = expectationsFrom === undefined ? undefined : readPlan(db, employeeId, expectationsFrom)
  if (source) copyExpectations(db, source, readPlanById(db, plan.id), plan.id)
  return added
}

/** One result into many drafts. Whoever cannot take it is named and does not hold the others up. */
export function giveResult(
  context: CommandContext,
  { year, employeeIds, line, targets }: z.output<typeof GivenResult>,
): ManyOutcome {
  const ids = [...new Set(employeeIds)]
  const { people, planOf, whyClosed } = openPlans(context, year, ids, mayWrite)
  if (ids.some((id) => !people.has(id))) throw new AppError('not_found', 'error.employee.missing')
  const own = Map.groupBy(targets, ({ employeeId }) => employeeId)
  const refused: Refused[] = []
  const changed: string[] = []
  for (const id of ids) {
    const person = people.get(id)!
    const closed = whyClosed(person)
    if (closed) {
      refused.push({ id, name: person.fullName, ...closed })
      continue
    }
    const plan = planOf(id) ?? makePlan(context, id, year, 'typed')
    const indicators = line.indicators.map((indicator, at) => {
      const target = own.get(id)?.find((one) => one.indicator === at)
      return target ? withTarget(indicator, target) : indicator
    })
    const added = insertLines(context, plan, [{ ...line, indicators }])
    if (added.results + added.indicators > 0) changed.push(id)
    else refused.push({ id, name: person.fullName, key: 'give.error.there' })
  }
  context.describe({ object: `${line.text} · ${changed.length} · ${year}`, employeeIds: changed })
  return { changed: changed.length, refused }
}
