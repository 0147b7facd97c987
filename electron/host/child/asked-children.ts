import {
  type Child,
  type ChildEnd,
  type ChildListener,
  type ChildName,
  createChildren,
  type StartChild,
} from './child.ts'

/** What a thread asks of the main thread, which alone may start processes in Electron. */
export type AskChild =
  | { readonly kind: 'child'; readonly id: number; readonly ask: 'start'; readonly name: ChildName }
  | { readonly kind: 'child'; readonly id: number; readonly ask: 'post'; readonly message: unknown }
  | { readonly kind: 'child'; readonly id: number; readonly ask: 'kill' }
/** What the thread hears of it. */
export type TellChild =
  | { readonly kind: 'child'; readonly id: number; readonly tell: 'message'; readonly message: unknown }
  | { readonly kind: 'child'; readonly id: number; readonly tell: 'ended'; readonly how: ChildEnd }

/** The thread's end: children that somebody else starts. */
export function askForChildren(ask: (message: AskChild) => void): {
  readonly start: StartChild
  receive(message: TellChild): void
} {
  const listeners = new Map<number, ChildListener>()
  let last = 0
  return {
    start(name, listener) {
      const id = ++last
      listeners.set(id, listener)
      ask({ kind: 'child', id, ask: 'start', name })
      return {
        post: (message) => ask({ kind: 'child', id, ask: 'post', message }),
        kill: () => ask({ kind: 'child', id, ask: 'kill' }),
      }
    },
    receive(message) {
      const listener = listeners.get(message.id)
      if (message.tell === 'message') return listener?.message(message.message)
      listeners.delete(message.id)
      listener?.ended(message.how)
    },
  }
}

/** The main thread's end. */
export function serveChildren(
  startChild: StartChild,
  tell: (message: TellChild) => void,
): {
  receive(message: AskChild): void
  /** Kills all that still run: the thread that asked for them is gone. */
  end(): void
} {
  const children = createChildren()
  const byId = new Map<number, Child>()
  const start = (id: number, name: ChildName) =>
    children.start(startChild, name, {
      message: (message) => tell({ kind: 'child', id, tell: 'message', message }),
      ended(how) {
        byId.delete(id)
        tell({ kind: 'child', id, tell: 'ended', how })
      },
    })
  return {
    receive(message) {
      const { id } = message
      if (message.ask === 'start') byId.set(id, start(id, message.name))
      else if (message.ask === 'post') byId.get(id)?.post(message.message)
      else byId.get(id)?.kill()
    },
    end: children.end,
  }
}
