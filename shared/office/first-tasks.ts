import { z } from '../api/zod.ts'

/** What somebody does first to know his way, in the sample office, in the order of the year's work. */
export const firstTasks = ['import', 'plan', 'paste', 'rate', 'why', 'report'] as const
export type FirstTask = (typeof firstTasks)[number]

/** Of these the log tells nothing by itself. */
export const SeenTask = z.strictObject({ task: z.literal('why') })

export interface FirstTasks {
  /** Whether whoever asks has begun them here. */
  readonly begun: boolean
  /** What he really did since. */
  readonly done: readonly FirstTask[]
}
