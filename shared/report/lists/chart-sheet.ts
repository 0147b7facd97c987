import type { Sheet } from '../cells.ts'
import type { Words } from '../../text/words.ts'
import type { ListChart } from './list-chart.ts'

/** The figures of a picture as a bare block: a spreadsheet makes a chart of it by one click. */
export const listChartSheet = (chart: ListChart, words: Words): Sheet => ({
  name: words('report.sheet.chart'),
  title: chart.title,
  bare: true,
  notes: [words('reports.chartNote')],
  columns: [
    { header: words('reports.chartBar'), kind: 'text', width: 34 },
    ...chart.parts.map(({ name }) => ({ header: name, kind: 'integer' as const, width: 18 })),
  ],
  rows: chart.bars.map(({ label, counts }) => [label, ...counts]),
})
