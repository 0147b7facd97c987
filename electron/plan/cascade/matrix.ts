import { dayIn } from '#shared/period/day-in.ts'
import type {
  MatrixCell,
  MatrixColumn,
  MatrixLeader,
  MatrixLevel,
  MatrixRow,
  RoleMatrix,
} from '#shared/plan/cascade/matrix.ts'
import type { Plan, WorkResult } from '#shared/plan/plan.ts'
import { targetText } from '#shared/plan/target-text.ts'
import type { Context, QueryContext } from '../../api/context.ts'
import { prepareValues, tuples, type Db } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { everybodyInOrder } from '../../people/everybody.ts'
import { inOfficeOrder } from '../../people/office-order.ts'
import { findPerson, listPeople, type Person, visibleIn } from '../../people/people.ts'
import { mayWrite } from '../../people/relations.ts'
import { isRatedBy, superiorsOn } from '../../people/superiors.ts'
import { plannedAmong } from '../plan-list.ts'
import { readPlan, readWorkedOn } from '../read-plan.ts'
import { openPlans } from './open-plans.ts'

type ReadContext = Context & { readonly db: Db }

interface MatrixAsked {
  readonly leaderId: string
  readonly year: number
  readonly level?: MatrixLevel | undefined
  /** Only these rows. */
  readonly employeeIds?: readonly string[]
}

/** Everybody in sight who rates others in sight, in the office's order. */
export function matrixLeaders(context: QueryContext, year: number): MatrixLeader[] {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const isVisible = visibleIn(db, session.scope, on)
  const visible = everybodyInOrder(db, on).filter(({ id }) => isVisible(id))
  const superiors = superiorsOn(db, on)
  const counts = new Map<string, number>()
  for (const { id } of plannedAmong(db, visible, year, on)) {
    const leader = superiors.get(id)?.superiorId
    if (leader !== undefined) counts.set(leader, (counts.get(leader) ?? 0) + 1)
  }
  return visible.flatMap(({ id, fullName: name, unit }) => {
    const people = counts.get(id)
    return people === undefined ? [] : [{ id, name, unit, people }]
  })
}

/** The matrix of a leader: whom he rates and his guests against his indicators, or against a team lead's results. */
export function readMatrix(context: ReadContext, asked: MatrixAsked): RoleMatrix {
  const { db, session, today } = context
  const { leaderId, year } = asked
  requireYear(db, year)
  const on = dayIn(year, today)
  const leader = findPerson(db, leaderId, on, session.scope)
  const level = asked.level ?? (leader.leadsUnit ? 'indicator' : 'result')
  const columns = columnsOf(readPlan(db, leaderId, year), level)
  const guests = guestsOf(db, leaderId, year)
  const people = matrixPeople(context, { ...asked, on, guests })
  const ids = people.map(({ id }) => id)
  const plans = readWorkedOn(db, { year, employeeIds: ids })
  const { whyClosed } = openPlans(context, year, ids, mayWrite)
  const decided = noRoles(db, columns)
  return {
    leader: {
      id: leaderId,
      name: leader.fullName,
      unit: leader.unit,
      ...(leader.positionName !== undefined && { position: leader.positionName }),
    },
    year,
    level,
    columns,
    rows: people.map((person): MatrixRow => {
      const plan = plans.get(person.id)
      return {
        employeeId: person.id,
        name: person.fullName,
        unit: person.unit,
        ...(person.positionName !== undefined && { position: person.positionName }),
        isGuest: guests.has(person.id),
        ...(plan && { state: plan.state }),
        editable: whyClosed(person) === undefined,
        cells: cellsOf(plan, columns, decided.get(person.id) ?? new Set()),
        loose: (plan?.results ?? [])
          .filter((result) => result.kind === 'main' && isLoose(result))
          .map(({ id, text }) => ({ id, text })),
      }
    }),
  }
}

const isLoose = ({ parentId, parentWords, objectiveId }: WorkResult) =>
  parentId === undefined && parentWords === undefined && objectiveId === undefined

export function guestsOf(db: Db, leaderId: string, year: number): Set<string> {
  const ids = prepareValues(db, 'SELECT employee_id FROM matrix_guest WHERE leader_id = ? AND year = ?')
  return new Set(ids.all(leaderId, year) as string[])
}

interface WhoAsked extends MatrixAsked {
  readonly on: string
  readonly guests: ReadonlySet<string>
}

function matrixPeople(
  { db, session }: ReadContext,
  { leaderId, year, on, guests, employeeIds }: WhoAsked,
): readonly Person[] {
  const rates = isRatedBy(db, leaderId, on)
  const belongs = ({ id }: Person) => id !== leaderId && (rates(id) || guests.has(id))
  if (employeeIds) {
    const asked = listPeople(db, { on, scope: session.scope, employeeIds, who: 'all' })
    return inOfficeOrder(db, asked.filter(belongs))
  }
  const isVisible = visibleIn(db, session.scope, on)
  const people = everybodyInOrder(db, on).filter((person) => belongs(person) && isVisible(person.id))
  return plannedAmong(db, people, year, on).toSorted(
    (a, b) => Number(guests.has(a.id)) - Number(guests.has(b.id)),
  )
}

function columnsOf(plan: Plan | undefined, level: MatrixLevel): MatrixColumn[] {
  return (plan?.results ?? []).flatMap(
    ({ id: workResultId, number, text: result, indicators }): MatrixColumn[] => {
      const whole = { id: workResultId, workResultId, number, result }
      if (level === 'result' || indicators.length === 0) return [whole]
      return indicators.map((indicator) => ({
        ...whole,
        id: indicator.id,
        indicatorId: indicator.id,
        indicator: indicator.text,
        target: targetText(indicator),
      }))
    },
  )
}

/** A result that names the leader's result alone stands at that result's first indicator. */
function cellsOf(
  plan: Plan | undefined,
  columns: readonly MatrixColumn[],
  noRole: ReadonlySet<string>,
): Record<string, MatrixCell> {
  const byColumn = Map.groupBy(
    plan?.results ?? [],
    ({ parentId, parentIndicatorId }) =>
      (
        columns.find(({ indicatorId }) => indicatorId !== undefined && indicatorId === parentIndicatorId) ??
        columns.find(({ workResultId }) => workResultId === parentId)
      )?.id,
  )
  return Object.fromEntries(
    columns.flatMap(({ id }): [string, MatrixCell][] => {
      const results = (byColumn.get(id) ?? []).map(({ id: resultId, text }) => ({ id: resultId, text }))
      // a part that was given later outweighs the word that there is none
      if (results.length > 0) return [[id, { results, noRole: false }]]
      return noRole.has(id) ? [[id, { results, noRole: true }]] : []
    }),
  )
}

/** Employee → columns in which it was decided that there is no role. */
function noRoles(db: Db, columns: readonly MatrixColumn[]): Map<string, Set<string>> {
  const rows = tuples<[employeeId: string, columnId: string]>(
    db,
    `SELECT employee_id, coalesce(indicator_id, work_result_id) FROM no_role
      WHERE work_result_id IN (SELECT value FROM json_each(@results))`,
    { results: JSON.stringify([...new Set(columns.map(({ workResultId }) => workResultId))]) },
  )
  return new Map(
    [...Map.groupBy(rows, ([employeeId]) => employeeId)].map(([id, own]) => [
      id,
      new Set(own.map(([, columnId]) => columnId)),
    ]),
  )
}
