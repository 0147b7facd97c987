import { addYears } from '../date/iso-date.ts'
import { gradeLabel } from '../people/grade.ts'
import type { Cell, Sheet } from './cells.ts'
import { columnsIn } from './report-column.ts'
import type { StaffFact, YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** Regular promotion after four years in the grade, increment every two years (domain.md §11.5): dates to check. */
const promotionYears = 4
const incrementYears = 2

/** The staff list (nominatif, §12.4). Its headers are ones that the import knows. */
export function staffSheet(facts: YearFacts, words: Words): Sheet {
  const column = columnsIn(words)
  return {
    name: words('report.sheet.staff'),
    title: words('report.title.staff'),
    subtitle: words('report.year', { year: facts.year }),
    columns: [
      column('number', 'integer', 5),
      column('nip', 'text', 21),
      column('name', 'wrapped', 32),
      column('employeeType', 'text', 14),
      column('grade', 'wrapped', 26),
      column('gradeDate', 'date', 12),
      column('position', 'wrapped', 36),
      column('positionDate', 'date', 12),
      column('unit', 'wrapped', 30),
      column('education', 'text', 11),
      column('service', 'text', 12),
      column('incrementDate', 'date', 12),
      column('nextGrade', 'date', 12),
      column('nextIncrement', 'date', 12),
      column('status', 'text', 15),
    ],
    rows: facts.staff.map((person, index) => staffCells(person, index, words)),
    notes: [words('report.careerFooter')],
    frozenColumns: 3,
  }
}

function staffCells(person: StaffFact, index: number, words: Words): Cell[] {
  const { grade, gradeDate, lastIncrementDate, employeeType, serviceYears, serviceMonths } = person
  const isPns = employeeType === 'pns'
  return [
    index + 1,
    person.nip,
    person.fullName,
    words(`employeeType.${employeeType}`),
    grade === null ? null : gradeLabel(grade),
    gradeDate,
    person.positionName,
    person.positionDate,
    person.unit,
    person.educationLevel === null ? null : words(`educationLevel.${person.educationLevel}`),
    serviceYears === null
      ? null
      : words('report.serviceLength', {
          years: serviceYears,
          months: String(serviceMonths ?? 0).padStart(2, '0'),
        }),
    lastIncrementDate,
    isPns && gradeDate !== null ? addYears(gradeDate, promotionYears) : null,
    lastIncrementDate === null ? null : addYears(lastIncrementDate, incrementYears),
    words(`employeeStatus.${person.status}`),
  ]
}
