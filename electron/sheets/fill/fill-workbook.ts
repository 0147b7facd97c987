import { AppError, type Failure } from '#shared/api/errors.ts'
import type { TemplateSheet } from '#shared/template/template-sheet.ts'
import { startWorker } from '../../host/start-worker.ts'
import type { Filled, FillPlan } from './fill-plan.ts'

/** Without a plan the template is only looked at. */
export interface FillJob {
  readonly bytes: Uint8Array
  readonly plan?: FillPlan
}
export type FillReply =
  | { readonly sheets: readonly TemplateSheet[] }
  | { readonly filled: Filled }
  | { readonly failure: Failure }

const memoryMb = 2048
/** So long (s) a file may hold the thread, looked at or filled with ten thousand people on a slow PC. */
const longest = { look: 30, fill: 120 } as const

/** What a template looks like. Throws `import.file.*` and `template.file.*`. */
export async function readTemplateFile(
  bytes: Uint8Array,
  signal: AbortSignal,
  seconds: number = longest.look,
): Promise<readonly TemplateSheet[]> {
  const reply = await answer({ bytes }, signal, seconds)
  return 'sheets' in reply ? reply.sheets : []
}

/** The template with the plan in it, written and read back. Throws as `readTemplateFile`; an aborted signal rejects with its reason. */
export async function fillWorkbook(bytes: Uint8Array, plan: FillPlan, signal: AbortSignal): Promise<Filled> {
  const reply = await answer({ bytes, plan }, signal, longest.fill)
  if (!('filled' in reply)) throw new Error('the thread that fills answered nothing')
  return reply.filled
}

async function answer(job: FillJob, signal: AbortSignal, seconds: number): Promise<FillReply> {
  signal.throwIfAborted()
  const worker = startWorker('fill-worker', job, { memoryMb, quiet: true })
  let abort: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined
  try {
    const reply = await new Promise<FillReply>((resolve, reject) => {
      worker.on('message', resolve)
      worker.once('error', (error: Error & { code?: string }) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new AppError('invalid', 'report.tooLarge') : error,
        ),
      )
      worker.once('exit', () => reject(new Error('the thread that fills ended without an answer')))
      abort = () => reject(signal.reason)
      signal.addEventListener('abort', abort, { once: true })
      timer = setTimeout(() => reject(new AppError('invalid', 'template.file.tooSlow')), seconds * 1000)
    })
    if ('failure' in reply) throw AppError.from(reply.failure)
    return reply
  } finally {
    clearTimeout(timer)
    if (abort) signal.removeEventListener('abort', abort)
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}
