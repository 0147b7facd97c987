import { present } from '#shared/api/present.ts'
import type { OurStaff, StaffFacts } from '#shared/exchange/repair/compare-staff.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import { officeUnit } from '#shared/import/posts.ts'
import { statusWords, typeWords } from '#shared/import/template-columns.ts'
import { isInService } from '#shared/people/employee-status.ts'
import { isAsn } from '#shared/people/employee-type.ts'
import type { QueryContext } from '../../api/context.ts'
import { tuples } from '../../db/sql.ts'
import { inOfficeOrder } from '../../people/office-order.ts'
import { assignmentOn, gradePeriodOn, listPeople } from '../../people/people.ts'

/** What a list says of a person; what the reader only assumed it does not say. */
export function importedFacts(draft: ImportedEmployee): StaffFacts {
  const {
    name,
    birthDate,
    employeeType,
    status,
    grade,
    gradeDate,
    positionName,
    positionDate,
    unit,
    assumed,
  } = draft
  const told = <Value>(field: string, value: Value) => (assumed.includes(field) ? undefined : value)
  return present({
    name,
    birthDate: told('birthDate', birthDate),
    employeeType: told('employeeType', typeWords[employeeType]),
    status: status && statusWords[status],
    grade,
    gradeDate,
    position: positionName,
    positionDate,
    unit: unit === officeUnit ? undefined : unit,
  })
}

type Dated = readonly [
  id: string,
  birthDate: string | null,
  gradeDate: string | null,
  positionDate: string | null,
]

/** Everybody in sight, in service or not, as of today. */
export function ourStaff({ db, session, today: on }: QueryContext): OurStaff[] {
  const dated = new Map(
    tuples<Dated>(
      db,
      `SELECT e.id, e.birth_date, g.valid_from, a.valid_from FROM employee e
        LEFT JOIN assignment a ON a.id = ${assignmentOn} LEFT JOIN grade_period g ON g.id = ${gradePeriodOn}`,
      { on },
    ).map((row) => [row[0], row]),
  )
  return inOfficeOrder(db, listPeople(db, { on, scope: session.scope, who: 'all' })).map((person) => {
    const { id, nip, name, fullName, unit, employeeType, status, grade, positionName } = person
    const [, birthDate = null, gradeDate = null, positionDate = null] = dated.get(id) ?? []
    return {
      employeeId: id,
      name,
      fullName,
      unit,
      isExpected: isInService(status) && isAsn(employeeType),
      facts: present({
        name,
        birthDate,
        employeeType: typeWords[employeeType],
        status: statusWords[status],
        grade,
        gradeDate,
        position: positionName,
        positionDate,
        unit,
      }),
      ...(nip !== undefined && { nip }),
    }
  })
}
