import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { GridSource } from './grid-column.ts'

const pageSize = 200

/**
 * Rows fetched by windows as they come into sight, for lists of thousands. `key` names the list with its filter and
 * sort; another key starts anew. `getRows` answers one window and how many rows there are in all.
 */
export function useWindowedRows<
  Row,
  Window extends { readonly rows: readonly Row[]; readonly total: number },
>(
  key: readonly unknown[],
  getRows: (offset: number, limit: number) => Promise<Window>,
): GridSource<Row> & {
  /** What was answered for the first window: figures of the whole list come with it. */
  readonly first: Window | undefined
  readonly isLoading: boolean
  readonly error: Error | null
  readonly refetch: () => void
} {
  const name = JSON.stringify(key)
  const [seen, setSeen] = useState({ name, first: 0, last: 0 })
  const range = seen.name === name ? seen : { first: 0, last: 0 }
  const pages = Array.from({ length: range.last - range.first + 1 }, (_, index) => range.first + index)
  const answers = useQueries({
    queries: [...new Set([0, ...pages])].map((page) => ({
      queryKey: [...key, { offset: page * pageSize, limit: pageSize }],
      queryFn: () => getRows(page * pageSize, pageSize),
      meta: { page },
    })),
    combine: (results) => results,
  })
  const byPage = new Map([...new Set([0, ...pages])].map((page, index) => [page, answers[index]?.data]))
  return {
    first: answers[0]?.data,
    count: answers[0]?.data?.total ?? 0,
    isLoading: answers[0]?.isPending ?? true,
    error: answers[0]?.error ?? null,
    refetch: () => answers.forEach((answer) => void answer.refetch()),
    rowAt: (index) => byPage.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    onVisible(first, last) {
      const next = { name, first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) }
      if (next.first !== range.first || next.last !== range.last || seen.name !== name) setSeen(next)
    },
  }
}
