import { useMemo } from 'react'
import type { Ranking, RankingRow, RankingScope } from '#shared/ranking/ranking.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { rankingColumns } from './ranking-columns.tsx'

/** Longer lists are drawn by windows and printed from the export. */
const longestPlain = 500

interface RankingTableProps {
  readonly scope: RankingScope
  readonly ranking: Ranking
  readonly name: string
}

/** One scope with ranks of its own. */
export function RankingTable({ scope, ranking, name }: RankingTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  const columns = useMemo(() => rankingColumns({ ranking, format, t }), [ranking, format, t])
  const isLong = scope.rows.length > longestPlain
  const isWhole = scope.id === undefined
  return (
    <section className={`card ${isLong ? 'fill' : ''}`} aria-label={name}>
      {!isWhole && (
        <header className="card-head">
          <h2>{name}</h2>
          {scope.small && <span className="pill">{t('ranking.small')}</span>}
        </header>
      )}
      {scope.rows.length === 0 ? (
        <p className="card-body hint">{t('ranking.nobodyRanked', { count: scope.unranked.length })}</p>
      ) : isLong ? (
        <DataGrid label={name} columns={gridColumns(columns)} rows={scope.rows} rowKey={rowKey} />
      ) : (
        <SimpleTable caption={name} columns={columns} rows={scope.rows} rowKey={rowKey} />
      )}
    </section>
  )
}

const rowKey = ({ employeeId }: RankingRow) => employeeId

const widths: Readonly<Record<string, number>> = {
  rank: 56,
  name: 220,
  unit: 180,
  predikat: 150,
  index: 76,
  parts: 118,
  movement: 76,
}

function gridColumns(columns: ReturnType<typeof rankingColumns>): GridColumn<RankingRow>[] {
  const textOf = (id: string) => (row: RankingRow) => String(row[id as keyof RankingRow] ?? '')
  return columns.map(({ id, header, cell, numeric }) => ({
    id,
    header: typeof header === 'string' ? header : id,
    cell,
    width: widths[id] ?? 100,
    grow: id === 'name',
    ...(numeric && { align: 'right' as const }),
    text: textOf(id),
  }))
}
