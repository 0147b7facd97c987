import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { OverPage } from './over-page.ts'

const Over = lazy(async () => ({ default: (await import('./over.tsx')).Over }))
const listeners = new Set<() => void>()
let isWanted = false
let ready: (page: OverPage) => void
const mounted = new Promise<OverPage>((resolve) => {
  ready = resolve
})

/** What can be said and asked over the page, once it can be: it is fetched when there is first something to say. */
export function overPage(): Promise<OverPage> {
  isWanted = true
  for (const listener of listeners) listener()
  return mounted
}

/** Takes the notes away that lie over the page; with `all` whatever is asked there too. */
export function clearOver(what: 'notes' | 'all'): void {
  if (isWanted) void overPage().then(({ clear }) => clear(what))
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
