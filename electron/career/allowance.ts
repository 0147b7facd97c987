import {
  type AllowanceFilter,
  allowanceOf,
  type AllowancePage,
  type AllowanceRow,
  type AllowanceTable,
  ceilingOf,
} from '#shared/career/allowance.ts'
import { isFinalState } from '#shared/career/final.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import { type Predikat, predikats } from '#shared/appraisal/predikat.ts'
import { isAsn } from '#shared/people/employee-type.ts'
import type { QueryContext } from '../api/context.ts'
import { judgementShown } from '../appraisal/early.ts'
import { requirePeriod } from '../appraisal/evaluations.ts'
import { type Db, tuples } from '../db/sql.ts'
import { settingsOfYear } from '../office/settings.ts'
import { visibleIn } from '../people/people.ts'
import { subtreeOf } from '../people/unit-tree.ts'
import { type CareerPerson, careerPeople, rungOf, whoseOf } from './career-people.ts'

/** What the office's own table would pay for a period by the predikat as it stands, before anything is signed; nothing of it is stored. */
export function previewAllowance(context: QueryContext, filter: AllowanceFilter): AllowancePage {
  const { db, session } = context
  const period = requirePeriod(db, filter.period)
  const table = settingsOfYear(db, period.year).allowance
  const visible = visibleIn(db, session.scope, period.end)
  const isShown = judgementShown(db, session.scope, period.key)
  const units = filter.unitId === undefined ? undefined : subtreeOf(db, filter.unitId)
  const marks = marksOf(db, period.key)
  const rows = careerPeople(db, period.end)
    .filter(
      ({ person, facts }) =>
        isAsn(person.employeeType) &&
        facts.inService &&
        (filter.employeeId === undefined || person.id === filter.employeeId) &&
        (units?.has(person.unitId) ?? true) &&
        visible(person.id) &&
        isShown(person.id),
    )
    .map((of) => rowOf(of, marks.get(of.person.id), table, filter))
  return {
    rows: rows.slice(filter.offset, filter.offset + filter.limit),
    total: rows.length,
    sum: rows.reduce((sum, { amount = 0 }) => sum + amount, 0),
    withoutCeiling: rows.filter(({ ceiling }) => ceiling === undefined).length,
    decree: table.decree,
  }
}

type Mark = readonly [predikat: Predikat, state: EvaluationState]

function marksOf(db: Db, periodKey: string): ReadonlyMap<string, Mark> {
  const rows = tuples<[string, Predikat, EvaluationState]>(
    db,
    'SELECT employee_id, predikat, state FROM evaluation WHERE period_key = @periodKey AND predikat IS NOT NULL',
    { periodKey },
  )
  return new Map(rows.map(([id, predikat, state]) => [id, [predikat, state]]))
}

function rowOf(
  of: CareerPerson,
  mark: Mark | undefined,
  table: AllowanceTable,
  { predikat: asked, discipline }: AllowanceFilter,
): AllowanceRow {
  const { facts } = of
  const ceiling = ceilingOf(table, { rung: rungOf(facts), grade: facts.grade ?? undefined })
  const amountOf = (predikat: Predikat) => allowanceOf(table, { ceiling: ceiling!, predikat, discipline })
  const predikat = asked ?? mark?.[0]
  return {
    ...whoseOf(of),
    isFinal: mark !== undefined && isFinalState(mark[1]),
    ...(mark !== undefined && { predikat: mark[0] }),
    ...(ceiling !== undefined && {
      ceiling,
      amounts: Object.fromEntries(predikats.map((one) => [one, amountOf(one)])) as Record<Predikat, number>,
      ...(predikat !== undefined && { amount: amountOf(predikat) }),
    }),
  }
}
