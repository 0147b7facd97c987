import { idleMinutes } from '#shared/account/account.ts'
import { newId } from '../db/id.ts'

/** That somebody has signed in over a carrier: it lives in memory and ends with the office's thread. */
interface SignIn {
  /** Of this sign-in alone, so that whoever comes next steps back through none of its acts. */
  readonly id: string
  readonly accountId: string
  readonly isLocked: boolean
  /** What it was locked for, so that others fill in sheets there (a round of feedback). */
  readonly kiosk?: string
}
interface Kept extends SignIn {
  readonly seenAt: number
  readonly timer: NodeJS.Timeout
}

export interface SignIns {
  /** By whom a carrier is used; one who left it alone too long is locked. */
  find(carrier: string): SignIn | undefined
  enter(carrier: string, accountId: string): void
  leave(carrier: string): void
  /** Whoever is in there gives the place to somebody else, and may come back to it. */
  putAside(carrier: string): void
  isAside(carrier: string, accountId: string): boolean
  /** Ends every sign-in of an account but one. */
  leaveOthers(accountId: string, carrier?: string): void
  leaveAll(): void
  lock(carrier: string, kiosk?: string): void
  lockAll(): void
  carriers(): readonly string[]
  /** Somebody is there; what is locked stays so. */
  touch(carrier: string): void
  unlock(carrier: string): void
}

/** Who gave his place at a carrier to somebody else. */
function createAside() {
  const accounts = new Map<string, Set<string>>()
  return {
    put: (carrier: string, accountId: string) =>
      void accounts.set(carrier, (accounts.get(carrier) ?? new Set()).add(accountId)),
    has: (carrier: string, accountId: string) => accounts.get(carrier)?.has(accountId) === true,
    takeBack: (carrier: string, accountId: string) => void accounts.get(carrier)?.delete(accountId),
    forget: (accountId: string) => accounts.forEach((there) => there.delete(accountId)),
    clear: () => accounts.clear(),
  }
}

const idleMs = idleMinutes * 60_000

type Places = Omit<SignIns, 'putAside' | 'isAside'>

/** `onChange` is told of every carrier that may now do less or something else. */
export function createSignIns(time: () => number, onChange: (carrier: string) => void): SignIns {
  const places = createPlaces(time, onChange)
  const aside = createAside()
  return {
    ...places,
    enter(carrier, accountId) {
      aside.takeBack(carrier, accountId)
      places.enter(carrier, accountId)
    },
    putAside(carrier) {
      const known = places.find(carrier)
      if (known) aside.put(carrier, known.accountId)
      places.leave(carrier)
    },
    isAside: aside.has,
    leaveOthers(accountId, carrier) {
      aside.forget(accountId)
      places.leaveOthers(accountId, carrier)
    },
    leaveAll() {
      aside.clear()
      places.leaveAll()
    },
  }
}

function createPlaces(time: () => number, onChange: (carrier: string) => void): Places {
  const kept = new Map<string, Kept>()
  const put = (carrier: string, { id, accountId, isLocked }: SignIn) => {
    clearTimeout(kept.get(carrier)?.timer)
    // what nobody asks after is told too, so that the page goes blank by itself
    const timer = setTimeout(() => lock(carrier), idleMs)
    timer.unref()
    kept.set(carrier, { id, accountId, isLocked, seenAt: time(), timer })
  }
  const leave = (carrier: string) => {
    clearTimeout(kept.get(carrier)?.timer)
    if (kept.delete(carrier)) onChange(carrier)
  }
  const lock = (carrier: string, kiosk?: string) => {
    const known = kept.get(carrier)
    if (!known || known.isLocked) return
    clearTimeout(known.timer)
    kept.set(carrier, { ...known, isLocked: true, ...(kiosk !== undefined && { kiosk }) })
    onChange(carrier)
  }
  const find = (carrier: string): SignIn | undefined => {
    const known = kept.get(carrier)
    if (!known) return undefined
    const away = time() - known.seenAt
    // a clock that went back says nothing of how long it was
    if (away >= idleMs || away < 0) lock(carrier)
    return kept.get(carrier)
  }
  return {
    find,
    enter(carrier, accountId) {
      leave(carrier)
      put(carrier, { id: newId(), accountId, isLocked: false })
      onChange(carrier)
    },
    leave,
    leaveOthers(accountId, but) {
      for (const [carrier, known] of kept)
        if (known.accountId === accountId && carrier !== but) leave(carrier)
    },
    leaveAll: () => [...kept.keys()].forEach(leave),
    lock,
    lockAll: () => [...kept.keys()].forEach((carrier) => lock(carrier)),
    carriers: () => [...kept.keys()],
    touch(carrier) {
      const known = find(carrier)
      if (known && !known.isLocked) put(carrier, known)
    },
    unlock(carrier) {
      const known = kept.get(carrier)
      if (!known) return
      put(carrier, { ...known, isLocked: false })
      onChange(carrier)
    },
  }
}
