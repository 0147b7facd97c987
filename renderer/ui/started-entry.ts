import { useState } from 'react'

/**
 * What was typed and is not stored yet. It lives in the window's own session store, so that a reload brings it back;
 * whoever stores it or gives it up takes it away.
 */
export function readStarted<T>(key: string | undefined): T | undefined {
  const text = key === undefined ? null : sessionStorage.getItem(prefix + key)
  return text === null ? undefined : (JSON.parse(text) as T)
}

/** Keeps an entry, or drops it when there is none. */
export function keepStarted(key: string | undefined, entry: unknown): void {
  if (key === undefined) return
  if (entry === undefined) return sessionStorage.removeItem(prefix + key)
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(entry))
  } catch {
    // a store that is full loses only the comfort of the reload
  }
}

const prefix = 'timbang.started:'
const ownerKey = 'timbang.startedBy'

/** Whoever comes now finds only what he started himself; answers whether somebody else was here before. */
export function claimStarted(owner: string): boolean {
  const before = sessionStorage.getItem(ownerKey)
  if (before === owner) return false
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  sessionStorage.setItem(ownerKey, owner)
  return before !== null
}

/** A state that survives a reload under its key; without one it does not. */
export function useStarted<T>(
  key: string | undefined,
): readonly [T | undefined, (entry: T | undefined) => void] {
  const [entry, setEntry] = useState<T | undefined>(() => readStarted<T>(key))
  return [
    entry,
    (next) => {
      keepStarted(key, next)
      setEntry(next)
    },
  ]
}
