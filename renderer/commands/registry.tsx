import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import type { Command } from './command.ts'

/** The commands of whatever is on screen: the window's own and those of the page that is open. */
interface Registry {
  add(commands: readonly Command[]): () => void
  subscribe(listener: () => void): () => void
  snapshot(): readonly Command[]
}

function createRegistry(): Registry {
  const groups = new Set<readonly Command[]>()
  const listeners = new Set<() => void>()
  let all: readonly Command[] = []
  const changed = () => {
    all = [...groups].flat()
    for (const listener of listeners) listener()
  }
  return {
    add(commands) {
      groups.add(commands)
      changed()
      return () => {
        groups.delete(commands)
        changed()
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => all,
  }
}

const RegistryContext = createContext<Registry>(createRegistry())

export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const registry = useMemo(createRegistry, [])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useCommandList(): readonly Command[] {
  const registry = useContext(RegistryContext)
  return useSyncExternalStore(registry.subscribe, registry.snapshot)
}

/** Offers a page's commands while it is mounted; `perform` and `when` always see the latest render. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(RegistryContext)
  const latest = useRef(commands)
  latest.current = commands
  const signature = commands
    .map(({ id, labelKey, shortcut }) => `${id} ${labelKey} ${shortcut ?? ''}`)
    .join('\n')
  useEffect(() => {
    const find = (id: string) => latest.current.find((command) => command.id === id)
    return registry.add(
      latest.current.map((command) => ({
        ...command,
        perform: () => find(command.id)?.perform(),
        when: () => find(command.id)?.when?.() ?? true,
      })),
    )
  }, [registry, signature])
}
