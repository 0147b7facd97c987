import { useSyncExternalStore } from 'react'

/** A code that was just made; it is shown until somebody says that it is put away, whatever becomes of the session. */
let shown: string | undefined
const listeners = new Set<() => void>()

export function showRecoveryCode(code: string | undefined): void {
  shown = code
  for (const listener of listeners) listener()
}

export function useRecoveryCode(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
}
