import { coreValues } from '../plan/core-value.ts'
import { decimalOf, hundredthsOf, meanHalfUp } from '../number/decimal.ts'
import type { Cell, Formula, Sheet } from './cells.ts'
import { columnsIn } from './report-column.ts'
import { addressOf } from './sheet-layout.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'

const firstScore = 3

/** The seven working scores, their mean, what it suggests and what the appraiser chose. */
export function behaviourSheet(facts: YearFacts, labels: ReadonlyMap<string, string>, words: Words): Sheet {
  const column = columnsIn(words)
  const rows = facts.people.map((row): Cell[] => [
    row.nip ?? null,
    row.fullName,
    labels.get(row.unitId) ?? row.unit,
    ...coreValues.map((value) => row.scores[value] ?? null),
    row.scoreMean ?? null,
    row.behaviourSuggestion === undefined ? null : words(`rating.${row.behaviourSuggestion}`),
    row.behaviourRating === undefined ? null : words(`rating.${row.behaviourRating}`),
  ])
  const averages = [...coreValues, 'mean'].map((_, index) => averageOf(rows, firstScore + index))
  return {
    name: words('report.sheet.behaviour'),
    title: words('report.title.behaviour'),
    subtitle: words('report.year', { year: facts.year }),
    columns: [
      column('nip', 'text', 21),
      column('name', 'wrapped', 32),
      column('unit', 'wrapped', 30),
      ...coreValues.map((value) => ({
        ...{ header: words(`coreValue.${value}`), kind: 'number' as const, width: 13 },
      })),
      column('mean', 'number', 10),
      column('suggestion', 'text', 19),
      column('behaviourRating', 'text', 19),
    ],
    rows,
    totals: rows.length === 0 ? [] : [[null, words('report.average'), null, ...averages, null, null]],
    notes: [words('report.scoreFooter')],
    frozenColumns: 2,
  }
}

/** The mean of a column's scores as a live formula; empty where nobody has one. */
function averageOf(rows: readonly (readonly Cell[])[], column: number): Formula {
  const scores = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number')
  const mean = meanHalfUp(scores.map((score) => hundredthsOf(score)))
  const range = `${addressOf({}, column, 0)}:${addressOf({}, column, rows.length - 1)}`
  return {
    formula: `IF(COUNT(${range})=0,"",ROUND(AVERAGE(${range}),2))`,
    value: mean === undefined ? '' : decimalOf(mean),
  }
}
