import type { Since } from './backup.ts'

/** How a copy of an office stands to the one that this PC had open last: it ends before it, or both went on on their own. */
export type Departure = 'older' | 'branched'

/** One thing that was done, as the log says it. */
export interface LoggedStep {
  readonly at: string
  readonly who: string
  readonly operation: string
  readonly object?: string
}

/** One of the two copies, and what only it holds. */
export interface CopySide {
  readonly fileName: string
  readonly folder: string
  /** The hash that its log is under. */
  readonly head: string
  /** What was done since the two parted. */
  readonly since: Since
  /** The last of it, newest first. */
  readonly steps: readonly LoggedStep[]
}

export interface Lineage {
  readonly departure: Departure
  /** When the last thing was done that both hold. */
  readonly commonAt?: string
  readonly here: CopySide
  /** Absent where the other file is no longer where it was, so that only its end is known. */
  readonly there?: CopySide
  /** People whom both sides changed since, by name; of many the first. */
  readonly both: readonly string[]
}
