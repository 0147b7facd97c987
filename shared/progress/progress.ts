import { decimal, Id, IsoDate, largestQuantity, ofDraft, requiredText, requireSeen } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { PlannedResult } from '../plan/planned-result.ts'
import type { Documentation, Gap } from './gaps.ts'

/** One line of what was achieved on a day (`pendokumentasian kinerja`, L III.A): progress on the way, or the final result. */
export interface ProgressEntry {
  readonly id: string
  readonly rowVersion: number
  readonly date: string
  readonly workResultId: string
  readonly indicatorId?: string
  readonly text: string
  readonly quantity?: number
  readonly final: boolean
  /** Pieces of evidence that hang on it. */
  readonly evidence: number
}

/** The text of a line: one or two sentences, not a report. */
const entryText = requiredText(500)

const line = {
  date: IsoDate,
  workResultId: Id,
  /** What the quantity counts for. */
  indicatorId: Id.optional(),
  text: entryText,
  quantity: decimal(0, largestQuantity).optional(),
  final: z.boolean().default(false),
}
export const ProgressDraft = z.strictObject({ ...ofDraft, ...line }).superRefine(requireSeen)
export type ProgressDraft = z.infer<typeof ProgressDraft>

/** Lines of one person, all stored or none. */
export const ProgressLines = z.strictObject({
  employeeId: Id,
  lines: z.array(z.strictObject(line)).min(1).max(400),
})
export type ProgressLines = z.infer<typeof ProgressLines>

/** What was copied from a sheet or a chat. */
export const PastedText = z.strictObject({
  employeeId: Id,
  /** Of lines that name no day. */
  date: IsoDate,
  text: requiredText(50_000),
})

const days = { from: IsoDate, to: IsoDate }
const inOrder = ({ from, to }: { readonly from: string; readonly to: string }) =>
  from <= to && from.slice(0, 4) === to.slice(0, 4)
const order = { path: ['to'], error: 'error.dateOrder' }

export const ProgressOf = z.strictObject({ employeeId: Id, ...days }).refine(inOrder, order)
export const ProgressFilter = z.strictObject({ unitId: Id.optional(), ...days }).refine(inOrder, order)

/** One person's lines of some days, and what is missing by the office's rhythm of documentation. */
export interface ProgressOfPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly results: readonly PlannedResult[]
  /** The newest day first. */
  readonly entries: readonly ProgressEntry[]
  /** Results of earlier versions of the plan, by id, for their lines. */
  readonly earlier: Readonly<Record<string, string>>
  readonly documentation: Documentation
  readonly gaps: readonly Gap[]
  /** Days (or weeks, months, …) that were due. */
  readonly due: number
  /** Whether the one who asks may write here. */
  readonly writable: boolean
}

export interface ProgressRow {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly entries: number
  /** Of the newest line. */
  readonly last?: string
  readonly gaps: number
  readonly due: number
  readonly hasPlan: boolean
  /** Pieces of evidence and steps of the action plan on the results of the year. */
  readonly evidence: number
  readonly steps: number
}
export interface ProgressList {
  readonly documentation: Documentation
  readonly rows: readonly ProgressRow[]
}

/** What the lines of an indicator come to in one period, by its accumulation. */
export interface ProgressSum {
  readonly period: string
  readonly value: number
  readonly entries: number
}
export const OfIndicator = z.strictObject({ indicatorId: Id })
