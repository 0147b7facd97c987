import { QueryClient } from '@tanstack/react-query'
import { contract, isName } from '#shared/api/contract.ts'
import type { Subscribe } from '#shared/api/events.ts'

/** The database is on this PC: no retries, no waiting for a network, and asking again is cheap. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 60_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** After any command every answer about the office may be old; which office is open and this PC's preferences are not. */
export function refreshOffice(cache: QueryClient): Promise<void> {
  return cache.invalidateQueries({ predicate: ({ queryKey }) => !isHostQuery(queryKey[0]) })
}

function isBackupQuery({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return String(queryKey[0]).startsWith('backup.')
}

function isHostQuery(name: unknown): boolean {
  return typeof name === 'string' && isName(name) && contract[name].kind === 'host'
}

const waiting = new WeakMap<QueryClient, ReturnType<typeof setTimeout>>()

/** As refreshOffice, once for a burst: a command here is told of again by its event, and a quick typist gives one after another. */
export function refreshSoon(cache: QueryClient): void {
  clearTimeout(waiting.get(cache))
  waiting.set(
    cache,
    setTimeout(() => void refreshOffice(cache), 40),
  )
}

/** Another window's or the command line's change shows here without being asked. */
export function followEvents(cache: QueryClient, subscribe: Subscribe): () => void {
  const end = subscribe((event) => {
    if (event.topic === 'office') void cache.resetQueries()
    if (event.topic === 'changed') refreshSoon(cache)
    if (event.topic === 'backup') void cache.invalidateQueries({ predicate: isBackupQuery })
  })
  return () => {
    clearTimeout(waiting.get(cache))
    end()
  }
}
