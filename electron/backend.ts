import type { AppEvent, EventListener } from '#shared/api/events.ts'
import { createDispatch, type Dispatch } from './api/dispatch.ts'
import { installCapture } from './db/change-capture.ts'
import { createFile, damaged, isSound, openFile, type OpenFile } from './db/open.ts'
import { createHandlers } from './handlers.ts'
import { followers } from './followers.ts'
import { lockFile, lockPlace } from './safety/lock.ts'

export interface Backend {
  readonly dispatch: Dispatch
  /** Resolves once the file is known to be whole; rejects with the reason when it is not. */
  requireSound(): Promise<void>
  subscribe(listener: EventListener): () => void
  close(): void
}
interface BackendOptions {
  /** Makes the file; refuses an existing one. */
  readonly create?: boolean
  readonly clock?: () => Date
  /** Finds out whether the file is whole; without it that is done here, before the first write. */
  readonly check?: (path: string) => Promise<boolean>
  readonly report?: (operation: string, error: unknown) => void
}

/** The one place where the parts meet: a file, its handlers, what follows from its rows, and the door to them. */
export function openBackend(path: string, options: BackendOptions = {}): Backend {
  const file = openLocked(path, options.create ?? false)
  const listeners = new Set<EventListener>()
  const publish = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const { check = async (file: string) => isSound(file) } = options
  let sound: Promise<boolean> | undefined = options.create ? Promise.resolve(true) : undefined
  let isDamaged = false
  const requireSound = async () => {
    sound ??= check(path).catch((error: unknown) => {
      // nothing is known yet: the next write asks again
      sound = undefined
      throw error
    })
    isDamaged = !(await sound)
    if (isDamaged) throw damaged(file.name)
  }
  let captures = false
  const beforeWriting = async () => {
    await requireSound()
    if (!captures) installCapture(file.write)
    captures = true
  }
  const dispatch = createDispatch({
    file,
    beforeWriting,
    handlers: createHandlers(),
    followers,
    clock: options.clock ?? (() => new Date()),
    publish,
    report: options.report ?? ((operation, error) => console.error(operation, error)),
  })
  return {
    dispatch,
    requireSound,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => (isDamaged ? file.abandon() : file.close()),
  }
}

function openLocked(path: string, create: boolean): OpenFile {
  const unlock = create ? lockPlace(path) : lockFile(path)
  try {
    const file = create ? createFile(path) : openFile(path)
    const thenUnlock = (close: () => void) => () => {
      close()
      unlock()
    }
    return { ...file, close: thenUnlock(file.close), abandon: thenUnlock(file.abandon) }
  } catch (error) {
    unlock()
    throw error
  }
}
