import { z } from '../api/zod.ts'
import {
  decimal,
  Id,
  largestQuantity,
  optionalText,
  PeriodKey,
  SeenVersion,
  text,
  Year,
} from '../api/fields.ts'
import type { Accumulation, Direction, TargetKind } from './target.ts'
import type { Trend } from './trend.ts'

export const RealisationFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  employeeId: Id.optional(),
})

/** A pasted block is one act: all its cells are stored or none. A null clears the cell. */
export const RealisationEntry = z.strictObject({
  cells: z
    .array(
      z.strictObject({
        indicatorId: Id,
        period: PeriodKey,
        value: decimal(0, largestQuantity).nullable().optional(),
        note: text(500).nullable().optional(),
        /** What the page showed when the entry began: when something else stands there by now, the cell is refused. */
        seen: z.strictObject({ value: z.number().nullable(), note: z.string().nullable() }).optional(),
      }),
    )
    .min(1)
    .max(20_000),
})

/** So many per cent at most: what exceeds it by hand is mistyped. */
const largestByHand = 1000

/** The per cent of one period where the target is words or 0, always with its reason; null takes it back. */
export const AchievementByHand = z
  .strictObject({
    indicatorId: Id,
    period: PeriodKey,
    percent: decimal(0, largestByHand).nullable(),
    note: optionalText(500),
    rowVersion: SeenVersion,
  })
  .refine(({ percent, note }) => percent === null || note !== undefined, {
    path: ['note'],
    error: 'realisation.error.noteMissing',
  })

/** One indicator of one person with its year. Values are decimals, absent when nobody entered them. */
export interface RealisationRow {
  readonly indicatorId: string
  readonly employeeId: string
  readonly employee: string
  readonly unitId: string
  readonly workResultId: string
  readonly workResult: string
  readonly resultNumber: number
  readonly kind: 'main' | 'additional'
  readonly indicator: string
  readonly targetKind: TargetKind
  /** As shown: `80–90 %`, `12 laporan`. */
  readonly target: string
  readonly low?: number
  readonly high?: number
  readonly targetUnit?: string
  readonly direction: Direction
  readonly accumulation: Accumulation
  readonly grain?: 'month' | 'quarter'
  /** Its values are computed from cases and are not entered. */
  readonly computed?: true
  /** Period key → entry. */
  readonly values: Readonly<Record<string, number>>
  readonly notes: Readonly<Record<string, string>>
  /** The year's value by `accumulation`, and of how many periods. */
  readonly accumulated?: number
  readonly filled: number
  readonly expected: number
  /** Per cent of the year's target. */
  readonly achievement?: number
  /** The reason with which that per cent was entered by hand. */
  readonly byHandNote?: string
  /** Period key → the per cent entered by hand; used where the target gives none. */
  readonly byHand: Readonly<Record<string, HandAchievement>>
  /** Why there is none: `noEntry`, `byHand`, `text`. */
  readonly noAchievement?: 'noEntry' | 'byHand' | 'text'
  /** For sums during the year: per cent of the running target of the elapsed periods. */
  readonly running?: number
  readonly baseline?: number
  readonly baselineDate?: string
  readonly trend?: Trend
}
export interface HandAchievement {
  readonly percent: number
  readonly note: string
  readonly rowVersion: number
}
export interface RealisationGrid {
  readonly rows: readonly RealisationRow[]
  readonly people: number
  /** People of the scope without a plan: named, not hidden. */
  readonly withoutPlan: readonly { readonly id: string; readonly name: string }[]
}
export interface IndicatorHistory extends RealisationRow {
  readonly points: readonly { readonly period: string; readonly date: string; readonly value: number }[]
}
export interface SavedCells {
  readonly changed: number
  /** The rows that the change touched, recomputed. */
  readonly rows: readonly RealisationRow[]
}
