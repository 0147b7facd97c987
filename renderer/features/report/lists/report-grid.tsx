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
    () => columns.map((column, at) => gridColumn(column, at, format)),
    [columns, language], // oxlint-disable-line exhaustive-deps
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

function gridColumn({ key, header, kind, width }: ListColumn, at: number, format: Format): GridColumn<Line> {
  const text = ({ cells }: Line) => cellText(cells[at] ?? null, kind, format)
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

function cellText(cell: Cell, kind: ListColumn['kind'], format: Format): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return format.number(cell)
  return kind === 'date' ? format.typedDate(cell) : cell
}
