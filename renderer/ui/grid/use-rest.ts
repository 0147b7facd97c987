import { startTransition, useEffect, useRef } from 'react'
import { afterRest } from '../../api/hand.ts'

/** So long the hand is still before what follows the cursor moves on: longer than between two keys of a quick typist. */
export const restMs = 250

interface Rest {
  /** Tells once the hand rests. */
  soon(tell: () => void): void
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
  let stop = () => {}
  const now = () => {
    stop()
    const tell = waiting
    waiting = undefined
    tell?.()
  }
  return {
    soon(tell) {
      stop()
      waiting = tell
      stop = afterRest(restMs, () => startTransition(now))
    },
    now,
    stop: () => stop(),
  }
}
