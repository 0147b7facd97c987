import { lazy, Suspense, useSyncExternalStore } from 'react'

const Over = lazy(async () => ({ default: (await import('./over.tsx')).Over }))
const listeners = new Set<() => void>()
let isWanted = false
let ready: () => void
const mounted = new Promise<void>((resolve) => {
  ready = resolve
})

/** Resolves when the page can say and ask something over what it shows: that is fetched when there is first something to say. */
export async function openOver(): Promise<void> {
  isWanted = true
  for (const listener of listeners) listener()
  await mounted
}

export function OverDoor() {
  const wanted = useSyncExternalStore(subscribe, () => isWanted)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <Over onReady={ready} />
    </Suspense>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
