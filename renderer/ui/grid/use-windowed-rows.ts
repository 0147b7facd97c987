import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { GridSource } from './grid-column.ts'

export interface WindowedRows<Row, Window> extends GridSource<Row> {
  /** What was answered for the first window: figures of the whole list come with it. */
  readonly first: Window | undefined
  /** All windows that are there, in the list's order. */
  readonly windows: readonly Window[]
  readonly isLoading: boolean
  readonly error: Error | null
  readonly refetch: () => void
}
interface WindowOptions {
  readonly windowSize?: number
  /** A list no longer than this is fetched whole, whatever is in sight. */
  readonly wholeUpTo?: number
}

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
  { windowSize = 200, wholeUpTo = 0 }: WindowOptions = {},
): WindowedRows<Row, Window> {
  const { range, see } = useSeen(JSON.stringify(key), windowSize)
  const numbers = [...new Set([0, ...between(range.first, range.last)])]
  const answers = useQueries({
    queries: numbers.map((number) => ({
      queryKey: [...key, { offset: number * windowSize, limit: windowSize }],
      queryFn: () => getRows(number * windowSize, windowSize),
    })),
    combine: asTheyAre,
  })
  const byNumber = new Map(numbers.map((number, at) => [number, answers[at]?.data]))
  const start = startOf(answers[0])
  const { count } = start
  if (count > windowSize && count <= wholeUpTo) see(0, count - 1)
  return {
    ...start,
    windows: numbers.toSorted((a, b) => a - b).flatMap((number) => byNumber.get(number) ?? []),
    refetch: () => answers.forEach((answer) => void answer.refetch()),
    rowAt: (index) => byNumber.get(Math.floor(index / windowSize))?.rows[index % windowSize],
    onVisible: see,
  }
}

/** What the first window tells of the list. */
function startOf<Window extends { readonly total: number }>(answer: UseQueryResult<Window> | undefined) {
  return {
    first: answer?.data,
    count: answer?.data?.total ?? 0,
    isLoading: answer?.isPending ?? true,
    error: answer?.error ?? null,
  }
}

/** The windows that have been in sight last, of the list with this name. */
function useSeen(name: string, windowSize: number) {
  const [seen, setSeen] = useState({ name, first: 0, last: 0 })
  const range = seen.name === name ? seen : { first: 0, last: 0 }
  return {
    range,
    see(from: number, to: number) {
      const next = { name, first: Math.floor(from / windowSize), last: Math.floor(to / windowSize) }
      if (next.first !== range.first || next.last !== range.last || seen.name !== name) setSeen(next)
    },
  }
}

function asTheyAre<Window>(results: UseQueryResult<Window>[]): UseQueryResult<Window>[] {
  return results
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
