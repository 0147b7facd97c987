import { AppError, type Failure } from '#shared/api/errors.ts'
import type { SheetGrid } from '#shared/import/grid.ts'
import { startWorker } from '../host/start-worker.ts'
import { fileFormatOf, refusal } from './file-format.ts'

export interface ReadRequest {
  readonly name: string
  readonly bytes: Uint8Array
}
export type ReadReply =
  | { readonly ok: true; readonly sheets: readonly SheetGrid[] }
  | { readonly ok: false; readonly failure: Failure }

interface ReadLimits {
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number
  readonly memoryMb?: number
}

/**
 * Reads a workbook's values in a worker thread with a memory limit and a time limit (30 s). Throws `import.file.*` for
 * everything that is no readable workbook; an aborted signal rejects with its reason.
 */
export async function readWorkbook(
  file: ReadRequest,
  limits: ReadLimits = {},
): Promise<readonly SheetGrid[]> {
  limits.signal?.throwIfAborted()
  fileFormatOf(file.name, file.bytes)
  const { memoryMb = 1024, timeoutMs = 30_000 } = limits
  const worker = startWorker('read-worker', file, { memoryMb, quiet: true })
  let timer: NodeJS.Timeout | undefined
  let abort: (() => void) | undefined
  try {
    const reply = await new Promise<ReadReply>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', (error: Error & { code?: string }) => {
        reject(refusal(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : 'damaged'))
      })
      worker.once('exit', () => reject(refusal('damaged')))
      timer = setTimeout(() => reject(refusal('tooSlow')), timeoutMs)
      abort = () => reject(limits.signal?.reason)
      limits.signal?.addEventListener('abort', abort, { once: true })
    })
    if (!reply.ok) throw AppError.from(reply.failure)
    return reply.sheets
  } finally {
    clearTimeout(timer)
    if (abort) limits.signal?.removeEventListener('abort', abort)
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}
