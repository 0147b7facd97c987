import { predikats } from '../appraisal/predikat.ts'
import { gradeLabel } from '../people/grade.ts'
import { columnsIn } from './report-column.ts'
import type { Cell, Column, Sheet } from './cells.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** Columns of the list that formulas of the recap point at. */
export const unitColumn = 5
export const predikatColumn = 8

/** Everybody of the year with the two ratings and the predikat (domain.md §12.4). */
export function peopleSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const column = columnsIn(words)
  return {
    name: words('report.sheet.predikat'),
    title: words('report.title.predikat'),
    subtitle: words('report.year', { year: facts.year }),
    columns: [
      column('number', 'integer', 5),
      column('nip', 'text', 21),
      column('name', 'wrapped', 32),
      column('grade', 'wrapped', 24),
      column('position', 'wrapped', 34),
      column('unit', 'wrapped', 30),
      column('resultRating', 'text', 19),
      column('behaviourRating', 'text', 19),
      { ...column('predikat', 'text', 17), tones: predikatTones(words) },
      column('orgResult', 'text', 17),
      column('remark', 'wrapped', 36),
    ],
    rows: facts.people.map((row, index): Cell[] => {
      const grade = facts.grades.get(row.employeeId)
      const orgResult = facts.orgResults.get(row.employeeId)
      return [
        index + 1,
        row.nip ?? null,
        row.fullName,
        grade === undefined ? null : gradeLabel(grade),
        row.positionName ?? null,
        labels.get(row.unitId) ?? row.unit,
        row.resultRating === undefined ? null : words(`rating.${row.resultRating}`),
        row.behaviourRating === undefined ? null : words(`rating.${row.behaviourRating}`),
        row.predikat === undefined ? null : words(`predikat.${row.predikat}`),
        orgResult === undefined ? null : words(`orgResult.${orgResult}`),
        row.predikat === undefined ? row.missing.map((key) => words(key)).join('; ') : null,
      ]
    }),
    frozenColumns: 3,
  }
}

export function predikatTones(words: Words): NonNullable<Column['tones']> {
  return Object.fromEntries(predikats.map((predikat) => [words(`predikat.${predikat}`), predikat]))
}
