import { Id, PeriodKey } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import { predikats } from '../appraisal/predikat.ts'
import { scaleHalfUp } from '../number/decimal.ts'
import type { PositionRung } from '../people/position.ts'
import type { Settings } from '../setting/settings.ts'

export type AllowanceTable = Settings['allowance']

/** The line of the local table that fits a person: one for post and grade before one for the post, and that before one for the grade. */
export function ceilingOf(
  { ceilings }: Pick<AllowanceTable, 'ceilings'>,
  { rung, grade }: { readonly rung?: PositionRung | undefined; readonly grade?: string | undefined },
): number | undefined {
  const fits = ceilings.filter(
    (line) =>
      (line.rung === undefined || line.rung === rung) && (line.grade === undefined || line.grade === grade),
  )
  const weigh = (line: (typeof ceilings)[number]) =>
    Number(line.rung !== undefined) * 2 + Number(line.grade !== undefined)
  return fits.toSorted((a, b) => weigh(b) - weigh(a))[0]?.amount
}

/**
 * `ceiling × (wp · f(predikat) + wd · discipline)` in rupiah, half up (domain.md §11.6). A preview by the office's own table: what is paid
 * is decided by the local decree alone.
 */
export function allowanceOf(
  { weights, factors }: Pick<AllowanceTable, 'weights' | 'factors'>,
  {
    ceiling,
    predikat,
    discipline,
  }: { readonly ceiling: number; readonly predikat: Predikat; readonly discipline: number },
): number {
  // per cents of per cents, the discipline with two decimals
  const parts =
    weights.performance * factors[predikat] * 100 + weights.discipline * Math.round(discipline * 100)
  return scaleHalfUp(ceiling, parts, 1_000_000)
}

export const AllowanceFilter = z.strictObject({
  period: PeriodKey,
  unitId: Id.optional(),
  employeeId: Id.optional(),
  /** What if: instead of the predikat that stands. */
  predikat: z.enum(predikats).optional(),
  discipline: z.number('error.number').min(0, 'error.tooSmall').max(100, 'error.tooBig').default(100),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(1000).default(100),
})
export type AllowanceFilter = z.infer<typeof AllowanceFilter>

export interface AllowanceRow {
  readonly employeeId: string
  readonly nip?: string
  readonly fullName: string
  readonly unitId: string
  readonly unit: string
  readonly grade?: string
  readonly positionName?: string
  /** Absent where no line of the table fits. */
  readonly ceiling?: number
  /** As it stands now, signed or not. */
  readonly predikat?: Predikat
  readonly isFinal: boolean
  readonly amounts?: Readonly<Record<Predikat, number>>
  /** By the predikat that stands, or the one asked for. */
  readonly amount?: number
}
export interface AllowancePage {
  readonly rows: readonly AllowanceRow[]
  readonly total: number
  /** Of everybody in the list, where an amount is known. */
  readonly sum: number
  readonly withoutCeiling: number
  readonly decree: string
}
