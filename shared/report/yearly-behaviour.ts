import type { AppraisalRow } from '../appraisal/evaluation.ts'
import { coreValues } from '../plan/core-value.ts'
import { decimalOf, hundredthsOf, meanHalfUp } from '../number/decimal.ts'
import type { Cell, Formula, Sheet } from './cells.ts'
import { columnsIn, type Place, type ReportColumn, sheetOf } from './report-column.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

/** The seven working scores, their mean, what it suggests and what the appraiser chose. */
export function behaviourSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const frame = {
    name: words('report.sheet.behaviour'),
    title: words('report.title.behaviour'),
    subtitle: words('report.year', { year: facts.year }),
    notes: [words('report.scoreFooter')],
    frozenThrough: 'name',
  }
  return sheetOf(frame, columnsOf(labels, words), facts.people)
}

function columnsOf(labels: ReadonlyMap<string, string>, words: Words): ReportColumn<AppraisalRow>[] {
  const column = columnsIn(words)
  return [
    column('nip', 'text', 21, ({ nip }) => nip),
    {
      ...column<AppraisalRow>('name', 'wrapped', 32, ({ fullName }) => fullName),
      total: () => words('report.average'),
    },
    column('unit', 'wrapped', 30, ({ unitId, unit }) => labels.get(unitId) ?? unit),
    ...coreValues.map((value): ReportColumn<AppraisalRow> => ({
      key: value,
      header: words(`coreValue.${value}`),
      kind: 'number',
      width: 13,
      cell: ({ scores }) => scores[value],
      total: averageIn(value),
    })),
    {
      ...column<AppraisalRow>('mean', 'number', 10, ({ scoreMean }) => scoreMean),
      total: averageIn('mean'),
    },
    column('suggestion', 'text', 19, ({ behaviourSuggestion: told }) => told && words(`rating.${told}`)),
    column(
      'behaviourRating',
      'text',
      19,
      ({ behaviourRating: chosen }) => chosen && words(`rating.${chosen}`),
    ),
  ]
}

/** The mean of a column's scores as a live formula; empty where nobody has one. */
function averageIn(key: string) {
  return (cells: readonly Cell[], { rangeOf }: Place): Formula => {
    const scores = cells.filter((cell) => typeof cell === 'number')
    const mean = meanHalfUp(scores.map((score) => hundredthsOf(score)))
    const range = rangeOf(key)
    return {
      formula: `IF(COUNT(${range})=0,"",ROUND(AVERAGE(${range}),2))`,
      value: mean === undefined ? '' : decimalOf(mean),
    }
  }
}
