import path from 'node:path'
import type { EventListener } from '#shared/api/events.ts'
import type { OfficeCondition } from '#shared/office/office.ts'
import { createDispatch, type Dispatch } from './api/dispatch.ts'
import { createListeners } from './api/listeners.ts'
import type { Writer } from './api/writer.ts'
import { damaged, isDamage, isSound, openFile, type OpenFile } from './db/open.ts'
import { createHandlers } from './handlers.ts'
import { isSample } from './office/is-sample.ts'
import { lockFile } from './safety/lock.ts'

export interface Backend {
  readonly dispatch: Dispatch
  /** What the file says of itself. */
  readonly sample: boolean
  /** Resolves once the file is known to be whole; rejects with the reason when it is not. */
  requireSound(): Promise<void>
  readonly condition: OfficeCondition
  subscribe(listener: EventListener): () => void
  /** How many bytes wait in the log of pages. */
  waiting(): number
  /** Puts what waits there into the file; for a moment when nobody asks. */
  foldIn(): void
  close(): void
}
interface BackendOptions {
  readonly clock?: () => Date
  /** Finds out whether the file is whole; without it that is done here, before the first write. */
  readonly check?: (path: string) => Promise<boolean>
  readonly report?: (operation: string, error: unknown) => void
}

/** The one place where the parts meet: a file, its handlers, what follows from its rows, and the door to them. */
export function openBackend(office: string, options: BackendOptions = {}): Backend {
  const file = openLocked(office)
  const listeners = createListeners()
  const { check = async (file: string) => isSound(file) } = options
  let sound: Promise<boolean> | undefined
  let isDamaged = false
  const requireSound = async () => {
    sound ??= check(office).catch((error: unknown) => {
      // nothing is known yet: the next write asks again
      sound = undefined
      throw error
    })
    isDamaged = !(await sound)
    if (isDamaged) throw damaged(file.name)
  }
  const handlers = createHandlers()
  /** What only a write needs is loaded before the first one, so that commands run in the order they came. */
  const openWriter = async () => {
    await requireSound()
    const [{ createWriter }, { followers }, { installCapture }] = await Promise.all([
      import('./api/writer.ts'),
      import('./followers.ts'),
      import('./db/change-capture.ts'),
      handlers.all(),
    ])
    installCapture(file.write)
    return createWriter(file.write, followers)
  }
  let writer: Promise<Writer> | undefined
  const dispatch = createDispatch({
    file,
    handlers,
    writer: () =>
      (writer ??= openWriter().catch((error: unknown) => {
        writer = undefined
        throw error
      })),
    clock: options.clock ?? (() => new Date()),
    publish: listeners.publish,
    report: options.report ?? ((operation, error) => console.error(operation, error)),
  })
  return {
    dispatch,
    sample: file.sample,
    requireSound,
    condition: conditionOf(file),
    subscribe: listeners.subscribe,
    waiting: file.waiting,
    // what waits beside a damaged file is left there
    foldIn: () => isDamaged || file.foldIn(),
    close: () => (isDamaged ? file.abandon() : file.close()),
  }
}

function conditionOf({ name, logCare }: OpenFile): OfficeCondition {
  if (logCare === undefined) return { notices: [] }
  const params = { name, kept: path.basename(logCare.kept) }
  return { notices: [{ key: `condition.log.${logCare.kind}`, params }] }
}

/** What the file says of itself is read at once: a file that cannot even say that is not opened. */
function openLocked(office: string): OpenFile & { readonly sample: boolean } {
  const unlock = lockFile(office)
  let file: OpenFile | undefined
  try {
    file = openFile(office)
    const thenUnlock = (close: () => void) => () => {
      close()
      unlock()
    }
    const sample = isSample(file.read)
    return { ...file, sample, close: thenUnlock(file.close), abandon: thenUnlock(file.abandon) }
  } catch (error) {
    file?.abandon()
    unlock()
    throw file && isDamage(error) ? damaged(file.name) : error
  }
}
