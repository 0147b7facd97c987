import { lazy, Suspense, useSyncExternalStore } from 'react'

const fetched = () => import('./over.tsx')
const Over = lazy(async () => ({ default: (await fetched()).Over }))
const listeners = new Set<() => void>()
let isWanted = false
let ready: () => void
const mounted = new Promise<void>((resolve) => {
  ready = resolve
})

/** What can be said and asked over the page, once it can be: it is fetched when there is first something to say. */
export async function overPage(): ReturnType<typeof fetched> {
  isWanted = true
  for (const listener of listeners) listener()
  const [over] = await Promise.all([fetched(), mounted])
  return over
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
