import type { AppEvent, EventListener } from '#shared/api/events.ts'
import { createDispatch, type Dispatch } from './api/dispatch.ts'
import { installCapture } from './db/change-capture.ts'
import { createFile, openFile, type OpenFile } from './db/open.ts'
import { createHandlers } from './handlers.ts'
import { followers } from './followers.ts'
import { lockFile, lockPlace } from './safety/lock.ts'

export interface Backend {
  readonly dispatch: Dispatch
  subscribe(listener: EventListener): () => void
  close(): void
}
interface BackendOptions {
  /** Makes the file; refuses an existing one. */
  readonly create?: boolean
  readonly clock?: () => Date
  readonly report?: (operation: string, error: unknown) => void
}

/** The one place where the parts meet: a file, its handlers, what follows from its rows, and the door to them. */
export function openBackend(path: string, options: BackendOptions = {}): Backend {
  const file = openLocked(path, options.create ?? false)
  installCapture(file.write)
  const listeners = new Set<EventListener>()
  const publish = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const dispatch = createDispatch({
    file,
    handlers: createHandlers(),
    followers,
    clock: options.clock ?? (() => new Date()),
    publish,
    report: options.report ?? ((operation, error) => console.error(operation, error)),
  })
  return {
    dispatch,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => file.close(),
  }
}

function openLocked(path: string, create: boolean): OpenFile {
  const unlock = create ? lockPlace(path) : lockFile(path)
  try {
    const file = create ? createFile(path) : openFile(path)
    return {
      ...file,
      close() {
        file.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}
