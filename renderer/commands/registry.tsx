import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { useMay } from '../api/who.ts'
import { useWhyNot } from '../api/why-not.ts'
import { type Command, isAvailable } from './command.ts'
import { isWithinPage } from './page-commands.ts'

/** The commands of whatever is on screen: the window's own and those of the page that is open. */
interface Registry {
  add(commands: readonly Command[]): () => void
  /** Asks for a command that no page on screen offers yet; the first that offers it there carries it out. */
  request(id: string, page: string): void
  offer(commands: readonly Command[]): void
  /** Whoever goes elsewhere has given up what was asked for. */
  goTo(path: string): void
  subscribe(listener: () => void): () => void
  snapshot(): readonly Command[]
}

function createRegistry(): Registry {
  const groups = new Set<readonly Command[]>()
  const listeners = new Set<() => void>()
  let all: readonly Command[] = []
  let requested: { readonly id: string; readonly page: string } | undefined
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
    request(id, page) {
      requested = { id, page }
    },
    offer(commands) {
      const found = commands.find(
        (command) => command.id === requested?.id && !command.distant && isAvailable(command),
      )
      if (found === undefined) return
      requested = undefined
      // after the page has been drawn and the palette has given the focus back
      setTimeout(found.perform, 0)
    },
    goTo(path) {
      if (requested !== undefined && !isWithinPage(path, requested.page)) requested = undefined
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

/** Asks for a command of another page; forgotten when the address leaves that page. */
export function useCommandRequest(path: string): Registry['request'] {
  const registry = useContext(RegistryContext)
  useEffect(() => registry.goTo(path), [registry, path])
  return registry.request
}

export function useCommandList(): readonly Command[] {
  const registry = useContext(RegistryContext)
  return useSyncExternalStore(registry.subscribe, registry.snapshot)
}

/** Offers a page's commands while it is mounted; `perform` and `when` always see the latest render. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(RegistryContext)
  const whyNot = useWhyNot()
  const may = useMay()
  const latest = useRef({ commands, whyNot, may })
  latest.current = { commands, whyNot, may }
  const signature = commands
    .map(({ id, labelKey, shortcut }) => `${id} ${labelKey} ${shortcut ?? ''}`)
    .join('\n')
  useEffect(() => {
    const find = (id: string) => latest.current.commands.find((command) => command.id === id)
    const isRefused = ({ act, asks }: Command) =>
      (act !== undefined && latest.current.whyNot(act) !== undefined) ||
      (asks !== undefined && !latest.current.may(asks))
    return registry.add(
      latest.current.commands.map((command) => ({
        ...command,
        perform: () => find(command.id)?.perform(),
        when: () => !isRefused(command) && (find(command.id)?.when?.() ?? true),
      })),
    )
  }, [registry, signature])
  useEffect(() => registry.offer(latest.current.commands))
}
