import { type Predikat, predikats } from '../appraisal/predikat.ts'
import { type Cell, type Column, type Formula, type Sheet, valueOf } from './cells.ts'
import { type ReportColumn, sheetOf } from './report-column.ts'
import { cellOf, columnIndex } from './sheet-layout.ts'
import { periodName } from '../period/period-name.ts'
import type { YearFacts } from './yearly-facts.ts'
import type { Words } from '../text/words.ts'
import { countKey } from './yearly-recap.ts'

type Block = Pick<Sheet, 'columns' | 'rows'>
const gap: Column = { header: '', kind: 'text', width: 3 }

/**
 * Blocks that a spreadsheet recognises by themselves, an empty column between them: the office's distribution, each unit's,
 * and the followed indicator over time. Counts point at the recap, so a chart follows it.
 */
export function chartSheet(facts: YearFacts, recap: Sheet, words: Words): Sheet {
  const frame = {
    name: words('report.sheet.chart'),
    title: words('report.title.chart'),
    bare: true,
    notes: [words('report.chartNote')],
  }
  const block = <Row>(columns: readonly ReportColumn<Row>[], rows: readonly Row[]): Block =>
    sheetOf(frame, columns, rows)
  const office = block(
    [
      textColumn<Predikat>('predikat', words('report.column.predikat'), 20, (predikat) =>
        words(`predikat.${predikat}`),
      ),
      countColumn<Predikat>('people', words('report.column.people'), (predikat) =>
        fromRecap(recap, countKey(predikat), recap.rows.length),
      ),
    ],
    predikats,
  )
  const unitAt = columnIndex(recap, 'unit')
  const units = block(
    [
      textColumn<readonly Cell[]>('unit', words('report.column.unit'), 40, (row) =>
        valueOf(row[unitAt] ?? null),
      ),
      ...predikats.map((predikat) =>
        countColumn<readonly Cell[]>(countKey(predikat), words(`predikat.${predikat}`), (_, { index }) =>
          fromRecap(recap, countKey(predikat), index),
        ),
      ),
    ],
    recap.rows,
  )
  const { watched } = facts
  const followed =
    watched &&
    block(
      [
        textColumn('period', words('report.column.period'), 18, ({ period }) => periodName(period, words)),
        { key: 'value', header: watched.indicator, kind: 'number', width: 24, cell: ({ value }) => value },
      ],
      watched.points,
    )
  return { ...frame, ...sideBySide([office, units, ...(followed ? [followed] : [])]) }
}

function fromRecap(recap: Sheet, key: string, row: number): Formula {
  const cells = recap.rows[row] ?? recap.totals?.[0]
  return { formula: cellOf(recap, key, row), value: valueOf(cells?.[columnIndex(recap, key)] ?? null) ?? 0 }
}

function sideBySide(blocks: readonly Block[]): Block {
  const height = Math.max(...blocks.map(({ rows }) => rows.length))
  return {
    columns: blocks.flatMap(({ columns }, index) => (index === 0 ? columns : [gap, ...columns])),
    rows: Array.from({ length: height }, (_, place) =>
      blocks.flatMap(({ columns, rows }, index) => {
        const cells = rows[place] ?? columns.map(() => null)
        return index === 0 ? cells : [null, ...cells]
      }),
    ),
  }
}

const textColumn = <Row>(
  key: string,
  header: string,
  width: number,
  cell: ReportColumn<Row>['cell'],
): ReportColumn<Row> => ({ key, header, kind: 'text', width, cell })
const countColumn = <Row>(
  key: string,
  header: string,
  cell: ReportColumn<Row>['cell'],
): ReportColumn<Row> => ({
  key,
  header,
  kind: 'integer',
  width: 14,
  cell,
})
