import { largestQuantity } from '../api/fields.ts'
import type { Hundredths } from '../number/decimal.ts'
import { periodFields } from './header/columns.ts'
import { periodFieldOf } from './header/period-header.ts'
import { type Above, nipBelow } from './plans.ts'
import type { SheetRow } from './sheet-row.ts'

/** What one row reports: values by period without its year (`Q1` … `12`), absent where the cell is empty. */
export interface ImportedRealisation {
  readonly nip: string
  readonly indicator: string
  readonly workResult?: string
  readonly values: Readonly<Record<string, Hundredths>>
}

const bounds = { minimum: 0, maximum: largestQuantity * 100, range: 'NUMBER_RANGE' } as const

/** `sheetPeriod` is the period that the sheet's title names, for sheets with one column of values. */
export function readRealisation(
  row: SheetRow,
  above: Above,
  today: string,
  sheetPeriod: string | undefined,
): ImportedRealisation | undefined {
  const nip = nipBelow(row, above, today)
  const indicator = row.optional('indicator', 500)
  if (indicator === undefined) row.problems.error('INDICATOR_MISSING', 'indicator')
  const workResult = row.optional('workResult', 500) ?? (above.workResult || undefined)
  above.workResult = workResult ?? ''
  const values: Record<string, Hundredths> = {}
  for (const field of periodFields) {
    const value = row.has(field) ? row.number(field, bounds) : undefined
    if (value !== undefined) values[field] = value
  }
  readSingle(row, sheetPeriod, values)
  if (row.problems.hasError || !nip || !indicator) return undefined
  return { nip, indicator, ...(workResult !== undefined && { workResult }), values }
}

/** The layout with a row a period: its name in one column, its value in another. */
function readSingle(
  row: SheetRow,
  sheetPeriod: string | undefined,
  values: Record<string, Hundredths>,
): void {
  if (!row.has('value')) return
  const value = row.number('value', bounds)
  const text = row.text('period')
  const period = text === '' ? sheetPeriod : (periodFieldOf(text) ?? periodFieldOf(`TW ${text}`))
  if (value === undefined) return
  if (period === undefined)
    row.problems.error('PERIOD_UNKNOWN', row.has('period') ? 'period' : 'value', { value: text })
  else values[period] ??= value
}
