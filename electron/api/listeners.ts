import type { AppEvent, EventListener } from '#shared/api/events.ts'

/** Who wants to know what happens, and the one way to tell them. */
interface Listeners {
  publish(event: AppEvent): void
  /** Returns how to stop listening. */
  subscribe(listener: EventListener): () => void
  clear(): void
}

export function createListeners(): Listeners {
  const listeners = new Set<EventListener>()
  return {
    publish(event) {
      for (const listener of listeners) listener(event)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear: () => listeners.clear(),
  }
}
