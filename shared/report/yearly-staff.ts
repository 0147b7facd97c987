import { nextIncrementOn, nextPromotionOn } from '../career/career-dates.ts'
import { gradeLabel } from '../people/grade.ts'
import type { Sheet } from './cells.ts'
import { columnsIn, type ReportColumn, sheetOf } from './report-column.ts'
import type { StaffFact, YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** The staff list (nominatif, §12.4). Its headers are ones that the import knows. */
export function staffSheet(facts: YearFacts, words: Words): Sheet {
  const frame = {
    name: words('report.sheet.staff'),
    title: words('report.title.staff'),
    subtitle: words('report.year', { year: facts.year }),
    notes: [words('report.careerFooter')],
    frozenThrough: 'name',
  }
  return sheetOf(frame, columnsOf(words), facts.staff)
}

function columnsOf(words: Words): ReportColumn<StaffFact>[] {
  const column = columnsIn(words)
  return [
    column('number', 'integer', 5, (_, { index }) => index + 1),
    column('nip', 'text', 21, ({ nip }) => nip),
    column('name', 'wrapped', 32, ({ fullName }) => fullName),
    column('birthDate', 'date', 12, ({ birthDate }) => birthDate),
    column('employeeType', 'text', 14, ({ employeeType }) => words(`employeeType.${employeeType}`)),
    column('grade', 'wrapped', 26, ({ grade }) => grade && gradeLabel(grade)),
    column('gradeDate', 'date', 12, ({ gradeDate }) => gradeDate),
    column('position', 'wrapped', 36, ({ positionName }) => positionName),
    column('positionDate', 'date', 12, ({ positionDate }) => positionDate),
    column('unit', 'wrapped', 30, ({ unit }) => unit),
    column(
      'education',
      'text',
      11,
      ({ educationLevel }) => educationLevel && words(`educationLevel.${educationLevel}`),
    ),
    column('service', 'text', 12, (person) => serviceText(person, words)),
    column('incrementDate', 'date', 12, ({ lastIncrementDate }) => lastIncrementDate),
    column('nextGrade', 'date', 12, nextPromotionOn),
    column('nextIncrement', 'date', 12, ({ lastIncrementDate }) => nextIncrementOn(lastIncrementDate)),
    column('status', 'text', 15, ({ status }) => words(`employeeStatus.${status}`)),
  ]
}

function serviceText({ serviceYears, serviceMonths }: StaffFact, words: Words): string | null {
  if (serviceYears === null) return null
  return words('report.serviceLength', {
    years: serviceYears,
    months: String(serviceMonths ?? 0).padStart(2, '0'),
  })
}
