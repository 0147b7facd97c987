import { startTransition, useEffect, useRef } from 'react'

/** So long the hand is still before what follows the cursor moves on: longer than between two keys of a quick typist. */
export const restMs = 250

interface Rest {
  /** Tells once nothing more came for a while. */
  soon(tell: () => void): void
  /** The hand still moves: what waits waits on. */
  later(): void
  /** Tells now what still waits: something else is about to use it. */
  now(): void
}

/** What follows the cursor (a panel, the address) follows it when it rests, so that no key waits for them. */
export function useRest(): Rest {
  const rest = useRef<Rest & { stop(): void }>(undefined)
  rest.current ??= createRest()
  const { stop } = rest.current
  // what waits when the grid goes belongs to a page that goes with it
  useEffect(() => stop, [stop])
  return rest.current
}

function createRest(): Rest & { stop(): void } {
  let waiting: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const take = () => {
    clearTimeout(timer)
    const tell = waiting
    waiting = undefined
    tell?.()
  }
  const later = () => {
    clearTimeout(timer)
    if (waiting) timer = setTimeout(() => startTransition(take), restMs)
  }
  return {
    soon(tell) {
      waiting = tell
      later()
    },
    later,
    now: take,
    stop: () => clearTimeout(timer),
  }
}
