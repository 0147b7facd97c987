import { Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { rhythms, type Rhythm } from '../period/period.ts'
import type { Settings } from '../setting/settings.ts'
import type { ClockId, DocumentKind } from './clock.ts'

export const OpeningFilter = z.strictObject({
  year: Year,
  /** The periods that are looked at before the year is open; absent: those of the year before. */
  rhythm: z.enum(rhythms).optional(),
})
export type OpeningFilter = z.infer<typeof OpeningFilter>

/** Until when the year's documents have to be there. */
export interface YearDeadline {
  readonly clock: ClockId
  readonly document: DocumentKind
  /** A period's key. */
  readonly period: string
  readonly from?: string
  readonly deadline?: string
}

/** People who lack something: so many, and the first of them. */
export interface Lacking {
  readonly count: number
  readonly people: readonly { readonly id: string; readonly name: string; readonly unit: string }[]
}

/** What there is of a year that is being opened, and what it still lacks. */
export interface YearOpening {
  readonly year: number
  readonly isOpen: boolean
  readonly rhythm: Rhythm
  readonly documentationPeriod: Settings['documentationPeriod']
  readonly deadlines: readonly YearDeadline[]
  readonly holidays: { readonly days: number; readonly unchecked: number }
  /** Of the year before: whose organisation result the annual evaluation in January rests on; absent where it is not open. */
  readonly orgResults?: {
    readonly year: number
    /** Its last day has come, from which results are entered. */
    readonly isDue: boolean
    /** Units whose head rates somebody, without a document of their own. */
    readonly missing: number
    /** How many of those take over last year's. */
    readonly fromYearBefore: number
  }
  /** In service and for whom somebody rates: how many. */
  readonly people: number
  readonly withoutSuperior: Lacking
  readonly withoutPlan: Lacking
  /** The opened year before, from whose plans drafts can be made. */
  readonly planFrom?: number
}
