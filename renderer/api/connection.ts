import { useSyncExternalStore } from 'react'

/** Whether the host answers: `signedOut` needs the address with its token, `lost` means the program was closed. */
export type Connection = 'open' | 'signedOut' | 'lost'

let current: Connection = 'open'
const listeners = new Set<() => void>()

export function setConnection(next: Connection): void {
  if (next === current) return
  current = next
  for (const listener of listeners) listener()
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
