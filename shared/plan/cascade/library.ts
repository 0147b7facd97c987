import { Id, ofDraft, optionalText, requiredText, requireSeen, Year } from '../../api/fields.ts'
import { present } from '../../api/present.ts'
import { z } from '../../api/zod.ts'
import type { Indicator } from '../plan.ts'
import { workResultKinds, type WorkResultKind } from '../work-result.ts'
import { IndicatorLine, type ResultLine } from './line.ts'

const position = requiredText(200)

/** What a post answers for; clear and measurable (features.md S7). */
export const ResponsibilityDraft = z
  .strictObject({
    ...ofDraft,
    position,
    text: requiredText(500),
    /** By what one sees that it is done. */
    measure: optionalText(300),
  })
  .superRefine(requireSeen)
export type ResponsibilityDraft = z.infer<typeof ResponsibilityDraft>

/** A result that is usual for a post, with its indicators whole. */
export const LibraryDraft = z
  .strictObject({
    ...ofDraft,
    position,
    kind: z.enum(workResultKinds),
    text: requiredText(500),
    outcome: optionalText(500),
    indicators: z.array(IndicatorLine).max(50).default([]),
  })
  .superRefine(requireSeen)
export type LibraryDraft = z.infer<typeof LibraryDraft>

export const LibraryFill = z.strictObject({
  /** From the plans of this year. */
  year: Year,
  /** Results that at least so many people of a post have. */
  least: z.int().min(1).max(1000).default(1),
  /** Only of these posts, as the library names them. */
  positions: z.array(position).max(1000).optional(),
})
export type LibraryFill = z.infer<typeof LibraryFill>

export type LibraryIndicator = Pick<
  Indicator,
  | 'text'
  | 'aspects'
  | 'targetKind'
  | 'low'
  | 'high'
  | 'targetText'
  | 'targetUnit'
  | 'direction'
  | 'accumulation'
>

/** An indicator without what belongs to one plan alone. */
export function libraryIndicator(indicator: LibraryIndicator): LibraryIndicator {
  const { text, aspects, targetKind, low, high, targetText, targetUnit, direction, accumulation } = indicator
  return present({
    text,
    aspects,
    targetKind,
    low,
    high,
    targetText,
    targetUnit,
    direction,
    accumulation,
  })
}

export interface LibraryResult {
  readonly id: string
  readonly rowVersion: number
  readonly kind: WorkResultKind
  readonly text: string
  readonly outcome?: string
  readonly indicators: readonly LibraryIndicator[]
}
export interface Responsibility {
  readonly id: string
  readonly rowVersion: number
  readonly text: string
  readonly measure?: string
}
/** A post by its name, with what it answers for and what is usual for it. */
export interface LibraryPost {
  readonly position: string
  /** People in service who hold it, of those in sight. */
  readonly people: number
  readonly responsibilities: readonly Responsibility[]
  readonly results: readonly LibraryResult[]
}

/** A result that a fill would add, and how many people of the post have it. */
export interface LibraryProposal {
  readonly position: string
  readonly kind: WorkResultKind
  readonly text: string
  readonly indicators: readonly LibraryIndicator[]
  readonly people: number
}
export interface LibraryPreview {
  readonly proposals: readonly LibraryProposal[]
  /** Results of the plans that the library has already. */
  readonly known: number
}

export const OfPosts = z.strictObject({ year: Year, position: position.optional() })
export const LibraryLines = z.strictObject({ employeeId: Id, year: Year, ids: z.array(Id).min(1).max(100) })

/** A result of the library as a line of a draft. */
export function lineOfLibrary({ kind, text, outcome, indicators }: LibraryResult): ResultLine {
  return {
    kind,
    text,
    ...(outcome !== undefined && { outcome }),
    indicators: indicators.map((indicator) => ({ ...indicator, aspects: [...indicator.aspects] })),
  }
}
