import type { CellChange } from '../../ui/grid/grid-column.ts'
import type { Input } from '#shared/api/contract.ts'
import type { Message } from '#shared/api/errors.ts'
import { largestQuantity } from '#shared/api/fields.ts'
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

/** Why a typed text is no entry; words are an entry where the target is in words. */
export function checkEntry(
  text: string,
  row: RealisationRow,
  parse: (text: string) => number | undefined,
): Message | undefined {
  const value = parse(text)
  if (value === undefined) return row.targetKind === 'text' ? undefined : { key: 'error.number' }
  if (value < 0) return { key: 'error.tooSmall', params: { minimum: 0 } }
  if (value > largestQuantity) return { key: 'error.tooBig', params: { maximum: largestQuantity } }
  return Number(value.toFixed(2)) === value ? undefined : { key: 'error.twoDecimals' }
}

/** One act of typing or pasting as one command. Column ids are period keys. */
export function entryOf(
  changes: readonly CellChange<GridRow>[],
  parse: (text: string) => number | undefined,
): Input<'realisation.enter'> {
  return {
    cells: changes.map(({ row, columnId, text }) => {
      const cell = { indicatorId: row.indicatorId, period: columnId }
      const value = parse(text)
      if (row.targetKind !== 'text') return { ...cell, value: value ?? null }
      // what reports on a target in words is a note
      return value === undefined
        ? { ...cell, value: null, note: text || null }
        : { ...cell, value, note: null }
    }),
  }
}

/** Cells that are filled, of how many, over all rows. */
export function fillingOf(rows: readonly RealisationRow[]): { filled: number; cells: number } {
  return {
    filled: rows.reduce((sum, row) => sum + row.filled, 0),
    cells: rows.reduce((sum, row) => sum + row.expected, 0),
  }
}
