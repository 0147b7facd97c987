import {
  keepPreviousData,
  type MutationOptions,
  type Query,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { valueOf } from '#shared/api/client.ts'
import type { Input, NameOf, Output } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import { none, noteOwn, refreshAtRest, refreshSoon } from './query-client.ts'
import { call, send } from './transport.ts'

/** The key of an answer in the cache. */
export const keyOf = <N extends NameOf<'query' | 'host' | 'session'>>(name: N, input: Input<N>) =>
  [name, input] as const

/** An answer of the backend, kept fresh after every change; the last one stays in sight while the next is fetched. */
export function useApiQuery<N extends NameOf<'query' | 'host' | 'session'>>(
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

type CommandName = NameOf<'command' | 'host' | 'session'>
interface Done<N extends CommandName> {
  readonly output: Output<N>
  readonly input: Input<N>
}

/** How a command's answer brings answers to a query up to date, so that they need not be fetched again. */
export interface Renewal<N extends CommandName, Q extends NameOf<'query'>> {
  readonly query: Q
  /** The answer to what was `asked` as it stands now; undefined where the command's answer does not tell it. */
  readonly renew: (answer: Output<Q>, done: Done<N>, asked: Input<Q>) => Output<Q> | undefined
}

interface CommandOptions<N extends CommandName, Q extends NameOf<'query'>> {
  /** Shows the outcome before it is stored, by changing answers in the cache; a refusal fetches them again. */
  readonly optimistic?: (cache: QueryClient, input: Input<N>) => void
  readonly renews?: Renewal<N, Q>
  readonly onDone?: (output: Output<N>, input: Input<N>) => void
}

/** Runs a command; afterwards every answer on screen that it did not renew is fetched again, since the database is local and that is always right. */
export function useApiCommand<N extends CommandName, Q extends NameOf<'query'> = never>(
  name: N,
  options: CommandOptions<N, Q> = {},
) {
  const cache = useQueryClient()
  return useMutation(commandOf(cache, name, options))
}

/** As useApiCommand, for grids, whose every key is a command: how it goes redraws nothing of the page that gives it. */
export function useApiAct<N extends CommandName, Q extends NameOf<'query'> = never>(
  name: N,
  options: CommandOptions<N, Q> = {},
): (input: Input<N>) => Promise<Output<N>> {
  const cache = useQueryClient()
  const latest = useRef(options)
  latest.current = options
  return useCallback(
    (input) =>
      cache
        .getMutationCache()
        .build(cache, commandOf(cache, name, latest.current))
        .execute(input),
    [cache, name],
  )
}

function commandOf<N extends CommandName, Q extends NameOf<'query'>>(
  cache: QueryClient,
  name: N,
  options: CommandOptions<N, Q>,
): MutationOptions<Output<N>, AppError, Input<N>> {
  return {
    mutationKey: [name],
    mutationFn: async (input) => {
      const reply = await send(name, input)
      if (reply.ok) noteOwn(cache, reply.seq)
      return valueOf(reply) as Output<N>
    },
    onMutate: async (input) => {
      if (options.optimistic === undefined) return
      // an answer that is on its way would overwrite what is shown ahead
      await cache.cancelQueries()
      options.optimistic(cache, input)
    },
    onSuccess: (output, input) => options.onDone?.(output, input),
    onSettled: (output, error, input) => {
      if (error !== null || options.renews === undefined) return refreshSoon(cache)
      // of two under way this answer may be the older: what is shown ahead stays, and all is asked again once the hand rests
      const isLast = cache.isMutating({ mutationKey: [name] }) <= 1
      if (!isLast && options.optimistic) return refreshAtRest(cache, none)
      const upToDate = renewed(cache, options.renews, { output: output as Output<N>, input })
      if (upToDate.size > 0) refreshAtRest(cache, isLast ? upToDate : none)
      else refreshSoon(cache)
    },
  }
}

/** Renews what is on screen and returns what is thereby up to date: not what is being fetched, which may be older or newer. */
function renewed<N extends CommandName, Q extends NameOf<'query'>>(
  cache: QueryClient,
  { query: name, renew }: Renewal<N, Q>,
  done: Done<N>,
): ReadonlySet<Query> {
  const upToDate = new Set<Query>()
  for (const query of cache.getQueryCache().findAll({ queryKey: [name], type: 'active' })) {
    const { data, fetchStatus, isInvalidated } = query.state
    if (data === undefined || fetchStatus !== 'idle' || isInvalidated) continue
    const next = renew(data as Output<Q>, done, query.queryKey[1] as Input<Q>)
    if (next === undefined) continue
    query.setData(next)
    upToDate.add(query)
  }
  return upToDate
}
