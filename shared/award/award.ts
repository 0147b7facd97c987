import {
  Id,
  IsoDate,
  ofDraft,
  optionalText,
  PeriodKey,
  requiredText,
  requireSeen,
  RowVersion,
  Year,
} from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import { type EmployeeType, employeeTypes } from '../people/employee-type.ts'
import { type Group, groups } from '../people/position.ts'
import type { AwardState } from './award-state.ts'
import { type AwardCriterion, awardCriteria, type AwardWeight } from './criteria.ts'
import type { Hindrance, HindranceKind } from './eligibility.ts'
import type { Standing } from './outcome.ts'

const awardMinimums = ['excellent', 'good'] as const

const Weight = z.strictObject({
  key: z.enum(awardCriteria),
  weight: z.int('error.number').min(1, 'error.tooSmall').max(100, 'error.tooBig'),
})

/** What is fixed before anybody looks. */
export const AwardDraft = z
  .strictObject({
    ...ofDraft,
    title: requiredText(120),
    period: PeriodKey,
    unitId: Id.optional(),
    group: z.enum(groups).optional(),
    employeeType: z.enum(employeeTypes).optional(),
    minimum: z.enum(awardMinimums),
    /** Every period of the year has a predikat. */
    completeYear: z.boolean(),
    finalists: z.int('error.number').min(2, 'award.error.finalists').max(8, 'award.error.finalists'),
    /** By what the panel chooses of two. */
    question: requiredText(500),
    criteria: z.array(Weight).min(1, 'error.required').max(awardCriteria.length),
  })
  .superRefine((draft, context) => {
    requireSeen(draft, context)
    const { criteria } = draft
    const complain = (message: string) => context.addIssue({ code: 'custom', path: ['criteria'], message })
    if (new Set(criteria.map(({ key }) => key)).size < criteria.length) complain('award.error.criterionTwice')
    if (criteria.reduce((sum, { weight }) => sum + weight, 0) !== 100) complain('award.error.weights')
  })
export type AwardDraft = z.output<typeof AwardDraft>

export const SeenAward = z.strictObject({ id: Id, rowVersion: RowVersion })

/** A member of the panel: an employee of this office, or somebody else by name. */
const Judge = z
  .strictObject({ employeeId: Id.optional(), guest: optionalText(120) })
  .refine(({ employeeId, guest }) => (employeeId === undefined) !== (guest === undefined), 'error.required')

export const AwardOpening = z.strictObject({
  id: Id,
  rowVersion: RowVersion,
  judges: z.array(Judge).min(1, 'error.required').max(15, 'error.tooBig'),
  /** Whom the shortlist names and who nevertheless is no finalist. */
  leftOut: z.array(z.strictObject({ employeeId: Id, reason: requiredText(300) })).max(50),
})
export type AwardOpening = z.output<typeof AwardOpening>

const FinalistNumber = z.int().min(1).max(8)

export const AwardVote = z
  .strictObject({
    id: Id,
    judgeId: Id,
    pass: z.int().min(1).max(99),
    first: FinalistNumber,
    second: FinalistNumber,
    won: FinalistNumber,
  })
  .refine(
    ({ first, second, won }) => first !== second && (won === first || won === second),
    'award.error.noSuchPair',
  )
export type AwardVote = z.output<typeof AwardVote>

export const AwardDecision = z.strictObject({
  id: Id,
  rowVersion: RowVersion,
  heldOn: IsoDate,
  place: optionalText(200),
  remarks: optionalText(4000),
})
export type AwardDecision = z.output<typeof AwardDecision>

export const AwardFilter = z.strictObject({ year: Year })

interface AwardScope {
  readonly unitId?: string
  readonly unit?: string
  readonly group?: Group
  readonly employeeType?: EmployeeType
}

export interface AwardRow extends AwardScope {
  readonly id: string
  readonly title: string
  readonly period: string
  readonly state: AwardState
  /** Of a decided round; nobody where the panel did not tell the finalists apart. */
  readonly winners: readonly string[]
}

/** Somebody of the shortlist, with what the place rests on. */
export interface AwardCandidate {
  readonly employeeId: string
  readonly fullName: string
  readonly nip?: string
  readonly positionName?: string
  readonly unit: string
  readonly place: number
  readonly tied: boolean
  readonly score: number
  readonly parts: Readonly<Partial<Record<AwardCriterion, number>>>
  /** Criteria of which nothing is recorded: the others count alone. */
  readonly missing: readonly AwardCriterion[]
  readonly predikat?: Predikat
  readonly resultRating?: Rating
  readonly behaviourRating?: Rating
  /** Among the first so many: would be a finalist. */
  readonly isNamed: boolean
}

export interface Ineligible {
  readonly employeeId: string
  readonly fullName: string
  readonly unit: string
  readonly hindrances: readonly Hindrance[]
}

export interface AwardShortlist {
  readonly candidates: readonly AwardCandidate[]
  /** People who may be chosen, of whom these are the first. */
  readonly eligible: number
  readonly ineligible: readonly Ineligible[]
  /** How many are not eligible, and by what. */
  readonly ineligibleCount: number
  readonly reasons: Readonly<Partial<Record<HindranceKind, number>>>
}

export interface Finalist {
  readonly number: number
  readonly employeeId: string
  readonly fullName: string
  readonly nip?: string
  readonly grade?: string
  readonly positionName?: string
  readonly unit: string
  readonly place: number
  readonly score: number
}

export interface AwardJudge {
  readonly id: string
  readonly employeeId?: string
  readonly fullName: string
  readonly positionName?: string
  readonly votes: number
  /** Numbers of finalists of the pair that comes next; absent where all are done. */
  readonly next?: { readonly pass: number; readonly first: number; readonly second: number }
  /** Per cent of the own choices that fit the scale, once there is one. */
  readonly agreement?: number
}

export interface AwardResult {
  readonly standings: readonly Standing[]
  readonly separation: number
  readonly isDecided: boolean
  readonly winners: readonly number[]
  readonly runnersUp: readonly number[]
  readonly comparisons: number
}

export interface Award extends AwardScope {
  readonly id: string
  readonly rowVersion: number
  readonly state: AwardState
  readonly title: string
  readonly period: string
  readonly minimum: (typeof awardMinimums)[number]
  readonly completeYear: boolean
  readonly finalists: number
  readonly question: string
  readonly criteria: readonly AwardWeight[]
  /** What was fixed, and whether it still is what it was. */
  readonly locked?: {
    readonly at: string
    readonly by: string
    readonly hash: string
    readonly holds: boolean
  }
  /** As it stands now; absent before it may be looked at and once the panel has begun. */
  readonly shortlist?: AwardShortlist
  readonly named: readonly Finalist[]
  readonly leftOut: readonly { readonly fullName: string; readonly place: number; readonly reason: string }[]
  readonly judges: readonly AwardJudge[]
  /** Comparisons that each member makes. */
  readonly pairs: number
  /** Once enough members have made all their comparisons: until then nobody sees how it stands. */
  readonly result?: AwardResult
  readonly heldOn?: string
  readonly place?: string
  readonly remarks?: string
  readonly decided?: { readonly at: string; readonly by: string }
}
