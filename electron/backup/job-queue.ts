import type { EventListener } from '#shared/api/events.ts'
import type { ReportBug } from '../api/bug.ts'
import { createListeners } from '../api/listeners.ts'
import type { Step } from '../safety/backup.ts'
import type { JobName, Jobs } from './backup-job.ts'
import { runJob } from './run-job.ts'

/** Work with backups, one piece after the other: two would only fight for the disk. */
export interface JobQueue {
  /** `task` names it for whoever follows or cancels it. */
  run<N extends JobName>(name: N, ask: Jobs[N]['ask'], task?: string): Promise<Jobs[N]['answer']>
  cancel(task: string): void
  /** Resolves when what was begun has ended. */
  settled(): Promise<unknown>
  /** Tells that what this PC knows of backups is otherwise. */
  announce(): void
  subscribe(listener: EventListener): () => void
}

export function createJobQueue(report: ReportBug): JobQueue {
  const listeners = createListeners()
  const controllers = new Map<string, AbortController>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(name, ask, task) {
      const controller = new AbortController()
      if (task !== undefined) controllers.set(task, controller)
      const step: Step = (stage, done, total) => {
        if (task !== undefined) listeners.publish({ topic: 'progress', task, stage, done, total })
      }
      const result = last.then(() => runJob(name, ask, { report, step, signal: controller.signal }))
      last = result.catch(() => undefined).finally(() => task !== undefined && controllers.delete(task))
      return result
    },
    cancel: (task) => controllers.get(task)?.abort(),
    settled: () => last,
    announce: () => listeners.publish({ topic: 'backup' }),
    subscribe: listeners.subscribe,
  }
}
