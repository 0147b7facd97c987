import { AppError } from '#shared/api/errors.ts'
import { describeBug, type ReportBug } from '../api/bug.ts'
import { cancelled } from '../api/context.ts'
import { startWorker } from '../host/start-worker.ts'
import type { Step } from '../safety/backup.ts'
import type { FromJob, JobName, Jobs } from './backup-job.ts'

interface Running {
  readonly report: ReportBug
  readonly step?: Step | undefined
  /** Ends the thread, unless it is putting something in place already; what it leaves is temporary by name. */
  readonly signal?: AbortSignal | undefined
}

/** Does one piece of work in a thread of its own; rejects with the AppError that says why not. Settles once the thread has ended. */
export function runJob<N extends JobName>(
  name: N,
  ask: Jobs[N]['ask'],
  { report, step, signal }: Running,
): Promise<Jobs[N]['answer']> {
  return new Promise((resolve, reject) => {
    const worker = startWorker('backup-worker', { name, ask })
    let settle = () => reject(new AppError('internal', 'error.internal'))
    const stop = () => {
      settle = () => reject(cancelled())
      void worker.terminate()
    }
    const beyondStop = () => signal?.removeEventListener('abort', stop)
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    worker.on('message', (message: FromJob) => {
      if (message.kind === 'progress') {
        if (message.stage === 'progress.replacing') beyondStop()
        step?.(message.stage, message.done, message.total)
      } else if (message.kind === 'done') settle = () => resolve(message.answer as Jobs[N]['answer'])
      else if (message.kind === 'failed') settle = () => reject(AppError.from(message.error))
      else report(`backup.${name}`, message.text)
    })
    worker.on('error', (error) => report(`backup.${name}`, describeBug(error)))
    worker.once('exit', () => {
      beyondStop()
      settle()
    })
  })
}
