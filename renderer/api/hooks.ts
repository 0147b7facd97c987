import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Input, NameOf, Output } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import { refreshSoon } from './query-client.ts'
import { call } from './transport.ts'

/** The key of an answer in the cache. */
export const keyOf = <N extends NameOf<'query' | 'host'>>(name: N, input: Input<N>) => [name, input] as const

/** An answer of the backend, kept fresh after every change; the last one stays in sight while the next is fetched. */
export function useApiQuery<N extends NameOf<'query' | 'host'>>(
  name: N,
  input: Input<N>,
  options: { readonly enabled?: boolean } = {},
) {
  return useQuery<Output<N>, AppError>({
    queryKey: keyOf(name, input),
    queryFn: () => call(name, input),
    placeholderData: keepPreviousData as never,
    ...options,
  })
}

interface CommandOptions<N extends NameOf<'command' | 'host'>> {
  /** Shows the outcome before it is stored, by changing answers in the cache; a refusal fetches them again. */
  readonly optimistic?: (cache: QueryClient, input: Input<N>) => void
  readonly onDone?: (output: Output<N>, input: Input<N>) => void
}

/** Runs a command; afterwards every answer on screen is fetched again, since the database is local and that is always right. */
export function useApiCommand<N extends NameOf<'command' | 'host'>>(
  name: N,
  options: CommandOptions<N> = {},
) {
  const cache = useQueryClient()
  return useMutation<Output<N>, AppError, Input<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onMutate: async (input) => {
      if (options.optimistic === undefined) return
      // an answer that is on its way would overwrite what is shown ahead
      await cache.cancelQueries()
      options.optimistic(cache, input)
    },
    onSuccess: (output, input) => options.onDone?.(output, input),
    onSettled: () => refreshSoon(cache),
  })
}
