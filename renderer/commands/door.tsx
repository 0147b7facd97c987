import { lazy, Suspense, type ComponentType, useSyncExternalStore } from 'react'

interface DoorProps {
  readonly opened: boolean
  readonly onClose: () => void
}

/** What opens over any page by a command; it is loaded when it is first opened, since the first screen shows none of it. */
function createDoor(load: () => Promise<{ default: ComponentType<DoorProps> }>) {
  const Inside = lazy(load)
  const listeners = new Set<() => void>()
  let state: 'never' | 'open' | 'closed' = 'never'
  const set = (next: typeof state) => {
    state = next
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  function Door() {
    const now = useSyncExternalStore(subscribe, () => state)
    if (now === 'never') return null
    return (
      <Suspense fallback={null}>
        <Inside opened={now === 'open'} onClose={() => set('closed')} />
      </Suspense>
    )
  }
  return { Door, open: () => set('open') }
}

export const palette = createDoor(async () => ({ default: (await import('./palette.tsx')).Palette }))
export const shortcutSheet = createDoor(async () => ({
  default: (await import('./shortcut-sheet.tsx')).ShortcutSheet,
}))
