import { z } from '../../api/zod.ts'
import { decimal, Id, PeriodKey, SeenVersion } from '../../api/fields.ts'
import type { Category } from './value.ts'

/** What behaviour is valued by under PP 30/2019; leadership only of those who lead (PP 30/2019 Pasal 41). */
export const numericAspects = ['service', 'commitment', 'initiative', 'teamwork', 'leadership'] as const
export type NumericAspect = (typeof numericAspects)[number]

const value = decimal(0, 120)

export const NumericDraft = z.strictObject({
  employeeId: Id,
  period: PeriodKey,
  skp: value.optional(),
  service: value.optional(),
  commitment: value.optional(),
  initiative: value.optional(),
  teamwork: value.optional(),
  leadership: value.optional(),
  /** Opinions of peers and direct subordinates: 60 to 40 instead of 70 to 30. */
  opinionsUsed: z.boolean().default(false),
  /** A new idea or method that serves the organisation or the state. */
  newIdea: z.boolean().default(false),
  rowVersion: SeenVersion,
})
export type NumericDraft = z.output<typeof NumericDraft>

/** One evaluation by figures; value and predikat once SKP and behaviour are there. */
export interface NumericRating {
  readonly employeeId: string
  readonly period: string
  readonly skp?: number
  readonly aspects: Readonly<Partial<Record<NumericAspect, number>>>
  readonly behaviour?: number
  readonly opinionsUsed: boolean
  readonly newIdea: boolean
  readonly value?: number
  readonly predikat?: Category
  readonly rowVersion: number
}
