import { type Mutation, notifyManager, type Query, QueryClient } from '@tanstack/react-query'
import type { NameOf } from '#shared/api/contract.ts'
import type { EventListener } from '#shared/api/events.ts'
import { afterRest } from './hand.ts'

// what one key or one answer changes is drawn together: told in tasks of their own it took up to three frames
notifyManager.setScheduler(queueMicrotask)

/** The database is on this PC: no retries, no waiting for a network, and asking again is cheap. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 60_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** Long enough that a command and its event, or two of one act, ask once. */
const soonMs = 40
/** Longer than between two keys of a quick typist. */
const restMs = 400

type Answers = ReadonlySet<Query>
export const none: Answers = new Set()

interface Refresh {
  readonly stop: () => void
  readonly afterMs: number
  /** Answers that every command since the last refresh brought up to date itself. */
  readonly upToDate: Answers
}
const waiting = new WeakMap<QueryClient, Refresh>()

/** Answers about this PC. They are named here, since the contract brings every schema with it and the first screen needs none. */
const ofThisPc: ReadonlySet<unknown> = new Set<NameOf<'host' | 'session'>>([
  'account.who',
  'office.list',
  'backup.lineage',
  'preference.get',
  'app.about',
  'backup.state',
  'backup.list',
  'backup.compare',
])

/** Nothing that was answered about the office is kept. */
export function forgetOffice(cache: QueryClient): void {
  cache.removeQueries({ predicate: (query) => !ofThisPc.has(query.queryKey[0]) || isBackupQuery(query) })
}

/** After any command every answer about the office may be old; which office is open and this PC's preferences are not. */
export function refreshOffice(cache: QueryClient, upToDate = none): Promise<void> {
  return cache.invalidateQueries({
    predicate: (query) => !ofThisPc.has(query.queryKey[0]) && !upToDate.has(query),
  })
}

function isBackupQuery({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return String(queryKey[0]).startsWith('backup.')
}

/** As refreshOffice, once for a burst. */
export function refreshSoon(cache: QueryClient): void {
  refreshAfter(cache, soonMs, none)
}

/** As refreshSoon, for a command of a hand that may go on: once it rests, and without the answers that the command's own brought up to date. */
export function refreshAtRest(cache: QueryClient, upToDate: Answers): void {
  refreshAfter(cache, restMs, upToDate)
}

/** What another window changed does not wait for this one's hand. */
function refreshAfter(cache: QueryClient, wantedMs: number, known: Answers): void {
  const before = waiting.get(cache)
  before?.stop()
  const upToDate =
    before === undefined ? known : new Set([...known].filter((query) => before.upToDate.has(query)))
  const afterMs = Math.min(wantedMs, before?.afterMs ?? wantedMs)
  const refresh = () => {
    waiting.delete(cache)
    void refreshOffice(cache, upToDate)
  }
  waiting.set(cache, { stop: afterRest(afterMs, refresh), afterMs, upToDate })
}

/** Events of this window's own commands, which refresh by themselves what they must. */
const own = new WeakMap<QueryClient, Set<number>>()

/** The event of this window's newest command; undefined where it changed nothing. */
let stored: number | undefined
export const lastStored = (): number | undefined => stored

export function noteOwn(cache: QueryClient, seq: number | undefined): void {
  stored = seq
  if (seq === undefined) return
  const known = own.get(cache) ?? new Set()
  own.set(cache, known.add(seq))
}

/** As `Subscribe`; says besides when events begin to be heard, also after a break. */
type Follow = (listener: EventListener, onHearing: () => void) => () => void

/** Another window's or the command line's change shows here without being asked. */
export function followEvents(cache: QueryClient, follow: Follow): () => void {
  let isFirst = true
  // what was answered before may be old by now: at the start only whether the office is sound, which is found out meanwhile
  const onHearing = () => {
    void cache.invalidateQueries({ queryKey: ['office.list' satisfies NameOf<'host'>] })
    if (!isFirst) refreshSoon(cache)
    isFirst = false
  }
  const end = follow((event) => {
    if (event.topic === 'office') {
      own.delete(cache)
      void cache.resetQueries()
    }
    if (event.topic === 'changed')
      onceAnswered(cache, () => {
        if (own.get(cache)?.delete(event.seq) !== true) refreshSoon(cache)
      })
    if (event.topic === 'backup') void cache.invalidateQueries({ predicate: isBackupQuery })
  }, onHearing)
  return () => {
    waiting.get(cache)?.stop()
    waiting.delete(cache)
    end()
  }
}

/** An event may be here before the answer of its command: whose it is shows when the commands under way are answered. */
function onceAnswered(cache: QueryClient, then: () => void): void {
  const commands = cache.getMutationCache()
  const running = new Set<Mutation>(commands.findAll({ status: 'pending' }))
  if (running.size === 0) return then()
  const end = commands.subscribe(({ mutation }) => {
    if (mutation === undefined || mutation.state.status === 'pending') return
    if (!running.delete(mutation as Mutation) || running.size > 0) return
    end()
    then()
  })
}
