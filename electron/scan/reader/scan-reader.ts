import { AppError } from '#shared/api/errors.ts'
import type { Child, ChildEnd, StartChild } from '../../host/child/child.ts'
import type { ReadPage, ScanReply, ScanRequest } from './scan-message.ts'

/** Reads scanned files in a process of its own, page by page. */
export interface ScanReader {
  /**
   * Hands each page over as it is read, or why it cannot be; throws why the whole file cannot. A page that ends the process, by its
   * memory or its time, is one that cannot be read: the others follow in a new one.
   */
  read(bytes: Uint8Array, options: ReadOptions): Promise<void>
}
interface ReadOptions {
  readonly signal: AbortSignal
  /** Once it is known how many there are. */
  readonly begun: (pages: number) => void
  readonly take: (number: number, page: ReadPage | AppError) => void
}

/** So long (ms) an answer may take, the start of the process included. */
const longestMs = 40_000
/** So long (ms) the process waits for the next file. */
const restMs = 60_000

export function createScanReader(startChild: StartChild): ScanReader {
  let resting: { readonly line: Line; readonly timer: NodeJS.Timeout } | undefined
  const takeLine = () => {
    const { line, timer } = resting ?? {}
    resting = undefined
    clearTimeout(timer)
    return line?.isOpen() ? line : openLine(startChild)
  }
  const rest = (line: Line) => {
    if (resting) return line.child.kill()
    const timer = setTimeout(() => {
      resting = undefined
      line.child.kill()
    }, restMs).unref()
    resting = { line, timer }
  }
  return {
    async read(bytes, { signal, begun, take }) {
      let line = takeLine()
      let isGood = false
      const stop = () => line.child.kill()
      signal.addEventListener('abort', stop, { once: true })
      try {
        const open = async () => {
          const reply = await line.ask({ kind: 'open', bytes })
          if (reply.kind !== 'opened') throw new Error('a file was asked and something else answered')
          return reply.pages
        }
        const pages = await open()
        begun(pages)
        for (let number = 1; number <= pages; number++) {
          signal.throwIfAborted()
          const read = await pageOf(line, number)
          take(number, read)
          if (line.isOpen()) continue
          if (number === pages) break
          line = openLine(startChild)
          await open()
        }
        isGood = line.isOpen()
      } catch (error) {
        throw signal.aborted ? signal.reason : error
      } finally {
        signal.removeEventListener('abort', stop)
        // one that met anything but a good file may hold what is left of it
        if (isGood) rest(line)
        else line.child.kill()
      }
    },
  }
}

async function pageOf(line: Line, number: number): Promise<ReadPage | AppError> {
  try {
    const reply = await line.ask({ kind: 'page', number })
    if (reply.kind === 'page') return reply.page
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('a page was asked and something else answered')
}

interface Line {
  readonly child: Child
  isOpen(): boolean
  /** Rejects with what is to be said of the file. */
  ask(request: ScanRequest): Promise<ScanReply>
}

function openLine(startChild: StartChild): Line {
  let waiting: PromiseWithResolvers<ScanReply> | undefined
  let isOpen = true
  const child = startChild('scan-process', {
    message(message) {
      const reply = message as ScanReply
      if (reply.kind === 'refused') waiting?.reject(AppError.from(reply.failure))
      else if (reply.kind === 'bug') waiting?.reject(new Error(reply.text))
      else waiting?.resolve(reply)
    },
    ended(how) {
      isOpen = false
      waiting?.reject(endOf(how))
    },
  })
  return {
    child,
    isOpen: () => isOpen,
    async ask(request) {
      waiting = Promise.withResolvers()
      if (isOpen) child.post(request)
      else waiting.reject(endOf('gone'))
      // the process ends itself before; whoever waits is never left alone
      const late = setTimeout(() => child.kill(), longestMs)
      return await waiting.promise.finally(() => clearTimeout(late))
    },
  }
}

const endOf = (how: ChildEnd) =>
  new AppError('invalid', how === 'memory' ? 'scan.bad.tooLarge' : 'scan.bad.tooSlow')
