import type { AppraisalRow } from '../appraisal/evaluation.ts'
import { isFinished } from '../appraisal/missing.ts'
import { predikats } from '../appraisal/predikat.ts'
import { gradeLabel } from '../people/grade.ts'
import { columnsIn, type ReportColumn, sheetOf } from './report-column.ts'
import type { Column, Sheet } from './cells.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** Everybody of the year with the two ratings and the predikat (domain.md §12.4). */
export function peopleSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const frame = {
    name: words('report.sheet.predikat'),
    title: words('report.title.predikat'),
    subtitle: words('report.year', { year: facts.year }),
    frozenThrough: 'name',
  }
  return sheetOf(frame, columnsOf(facts, labels, words), facts.people)
}

function columnsOf(
  facts: YearFacts,
  labels: ReadonlyMap<string, string>,
  words: Words,
): ReportColumn<AppraisalRow>[] {
  const column = columnsIn(words)
  return [
    column('number', 'integer', 5, (_, { index }) => index + 1),
    column('nip', 'text', 21, ({ nip }) => nip),
    column('name', 'wrapped', 32, ({ fullName }) => fullName),
    column('grade', 'wrapped', 24, ({ employeeId }) => {
      const grade = facts.grades.get(employeeId)
      return grade && gradeLabel(grade)
    }),
    column('position', 'wrapped', 34, ({ positionName }) => positionName),
    column('unit', 'wrapped', 30, ({ unitId, unit }) => labels.get(unitId) ?? unit),
    column('resultRating', 'text', 19, ({ resultRating }) => resultRating && words(`rating.${resultRating}`)),
    column(
      'behaviourRating',
      'text',
      19,
      ({ behaviourRating }) => behaviourRating && words(`rating.${behaviourRating}`),
    ),
    {
      ...column<AppraisalRow>(
        'predikat',
        'text',
        17,
        ({ predikat }) => predikat && words(`predikat.${predikat}`),
      ),
      tones: predikatTones(words),
    },
    column('orgResult', 'text', 17, ({ employeeId }) => {
      const result = facts.orgResults.get(employeeId)
      return result && words(`orgResult.${result}`)
    }),
    column('remark', 'wrapped', 36, (person) => remarkOf(person, words)),
  ]
}

/** What is still open, and why the predikat is not the quadrant's. */
function remarkOf(person: AppraisalRow, words: Words): string | null {
  const open = isFinished(person) ? [] : person.missing.map((key) => words(key))
  const direct = person.override ? [`${words('predikatDirect')}: ${person.override.reason}`] : []
  return [...open, ...direct].join('; ') || null
}

export function predikatTones(words: Words): NonNullable<Column['tones']> {
  return Object.fromEntries(predikats.map((predikat) => [words(`predikat.${predikat}`), predikat]))
}
