import { coreValues } from '#shared/plan/core-value.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { RowScope } from '../api/session.ts'
import { printedName } from '../people/employees.ts'
import { judgementShown } from '../appraisal/early.ts'
import { inOfficeOrder } from '../people/office-order.ts'
import { assignmentOn, gradePeriodOn, listPeople } from '../people/people.ts'
import type { Row } from '../db/schema.ts'
import { prepare, type Db } from '../db/sql.ts'
import { isValidPlan, resultOrder } from '../plan/read-plan.ts'
import { columnOf, listedFields, type ListedPerson } from '#shared/people/person-fields.ts'
import { rankNameOf } from '#shared/people/grade.ts'

interface FlatFilter {
  /** Absent: every year of the file, oldest first. */
  readonly year?: number | undefined
  readonly on: string
  readonly scope: RowScope
}

type OfPerson = { employee_id: string; nip: string | null; year: number }
type PlanFacts = OfPerson &
  Pick<Row<'plan'>, 'state' | 'version'> &
  Omit<Row<'indicator'>, 'id' | 'work_result_id' | 'sort' | 'row_version'> & {
    number: number
    work_result: string
    kind: string
    assigned_by: string | null
    parent: string | null
  }

const ofYear = '(@year IS NULL OR p.year = @year)'

/** The indicators of the plans that hold, one a row; a result without indicator has a row with none. */
export function flatPlans(db: Db, filter: FlatFilter): FlatRow[] {
  const rows = prepare(
    db,
    `SELECT p.employee_id, e.nip, p.year, p.state, p.version, w.text AS work_result, w.kind, w.assigned_by, x.text AS parent,
        dense_rank() OVER (PARTITION BY p.id ORDER BY ${resultOrder}) AS number, i.text, i.aspects, i.target_kind, i.low, i.high,
        i.target_text, i.target_unit, i.direction, i.accumulation, i.grain, i.baseline, i.baseline_date
      FROM plan p JOIN employee e ON e.id = p.employee_id JOIN work_result w ON w.plan_id = p.id
      LEFT JOIN work_result x ON x.id = w.parent_id LEFT JOIN indicator i ON i.work_result_id = w.id
      WHERE ${isValidPlan} AND ${ofYear} ORDER BY p.year, p.from_date, ${resultOrder}, i.sort, i.id`,
  ).all({ year: filter.year ?? null }) as PlanFacts[]
  return inOrder(db, filter, rows).map((row) => ({
    nip: row.nip,
    year: row.year,
    number: row.number,
    workResult: row.work_result,
    kind: row.kind,
    assignedBy: row.assigned_by,
    parentWorkResult: row.parent,
    aspect: row.aspects,
    indicator: row.text,
    target: flatTarget(row),
    targetUnit: row.target_unit,
    direction: row.direction,
    accumulation: row.accumulation,
    baseline: decimalOrNull(row.baseline),
    baselineDate: row.baseline_date,
    state: row.state,
    version: row.version,
  }))
}

function flatTarget(row: PlanFacts): string | number | null {
  if (row.target_kind === 'text') return row.target_text
  if (row.target_kind === 'range') return `${decimalOrNull(row.low)}–${decimalOrNull(row.high)}`
  return decimalOrNull(row.low)
}

type RealisationFacts = OfPerson & {
  work_result: string
  indicator: string
  period_key: string
  value: number | null
  note: string | null
  percent: number | null
  reason: string | null
}

/** Entered values of the plans that hold, period by period, and what was set by hand where the target gives no per cent. */
export function flatRealisations(db: Db, filter: FlatFilter): FlatRow[] {
  const rows = prepare(
    db,
    `SELECT p.employee_id, e.nip, p.year, w.text AS work_result, i.text AS indicator, k.period_key, r.value, r.note,
        a.percent, a.note AS reason
      FROM plan p JOIN employee e ON e.id = p.employee_id JOIN work_result w ON w.plan_id = p.id
      JOIN indicator i ON i.work_result_id = w.id
      JOIN (SELECT indicator_id, period_key FROM realisation WHERE value IS NOT NULL
        UNION SELECT indicator_id, period_key FROM achievement) k ON k.indicator_id = i.id
      LEFT JOIN realisation r ON r.indicator_id = k.indicator_id AND r.period_key = k.period_key
      LEFT JOIN achievement a ON a.indicator_id = k.indicator_id AND a.period_key = k.period_key
      WHERE ${isValidPlan} AND ${ofYear}
      ORDER BY p.year, p.from_date, ${resultOrder}, i.sort, i.id, k.period_key`,
  ).all({ year: filter.year ?? null }) as RealisationFacts[]
  return inOrder(db, filter, rows).map((row) => ({
    nip: row.nip,
    year: row.year,
    workResult: row.work_result,
    indicator: row.indicator,
    period: row.period_key,
    value: decimalOrNull(row.value),
    note: row.note,
    achievement: decimalOrNull(row.percent),
    achievementNote: row.reason,
  }))
}

type ValueFacts = OfPerson &
  Pick<Row<'value_rating'>, 'core_value' | 'score' | 'rating'> & { period_key: string }

/** Scores and ratings of the core values in the annual evaluation, in the order of the law. */
export function flatBehaviour(db: Db, filter: FlatFilter): FlatRow[] {
  const rows = prepare(
    db,
    `SELECT v.employee_id, e.nip, p.year, v.period_key, x.core_value, x.score, x.rating
      FROM evaluation v JOIN period p ON p.key = v.period_key JOIN employee e ON e.id = v.employee_id
      JOIN value_rating x ON x.evaluation_id = v.id
      WHERE p.kind = 'annual' AND (x.score IS NOT NULL OR x.rating IS NOT NULL) AND ${ofYear} ORDER BY p.year`,
  ).all({ year: filter.year ?? null }) as ValueFacts[]
  rows.sort((a, b) => coreValues.indexOf(a.core_value) - coreValues.indexOf(b.core_value) || a.year - b.year)
  const shown = rows.filter((row) => judgementShown(db, filter.scope, row.period_key)(row.employee_id))
  return inOrder(db, filter, shown).map((row) => ({
    nip: row.nip,
    year: row.year,
    coreValue: row.core_value,
    score: decimalOrNull(row.score),
    rating: row.rating,
    period: row.period_key,
  }))
}

/** Rows of the people whom the session may see, person by person in the office's order, each year by itself. */
function inOrder<R extends OfPerson>(db: Db, { on, scope }: FlatFilter, rows: readonly R[]): R[] {
  const byPerson = Map.groupBy(rows, (row) => row.employee_id)
  const people = inOfficeOrder(db, listPeople(db, { on, scope, who: 'all' }))
  const ordered = people.flatMap(({ id }) => byPerson.get(id) ?? [])
  const years = Map.groupBy(ordered, (row) => row.year)
  return [...years.keys()].toSorted((a, b) => a - b).flatMap((year) => years.get(year) ?? [])
}

function decimalOrNull(hundredths: number | null): number | null {
  return hundredths === null ? null : decimalOf(hundredths)
}

/** One flat record under the glossary's identifiers, for scripts: codes, ISO dates and plain decimals; null where absent. */
type FlatRow = Record<string, string | number | null>

type EmployeeFacts = Row<'employee'> & {
  position_kind: string | null
  position_name: string | null
  position_level: string | null
  echelon: string | null
  leads_unit: number | null
  acting: string | null
  position_date: string | null
  unit: string
  grade: string | null
  grade_date: string | null
}

const factsSql = `SELECT e.*, a.position_kind, a.position_name, a.position_level, a.echelon, a.leads_unit, a.acting,
    a.valid_from AS position_date, u.name AS unit, g.grade, g.valid_from AS grade_date
  FROM employee e LEFT JOIN assignment a ON a.id = ${assignmentOn}
  JOIN unit u ON u.id = coalesce(a.unit_id, (SELECT id FROM unit WHERE parent_id IS NULL))
  LEFT JOIN grade_period g ON g.id = ${gradePeriodOn}`

/** Everybody whom the session may see, in service or not, with the post and grade of the ISO date, in the office's order. */
export function flatEmployees(db: Db, on: string, scope: RowScope): FlatEmployee[] {
  return flatEmployeesOf(db, on, inOfficeOrder(db, listPeople(db, { on, scope, who: 'all' })))
}

/** The same of people who were found in sight already, in their order. */
export function flatEmployeesOf(
  db: Db,
  on: string,
  people: readonly { readonly id: string }[],
): FlatEmployee[] {
  const facts = new Map((prepare(db, factsSql).all({ on }) as EmployeeFacts[]).map((row) => [row.id, row]))
  return people.flatMap(({ id }) => {
    const row = facts.get(id)
    return row ? [flatEmployee(row)] : []
  })
}

type FlatEmployee = ReturnType<typeof flatEmployee>

function flatEmployee(row: EmployeeFacts) {
  return {
    ...listedColumns(row),
    fullName: printedName(row),
    grade: row.grade,
    rankName: row.grade === null ? null : (rankNameOf(row.grade) ?? null),
    gradeDate: row.grade_date,
    positionKind: row.position_kind,
    positionName: row.position_name,
    positionLevel: row.position_level,
    echelon: row.echelon,
    positionDate: row.position_date,
    acting: row.acting,
    leadsUnit: row.leads_unit ?? 0,
    unit: row.unit,
  } satisfies FlatRow
}

const listed = listedFields.map((field) => [field, columnOf(field)] as const)

function listedColumns(row: EmployeeFacts): ListedPerson {
  return Object.fromEntries(listed.map(([field, column]) => [field, row[column]])) as unknown as ListedPerson
}
