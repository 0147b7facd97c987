import { hundredthsOf } from '#shared/number/decimal.ts'
import { accumulate } from '#shared/plan/accumulate.ts'
import { type Grain, grainPeriodsOf, type Period, quarterOfMonth } from '#shared/period/period.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'

/** A row of the grid: an indicator, and whether it is the first of its person and of its result. */
export interface GridRow extends RealisationRow {
  readonly startsPerson: boolean
  readonly startsResult: boolean
}

export function gridRowsOf(rows: readonly RealisationRow[]): GridRow[] {
  return rows.map((row, index) => ({
    ...row,
    startsPerson: rows[index - 1]?.employeeId !== row.employeeId,
    startsResult: rows[index - 1]?.workResultId !== row.workResultId,
  }))
}

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

/** Cells that are filled, of how many, over all rows. */
export function fillingOf(rows: readonly RealisationRow[]): { filled: number; cells: number } {
  return {
    filled: rows.reduce((sum, row) => sum + row.filled, 0),
    cells: rows.reduce((sum, row) => sum + row.expected, 0),
  }
}
