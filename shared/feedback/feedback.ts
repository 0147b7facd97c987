import {
  Id,
  IsoDate,
  ofDraft,
  optionalText,
  requiredText,
  requireSeen,
  RowVersion,
  Year,
} from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { type CoreValue, coreValues } from '../plan/core-value.ts'
import type { PlannedResult } from '../plan/planned-result.ts'
import {
  type FeedbackMode,
  type FeedbackRhythm,
  type FeedbackSymbol,
  type FeedbackTone,
  feedbackModes,
  feedbackRhythms,
  feedbackSymbols,
  type GiverKind,
  giverKinds,
} from './giver.ts'

/** What somebody said about one result or one value of a person's work (`umpan balik berkelanjutan`, Ps 17–18, L III.C). */
export interface Feedback {
  readonly id: string
  readonly rowVersion: number
  readonly employeeId: string
  readonly date: string
  readonly giverKind: GiverKind
  readonly giverId?: string
  /** Absent also where whoever asks is the person himself and the giver is not to be known. */
  readonly giver?: string
  readonly mode: FeedbackMode
  readonly rhythm: FeedbackRhythm
  readonly workResultId?: string
  readonly workResult?: string
  readonly indicatorId?: string
  readonly indicator?: string
  readonly coreValue?: CoreValue
  readonly situation?: string
  /** What was seen or done, in words that somebody else could check. */
  readonly fact: string
  readonly effect?: string
  readonly nextStep?: string
  readonly symbol: FeedbackSymbol
  readonly tone: FeedbackTone
  /** The person asked for it. */
  readonly requested: boolean
  readonly evidence: readonly CitedEvidence[]
  /** Whether whoever asks may change it. */
  readonly writable: boolean
}
/** A piece of evidence on which feedback rests. */
export interface CitedEvidence {
  readonly id: string
  readonly name: string
  readonly workResultId: string
}

/** One or two sentences each, not a report. */
const longestPart = 600

export const FeedbackDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: Id,
    date: IsoDate,
    giverKind: z.enum(giverKinds),
    /** Somebody of this office; of others the name. */
    giverId: Id.optional(),
    giverName: optionalText(160),
    mode: z.enum(feedbackModes),
    rhythm: z.enum(feedbackRhythms),
    workResultId: Id.optional(),
    indicatorId: Id.optional(),
    coreValue: z.enum(coreValues).optional(),
    situation: optionalText(longestPart),
    fact: requiredText(longestPart),
    effect: optionalText(longestPart),
    nextStep: optionalText(longestPart),
    symbol: z.enum(feedbackSymbols),
    requested: z.boolean().default(false),
    evidenceIds: z.array(Id).max(20).default([]),
  })
  .superRefine(requireSeen)
  .refine(({ workResultId, coreValue }) => (workResultId === undefined) !== (coreValue === undefined), {
    path: ['workResultId'],
    error: 'feedback.error.oneThing',
  })
  .refine(({ workResultId, indicatorId }) => indicatorId === undefined || workResultId !== undefined, {
    path: ['indicatorId'],
    error: 'feedback.error.oneThing',
  })
  .refine(({ giverId, giverName }) => giverId === undefined || giverName === undefined, {
    path: ['giverName'],
    error: 'feedback.error.twoGivers',
  })
export type FeedbackDraft = z.infer<typeof FeedbackDraft>

export const SeenFeedback = z.strictObject({ id: Id, rowVersion: RowVersion })

export const FeedbackOf = z.strictObject({ employeeId: Id, year: Year })

/** Everything that was said about a person in a year, and what the form needs to add to it. */
export interface FeedbackOfPerson {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  /** The newest day first. */
  readonly entries: readonly Feedback[]
  readonly results: readonly PlannedResult[]
  readonly evidence: readonly CitedEvidence[]
  /** Whoever rates him, as the giver that is meant unless another is chosen. */
  readonly leader?: { readonly id: string; readonly name: string }
  /** Whether a leader has said anything in the running period. */
  readonly given: boolean
  readonly period: string
  /** Whether whoever asks may add to it. */
  readonly writable: boolean
}

export const FeedbackFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  /** Words that name or NIP hold. */
  search: z.string().max(100).optional(),
  /** Only those to whom no leader has said anything in the running period. */
  waiting: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(500).default(50),
})
export type FeedbackFilter = z.infer<typeof FeedbackFilter>

export interface FeedbackRow {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly positive: number
  readonly corrective: number
  /** Of the newest entry. */
  readonly last?: string
  readonly given: boolean
}
export interface FeedbackList {
  /** The period of the office's rhythm in which a leader should say something (L III.C). */
  readonly period: string
  readonly rows: readonly FeedbackRow[]
  readonly total: number
  /** Everybody of the unit, whatever is searched for. */
  readonly people: number
  readonly waiting: number
}
