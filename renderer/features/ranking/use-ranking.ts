import { useState } from 'react'
import type { Ranking, RankingPage, RankingRow } from '#shared/ranking/ranking.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows, type WindowedRows } from '../../ui/grid/use-windowed-rows.ts'

export const ways = ['office', 'unit', 'group'] as const
export type Way = (typeof ways)[number]

/** Longer lists are drawn by windows; shorter ones stand whole in the page, by parts. */
export const longestPlain = 500
const windowSize = 50

export type RankedRows = WindowedRows<RankingRow, RankingPage>

/** The list that the address asks for, by windows, narrowed by what is typed into the search. */
export function useRanking() {
  const { key: period } = usePeriod()
  const [search] = useAppSearch()
  const [typed, setTyped] = useState('')
  const by: Way = ways.find((way) => way === search.tab) ?? 'office'
  const filter = { period, by, ...(search.unit !== undefined && { unitId: search.unit }) }
  const name = typed.trim()
  const asked = { ...filter, ...(name !== '' && { search: name }) }
  const rows = useWindowedRows<RankingRow, RankingPage>(
    ['ranking.page', asked],
    (offset, limit) => call('ranking.page', { ...asked, offset, limit }),
    { windowSize, wholeUpTo: longestPlain },
  )
  const shown = useSettled(rows, rows.isLoading)
  return {
    by,
    typed,
    setTyped,
    /** Undefined until the first window of the first list is there. */
    rows: shown,
    page: shown?.first,
    error: rows.error,
    refetch: rows.refetch,
    notes: useApiQuery('ranking.notes', filter),
    /** Everybody, whatever is in sight or searched for. */
    everybody: (): Promise<Ranking> => call('ranking.list', filter),
    /** Whether the page itself holds all there is. */
    isWhole: name === '' && (shown?.count ?? 0) <= longestPlain,
  }
}
export type RankingState = ReturnType<typeof useRanking>
