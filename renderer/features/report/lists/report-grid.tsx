import { useMemo } from 'react'
import type { ListColumn, ListReport } from '#shared/report/lists/list-report.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'

type Cell = string | number | null
interface Line {
  readonly at: number
  readonly cells: readonly Cell[]
}

/** Pixels for a character of a column's width. */
const character = 7.5

/** A report's cells as they stand, whatever list it is. */
export function ReportGrid({ report }: { readonly report: ListReport }) {
  const { t, language } = useTexts()
  const format = useFormat()
  const { columns, rows, title } = report
  const lines = useMemo(() => rows.map((cells, at): Line => ({ at, cells })), [rows])
  const shown = useMemo(
    () =>
      columns.map((column, at) => {
        const number = isWholeIn(rows, at) ? format.number : format.figure
        return gridColumn(column, at, (cell) => cellText(cell, column.kind, { ...format, number }))
      }),
    [columns, rows, language], // oxlint-disable-line exhaustive-deps
  )
  return (
    <section className="card fill">
      <DataGrid
        label={title}
        columns={shown}
        rows={lines}
        rowKey={({ at }) => String(at)}
        rowHeight={32}
        empty={<EmptyState>{t('reports.none')}</EmptyState>}
      />
    </section>
  )
}

/** Years and counts stay whole; a column with a computed figure shows both decimals in every row. */
const isWholeIn = (rows: ListReport['rows'], at: number): boolean =>
  rows.every((row) => typeof row[at] !== 'number' || Number.isInteger(row[at]))

function gridColumn(
  { key, header, kind, width }: ListColumn,
  at: number,
  shownAs: (cell: Cell) => string,
): GridColumn<Line> {
  const text = ({ cells }: Line) => shownAs(cells[at] ?? null)
  return {
    id: key,
    header,
    width: Math.round(width * character),
    text,
    cell: text,
    ...(kind === 'number' && { align: 'right' as const }),
    ...(at === 0 && { pinned: true }),
    ...(kind === 'text' && width >= 28 && { grow: true }),
  }
}

function cellText(cell: Cell, kind: ListColumn['kind'], { number, typedDate }: Shown): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return number(cell)
  return kind === 'date' ? typedDate(cell) : cell
}
interface Shown extends Pick<Format, 'typedDate'> {
  readonly number: (value: number) => string
}
