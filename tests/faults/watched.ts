import { setTimeout as wait } from 'node:timers/promises'
import { peakOf, readersOf } from './reader-children.ts'

/** The answer, and the most memory of any reader while it was worked out. */
export async function watched<T>(work: Promise<T>): Promise<{ answer: T; peak: number }> {
  let peak = 0
  let isDone = false
  const done = work.finally(() => (isDone = true))
  while (!isDone) {
    for (const pid of readersOf()) peak = Math.max(peak, peakOf(pid))
    await wait(10)
  }
  return { answer: await done, peak }
}
