import path from 'node:path'
import type { EventListener } from '#shared/api/events.ts'
import type { OfficeCondition } from '#shared/office/office.ts'
import { AppError } from '#shared/api/errors.ts'
import type { Found } from './api/context.ts'
import { createDispatch, type Dispatch } from './api/dispatch.ts'
import { createListeners } from './api/listeners.ts'
import type { Writer } from './api/writer.ts'
import { damaged, isDamage, openFile, type OpenFile } from './db/open.ts'
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
  /** Finds out how the file is; without it that is done here, before the first write. */
  readonly check?: (path: string) => Promise<Found>
  readonly report?: (operation: string, error: unknown) => void
}

/** The one place where the parts meet: a file, its handlers, what follows from its rows, and the door to them. */
export function openBackend(office: string, options: BackendOptions = {}): Backend {
  const file = openLocked(office)
  const listeners = createListeners()
  const checked = createCheck(file, () => (options.check ?? checkHere)(office), listeners.publish)
  const handlers = createHandlers()
  /** What only a write needs is loaded before the first one, so that commands run in the order they came. */
  const openWriter = async () => {
    await checked.requireSound()
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
    writer: async ({ mends }) => {
      const opened = await (writer ??= openWriter().catch((error: unknown) => {
        writer = undefined
        throw error
      }))
      if (!mends) checked.requireSame()
      return opened
    },
    found: checked.found,
    onMended: checked.onMended,
    clock: options.clock ?? (() => new Date()),
    publish: listeners.publish,
    report: options.report ?? ((operation, error) => console.error(operation, error)),
  })
  return {
    dispatch,
    sample: file.sample,
    requireSound: checked.requireSound,
    condition: conditionOf(file),
    subscribe: listeners.subscribe,
    waiting: file.waiting,
    // what waits beside a damaged file is left there
    foldIn: () => checked.found() === 'damaged' || file.foldIn(),
    close: () => (checked.found() === 'damaged' ? file.abandon() : file.close()),
  }
}

function conditionOf({ name, logCare }: OpenFile): OfficeCondition {
  if (logCare === undefined) return { notices: [] }
  const params = { name, kept: path.basename(logCare.kept) }
  return { notices: [{ key: `condition.log.${logCare.kind}`, params }] }
}

/** What is found out about an open file, once. */
function createCheck(file: OpenFile, check: () => Promise<Found>, publish: EventListener) {
  let checking: Promise<Found> | undefined
  let found: Found | undefined
  const findOut = async () => {
    checking ??= check().catch((error: unknown) => {
      // nothing is known yet: the next write asks again
      checking = undefined
      throw error
    })
    const answer = await checking
    if (found !== undefined) return
    found = answer
    if (found === 'differs') publish({ topic: 'office' })
  }
  return {
    found: () => found,
    async requireSound() {
      await findOut()
      if (found === 'damaged') throw damaged(file.name)
    },
    /** Of a file that was found out about. */
    requireSame() {
      if (found === 'differs') throw new AppError('conflict', 'error.content.differs', { name: file.name })
    },
    onMended() {
      found = 'sound'
      publish({ topic: 'office' })
    },
  }
}

const checkHere = async (office: string) => (await import('./safety/check-file.ts')).checkFile(office)

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
