import {
  Id,
  IsoDate,
  decimal,
  ofDraft,
  requiredText,
  optionalText,
  requireSeen,
  Year,
} from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { type Predikat, predikats } from '../appraisal/predikat.ts'
import { functionalLevels } from '../people/position.ts'
import type { FunctionalLevel } from './credit-points.ts'

/** Points that no predikat brought: base, those of before the conversion, the one-time integration, and of a higher degree. */
export const openingKinds = ['base', 'old', 'integration', 'education'] as const
export type OpeningKind = (typeof openingKinds)[number]

export const OpeningDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: Id,
    level: z.enum(functionalLevels),
    kind: z.enum(openingKinds),
    /** Of an integration the conventional points, from which its base is taken off; else the points themselves. */
    points: decimal(0, 9999),
    /** Of an integration: the grade whose base is taken off. */
    grade: z.string().max(10).optional(),
    givenOn: IsoDate,
    document: requiredText(150),
  })
  .superRefine(requireSeen)
export type OpeningDraft = z.infer<typeof OpeningDraft>

const month = z.int('error.wholeNumber').min(1, 'error.tooSmall').max(12, 'error.tooBig')
export const ConversionDraft = z
  .strictObject({
    employeeId: Id,
    year: Year,
    kind: z.enum(['annual', 'periodic']),
    fromMonth: month.default(1),
    toMonth: month.default(12),
    level: z.enum(functionalLevels),
    predikat: z.enum(predikats),
    /** Of a predikat that stands on paper alone. */
    document: optionalText(150),
  })
  .superRefine(({ kind, fromMonth, toMonth }, context) => {
    if (toMonth < fromMonth)
      context.addIssue({ code: 'custom', path: ['toMonth'], message: 'error.dateOrder' })
    if (kind === 'annual' && (fromMonth !== 1 || toMonth !== 12))
      context.addIssue({ code: 'custom', path: ['toMonth'], message: 'error.credit.wholeYear' })
  })
export type ConversionDraft = z.infer<typeof ConversionDraft>

export const ConvertYear = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  /** These alone; absent: all functional officials in sight. */
  employeeIds: z.array(Id).min(1).max(10_000).optional(),
})
export type ConvertYear = z.infer<typeof ConvertYear>

export const CreditFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(1000).default(100),
})
export type CreditFilter = z.infer<typeof CreditFilter>
export const CreditOf = z.strictObject({ employeeId: Id, year: Year })

export interface Opening {
  readonly id: string
  readonly rowVersion: number
  readonly level: FunctionalLevel
  readonly kind: OpeningKind
  readonly points: number
  readonly conventional?: number
  readonly givenOn: string
  readonly document: string
}
export interface Conversion {
  readonly id: string
  readonly rowVersion: number
  readonly year: number
  readonly kind: 'annual' | 'periodic'
  readonly fromMonth: number
  readonly toMonth: number
  readonly level: FunctionalLevel
  /** Absent where the session may not see how the person was judged yet. */
  readonly predikat?: Predikat
  readonly percent?: number
  readonly coefficient: number
  readonly points?: number
  readonly document?: string
  /** The period whose final predikat it is; absent: it was read from paper. */
  readonly period?: string
  /** Replaced by the annual row of its year, or of a level that the person has left. */
  readonly counts: boolean
}

/** Why a year's predikat is not converted yet. */
export type CreditGap = 'notFinal' | 'noEvaluation' | 'levelChanged' | 'noLevel' | 'ready'

interface CreditStanding {
  readonly employeeId: string
  readonly nip?: string
  readonly fullName: string
  readonly unitId: string
  readonly unit: string
  readonly grade?: string
  readonly positionName?: string
  /** Absent where the post has none yet. */
  readonly level?: FunctionalLevel
  /** Of the level, up to the end of the year asked for. */
  readonly points: number
  /** What they lead to; absent at the top of the ladder and where grade and level do not fit. */
  readonly goal?: { readonly kind: 'grade' | 'level'; readonly points: number }
  /** More than the goal asks, or less when negative. */
  readonly surplus?: number
}
export interface CreditRow extends CreditStanding {
  /** Points that the year brought. */
  readonly ofYear?: number
  /** Why there are none. */
  readonly gap?: CreditGap
}
export interface CreditPage {
  readonly rows: readonly CreditRow[]
  readonly total: number
  /** How many have a final predikat of the year that is not converted. */
  readonly ready: number
}

/** A row of part II of the determination: what stood before the year, what it brought, and both. */
export interface CreditPart {
  readonly kind: OpeningKind | 'conversion'
  readonly before: number
  readonly added: number
  readonly sum: number
}
/** Konversi, Akumulasi and Penetapan of one person (PerBKN 3/2023). */
export interface CreditAccount extends CreditStanding {
  readonly year: number
  readonly birthPlace?: string
  readonly birthDate?: string
  readonly gradeDate?: string
  readonly positionDate?: string
  readonly cpnsDate?: string
  readonly educationLevel?: string
  readonly major?: string
  readonly openings: readonly Opening[]
  /** The oldest first. */
  readonly conversions: readonly Conversion[]
  readonly parts: readonly CreditPart[]
  readonly gap?: CreditGap
}
