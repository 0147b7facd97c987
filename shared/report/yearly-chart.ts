import { predikats } from '../appraisal/predikat.ts'
import { type Cell, type Column, type Formula, type Sheet, valueOf } from './cells.ts'
import { cellOf } from './sheet-layout.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'
import { countColumn } from './yearly-recap.ts'

const gap: Column = { header: '', kind: 'text', width: 3 }

/**
 * Blocks that a spreadsheet recognises by themselves, an empty column between them: the office's distribution, each unit's,
 * and the followed indicator over time. Counts point at the recap, so a chart follows it.
 */
export function chartSheet(facts: YearFacts, recap: Sheet, words: Words): Sheet {
  const labels = predikats.map((predikat) => words(`predikat.${predikat}`))
  const office = labels.map((label, index): Cell[] => [
    label,
    fromRecap(recap, countColumn(index), recap.rows.length),
  ])
  const units = recap.rows.map((row, place): Cell[] => [
    valueOf(row[1] ?? null),
    ...predikats.map((_, index) => fromRecap(recap, countColumn(index), place)),
  ])
  const points = (facts.watched?.points ?? []).map(({ period, value }): Cell[] => [period, value])
  const blocks = [
    {
      columns: [
        textColumn(words('report.column.predikat'), 20),
        countColumnOf(words('report.column.people')),
      ],
      rows: office,
    },
    { columns: [textColumn(words('report.column.unit'), 40), ...labels.map(countColumnOf)], rows: units },
    ...(facts.watched
      ? [
          {
            columns: [
              textColumn(words('report.column.period'), 12),
              { header: facts.watched.indicator, kind: 'number' as const, width: 24 },
            ],
            rows: points,
          },
        ]
      : []),
  ]
  return {
    name: words('report.sheet.chart'),
    title: words('report.title.chart'),
    bare: true,
    columns: blocks.flatMap(({ columns }, index) => (index === 0 ? columns : [gap, ...columns])),
    rows: sideBySide(blocks),
    notes: [words('report.chartNote')],
  }
}

function fromRecap(recap: Sheet, column: number, row: number): Formula {
  const cells = recap.rows[row] ?? recap.totals?.[0]
  return { formula: cellOf(recap, column, row), value: valueOf(cells?.[column] ?? null) ?? 0 }
}

function sideBySide(
  blocks: readonly { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }[],
): Cell[][] {
  const height = Math.max(...blocks.map(({ rows }) => rows.length))
  return Array.from({ length: height }, (_, place) =>
    blocks.flatMap(({ columns, rows }, index) => {
      const cells = rows[place] ?? columns.map(() => null)
      return index === 0 ? cells : [null, ...cells]
    }),
  )
}

const textColumn = (header: string, width: number): Column => ({ header, kind: 'text', width })
const countColumnOf = (header: string): Column => ({ header, kind: 'integer', width: 14 })
