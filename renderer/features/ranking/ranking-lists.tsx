import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import type { Ranking, RankingPageScope, RankingRow } from '#shared/ranking/ranking.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { SearchField } from '../../ui/form/search-field.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { gridColumns, useRankingColumns } from './ranking-columns.tsx'
import { RankingTable } from './ranking-table.tsx'
import { scopeNameOf } from './scope-name.ts'
import { type Compare, useCompare } from './use-compare.ts'
import { longestPlain, type RankedRows, type RankingState, type Way } from './use-ranking.ts'

/** The list with the box that finds somebody in it: part by part where it is short, one grid where it is long. */
export function RankingLists({ ranking: { rows, by, typed, setTyped } }: { readonly ranking: RankingState }) {
  const { t } = useTexts()
  const box = useRef<HTMLInputElement>(null)
  useCommands([
    {
      id: 'ranking.search',
      labelKey: 'ranking.search',
      icon: IconSearch,
      shortcut: '/',
      perform: () => box.current?.select(),
    },
  ])
  const compare = useCompare()
  if (rows === undefined) return null
  return (
    <div className="scroll-y ranking-lists" tabIndex={0} role="group" aria-label={t('ranking.title')}>
      <SearchField
        box={box}
        className="ranking-search no-print"
        label={t('ranking.search')}
        value={typed}
        onChange={setTyped}
      />
      {compare?.picked !== undefined && (
        <PickSecond rows={rows} compare={{ ...compare, picked: compare.picked }} />
      )}
      {rows.count === 0 && typed !== '' && <EmptyState>{t('ranking.noMatch')}</EmptyState>}
      {rows.count > longestPlain ? (
        <LongRanking rows={rows} by={by} compare={compare} />
      ) : (
        partsOf(rows).map((part) => <RankingTable key={part.id ?? ''} {...part} compare={compare} />)
      )}
    </div>
  )
}

interface PickSecondProps {
  readonly rows: RankedRows
  readonly compare: Compare & { readonly picked: string }
}

/** Says that the second of two is still to be chosen. */
function PickSecond({ rows: { windows }, compare: { picked, pick } }: PickSecondProps) {
  const { t } = useTexts()
  const first = windows.flatMap((window) => window.rows).find(({ employeeId }) => employeeId === picked)
  return (
    <div className="notice no-print" data-tone="info" role="status">
      <span>{t('ranking.compareSecond', { name: first?.name ?? '' })}</span>
      <Button size="compact-sm" variant="subtle" onClick={() => pick(picked)}>
        {t('ui.cancel')}
      </Button>
    </div>
  )
}

interface ShownPart extends RankingPageScope {
  readonly rows: readonly RankingRow[]
}

/** The parts that all windows tell of, each with its rows. */
function partsOf({ windows, count, rowAt }: RankedRows): ShownPart[] {
  const scopes = [
    ...new Map(windows.flatMap((window) => window.scopes).map((scope) => [scope.id, scope])).values(),
  ]
  const ordered = scopes.toSorted((a, b) => a.first - b.first)
  return ordered.map((scope, at) => {
    const end = ordered[at + 1]?.first ?? count
    const rows = Array.from({ length: end - scope.first }, (_, nth) => rowAt(scope.first + nth))
    return { ...scope, rows: rows.filter((row) => row !== undefined) }
  })
}

/** Thousands of rows by windows; where every unit or group has a list of its own, these follow one another. */
function LongRanking({
  rows,
  by,
  compare,
}: {
  readonly rows: RankedRows
  readonly by: Way
  readonly compare: Compare | undefined
}) {
  const { t } = useTexts()
  const columns = useRankingColumns(compare)
  const shown = useMemo(() => gridColumns(columns, by, t), [columns, by, t])
  return (
    <section className="card fill" aria-label={t('ranking.title')}>
      <DataGrid label={t('ranking.title')} columns={shown} rows={rows} rowKey={rowKey} />
    </section>
  )
}

const rowKey = ({ employeeId }: RankingRow) => employeeId

/** Everybody in plain tables, for paper. */
export function WholeRanking({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTexts()
  const nameOf = scopeNameOf(t)
  return (
    <div className="only-print ranking-lists">
      {ranking.scopes.map(({ rows, unranked, ...part }) => (
        <RankingTable
          key={nameOf(part)}
          {...part}
          first={0}
          ranked={rows.length}
          unranked={unranked.length}
          rows={rows}
        />
      ))}
    </div>
  )
}
