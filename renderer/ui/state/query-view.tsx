import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FailedState } from './failed-state.tsx'
import { Skeleton } from './skeleton.tsx'

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T, Error>
  readonly children: (value: T) => ReactNode
  readonly lines?: number
}

/** The three states of every answer in one place: loading, failed with retry, there. */
export function QueryView<T>({ query, children, lines }: QueryViewProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <FailedState error={query.error} onRetry={() => void query.refetch()} />
  return <Skeleton {...(lines !== undefined && { lines })} />
}
