import { hundredthsOf } from '#shared/number/decimal.ts'
import { accumulate } from '#shared/plan/accumulate.ts'
import { type Grain, grainPeriodsOf, type Period, quarterOfMonth } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'

/** The grain most rows are entered in; without entries, that of the year's rhythm. */
export function usualGrain(rows: readonly RealisationRow[], rhythm: 'monthly' | 'quarterly'): Grain {
  const months = rows.filter(({ grain }) => grain === 'month').length
  const quarters = rows.filter(({ grain }) => grain === 'quarter').length
  if (months === quarters) return rhythm === 'monthly' ? 'month' : 'quarter'
  return months > quarters ? 'month' : 'quarter'
}

/** What stands in a period: the entry, or for a quarter of a row entered by month what its months make (§4.3). */
export function valueIn(row: RealisationRow, period: Period): number | undefined {
  const entry = row.values[period.key]
  if (entry !== undefined || row.grain !== 'month' || period.kind !== 'quarter') return entry
  const months = grainPeriodsOf(period.year, 'month').filter(
    ({ number }) => quarterOfMonth(number) === period.number,
  )
  const values = months.map(({ key }) => row.values[key]).map((value) => value && hundredthsOf(value))
  const made = accumulate(values, row.accumulation).value
  return made === undefined ? undefined : made / 100
}

/** A row takes entries of its own grain; the first entry sets it. */
export function takesGrain(row: RealisationRow, grain: Grain): boolean {
  return row.grain === undefined || row.grain === grain
}

/** The quarter in which a month of a row lies that is entered by quarter: its figure belongs to all three months. */
export function quarterOver(row: RealisationRow, period: Period): Period | undefined {
  if (row.grain !== 'quarter' || period.kind !== 'month') return undefined
  return grainPeriodsOf(period.year, 'quarter')[quarterOfMonth(period.number) - 1]
}

/** The month under which a quarter's figure stands when months are shown: the middle one. */
export function isMiddleOf(quarter: Period, month: Period): boolean {
  return month.number === quarter.number * 3 - 1
}

/** Cells of a view that are filled, of how many; and rows that are entered in the other grain, which it cannot fill. */
interface Filling {
  readonly filled: number
  readonly cells: number
  readonly otherGrain: number
}

export function fillingOf(rows: readonly RealisationRow[], year: number, grain: Grain): Filling {
  const periods = grainPeriodsOf(year, grain)
  const own = rows.filter((row) => takesGrain(row, grain))
  const filled = own.reduce((sum, row) => sum + periods.filter(({ key }) => isFilled(row, key)).length, 0)
  return { filled, cells: own.length * periods.length, otherGrain: rows.length - own.length }
}

/** A target in words is reported on in words. */
function isFilled({ values, notes, targetKind }: RealisationRow, key: string): boolean {
  return values[key] !== undefined || (targetKind === 'text' && notes[key] !== undefined)
}
