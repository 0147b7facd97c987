import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { GuidePlace } from './place-of.ts'

/** What the guide was asked for last. */
export interface Asked {
  readonly open: boolean
  /** Absent: where it speaks of the page that is shown. */
  readonly place?: GuidePlace
}

const Panel = lazy(async () => ({ default: (await import('./guide-panel.tsx')).GuidePanel }))
const listeners = new Set<() => void>()
let asked: Asked | undefined

function ask(next: Asked): void {
  asked = next
  for (const listener of listeners) listener()
}

/** Opens the guide beside the page: at a place, at that of the field in hand, or at what it says of this page. */
export function openGuide(place = placeInHand()): void {
  ask({ open: true, ...(place !== undefined && { place }) })
}

/** A field names its own (`Helped`). */
function placeInHand(): GuidePlace | undefined {
  const field = document.activeElement?.closest<HTMLElement>('[data-guide]')
  return field?.dataset.guide as GuidePlace | undefined
}

/** The guide itself is loaded when it is first asked for. */
export function GuideDoor() {
  const now = useSyncExternalStore(subscribe, () => asked)
  if (now === undefined) return null
  return (
    <Suspense fallback={null}>
      <Panel asked={now} onClose={() => ask({ open: false })} />
    </Suspense>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
