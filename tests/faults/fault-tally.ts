/** What a run of faults counts. */
export interface FaultTally {
  tried: number
  /** One line for each thing that was answered and is gone, and for each file of which something else is told than what it is. */
  readonly lost: string[]
  /** Why it could not be tried here. */
  readonly skipped?: string
}

export interface FaultOptions {
  readonly rounds: number
  readonly seed: number
}

export const newFaultTally = (): FaultTally => ({ tried: 0, lost: [] })

/** Numbers from 0 to 1, the same every time. */
export function randomFrom(seed: number): () => number {
  let state = (seed % 0x7ffffffe) + 1
  return () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff
}
