import type { NameUnder } from '../text/catalogue.ts'
import { z } from '../api/zod.ts'
import { decimal, Id, IsoDate, optionalText, PeriodKey, SeenVersion, text } from '../api/fields.ts'
import type { Acting } from '../people/employee.ts'
import { coreValues, type CoreValue } from '../plan/core-value.ts'
import { criteria, type Criterion, type OfficeGrade } from './criteria.ts'
import type { EvaluationState } from './evaluation-state.ts'
import { type OrgResult, orgResults } from './org-result.ts'
import type { Predikat } from './predikat.ts'
import { overridePredikats, type OverridePredikat } from './override.ts'
import { ratings, type Rating } from './rating.ts'

export const AppraisalFilter = z.strictObject({
  period: PeriodKey,
  /** The unit whose head rates; absent: everyone, grouped by unit. */
  unitId: Id.optional(),
  /** Only who rates how many, without the people. */
  onlyUnits: z.boolean().default(false),
  /** Whose unit is wanted, when only the person is known. */
  employeeId: Id.optional(),
})
export type AppraisalFilter = z.output<typeof AppraisalFilter>

const score = decimal(0, 100)

/** One mark, rating, score or note of one person; null clears it. */
export const RatingCell = z.discriminatedUnion('field', [
  z.strictObject({ employeeId: Id, field: z.literal('result'), value: z.enum(ratings).nullable() }),
  z.strictObject({ employeeId: Id, field: z.literal('behaviour'), value: z.enum(ratings).nullable() }),
  z.strictObject({
    employeeId: Id,
    field: z.literal('workResult'),
    workResultId: Id,
    value: z.enum(ratings).nullable(),
  }),
  z.strictObject({
    employeeId: Id,
    field: z.literal('coreValueRating'),
    coreValue: z.enum(coreValues),
    value: z.enum(ratings).nullable(),
  }),
  z.strictObject({
    employeeId: Id,
    field: z.literal('score'),
    coreValue: z.enum(coreValues),
    value: score.nullable(),
  }),
  z.strictObject({
    employeeId: Id,
    field: z.literal('criterion'),
    criterion: z.enum(criteria),
    value: score.nullable(),
    /** Not applicable to this person, with the reason; the weights are renormalised. */
    notApplicable: text(200).optional(),
  }),
  z.strictObject({ employeeId: Id, field: z.literal('note'), value: text(1000).nullable() }),
  /** Instead of the quadrant's, for who dropped out of a study assignment (L IV.B.3). */
  z.strictObject({
    employeeId: Id,
    field: z.literal('override'),
    value: z.enum(overridePredikats).nullable(),
    reason: optionalText(500),
  }),
])
export type RatingCell = z.infer<typeof RatingCell>

/** Several cells are one act (a paste, "the same for the rest"): stored together, undone together. */
export const Rate = z.strictObject({ period: PeriodKey, cells: z.array(RatingCell).min(1).max(20_000) })

export interface AppraisalMark {
  readonly workResultId: string
  readonly number: number
  readonly kind: 'main' | 'additional'
  readonly text: string
  readonly achievement?: number
  readonly rating?: Rating
}
/** What somebody still lacks, a key of the catalogue: `missing.plan`. */
export type MissingKey = `missing.${NameUnder<'missing'>}`

export interface AppraisalRow {
  readonly employeeId: string
  readonly nip?: string
  readonly fullName: string
  readonly positionName?: string
  readonly unitId: string
  readonly unit: string
  readonly group: 'head' | 'functional' | 'staff'
  /** The camat's own, rated outside this office and entered as received. */
  readonly received: boolean
  readonly state: EvaluationState
  readonly marks: readonly AppraisalMark[]
  /** Per cent, orientation only, with how many indicators it rests on. */
  readonly achievement?: number
  readonly achievementOf: { readonly computed: number; readonly total: number }
  readonly resultRating?: Rating
  readonly resultSuggestion?: Rating
  readonly behaviourRating?: Rating
  readonly behaviourSuggestion?: Rating
  readonly scores: Readonly<Partial<Record<CoreValue, number>>>
  readonly valueRatings: Readonly<Partial<Record<CoreValue, Rating>>>
  readonly scoreMean?: number
  readonly criteria: Readonly<Partial<Record<Criterion, number>>>
  readonly criteriaNotApplicable: Readonly<Partial<Record<Criterion, string>>>
  /** Office total of §7; absent while incomplete. */
  readonly officeTotal?: number
  readonly officeGrade?: OfficeGrade
  readonly predikat?: Predikat
  /** The predikat was set directly, with the reason. */
  readonly override?: { readonly predikat: OverridePredikat; readonly reason: string }
  /** Dropped out of a study assignment in the period: the predikat may be set directly (L IV.B.3). */
  readonly droppedOut?: true
  readonly index?: number
  readonly estimated: boolean
  readonly note?: string
  /** The predikat of each period of the year, for the strip beside the annual one. */
  readonly periods: readonly { readonly period: string; readonly predikat?: Predikat }[]
  /** In the order in which they have to be closed. */
  readonly missing: readonly MissingKey[]
}
export interface AppraisalGrid {
  readonly period: string
  readonly rows: readonly AppraisalRow[]
  readonly appraiser?: {
    readonly id: string
    readonly name: string
    readonly position?: string
    readonly acting?: Acting
  }
  readonly orgResult?: OrgResultRow
  readonly distribution: Distribution
  /** Criteria of the year's scheme with their weights per group, in order; weight 0 hides one for the group. */
  readonly criteria: readonly {
    readonly key: Criterion
    readonly label: string
    readonly head: number
    readonly functional: number
    readonly staff: number
  }[]
  /** The unit whose head rates the person asked for. */
  readonly unitOf?: string
  /** Units whose head rates somebody, for the picker, with how many are done. */
  readonly units: readonly {
    readonly id: string
    readonly name: string
    readonly people: number
    readonly rated: number
  }[]
}
export type Distribution = Readonly<Record<Predikat, number>>

export interface RatedCells {
  readonly changed: number
  /** Of the people touched, recomputed. */
  readonly rows: readonly AppraisalRow[]
}

export const OfEvaluation = z.strictObject({ employeeId: Id, period: PeriodKey })
export const OrgResultDraft = z.strictObject({
  unitId: Id,
  period: PeriodKey,
  /** null removes it. */
  value: z.enum(orgResults).nullable(),
  document: optionalText(200),
  documentDate: IsoDate.optional(),
  basis: optionalText(300),
  rowVersion: SeenVersion,
})
export interface OrgResultRow {
  readonly unitId: string
  readonly unit: string
  readonly period: string
  readonly value?: OrgResult
  readonly document?: string
  readonly documentDate?: string
  readonly basis?: string
  /** Of the unit's own document; 0 where it has none. */
  readonly rowVersion: number
  /** The value comes from a unit above or the year before (§5.4), not from this unit's own document. */
  readonly fallback?: 'parentUnit' | 'previousYear'
}
