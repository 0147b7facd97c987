import type { RankingPageScope, RankingRow } from '#shared/ranking/ranking.ts'
import { useTexts } from '../../i18n/texts.ts'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { useRankingColumns } from './ranking-columns.tsx'
import { scopeNameOf } from './scope-name.ts'
import type { Compare } from './use-compare.ts'

interface RankingTableProps extends RankingPageScope {
  readonly rows: readonly RankingRow[]
  /** Absent on paper. */
  readonly compare?: Compare | undefined
}

/** One scope with ranks of its own. */
export function RankingTable({ rows, ranked, unranked, small, compare, ...scope }: RankingTableProps) {
  const { t } = useTexts()
  const columns = useRankingColumns(compare)
  const name = scopeNameOf(t)(scope)
  const isWhole = scope.id === undefined
  return (
    <section className="card" aria-label={name}>
      {!isWhole && (
        <header className="card-head">
          <h2>{name}</h2>
          {small && <span className="pill">{t('ranking.small')}</span>}
        </header>
      )}
      {ranked === 0 ? (
        <p className="card-body hint">{t('ranking.nobodyRanked', { count: unranked })}</p>
      ) : (
        <SimpleTable caption={name} columns={columns} rows={rows} rowKey={({ employeeId }) => employeeId} />
      )}
    </section>
  )
}
