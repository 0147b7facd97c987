import type { QueryClient } from '@tanstack/react-query'
import type { Who } from '#shared/account/account.ts'
import type { Name } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Subscribe } from '#shared/api/events.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import { keyOf, useApiQuery } from './hooks.ts'
import { forgetOffice } from './query-client.ts'
import { call } from './transport.ts'

const whoKey = keyOf('account.who', {})

/** Who sits there, as the office last said; the frame asks. */
export function useWho(): Who | undefined {
  return useApiQuery('account.who', {}, { enabled: false }).data
}

/** Tells of an operation whether the role of whoever sits there may carry it out at all. */
export function useMay(): (name: Name) => boolean {
  const refused = useWho()?.refused
  return (name) => refused?.includes(name) !== true
}

/** Whether somebody may see the office: nobody has to sign in, or somebody has and is awake. */
export const isIn = ({ state }: Who): boolean => state === 'open' || state === 'signedIn'

/** As whom somebody sees the office: what one saw is not shown to the next. */
export const sightOf = ({ state, accountId, role, employeeId }: Who): string =>
  [state, accountId, role, employeeId].join(' ')

let asked = 0

/** Asks who sits there now; where that is somebody else, or nobody any more, everything kept of the office is forgotten first. */
export async function meet(cache: QueryClient): Promise<Who | undefined> {
  const turn = ++asked
  const now = await call('account.who', {}).catch(() => undefined)
  // a later question has the newer answer
  if (now === undefined || turn !== asked) return now
  const before = cache.getQueryData<Who>(whoKey)
  if (before === undefined || sightOf(before) !== sightOf(now)) forgetOffice(cache)
  cache.setQueryData(whoKey, now)
  return now
}

/** By which the backend refuses whoever is not, or not yet again, signed in. */
const barring: ReadonlySet<TextKey> = new Set<TextKey>([
  'error.account.notSignedIn',
  'error.account.locked',
  'error.account.mustChange',
])

/** Asks again whenever somebody came or went, here or in another window, and where an answer says that nobody is in here. */
export function followSessions(cache: QueryClient, subscribe: Subscribe): () => void {
  const look = (event: { readonly type: string; readonly action?: unknown }) => {
    if (event.type === 'updated' && isBarred(event.action)) void meet(cache)
  }
  const ends = [
    subscribe(({ topic }) => void (topic === 'session' && meet(cache))),
    cache.getQueryCache().subscribe(look),
    cache.getMutationCache().subscribe(look),
  ]
  return () => ends.forEach((end) => end())
}

function isBarred(action: unknown): boolean {
  const { error } = action as { readonly error?: unknown }
  return error instanceof AppError && barring.has(error.key)
}
