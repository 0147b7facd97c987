import { dayIn } from '#shared/period/day-in.ts'
import type { Relink, RelinkParents } from '#shared/plan/cascade/builder.ts'
import type { ManyOutcome, Refused } from '#shared/plan/cascade/line.ts'
import { isPlanEditable, type PlanState } from '#shared/plan/plan-state.ts'
import { sameTexts } from '#shared/plan/plan-difference.ts'
import { nearestText } from '#shared/spelling/nearest-text.ts'
import type { Message } from '#shared/api/errors.ts'
import type { z } from 'zod'
import type { CommandContext, QueryContext } from '../../api/context.ts'
import { prepare, prepareValues, tuples, type Db } from '../../db/sql.ts'
import { mayWrite } from '../../people/relations.ts'
import { superiorsOn } from '../../people/superiors.ts'
import { plannedPeople } from '../plan-list.ts'
import { isValidPlan, isWorkedOn, readPlans } from '../read-plan.ts'
import { openPlans } from './open-plans.ts'

type Waiting = [workResultId: string, employeeId: string, text: string, words: string, state: PlanState]

const waiting = `SELECT w.id, p.employee_id, w.text, w.parent_words, p.state FROM work_result w JOIN plan p ON p.id = w.plan_id
  WHERE ${isWorkedOn} AND w.parent_id IS NULL AND w.parent_words IS NOT NULL`

/** Results of drafts in sight that name their leader's result in words, and what of the leader's plan reads like it. */
export function listRelinks(
  context: QueryContext,
  { year, unitId }: { readonly year: number; readonly unitId?: string | undefined },
): Relink[] {
  const { db, today } = context
  const names = new Map(plannedPeople(context, year, { unitId }).map(({ id, fullName }) => [id, fullName]))
  const rows = tuples<Waiting>(db, `${waiting} AND p.year = @year ORDER BY w.id`, { year }).filter(
    ([, employeeId, , , state]) => names.has(employeeId) && isPlanEditable(state),
  )
  const superiors = superiorsOn(db, dayIn(year, today))
  const leaders = new Set(rows.flatMap(([, id]) => superiors.get(id)?.superiorId ?? []))
  const plans = readPlans(db, { year, employeeIds: [...leaders] })
  return rows.map(([workResultId, employeeId, text, words]): Relink => {
    const results = plans.get(superiors.get(employeeId)?.superiorId ?? '')?.results ?? []
    const exact = results.find((result) => sameTexts(result.text, words))
    const near = exact
      ? undefined
      : nearestText(
          words,
          results.map((result) => result.text),
        )
    const parent = exact ?? results.find((result) => result.text === near)
    return {
      workResultId,
      employeeId,
      name: names.get(employeeId)!,
      text,
      words,
      how: exact ? 'exact' : parent ? 'near' : 'none',
      ...(parent && { parentId: parent.id, parentText: parent.text }),
    }
  })
}

/** Links what was chosen of the list. An approved plan is what two people signed: it is never changed by this. */
export function relinkParents(
  context: CommandContext,
  { year, links }: z.output<typeof RelinkParents>,
): ManyOutcome {
  const { db } = context
  const found = new Map(
    tuples<Waiting>(db, `${waiting} AND p.year = @year AND w.id IN (SELECT value FROM json_each(@ids))`, {
      year,
      ids: JSON.stringify(links.map(({ workResultId }) => workResultId)),
    }).map((row) => [row[0], row]),
  )
  const ids = [...new Set([...found.values()].map(([, employeeId]) => employeeId))]
  const { on, people, planOf, whyClosed } = openPlans(context, year, ids, mayWrite)
  const superiors = superiorsOn(db, on)
  const update = prepare(
    db,
    'UPDATE work_result SET parent_id = ?, parent_words = NULL, row_version = row_version + 1 WHERE id = ?',
  )
  const refused: Refused[] = []
  const linked: string[] = []
  for (const { workResultId, parentId, words } of links) {
    const row = found.get(workResultId)
    const person = row && people.get(row[1])
    // of people out of sight nothing is told, not even a name
    if (!row || !person) continue
    const { id, fullName: name } = person
    const isChanged = words !== undefined && words !== row[3]
    const refusal =
      whyClosed(person) ??
      whyNotLinked({
        name,
        isChanged,
        state: planOf(id)?.state,
        isOfLeader: isResultOf(db, parentId, superiors.get(id)?.superiorId, year),
      })
    if (refusal) refused.push({ id, name, ...refusal })
    else {
      update.run(parentId, workResultId)
      linked.push(id)
    }
  }
  context.describe({ object: `${linked.length} · ${year}`, employeeIds: linked })
  return { changed: linked.length, refused }
}

interface LinkFacts {
  readonly name: string
  readonly isChanged: boolean
  readonly state: PlanState | undefined
  readonly isOfLeader: boolean
}

function whyNotLinked({ name, isChanged, state, isOfLeader }: LinkFacts): Message | undefined {
  if (state === undefined || !isPlanEditable(state)) return { key: 'matrix.error.approved', params: { name } }
  if (isChanged) return { key: 'relink.error.changed', params: { name } }
  return isOfLeader ? undefined : { key: 'relink.error.notLeader', params: { name } }
}

function isResultOf(db: Db, workResultId: string, employeeId: string | undefined, year: number): boolean {
  const owner = prepareValues(
    db,
    `SELECT p.employee_id FROM work_result w JOIN plan p ON p.id = w.plan_id WHERE w.id = @workResultId
      AND p.year = @year AND ${isValidPlan}`,
  ).get({ workResultId, year })
  return owner !== undefined && owner === employeeId
}
