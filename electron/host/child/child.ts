/** Programs that run in a process of their own. */
export type ChildName = 'read-process' | 'scan-process'

/** A process of our own that does what might end it: this is all that the others know of it. */
export interface Child {
  post(message: unknown): void
  /** At once, whatever it is doing. */
  kill(): void
}
/** `memory`: it needed more than it may have. `gone`: anything else. */
export type ChildEnd = 'memory' | 'gone'
export interface ChildListener {
  message(message: unknown): void
  /** Once, when the process is no more. */
  ended(how: ChildEnd): void
}
/**
 * Node forks (`fork-child.ts`); Electron, whose packed program cannot run as Node, has processes of its own
 * (`window/utility-child.ts`), which its main thread starts for the others (`asked-children.ts`).
 */
export type StartChild = (name: ChildName, listener: ChildListener) => Child

/** The children of somebody who may end before they do. */
export interface Children {
  start(how: StartChild, name: ChildName, listener: ChildListener): Child
  /** Kills those that still run. */
  end(): void
}

export function createChildren(): Children {
  const running = new Set<Child>()
  return {
    start(how, name, listener) {
      const child = how(name, {
        message: (message) => listener.message(message),
        ended(reason) {
          running.delete(child)
          listener.ended(reason)
        },
      })
      running.add(child)
      return child
    },
    end() {
      for (const child of running) child.kill()
      running.clear()
    },
  }
}
