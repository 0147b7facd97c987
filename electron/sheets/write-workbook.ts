import { AppError } from '#shared/api/errors.ts'
import type { Report } from '#shared/report/cells.ts'
import { startWorker } from '../host/start-worker.ts'
import type { Mismatch } from './verify-workbook.ts'

export type WriteReply =
  | { readonly stage: 'verifying' }
  | { readonly bytes: Uint8Array }
  | { readonly mismatch: Mismatch }

interface WriteOptions {
  readonly signal?: AbortSignal | undefined
  /** Called when the rows are written and the reading back begins. */
  readonly onVerify?: () => void
  readonly memoryMb?: number
}

/**
 * A report as an .xlsx, written and read back in a worker thread. Throws `report.mismatch` when the written file says
 * something else than the data, `report.tooLarge` when memory does not suffice; an aborted signal rejects with its reason.
 */
export async function writeWorkbook(report: Report, options: WriteOptions = {}): Promise<Uint8Array> {
  const { signal, memoryMb = 3072 } = options
  signal?.throwIfAborted()
  const worker = startWorker('report-worker', report, { memoryMb })
  let abort: (() => void) | undefined
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      // it may throw, when the one who waits has cancelled
      const verify = () => {
        try {
          options.onVerify?.()
        } catch (error) {
          reject(error)
        }
      }
      worker.on('message', (reply: WriteReply) => {
        if ('bytes' in reply) resolve(reply.bytes)
        else if ('mismatch' in reply) reject(mismatchError(reply.mismatch))
        else verify()
      })
      worker.once('error', (error: Error & { code?: string }) => {
        const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        reject(isTooLarge ? new AppError('invalid', 'report.tooLarge') : error)
      })
      worker.once('exit', () => reject(new Error('the report worker ended without an answer')))
      abort = () => reject(signal?.reason)
      signal?.addEventListener('abort', abort, { once: true })
    })
  } finally {
    if (abort) signal?.removeEventListener('abort', abort)
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}

function mismatchError({ sheet, row, column }: Mismatch): AppError {
  return new AppError('internal', 'report.mismatch', { sheet, row, column })
}
