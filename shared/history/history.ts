import type { TextKey } from '../text/catalogue.ts'
import type { Failure } from '../api/errors.ts'
import { z } from '../api/zod.ts'
import { Id, requiredText } from '../api/fields.ts'

export const HistoryFilter = z.strictObject({
  /** Only events that touched this person. */
  employeeId: Id.optional(),
  operation: z.string().max(60).optional(),
  before: z.int().optional(),
  limit: z.int().min(1).max(500).default(100),
})
export const EventSeq = z.strictObject({ seq: z.int().min(1) })
/** The content as it was shown to whoever decides about it. */
const SeenContent = z.string().regex(/^[0-9a-f]{64}$/)
/** `most` steps are told. */
export const WayBackFilter = z.strictObject({
  seq: z.int().min(1),
  most: z.int().min(1).max(5000).default(100),
})
/** `newest` is the newest step that was shown: what came since is not taken back unseen. */
export const StepBack = z.strictObject({ seq: z.int().min(1), newest: z.int().min(1) })
export const PutBack = z.strictObject({ contentHash: SeenContent })
export const AcceptContent = z.strictObject({ contentHash: SeenContent, reason: requiredText(500) })
export const BatchId = z.strictObject({ batch: Id })

export interface HistoryEvent {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly role: string
  readonly operation: string
  /** What it was about, as the office would name it. */
  readonly object?: string
  readonly reason?: string
  readonly batch?: string
  readonly rows: number
  /** Some or all of what it changed was destroyed with its year. */
  readonly destroyed?: boolean
  readonly undoable: boolean
  readonly undoneBy?: number
  readonly undoes?: number
  /** It took the office back to what it was after that event. */
  readonly backTo?: number
  /** At most the first rows: what changed in each. */
  readonly changes: readonly RowChange[]
}
/** A row and what changed in it. */
export interface RowChange {
  readonly table: string
  readonly label: string
  /** Whom the row is about, where its label does not say so. */
  readonly person?: string
  readonly fields: readonly { readonly field: string; readonly from?: string; readonly to?: string }[]
}
/** What the check of the open file has found; `unknown` until it is done. `differs`: the content is not what the log says. */
export interface FileState {
  readonly found: 'unknown' | 'sound' | 'differs'
}
/** What the log says is `from`, what stands in the file is `to`. */
export interface Difference extends RowChange {
  readonly kind: 'changed' | 'added' | 'missing'
  readonly unit?: string
  readonly period?: string
}
export interface FileDifferences {
  /** The first of them. */
  readonly rows: readonly Difference[]
  readonly total: number
  /** They are all of it: with them put back, the content is again what the log says. */
  readonly explained: boolean
  readonly contentHash: string
}
export interface UndoResult {
  readonly seq: number
  readonly undone: number
  readonly operation: string
  readonly rows: number
}
/** One change of the office on the way back to an earlier point. */
export interface Step {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly operation: string
  readonly object?: string
  readonly rows: number
  /** Why it may not be taken back. */
  readonly refusal?: Failure
}
/** What is taken back where the office returns to what it was after an event. */
export interface WayBack {
  readonly to: Omit<Step, 'refusal'>
  /** The newest first; of many only the first, and the first of those that may not be taken back. */
  readonly steps: readonly Step[]
  readonly total: number
  /** How many of them are refused. */
  readonly refused: number
  /** Steps about people out of this session's sight; with one of them nothing is taken back. */
  readonly unseen: number
  readonly byPerson: readonly { readonly who: string; readonly steps: number }[]
  readonly newest: number
  /** What becomes of the rows, from now to then: the first of them. */
  readonly rows: readonly RowChange[]
  readonly rowTotal: number
}
export interface SteppedBack {
  readonly steps: number
  readonly rows: number
}
/** What the person of this sitting can step back to and forward to. */
export interface UndoState {
  readonly undo?: { readonly seq: number; readonly operation: string; readonly object?: string }
  readonly redo?: { readonly seq: number; readonly operation: string; readonly object?: string }
}
export interface Verification {
  readonly ok: boolean
  readonly integrity: readonly string[]
  readonly foreignKeys: number
  readonly events: number
  /** The first event that does not fit the chain. */
  readonly brokenAt?: number
  readonly head: string
  /** The figure of the content as it stands … */
  readonly contentHash: string
  /** … and as the last event of the log says it. */
  readonly loggedHash: string
  readonly version: number
}

/** A row that an import wrote and that is no longer as it left it. */
export interface MovedRow {
  readonly table: TextKey
  /** Whom it is about. */
  readonly name?: string
  readonly isGone: boolean
}
/** What stands in the way of undoing an import: the first rows by name, and how many there are. */
export interface MovedRows {
  readonly rows: readonly MovedRow[]
  readonly count: number
}
