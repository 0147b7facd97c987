import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { Who } from '#shared/account/account.ts'
import type { Name } from '#shared/api/contract.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Subscribe } from '#shared/api/events.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import { keyOf, useApiQuery } from './hooks.ts'
import { forgetOffice, refreshOffice } from './query-client.ts'
import { call } from './transport.ts'

const whoKey = keyOf('account.who', {})

/** Of whom the pages around are: while they are covered they stay his. */
export const PagesOf = createContext<Who | undefined>(undefined)

/** Who sits there, as the office last said; the frame asks. */
export function useWho(): Who | undefined {
  const said = useApiQuery('account.who', {}, { enabled: false }).data
  return use(PagesOf) ?? said
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

/** Whether somebody has locked what he sees: it is covered until he, or somebody else, is in. */
export const isCovered = (now: Who, before: Who | undefined): boolean =>
  before !== undefined && isIn(before) && now.state === 'locked' && now.accountId === before.accountId

/** What the covered pages show is kept, however long they are. */
const covered = new WeakMap<QueryClient, { readonly before: Who; readonly release: () => void }>()

function cover(cache: QueryClient, before: Who): void {
  const shown = cache.getQueryCache().findAll({ type: 'active' })
  const holds = shown.map(({ queryKey }) =>
    new QueryObserver(cache, { queryKey, enabled: false }).subscribe(() => undefined),
  )
  covered.set(cache, { before, release: () => holds.forEach((release) => release()) })
}

/** Whoever covered them is back and finds them, brought up to date; for anybody else everything kept of the office is forgotten. */
function uncover(cache: QueryClient, now: Who): void {
  const known = covered.get(cache)
  covered.delete(cache)
  known?.release()
  if (known !== undefined && sightOf(known.before) === sightOf(now)) void refreshOffice(cache)
  else forgetOffice(cache)
}

/** Asks who sits there now; where that is somebody else, or nobody any more, everything kept of the office is forgotten first. */
export async function meet(cache: QueryClient): Promise<Who | undefined> {
  const turn = ++asked
  const now = await call('account.who', {}).catch(() => undefined)
  // a later question has the newer answer
  if (now === undefined || turn !== asked) return now
  const before = cache.getQueryData<Who>(whoKey)
  if (before === undefined || sightOf(before) !== sightOf(now)) {
    if (isCovered(now, before)) cover(cache, before!)
    else uncover(cache, now)
  }
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
