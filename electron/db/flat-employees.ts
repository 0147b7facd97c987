import { fullName } from '#shared/people/person-name.ts'
import { rankNameOf } from '#shared/people/grade.ts'
import type { RowScope } from '../api/session.ts'
import { inOfficeOrder } from '../people/office-order.ts'
import { assignmentOn, listPeople } from '../people/people.ts'
import type { Row } from './schema.ts'
import { prepare, type Db } from './sql.ts'

/** One flat record under the glossary's identifiers, for scripts: codes, ISO dates and plain decimals; null where absent. */
export type FlatRow = Record<string, string | number | null>

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
  LEFT JOIN grade_period g ON g.id = (SELECT x.id FROM grade_period x WHERE x.employee_id = e.id
    ORDER BY NOT (x.valid_from IS NULL OR x.valid_from <= @on),
      CASE WHEN x.valid_from <= @on THEN x.valid_from END DESC, x.valid_from, x.id DESC LIMIT 1)`

/** Everybody whom the session may see, in service or not, with the post and grade of the ISO date, in the office's order. */
export function flatEmployees(db: Db, on: string, scope: RowScope): FlatEmployee[] {
  const facts = new Map((prepare(db, factsSql).all({ on }) as EmployeeFacts[]).map((row) => [row.id, row]))
  return inOfficeOrder(db, listPeople(db, { on, scope, who: 'all' })).flatMap(({ id }) => {
    const row = facts.get(id)
    return row ? [flatEmployee(row)] : []
  })
}

export type FlatEmployee = ReturnType<typeof flatEmployee>

function flatEmployee(row: EmployeeFacts) {
  return {
    nip: row.nip,
    name: row.name,
    frontTitle: row.front_title,
    backTitle: row.back_title,
    fullName: fullName({
      ...{ frontTitle: row.front_title ?? undefined, name: row.name, backTitle: row.back_title ?? undefined },
    }),
    employeeType: row.employee_type,
    status: row.status,
    statusDate: row.status_date,
    sex: row.sex,
    birthPlace: row.birth_place,
    birthDate: row.birth_date,
    cpnsDate: row.cpns_date,
    pnsDate: row.pns_date,
    contractStart: row.contract_start,
    contractEnd: row.contract_end,
    grade: row.grade,
    rankName: row.grade === null ? null : (rankNameOf(row.grade) ?? null),
    gradeDate: row.grade_date,
    serviceYears: row.service_years,
    serviceMonths: row.service_months,
    positionKind: row.position_kind,
    positionName: row.position_name,
    positionLevel: row.position_level,
    echelon: row.echelon,
    positionDate: row.position_date,
    acting: row.acting,
    leadsUnit: row.leads_unit ?? 0,
    unit: row.unit,
    educationLevel: row.education_level,
    major: row.major,
    school: row.school,
    graduationYear: row.graduation_year,
    lastIncrementDate: row.last_increment_date,
  } satisfies FlatRow
}
